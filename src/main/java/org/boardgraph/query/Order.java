package org.boardgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A total order of nodes, and the range of it that a page is.
 *
 * @param kind tells the cursors of this order from all others
 */
record Order(String kind, List<Key> keys) {
    /** A property to sort by; the last one of an order is unique. */
    record Key(String property, boolean number, boolean descending) {}

    /** By the stored order key alone. */
    static Order stored(String kind) {
        return new Order(kind, List.of(new Key("order", false, false)));
    }

    /** For ORDER BY, over {@code m}. */
    String by(boolean backwards) {
        return keys.stream()
                .map(key -> "m." + key.property() + (key.descending() != backwards ? " DESC" : ""))
                .collect(Collectors.joining(", "));
    }

    /** What is behind ({@code after}) or before a position, over {@code m}: decided by the first key that differs. */
    String beyond(List<Object> position, boolean after, Parameters parameters) {
        List<String> names = position.stream().map(parameters::add).toList();
        List<String> ways = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Key key = keys.get(i);
            String sign = key.descending() != after ? " > " : " < ";
            String equal = IntStream.range(0, i)
                    .mapToObj(j -> "m." + keys.get(j).property() + " = " + names.get(j) + " AND ")
                    .collect(Collectors.joining());
            ways.add(equal + "m." + key.property() + sign + names.get(i));
        }
        return ways.size() == 1 ? ways.get(0) : "(" + String.join(" OR ", ways) + ")";
    }

    /** The position of a node {@code n}. */
    String position() {
        return keys.size() == 1
                ? "n." + keys.get(0).property()
                : keys.stream().map(key -> "n." + key.property()).collect(Collectors.joining(", ", "[", "]"));
    }
}
