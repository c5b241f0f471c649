package org.boardgraph.report;

import java.util.List;
import java.util.Set;

/** The rows of an attendance list that are asked about. */
final class Members {
    private static final Set<String> CAME = Set.of("PRESENT", "SUBSTITUTE");

    private Members() {}

    /** Those present as members or substitutes. */
    static List<Part> inTheRoom(Part meeting) {
        return meeting.parts("attendances.nodes").stream()
                .filter(row -> CAME.contains(row.text("status")))
                .toList();
    }
}
