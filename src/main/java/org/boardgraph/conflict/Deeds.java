package org.boardgraph.conflict;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardgraph.conflict.Conflict.Source.OfAct;
import org.boardgraph.conflict.Conflict.Step;
import org.boardgraph.model.ParticipationKind;

/**
 * How the note shows a member taking part in an item: moving, seconding, speaking, voting. Abstaining and withdrawing are none of it.
 *
 * @param kinds what is shown; empty: nothing
 * @param withheld whether only lines that a reader may not see show it
 */
record Deeds(Set<ParticipationKind> kinds, boolean withheld) {
    private static final Set<ParticipationKind> TAKING_PART = Set.of(
            ParticipationKind.MOVED,
            ParticipationKind.SECONDED,
            ParticipationKind.SPOKE,
            ParticipationKind.VOTED_FOR,
            ParticipationKind.VOTED_AGAINST);
    private static final Set<ParticipationKind> VOTING =
            Set.of(ParticipationKind.VOTED_FOR, ParticipationKind.VOTED_AGAINST);

    static Deeds of(Sitting.Item item, String memberId) {
        List<Sitting.Act> acts = item.acts().stream()
                .filter(act -> act.memberId().equals(memberId) && TAKING_PART.contains(act.kind()))
                .toList();
        List<Sitting.Act> open = acts.stream().filter(act -> !act.withheld()).toList();
        return new Deeds(kinds(open.isEmpty() ? acts : open), open.isEmpty() && !acts.isEmpty());
    }

    boolean none() {
        return kinds.isEmpty();
    }

    boolean voted() {
        return kinds.stream().anyMatch(VOTING::contains);
    }

    /** What remains of it that no dispensation allows: one for speaking covers moving and seconding too. */
    Deeds without(boolean speaking, boolean voting) {
        return new Deeds(
                kinds.stream()
                        .filter(kind -> VOTING.contains(kind) ? !voting : !speaking)
                        .collect(Collectors.toUnmodifiableSet()),
                withheld);
    }

    /** As in "moved, seconded and voted". */
    String words() {
        List<String> words = Stream.of(ParticipationKind.values())
                .filter(kinds::contains)
                .map(kind -> switch (kind) {
                    case MOVED -> "moved";
                    case SECONDED -> "seconded";
                    case VOTED_FOR, VOTED_AGAINST -> "voted";
                    default -> "spoke";
                })
                .distinct()
                .toList();
        return Words.list(words);
    }

    Optional<Step> step(Member member, Sitting.Item item) {
        return none()
                ? Optional.empty()
                : Optional.of(new Step(
                        "The note shows that " + member.name() + " " + words() + " under " + Words.item(item) + ".",
                        List.of(member.id(), item.id()),
                        new OfAct(member.id(), item.id())));
    }

    private static Set<ParticipationKind> kinds(Collection<Sitting.Act> acts) {
        EnumSet<ParticipationKind> kinds = EnumSet.noneOf(ParticipationKind.class);
        acts.forEach(act -> kinds.add(act.kind()));
        return Set.copyOf(kinds);
    }
}
