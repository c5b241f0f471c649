package org.boardgraph.importing;

import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;

/** Compares dumps, and shows only what differs. */
final class Dumps {
    private static final int SHOWN = 20;

    private Dumps() {}

    static void assertSame(String actual, String expected) {
        if (!actual.equals(expected)) {
            fail("only now: %s%nonly before: %s", only(actual, expected), only(expected, actual));
        }
    }

    private static String only(String one, String other) {
        List<String> lines = new ArrayList<>(one.lines().toList());
        other.lines().forEach(lines::remove);
        return String.join("\n", lines.subList(0, Math.min(SHOWN, lines.size())));
    }
}
