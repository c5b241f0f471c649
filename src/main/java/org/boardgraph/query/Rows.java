package org.boardgraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the database answered: the links of each step by parent, and the values of its distinct nodes by id. */
final class Rows {
    /**
     * What was found with one step.
     *
     * @param values of the distinct nodes, by id
     * @param links by parent
     * @param all links, in their order
     */
    private record Found(
            Map<Object, List<@Nullable Object>> values,
            Map<Object, List<List<@Nullable Object>>> links,
            List<List<@Nullable Object>> all) {
        static final Found NOTHING = new Found(Map.of(), Map.of(), List.of());
    }

    /** By the number of the step. */
    private final List<Found> found = new ArrayList<>();

    private final Map<Shape, Map<Object, Answer>> built = new IdentityHashMap<>();

    Rows(List<Step> steps, Map<String, Object> record) {
        for (Step step : steps) {
            while (found.size() <= step.number()) {
                found.add(Found.NOTHING);
            }
            List<List<@Nullable Object>> values = step.hasRows() ? lists(record.get("f" + step.number())) : List.of();
            List<List<@Nullable Object>> links = step.hasLinks() ? lists(record.get("l" + step.number())) : List.of();
            found.set(step.number(), new Found(byId(values), byParent(links), links));
        }
    }

    private Found found(Step step) {
        return step.number() < found.size() ? found.get(step.number()) : Found.NOTHING;
    }

    /** All links of a step, in their order. */
    List<List<@Nullable Object>> all(Step step) {
        return found(step).all();
    }

    /** The links from one parent: each a list that starts with the parent's id. */
    List<List<@Nullable Object>> links(Step step, @Nullable Object parent) {
        List<List<@Nullable Object>> links =
                parent == null ? null : found(step).links().get(parent);
        return links == null ? List.of() : links;
    }

    /** The object of a shape for a node of a step, made once. */
    Answer answer(Step step, Shape shape, Object id) {
        Map<Object, Answer> made = built.computeIfAbsent(shape, s -> new HashMap<>());
        Answer answer = made.get(id);
        if (answer == null) {
            answer = shape.of(this, row(step, id));
            made.put(id, answer);
        }
        return answer;
    }

    List<@Nullable Object> row(Step step, Object id) {
        List<@Nullable Object> row = found(step).values().get(id);
        return row == null ? List.of(id) : row;
    }

    private static Map<Object, List<@Nullable Object>> byId(List<List<@Nullable Object>> rows) {
        Map<Object, List<@Nullable Object>> byId = new HashMap<>(rows.size() * 2);
        for (List<@Nullable Object> row : rows) {
            Object id = row.get(0);
            if (id != null) {
                byId.put(id, row);
            }
        }
        return byId;
    }

    /** A link names one parent, or a list of all parents that share what it leads to. */
    private static Map<Object, List<List<@Nullable Object>>> byParent(List<List<@Nullable Object>> rows) {
        Map<Object, List<List<@Nullable Object>>> byParent = new HashMap<>(rows.size());
        for (List<@Nullable Object> link : rows) {
            Object parent = link.get(0);
            if (parent instanceof List<?> several) {
                several.forEach(each -> add(byParent, each, link));
            } else {
                add(byParent, parent == null ? -1L : parent, link);
            }
        }
        return byParent;
    }

    private static void add(
            Map<Object, List<List<@Nullable Object>>> byParent, Object parent, List<@Nullable Object> link) {
        byParent.computeIfAbsent(parent, any -> new ArrayList<>()).add(link);
    }

    @SuppressWarnings("unchecked")
    private static List<List<@Nullable Object>> lists(@Nullable Object column) {
        return column == null ? List.of() : (List<List<@Nullable Object>>) column;
    }
}
