package org.boardgraph.compared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The ten questions of the README on a smaller and on a larger graph, asked in turn; totalCount, which counts all there is, is left out. */
final class Growth {
    private static final Pattern ROW = Pattern.compile("\\[([a-z-]+)]\\(graphql/documents/\\1\\.graphql\\) \\| \\d");
    private static final String MEETINGS =
            "MATCH (m:Meeting) RETURN {meeting: m.id, board: m.boardId, day: m.date} ORDER BY m.order";
    private static final String PEOPLE = "MATCH (p:Person) WHERE p.meetings > 5 RETURN p.id ORDER BY p.id";

    /** A question's times on both. */
    record Row(String question, Times smaller, Times larger) {
        double ratio() {
            return larger.median() / smaller.median();
        }
    }

    private Growth() {}

    static List<Row> of(OpenServer smaller, OpenServer larger, int times) {
        int warm = times / 2;
        List<Map<String, Object>> here = variables(smaller, warm + times);
        List<Map<String, Object>> there = variables(larger, warm + times);
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, String> question : questions().entrySet()) {
            OverHttp first = new OverHttp(smaller.port(), question.getValue());
            OverHttp second = new OverHttp(larger.port(), question.getValue());
            Row row = new Row(question.getKey(), new Times(), new Times());
            try {
                inTurn(row, first, second, here, there, warm);
            } catch (IllegalStateException failure) {
                System.out.println(question.getKey() + " is not answered: " + failure.getMessage());
                row.smaller().clear();
                row.larger().clear();
            }
            rows.add(row);
        }
        return rows;
    }

    private static void inTurn(
            Row row,
            OverHttp first,
            OverHttp second,
            List<Map<String, Object>> here,
            List<Map<String, Object>> there,
            int warm) {
        for (int i = 0; i < here.size(); i++) {
            Map<String, Object> one = here.get(i);
            Map<String, Object> other = there.get(i);
            row.smaller().of(() -> first.bytes(one));
            row.larger().of(() -> second.bytes(other));
            if (i == warm) {
                row.smaller().clear();
                row.larger().clear();
            }
        }
    }

    private static List<Map<String, Object>> variables(OpenServer server, int many) {
        List<Map> meetings = server.spread(MEETINGS, Map.class, many);
        List<String> people = server.spread(PEOPLE, String.class, many);
        List<Map<String, Object>> variables = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Map<String, Object> one = new LinkedHashMap<>();
            meetings.get(i).forEach((name, value) -> one.put(String.valueOf(name), value));
            one.put("person", people.get(i));
            variables.add(one);
        }
        java.util.Collections.shuffle(variables, new java.util.Random(5));
        return variables;
    }

    private static Map<String, String> questions() {
        Map<String, String> questions = new LinkedHashMap<>();
        try {
            for (var row : (Iterable<java.util.regex.MatchResult>)
                    ROW.matcher(Files.readString(Path.of("README.md"))).results()::iterator) {
                String document = Files.readString(Path.of("graphql", "documents", row.group(1) + ".graphql"));
                questions.put(row.group(1), document.replaceAll("\\btotalCount\\b", ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return questions;
    }
}
