package org.boardgraph.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.boardgraph.conflict.ConflictId;

/** The table: every type of the schema, and where each of its fields comes from. */
final class Types {
    private static final Map<String, Type> BY_NAME = new LinkedHashMap<>();
    private static final List<String> WITH_ID;
    private static final List<String> NODES;

    static {
        Stream.of(
                        People.types(),
                        Identities.types(),
                        Seats.types(),
                        Bodies.types(),
                        Sittings.types(),
                        Agenda.types(),
                        Sources.types(),
                        Findings.types(),
                        ConflictTypes.types(),
                        Interests.types(),
                        Changes.types(),
                        Roots.types())
                .flatMap(List::stream)
                .forEach(type -> BY_NAME.put(type.name(), type));
        WITH_ID = BY_NAME.values().stream()
                .filter(type -> type.byId() != null)
                .map(Type::name)
                .toList();
        NODES = Stream.concat(WITH_ID.stream(), Stream.of(ConflictId.TYPE)).toList();
    }

    private Types() {}

    static Type named(String name) {
        // To an officer the subject of sensitive interests is a topic like any other; no id leads to it.
        Type type = BY_NAME.get(name.equals("SecretTopic") ? "Topic" : name);
        if (type == null) {
            throw new IllegalStateException("the table has no type " + name);
        }
        return type;
    }

    /** The types whose objects have an id. */
    static List<String> withId() {
        return WITH_ID;
    }

    /** The same, and conflicts, which are no nodes of the graph. */
    static List<String> nodes() {
        return NODES;
    }

    static Iterable<Type> all() {
        return BY_NAME.values();
    }
}
