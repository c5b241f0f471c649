package org.boardgraph.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.boardgraph.model.Text;

/**
 * The forms in which the sources print a name, and when. The same whatever the order in which they were counted.
 *
 * @param seen by printed form, sorted
 */
record Names(Map<String, Seen> seen) {
    static final Names NONE = new Names(Map.of());

    /**
     * @param first the first day, ISO
     * @param last the last day, ISO
     * @param count how often
     */
    record Seen(String first, String last, long count) {
        Seen with(Seen other) {
            return new Seen(
                    first.compareTo(other.first) <= 0 ? first : other.first,
                    last.compareTo(other.last) >= 0 ? last : other.last,
                    count + other.count);
        }
    }

    Names {
        seen = new TreeMap<>(seen);
    }

    static Names printed(String form, String day) {
        return new Names(Map.of(form, new Seen(day, day, 1)));
    }

    Names with(Names others) {
        Map<String, Seen> all = new TreeMap<>(seen);
        others.seen.forEach((form, when) -> all.merge(form, when, Seen::with));
        return new Names(all);
    }

    /** The form printed most recently; of two of one day the first in the alphabet. */
    String latest() {
        return seen.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<String, Seen> each) -> each.getValue().last)
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    List<String> forms() {
        return List.copyOf(seen.keySet());
    }

    List<String> others(String name) {
        return seen.keySet().stream().filter(form -> !form.equals(name)).toList();
    }

    /** What a filter by name looks for the start of. */
    static List<String> words(List<String> names) {
        TreeSet<String> words = new TreeSet<>();
        names.forEach(name -> words.addAll(List.of(Text.fold(name).split(" "))));
        words.remove("");
        return List.copyOf(words);
    }

    /** As four parallel lists. */
    Map<String, Object> properties() {
        List<String> first = new ArrayList<>();
        List<String> last = new ArrayList<>();
        List<Long> count = new ArrayList<>();
        seen.values().forEach(when -> {
            first.add(when.first);
            last.add(when.last);
            count.add(when.count);
        });
        return Map.of("names", forms(), "namesFirst", first, "namesLast", last, "namesCount", count);
    }

    /** From four parallel lists. */
    static Names of(Map<String, Object> properties) {
        List<?> forms = list(properties, "names");
        Map<String, Seen> seen = new TreeMap<>();
        for (int i = 0; i < forms.size(); i++) {
            seen.put(
                    (String) forms.get(i),
                    new Seen(
                            (String) list(properties, "namesFirst").get(i),
                            (String) list(properties, "namesLast").get(i),
                            (Long) list(properties, "namesCount").get(i)));
        }
        return new Names(seen);
    }

    private static List<?> list(Map<String, Object> properties, String name) {
        return properties.get(name) instanceof List<?> list ? list : List.of();
    }
}
