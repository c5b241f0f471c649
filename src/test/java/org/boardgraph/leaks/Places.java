package org.boardgraph.leaks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills places in questions, {@code <Person 17>}: with what both graphs hold, the same in both; or with what stands at the same place among what
 * each holds alone.
 */
final class Places {
    private static final Pattern PLACE = Pattern.compile("<([\\w|]+) (\\d+)>");

    /** Words of public lines, and the start of every canary. */
    private static final List<String> PUBLIC_NAMES =
            List.of(Words.CANARY, "Lanternworks Ltd", "Quillon", "Ada", "Marrowby");

    private final Map<String, List<String>> shared = new TreeMap<>();
    private final List<Map<String, List<String>>> own = List.of(new TreeMap<>(), new TreeMap<>());

    Places(Held one, Held other) {
        Set<String> types = new TreeSet<>(one.ids().keySet());
        types.addAll(other.ids().keySet());
        for (String type : types) {
            add(type, one.ids().getOrDefault(type, Set.of()), other.ids().getOrDefault(type, Set.of()));
        }
        pair("name", one.names(), other.names());
        shared.put("name", PUBLIC_NAMES);
        Set<String> cursors = new TreeSet<>(one.cursors());
        cursors.retainAll(other.cursors());
        shared.put("cursor", List.copyOf(cursors));
    }

    private void add(String type, Set<String> ones, Set<String> others) {
        Set<String> both = new TreeSet<>(ones);
        both.retainAll(others);
        shared.put(type, List.copyOf(both));
        pair(
                type,
                ones.stream().filter(id -> !both.contains(id)).toList(),
                others.stream().filter(id -> !both.contains(id)).toList());
    }

    private void pair(String type, List<String> ones, List<String> others) {
        int size = Math.min(ones.size(), others.size());
        own.get(0).put(type, ones.subList(0, size));
        own.get(1).put(type, others.subList(0, size));
    }

    /**
     * The question for one of the graphs.
     *
     * @param world 1 or 2
     * @param sent takes what was sent that the other graph has not, and its place
     */
    String filled(String question, int world, Map<String, String> sent) {
        Matcher places = PLACE.matcher(question);
        StringBuilder filled = new StringBuilder();
        while (places.find()) {
            List<String> pool = pool(places.group(1), world);
            String value = pool.get(Integer.parseInt(places.group(2)) % pool.size());
            if (own.get(world - 1).values().stream().anyMatch(values -> values.contains(value))) {
                sent.put(value, places.group());
            }
            places.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return places.appendTail(filled).toString();
    }

    private List<String> pool(String types, int world) {
        List<String> pool = new ArrayList<>();
        for (String type : types.equals("any") ? own.get(0).keySet() : Set.of(types.split("\\|"))) {
            if (!types.equals("any") || !type.equals("name")) {
                pool.addAll(shared.getOrDefault(type, List.of()));
                pool.addAll(own.get(world - 1).getOrDefault(type, List.of()));
            }
        }
        pool.sort(null);
        return pool.isEmpty() ? List.of("none") : own(pool, world);
    }

    /** What both have first, so that the same place is the same thing. */
    private List<String> own(List<String> pool, int world) {
        List<String> sorted = new ArrayList<>(pool);
        sorted.sort(java.util.Comparator.comparing(
                value -> own.get(world - 1).values().stream().anyMatch(values -> values.contains(value))));
        return sorted;
    }
}
