package org.boardgraph.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.boardgraph.importing.ImportResult;
import org.boardgraph.importing.ImportResult.Imported;
import org.boardgraph.importing.ImportResult.KeptBack;
import org.boardgraph.importing.ImportResult.ListTaken;
import org.boardgraph.importing.ImportResult.RegisterTaken;
import org.boardgraph.importing.ImportResult.Rejected;
import org.boardgraph.importing.ImportResult.Replaced;
import org.boardgraph.importing.ImportResult.RowsRejected;
import org.boardgraph.importing.ImportResult.Unchanged;

/** What became of the files of an import, and the table at its end. */
final class ImportReport {
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final List<String> rows = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<String> rejectedRows = new ArrayList<>();
    private int samplesTakenOut;
    private int rowsRejected;

    /** The rows of the table. */
    private enum Kind {
        IMPORTED("imported"),
        UNCHANGED("unchanged"),
        REPLACED("replaced"),
        KEPT_BACK("kept back"),
        REJECTED("rejected");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** Counts a result, and says it in one line; what was rejected of its rows too. */
    String add(ImportResult result) {
        if (result instanceof RowsRejected rejected) {
            rowsRejected += rejected.rows();
            rejectedRows.addAll(rows(rejected));
            return add(rejected.result());
        }
        Kind kind = kind(result);
        counts.merge(kind, 1, Integer::sum);
        String line = String.format(Locale.ROOT, "%-10s %s", kind.words, details(result));
        if (kind == Kind.REPLACED || kind == Kind.KEPT_BACK || kind == Kind.REJECTED) {
            rows.add(line);
        }
        if (result instanceof RegisterTaken register) {
            register.remarks().forEach(remark -> remarks.add(register.file() + ": " + remark));
        }
        if (result instanceof Imported imported) {
            samplesTakenOut += imported.samplesTakenOut();
        }
        return line;
    }

    /** How many documents of those that were reported are in the graph. */
    int in() {
        return count(Kind.IMPORTED) + count(Kind.UNCHANGED) + count(Kind.REPLACED);
    }

    int reported() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    boolean anyRejected() {
        return count(Kind.REJECTED) > 0 || rowsRejected > 0;
    }

    /** A row for each kind with its count, and one for each file that is not simply in. */
    String table() {
        StringBuilder table = new StringBuilder();
        if (samplesTakenOut > 0) {
            table.append("The ").append(samplesTakenOut).append(" samples made way for your own documents.\n\n");
        }
        for (Kind kind : Kind.values()) {
            table.append(String.format(Locale.ROOT, "%-10s %6d%n", kind.words, count(kind)));
        }
        if (!rows.isEmpty()) {
            table.append('\n').append(String.join("\n", rows)).append('\n');
        }
        if (!remarks.isEmpty()) {
            table.append('\n').append(String.join("\n", remarks)).append('\n');
        }
        if (!rejectedRows.isEmpty()) {
            table.append('\n').append(String.join("\n", rejectedRows)).append('\n');
        }
        return table.toString();
    }

    private static List<String> rows(RowsRejected rejected) {
        List<String> lines = new ArrayList<>();
        lines.add(rejected.file() + ": " + counted(rejected.rows(), "row was", "rows were")
                + " rejected; the rest is in.");
        rejected.problems().forEach(problem -> lines.add("  " + problem));
        if (rejected.rows() > rejected.problems().size()) {
            lines.add("  and " + (rejected.rows() - rejected.problems().size()) + " more.");
        }
        String saved = rejected.savedAs();
        lines.add(
                saved == null
                        ? "  Correct them in " + rejected.file() + " and import it again."
                        : "  They are listed in " + saved + ". Correct them in " + rejected.file()
                                + " and import that again: a member of whom a row was rejected does not count as complete.");
        return lines;
    }

    private static String counted(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }

    private int count(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    private static Kind kind(ImportResult result) {
        if (result instanceof Imported || result instanceof ListTaken || result instanceof RegisterTaken) {
            return Kind.IMPORTED;
        }
        if (result instanceof Unchanged) {
            return Kind.UNCHANGED;
        }
        if (result instanceof Replaced) {
            return Kind.REPLACED;
        }
        return result instanceof KeptBack ? Kind.KEPT_BACK : Kind.REJECTED;
    }

    private static String details(ImportResult result) {
        if (result instanceof Replaced replaced) {
            return replaced.file() + " in place of " + replaced.old();
        }
        if (result instanceof KeptBack keptBack) {
            return keptBack.file() + ": " + keptBack.reason();
        }
        if (result instanceof ListTaken list) {
            return list.file() + ": " + list.what();
        }
        if (result instanceof RegisterTaken register) {
            return register.file() + ": " + counted(register.people(), "register", "registers") + " with "
                    + counted(register.interests(), "interest", "interests") + ", as of " + register.asOf();
        }
        return result instanceof Rejected rejected ? rejected.reason() : result.file();
    }
}
