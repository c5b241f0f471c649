package org.boardgraph.query;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardgraph.conflict.Conflict;
import org.boardgraph.conflict.ConflictKind;
import org.boardgraph.conflict.Conflicts;
import org.boardgraph.conflict.Reminder;
import org.boardgraph.query.EvidenceReading.Part;

/**
 * The conflicts that a reader is told of: those that the public part of the evidence shows, and shows in the same way. One that says
 * that something is missing is left out where it could stand in what is withheld: a sensitive entry, the body of a restricted item. Who has such
 * entries, and which items are restricted, is public; so nothing is told by what is left out.
 */
final class PublicConflicts {
    /** They say what somebody did; nothing that is withheld could take it back. */
    private static final Set<ConflictKind> SAID =
            Set.of(ConflictKind.DECLARED, ConflictKind.OWN_AUTHORITY_NAMED, ConflictKind.DECLARER_NOT_LISTED);

    private final Set<String> restricted;
    private final Set<String> withSensitive;
    private final Set<String> uncleared;

    private PublicConflicts(EvidenceReading reading, List<Conflict> uncleared) {
        this.restricted = reading.restricted();
        this.withSensitive = reading.withSensitive();
        this.uncleared =
                uncleared.stream().map(conflict -> conflict.id().toString()).collect(Collectors.toSet());
    }

    static List<Conflict> in(EvidenceReading all, Conflicts rules) {
        EvidenceReading cleared = all.only(Part.NOT_SENSITIVE);
        PublicConflicts listed = new PublicConflicts(cleared, rules.in(cleared.evidence()));
        return rules.in(all.only(Part.PUBLIC).evidence()).stream()
                .filter(listed::has)
                .toList();
    }

    /**
     * The reminders that a reader is told of. An agenda to come has nothing restricted; what is withheld is among the entries and the
     * declarations of before.
     *
     * @param judge the reminders that some evidence shows
     */
    static List<Reminder> reminders(EvidenceReading all, Function<EvidenceReading, List<Reminder>> judge) {
        EvidenceReading cleared = all.only(Part.NOT_SENSITIVE);
        Set<String> withSensitive = cleared.withSensitive();
        Set<List<Object>> borneOut =
                judge.apply(cleared).stream().map(PublicConflicts::key).collect(Collectors.toSet());
        return judge.apply(all.only(Part.PUBLIC)).stream()
                .filter(reminder -> !reminder.forOfficers())
                .filter(reminder -> SAID.contains(reminder.kind())
                        || borneOut.contains(key(reminder))
                                && !(asksRegister(reminder.kind()) && withSensitive.contains(reminder.memberId())))
                .toList();
    }

    private static List<Object> key(Reminder reminder) {
        return List.of(reminder.memberId(), reminder.position(), reminder.kind(), reminder.subjectId());
    }

    private boolean has(Conflict conflict) {
        return !conflict.forOfficers() && (SAID.contains(conflict.kind()) || holds(conflict));
    }

    /** Nobody is told of an undeclared interest because its declaration is withheld. */
    private boolean holds(Conflict conflict) {
        return uncleared.contains(conflict.id().toString())
                && !restricted.contains(String.valueOf(conflict.itemId()))
                && !(asksRegister(conflict.kind()) && withSensitive.contains(conflict.memberId()));
    }

    /** Whether it rests on what the register does not say, or on what it does not say to have ended. */
    private static boolean asksRegister(ConflictKind kind) {
        return kind == ConflictKind.DECLARED_NOT_REGISTERED || kind == ConflictKind.DECLARED_ELSEWHERE_NOT_HERE;
    }
}
