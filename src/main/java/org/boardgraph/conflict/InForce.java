package org.boardgraph.conflict;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** On which days an entry of a register holds. */
final class InForce {
    private InForce() {}

    /** From its first day, or else the day it was registered, to its last; and not after the last edition that lists it. */
    static boolean on(Member.Entry entry, LocalDate day) {
        LocalDate from = entry.from() != null ? entry.from() : entry.registeredOn();
        return !(isBefore(day, from) || isAfter(day, entry.to()) || isAfter(day, entry.knownTo()));
    }

    /** Whether the register itself says that the interest was not held on the day: it had ended, or not begun. */
    static boolean saidNotToBe(Member.Entry entry, LocalDate day) {
        return isBefore(day, entry.from()) || isAfter(day, entry.to());
    }

    private static boolean isBefore(LocalDate day, @Nullable LocalDate from) {
        return from != null && day.isBefore(from);
    }

    private static boolean isAfter(LocalDate day, @Nullable LocalDate to) {
        return to != null && day.isAfter(to);
    }
}
