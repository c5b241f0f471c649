package org.boardgraph.registers;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reference lists of invented authorities, written short: {@code HAR: official-name=Harbourshire County Council; end-date=…}. */
public final class Lists {
    private Lists() {}

    /** A list in the columns that are read. */
    public static ReferenceText csv(String name, String rows) {
        String header = String.join(",", AuthorityColumns.ALL);
        String lines = rows.lines().map(Lists::row).collect(Collectors.joining("\n"));
        return new ReferenceText(name, header + "\n" + lines + "\n");
    }

    private static String row(String row) {
        String[] parts = row.split(": ", 2);
        Map<String, String> cells = new HashMap<>(Map.of(AuthorityColumns.CODE, parts[0].strip()));
        for (String cell : parts[1].split("; ")) {
            List<String> pair = Arrays.asList(cell.split("=", 2));
            cells.put(pair.get(0).strip(), pair.get(1).strip());
        }
        return AuthorityColumns.ALL.stream()
                .map(column -> "\"" + cells.getOrDefault(column, "") + "\"")
                .collect(Collectors.joining(","));
    }
}
