package org.boardgraph.corrections;

import java.time.LocalDate;
import java.util.List;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.Mention;
import org.boardgraph.model.Role;

/**
 * A meeting and its attendance list as its own note records it.
 *
 * @param id the meeting's id
 * @param rows in the order of the list; each a mention of the kind LISTED
 */
public record Sitting(String id, LocalDate date, List<Mention> rows) {
    public Sitting {
        rows = List.copyOf(rows);
    }

    /** Whether each of the two lists shares at least half of its members' names with the other. */
    boolean sharesHalf(Sitting other) {
        List<Mention> own = members();
        List<Mention> theirs = other.members();
        int most = Math.max(own.size(), theirs.size());
        return most > 0 && 2 * Names.shared(own, theirs) >= most;
    }

    /** Those who sit on the board; who stands in for one, looks on, serves it or comes as a guest says nothing about which it is. */
    private List<Mention> members() {
        return rows.stream().filter(Sitting::isMember).toList();
    }

    private static boolean isMember(Mention row) {
        Role role = row.role();
        boolean sits = role == null
                || role == Role.MEMBER
                || role == Role.CHAIR
                || role == Role.VICE_CHAIR
                || role == Role.DEPUTY_CHAIR;
        return sits && row.status() != AttendanceStatus.OFFICER && row.status() != AttendanceStatus.IN_ATTENDANCE;
    }
}
