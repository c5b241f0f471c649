package org.boardgraph.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.boardgraph.model.OrderKey;
import org.boardgraph.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * The paths and conditions under which the nodes {@code m} of a list are found.
 *
 * @param paths comma-separated in one MATCH
 * @param conditions joined by AND
 * @param equal properties that have one value in all nodes of the list, the most selective first
 * @param spread whether a node may be found several times
 */
record Matching(List<String> paths, List<String> conditions, List<String> equal, boolean spread) {
    /** Of a list with its filters; a filter that is not given leaves no text. */
    static Matching of(
            Connection connection,
            String path,
            String visible,
            Map<String, @Nullable Object> arguments,
            Parameters parameters) {
        Matching matching = new Matching(new ArrayList<>(List.of(path)), new ArrayList<>(), new ArrayList<>(), false);
        if (!visible.isEmpty()) {
            matching.conditions.add(visible);
        }
        if (connection.viewed()) {
            matching.conditions.add("AS_RECORDED".equals(arguments.get("view")) ? "m.asRecorded" : "m.asCorrected");
        }
        boolean spread = false;
        Map<?, ?> sent = arguments.get("filter") instanceof Map<?, ?> map ? map : Map.of();
        for (Filter filter : connection.filters()) {
            Object value = sent.get(filter.name());
            if (value != null) {
                matching.add(filter, value, parameters);
                spread |= filter.kind() == Filter.Kind.SPREAD;
            }
        }
        return new Matching(matching.paths, matching.conditions, matching.equal, spread);
    }

    /** The MATCH under further conditions. */
    String match(List<String> further) {
        List<String> all = new ArrayList<>(conditions);
        all.addAll(further);
        return Clauses.match(paths, all);
    }

    private void add(Filter filter, Object value, Parameters parameters) {
        String text = filter.cypher().replace("$", parameters.add(converted(filter, value)));
        switch (filter.kind()) {
            case PATH, SPREAD -> paths.add(text);
            case EQUAL -> {
                conditions.add(text);
                equal.add(filter.cypher().substring(0, filter.cypher().indexOf(' ')));
            }
            default -> conditions.add(text);
        }
    }

    private static Object converted(Filter filter, Object value) {
        return switch (filter.kind()) {
            case EQUAL, ID, PATH, SPREAD ->
                Ids.read("filter." + filter.name(), value, filter.types()).toString();
            case WORDS ->
                Arrays.stream(Text.fold((String) value).split(" "))
                        .filter(word -> !word.isEmpty())
                        .toList();
            // "/" ends the day in an order key, and "0" is the sign that follows it.
            case FROM -> OrderKey.newestFirst((LocalDate) value) + "0";
            case TO -> OrderKey.newestFirst((LocalDate) value);
            case DAY -> value.toString();
            case ANY_OF, FLAG -> value;
        };
    }
}
