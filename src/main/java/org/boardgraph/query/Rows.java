package org.boardgraph.query;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the database answered: the links of each step by parent, and the values of its distinct nodes by id. */
final class Rows {
    private final Map<Integer, Map<Object, List<@Nullable Object>>> values = new HashMap<>();
    private final Map<Integer, Map<Object, List<List<@Nullable Object>>>> links = new HashMap<>();
    private final Map<Integer, List<List<@Nullable Object>>> all = new HashMap<>();
    private final Map<Shape, Map<Object, Answer>> built = new IdentityHashMap<>();

    Rows(List<Step> steps, Map<String, Object> record) {
        for (Step step : steps) {
            if (step.hasRows()) {
                values.put(step.number(), byId(lists(record.get("f" + step.number()))));
            }
            if (step.hasLinks()) {
                List<List<@Nullable Object>> found = lists(record.get("l" + step.number()));
                all.put(step.number(), found);
                links.put(step.number(), byParent(found));
            }
        }
    }

    /** All links of a step, in their order. */
    List<List<@Nullable Object>> all(Step step) {
        return all.getOrDefault(step.number(), List.of());
    }

    /** The links from one parent: each a list that starts with the parent's id. */
    List<List<@Nullable Object>> links(Step step, @Nullable Object parent) {
        return links.getOrDefault(step.number(), Map.of()).getOrDefault(parent, List.of());
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
        List<@Nullable Object> row =
                values.getOrDefault(step.number(), Map.of()).get(id);
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
            List<?> parents = parent instanceof List<?> several ? several : List.of(parent == null ? -1L : parent);
            for (Object each : parents) {
                byParent.computeIfAbsent(each, p -> new java.util.ArrayList<>()).add(link);
            }
        }
        return byParent;
    }

    @SuppressWarnings("unchecked")
    private static List<List<@Nullable Object>> lists(@Nullable Object column) {
        return column == null ? List.of() : (List<List<@Nullable Object>>) column;
    }
}
