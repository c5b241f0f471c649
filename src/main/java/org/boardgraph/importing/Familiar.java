package org.boardgraph.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.boardgraph.identity.Marks;
import org.boardgraph.identity.Nearness;
import org.boardgraph.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A profile that is in the graph, as a new mention of it finds it. Where nothing that is compared changes but the last day, the
 * mention is the profile's person's, and nothing is to be clustered anew.
 *
 * @param plain whether all its mentions are one person's for what they print alone, and no decision is about any of them
 * @param near when the profiles that are near were seen
 */
record Familiar(
        String key,
        String component,
        boolean plain,
        LocalDate first,
        LocalDate last,
        Marks marks,
        List<Near> near,
        double likely,
        String alike,
        String personId,
        @Nullable Person person) {
    /** So few years between say nothing, of a name that may have changed either. */
    private static final int FEW_YEARS = 4;

    /** When a profile that is near was first seen, and whether on the same board. */
    record Near(LocalDate first, boolean sameBoard) {}

    static Familiar of(Map<String, Object> row) {
        List<Near> near = list(row, "near").stream()
                .map(List.class::cast)
                .map(other -> new Near(day(other.get(0)), Boolean.TRUE.equals(other.get(1))))
                .toList();
        return new Familiar(
                text(row, "key"),
                text(row, "component"),
                Boolean.TRUE.equals(row.get("plain")),
                day(row.get("first")),
                day(row.get("last")),
                new Marks(texts(row, "offices"), texts(row, "positions"), texts(row, "honours")),
                near,
                row.get("likely") instanceof Double likely ? likely : 0,
                text(row, "alike"),
                text(row, "person"),
                row.get("known") instanceof Map<?, ?> person ? Person.of(properties(person)) : null);
    }

    /** Whether the mention changes nothing of the profile but its last day, and that nothing in how it compares. */
    boolean takes(Mention mention) {
        return plain
                && person != null
                && mention.date().isAfter(first)
                && !mention.date().isAfter(last.plusYears(Nearness.YEARS_WITHOUT_WEIGHT))
                && marks.hold(Marks.of(List.of(mention)))
                && near.stream().allMatch(other -> comparesAsBefore(other, mention.date()));
    }

    /**
     * Whether time tells of one that is near what it did: the span does not grow, or not towards it, or the years between stay
     * few. On one board it also tells something that one was seen amid the other.
     */
    private boolean comparesAsBefore(Near other, LocalDate day) {
        return !day.isAfter(last)
                || !other.first.isAfter(last)
                || other.first.isBefore(last.plusYears(FEW_YEARS)) && (!other.sameBoard || day.isBefore(other.first));
    }

    private static LocalDate day(@Nullable Object text) {
        return LocalDate.parse(String.valueOf(text));
    }

    private static String text(Map<String, Object> row, String name) {
        return row.get(name) instanceof String text ? text : "";
    }

    private static List<?> list(Map<String, Object> row, String name) {
        return row.get(name) instanceof List<?> list ? list : List.of();
    }

    private static Set<String> texts(Map<String, Object> row, String name) {
        Set<String> texts = new TreeSet<>();
        list(row, name).forEach(text -> texts.add(String.valueOf(text)));
        return texts;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> properties(Map<?, ?> node) {
        return (Map<String, Object>) node;
    }
}
