package org.boardgraph.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.boardgraph.model.OrderKey;
import org.boardgraph.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * The paths and conditions under which the nodes {@code m} of a list are found.
 *
 * @param starts each in a MATCH of its own before them
 * @param paths comma-separated in one MATCH
 * @param conditions joined by AND
 * @param equal properties that have one value in all nodes of the list, the most selective first
 * @param spread whether a node may be found several times
 */
record Matching(List<String> starts, List<String> paths, List<String> conditions, List<String> equal, boolean spread) {
    /** Of a list with its filters; a filter that is not given leaves no text. */
    static Matching of(
            Connection connection,
            String path,
            String visible,
            Map<String, @Nullable Object> arguments,
            Parameters parameters) {
        Matching matching = new Matching(
                new ArrayList<>(), new ArrayList<>(List.of(path)), new ArrayList<>(), new ArrayList<>(), false);
        if (!visible.isEmpty()) {
            matching.conditions.add(visible);
        }
        if (!connection.listed().isEmpty()) {
            matching.conditions.add(connection.listed());
        }
        if (connection.viewed()) {
            matching.conditions.add("AS_RECORDED".equals(arguments.get("view")) ? "m.asRecorded" : "m.asCorrected");
        }
        boolean spread = false;
        boolean beside = false;
        List<Filter> besideToo = new ArrayList<>();
        Map<?, ?> sent = arguments.get("filter") instanceof Map<?, ?> map ? map : Map.of();
        for (Filter filter : connection.filters()) {
            Object value = sent.containsKey(filter.name()) ? sent.get(filter.name()) : arguments.get(filter.name());
            if (value == null) {
                continue;
            }
            switch (filter.kind()) {
                case BESIDE, BESIDE_ON -> {
                    beside = true;
                    matching.add(filter, value, parameters);
                }
                case BESIDE_TOO -> besideToo.add(filter);
                default -> matching.add(filter, value, parameters);
            }
            spread |= filter.kind() == Filter.Kind.SPREAD || filter.kind() == Filter.Kind.THROUGH;
        }
        if (beside) {
            spread = true;
            matching.paths.add(connection.beside());
            for (Filter filter : besideToo) {
                matching.add(filter, java.util.Objects.requireNonNull(sent.get(filter.name())), parameters);
            }
        }
        return new Matching(matching.starts, matching.paths, matching.conditions, matching.equal, spread);
    }

    /** The MATCH under further conditions. */
    String match(List<String> further) {
        List<String> all = new ArrayList<>(conditions);
        all.addAll(further);
        String before = starts.stream().map(start -> "MATCH " + start + " ").collect(Collectors.joining());
        return before + Clauses.match(paths, all);
    }

    private void add(Filter filter, Object value, Parameters parameters) {
        String text = text(filter, value, parameters);
        switch (filter.kind()) {
            case PATH, SPREAD, BESIDE -> paths.add(text);
            case THROUGH -> {
                starts.add(text.substring(0, text.indexOf('\n')));
                paths.add(text.substring(text.indexOf('\n') + 1));
            }
            case EQUAL -> {
                conditions.add(text);
                equal.add(filter.cypher().substring(0, filter.cypher().indexOf(' ')));
            }
            default -> conditions.add(text);
        }
    }

    private static String text(Filter filter, Object value, Parameters parameters) {
        return filter.cypher().replace("$", parameters.add(converted(filter, value)));
    }

    private static Object converted(Filter filter, Object value) {
        return switch (filter.kind()) {
            case EQUAL, ID, PATH, SPREAD, THROUGH, BESIDE, BESIDE_TOO ->
                Ids.read("filter." + filter.name(), value, filter.types()).toString();
            case WORDS ->
                Arrays.stream(Text.fold((String) value).split(" "))
                        .filter(word -> !word.isEmpty())
                        .toList();
            // "/" ends the day in an order key, and "0" is the sign that follows it.
            case FROM -> OrderKey.newestFirst((LocalDate) value) + "0";
            case TO -> OrderKey.newestFirst((LocalDate) value);
            case DAY, BESIDE_ON -> value.toString();
            case ANY_OF, FLAG, NUMBER -> value;
        };
    }
}
