package org.boardgraph.conflict;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The conflict lookup: every conflict of the meetings in the evidence, judged with everything that is known. Who may see which is said on
 * each ({@link Conflict#forOfficers}); what a request asks for is chosen by whoever asks.
 */
public final class Conflicts {
    private static final List<Rule> RULES = List.of(
            new DeclaredTookPart(),
            new RegisteredNotDeclared(),
            new DeclaredElsewhere(),
            new DeclaredNotRegistered(),
            new DeclaredOnItem(),
            new OwnAuthorityNamed(),
            new DeclarerNotListed());

    private final Profiles profiles;

    private Conflicts(Profiles profiles) {
        this.profiles = profiles;
    }

    /** The lookup by the rules that these profiles tell of each body. */
    public static Conflicts under(Profiles profiles) {
        return new Conflicts(profiles);
    }

    /** The same lookup asked of meetings to come. */
    public Reminders reminders() {
        return Reminders.under(profiles);
    }

    /** Newest meeting first, then strongest, then by kind, the item's position, the member's name, and id. */
    public List<Conflict> in(Evidence evidence) {
        Ordering ordering = new Ordering(evidence);
        Known known = new Known(evidence);
        return evidence.sittings().stream()
                .map(sitting ->
                        new Inquiry(evidence, sitting, profiles.at(sitting), known, new VoiceOfNotes(sitting.date())))
                .flatMap(inquiry -> RULES.stream().flatMap(rule -> rule.at(inquiry).stream()))
                .sorted(ordering.comparator())
                .toList();
    }

    /** What a list of conflicts is ordered by, looked up once. */
    private record Ordering(
            Map<String, Sitting> sittings, Map<String, Integer> positions, Map<String, Member> members) {
        Ordering(Evidence evidence) {
            this(Index.by(evidence.sittings(), Sitting::id), Index.positions(evidence.sittings()), evidence.members());
        }

        Comparator<Conflict> comparator() {
            return Comparator.comparing((Conflict conflict) -> date(conflict), Comparator.reverseOrder())
                    .thenComparing(Conflict::meetingId)
                    .thenComparing(Conflict::strength)
                    .thenComparing(Conflict::kind)
                    .thenComparing(conflict -> positions.getOrDefault(String.valueOf(conflict.itemId()), 0))
                    .thenComparing(this::name)
                    .thenComparing(conflict -> conflict.id().toString());
        }

        private LocalDate date(Conflict conflict) {
            return Objects.requireNonNull(sittings.get(conflict.meetingId())).date();
        }

        private String name(Conflict conflict) {
            Member member = members.get(conflict.memberId());
            return member == null ? "" : member.name();
        }
    }
}
