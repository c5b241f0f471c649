package org.boardgraph.conflict;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The conflict lookup asked of a meeting to come: by the same rules, in the words of a reminder. */
public final class Reminders {
    private static final List<Rule> RULES =
            List.of(new RegisteredNotDeclared(), new DeclaredElsewhere(), new OwnAuthorityNamed());

    private final Profiles profiles;

    private Reminders(Profiles profiles) {
        this.profiles = profiles;
    }

    /** Reminders by the rules that these profiles tell of each body. */
    public static Reminders under(Profiles profiles) {
        return new Reminders(profiles);
    }

    /**
     * Whom to remind of what, by the member's name, then by item, kind and subject.
     *
     * @param evidence what is known of the members and subjects; its meetings are of no account
     */
    public List<Reminder> of(Agenda agenda, Evidence evidence) {
        Sitting sitting = agenda.sitting();
        Map<String, Integer> positions = Index.positions(List.of(sitting));
        Inquiry inquiry = new Inquiry(
                evidence, sitting, profiles.at(sitting), new Known(evidence), new VoiceOfAgenda(sitting.date()));
        return RULES.stream()
                .flatMap(rule -> rule.at(inquiry).stream())
                .map(found -> reminder(found, positions))
                .distinct()
                .sorted(Comparator.comparing((Reminder reminder) ->
                                inquiry.member(reminder.memberId()).name())
                        .thenComparing(Reminder::memberId)
                        .thenComparing(Reminder::position)
                        .thenComparing(Reminder::kind)
                        .thenComparing(Reminder::subjectId))
                .toList();
    }

    private static Reminder reminder(Conflict found, Map<String, Integer> positions) {
        return new Reminder(
                found.memberId(),
                Objects.requireNonNull(positions.get(Objects.requireNonNull(found.itemId()))),
                found.kind(),
                found.strength(),
                Objects.requireNonNull(found.subjectId()),
                found.interestId(),
                found.declarationId(),
                found.summary(),
                found.because(),
                found.forOfficers());
    }
}
