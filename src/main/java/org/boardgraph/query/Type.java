package org.boardgraph.query;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A type of the schema over the graph.
 *
 * @param name its name in the schema
 * @param byId a pattern that finds its node {@code m} by an id, which stands as {@code $}; null: it has none
 * @param readers the condition under which a reader may see a node {@code m}; empty: always
 * @param officers the same for an officer
 * @param fields what the schema's fields are in the graph
 */
record Type(String name, @Nullable String byId, String readers, String officers, Map<String, Field> fields) {
    /** A type whose nodes have a label of its name and an id. */
    static Type node(String name) {
        return new Type(name, "(m:" + name + " {id: $})", "", "", new LinkedHashMap<>()).value("id");
    }

    /** A type without an id: a part of a node, or a node that is reached from another alone. */
    static Type part(String name) {
        return new Type(name, null, "", "", new LinkedHashMap<>());
    }

    /** The same, found by another pattern. */
    Type found(String pattern) {
        return new Type(name, pattern, readers, officers, fields);
    }

    /** The same, with nodes that a reader may not see. */
    Type withholding() {
        return visibleIf("m.withheld IS NULL", "");
    }

    /** The same, with nodes {@code m} that are seen under a condition alone. */
    Type visibleIf(String readers, String officers) {
        return new Type(name, byId, readers, officers, fields);
    }

    /** Fields that are properties of the same name. */
    Type value(String... properties) {
        for (String property : properties) {
            with(property, Field.Value.of("n." + property));
        }
        return this;
    }

    Type with(String field, Field source) {
        fields.put(field, source);
        return this;
    }

    Field field(String field) {
        Field source = fields.get(field);
        if (source == null) {
            throw new IllegalStateException("the table has no " + name + "." + field);
        }
        return source;
    }

    /** The condition under which a node {@code m} of this type may be seen; empty: always. */
    String visible(Sight sight) {
        return sight == Sight.READER ? readers : officers;
    }
}
