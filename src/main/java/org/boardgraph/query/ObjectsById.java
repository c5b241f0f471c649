package org.boardgraph.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.boardgraph.model.Id;
import org.jspecify.annotations.Nullable;

/** What is selected of objects whose ids are known: one step a type. */
final class ObjectsById {
    private final Map<String, Step> steps = new HashMap<>();
    private final Map<String, Shape> shapes = new HashMap<>();

    /**
     * Objects of whatever types the ids are.
     *
     * @param fields what is selected of them
     */
    ObjectsById(Compiler compiler, Collection<Id> ids, List<Selected> fields) {
        Map<String, List<String>> byType = new TreeMap<>();
        ids.forEach(id -> byType.computeIfAbsent(id.type(), type -> new java.util.ArrayList<>())
                .add(id.toString()));
        byType.forEach((type, wanted) -> add(compiler, type, type, wanted, fields));
    }

    /** Of one type, so that the same selection gives the same statement whatever is found. */
    ObjectsById(Compiler compiler, String type, Collection<String> ids, List<Selected> fields) {
        add(compiler, type, type, ids, fields);
    }

    /** Of one type, seen as parts of another: as their citations, say. */
    static ObjectsById as(String part, Compiler compiler, Map<String, List<String>> byType, List<Selected> fields) {
        ObjectsById objects = new ObjectsById(compiler, List.of(), fields);
        byType.forEach((type, ids) -> objects.add(compiler, type, part, ids, fields));
        return objects;
    }

    /** Of one type, found by another pattern than the usual one. */
    static ObjectsById found(
            String pattern, Compiler compiler, String type, Collection<String> ids, List<Selected> fields) {
        ObjectsById objects = new ObjectsById(compiler, List.of(), fields);
        objects.add(compiler, type, type, pattern, ids, fields);
        return objects;
    }

    /** Adds citations of nodes of one type, found by a pattern of their own. */
    void cite(Compiler compiler, String name, String pattern, Collection<String> ids, List<Selected> fields) {
        Step step = compiler.step(n -> Clauses.lookup(n, compiler.parameters().add(List.copyOf(ids)), pattern, ""));
        steps.put(name, step);
        shapes.put(name, compiler.nodes(step, "Citation", fields));
    }

    private void add(Compiler compiler, String name, String part, Collection<String> ids, List<Selected> fields) {
        add(compiler, name, part, Objects.requireNonNull(Types.named(name).byId()), ids, fields);
    }

    private void add(
            Compiler compiler, String name, String part, String byId, Collection<String> ids, List<Selected> fields) {
        Type type = Types.named(name);
        Step step = compiler.step(n ->
                Clauses.lookup(n, compiler.parameters().add(List.copyOf(ids)), byId, type.visible(compiler.sight())));
        steps.put(name, step);
        shapes.put(name, compiler.nodes(step, part, fields));
    }

    /** The object, or null where it is not there for this viewer. */
    @Nullable
    Answer of(Rows rows, @Nullable String id) {
        if (id == null) {
            return null;
        }
        String type = id.substring(0, id.indexOf(':'));
        Step step = steps.get(type);
        Shape shape = shapes.get(type);
        return step == null || shape == null ? null : ObjectFields.first(rows, step, shape, id);
    }
}
