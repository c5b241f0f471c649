package org.boardgraph.conflict;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Things of the evidence by their ids. */
final class Index {
    private Index() {}

    static <T> Map<String, T> by(Collection<T> things, Function<T, String> id) {
        Map<String, T> index = new LinkedHashMap<>();
        things.forEach(thing -> index.putIfAbsent(id.apply(thing), thing));
        return index;
    }

    /** Where each item stands on its agenda. */
    static Map<String, Integer> positions(List<Sitting> sittings) {
        Map<String, Integer> positions = new HashMap<>();
        sittings.forEach(sitting -> sitting.items().forEach(item -> positions.put(item.id(), item.position())));
        return positions;
    }
}
