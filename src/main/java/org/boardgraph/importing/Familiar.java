package org.boardgraph.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.boardgraph.model.Mention;
import org.boardgraph.model.Role;
import org.boardgraph.model.Text;
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
        Set<String> offices,
        Set<String> positions,
        Set<String> honours,
        List<Span> near,
        double likely,
        String alike,
        String personId,
        @Nullable Person person) {
    private static final Set<Role> OFFICES = Set.of(Role.CHAIR, Role.VICE_CHAIR, Role.DEPUTY_CHAIR);
    /** So many years apart say nothing about being one person. */
    private static final int NO_GAP = 8;

    /** The first and the last day of a profile. */
    record Span(LocalDate first, LocalDate last) {}

    static Familiar of(Map<String, Object> row) {
        List<Span> near = list(row, "near").stream()
                .map(List.class::cast)
                .map(span -> new Span(day(span.get(0)), day(span.get(1))))
                .toList();
        return new Familiar(
                text(row, "key"),
                text(row, "component"),
                Boolean.TRUE.equals(row.get("plain")),
                day(row.get("first")),
                day(row.get("last")),
                texts(row, "offices"),
                texts(row, "positions"),
                texts(row, "honours"),
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
                && !mention.date().isAfter(last.plusYears(NO_GAP))
                && (mention.role() == null
                        || !OFFICES.contains(mention.role())
                        || offices.contains(mention.role().name()))
                && (mention.position() == null || positions.contains(Text.fold(mention.position())))
                && mention.name().postNominals().stream().map(Text::fold).allMatch(honours::contains)
                && near.stream().allMatch(span -> comparesAsBefore(span, mention.date()));
    }

    /** Whether time tells of one that is near what it did: the span does not grow, or not towards it. */
    private boolean comparesAsBefore(Span other, LocalDate day) {
        return !day.isAfter(last) || !other.first.isAfter(last);
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
