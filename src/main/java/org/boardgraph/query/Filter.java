package org.boardgraph.query;

import java.util.List;

/**
 * A condition that a caller may set on the nodes {@code m} of a list.
 *
 * @param name of the field of the filter
 * @param kind what is sent
 * @param cypher the condition, or for PATH and SPREAD a further path to {@code m}; the value stands as {@code $}
 * @param types the types of id that it takes
 */
record Filter(String name, Kind kind, String cypher, List<String> types) {
    enum Kind {
        /** An id, equal to a property that an index has before the order. */
        EQUAL,
        /** An id, in a condition. */
        ID,
        /** An id at the other end of a path that reaches a node at most once. */
        PATH,
        /** An id at the other end of a path that may reach a node several times. */
        SPREAD,
        /**
         * An id that leads to a node, on the first line, and a path from that node, on the second, that may reach a node several times. They
         * are matched apart, since one MATCH walks no relationship twice.
         */
        THROUGH,
        /** An id at the other end of a path from the node {@code s} beside each {@code m}: all of these ask of one {@code s}. */
        BESIDE,
        /** A day, in a condition on that node. */
        BESIDE_ON,
        /** An id, in a condition that is set on {@code s} only where another one is. */
        BESIDE_TOO,
        /** One of several values. */
        ANY_OF,
        /** True or false. */
        FLAG,
        /** A number. */
        NUMBER,
        /** Words, each of which begins a word of a name. */
        WORDS,
        /** The first day, of an order key that begins with the day, newest first. */
        FROM,
        /** The last day, of such a key. */
        TO,
        /** A day, as ISO text, in a condition. */
        DAY
    }

    static Filter equal(String name, String type, String property) {
        return new Filter(name, Kind.EQUAL, property + " = $", List.of(type));
    }

    static Filter id(String name, String type, String cypher) {
        return new Filter(name, Kind.ID, cypher, List.of(type));
    }

    static Filter path(String name, String type, String path) {
        return new Filter(name, Kind.PATH, path, List.of(type));
    }

    static Filter of(String name, Kind kind, String cypher) {
        return new Filter(name, kind, cypher, List.of());
    }

    static Filter names() {
        return of("name", Kind.WORDS, "all(word IN $ WHERE any(w IN m.words WHERE w STARTS WITH word))");
    }

    static Filter from() {
        return of("from", Kind.FROM, "m.order < $");
    }

    static Filter to() {
        return of("to", Kind.TO, "m.order > $");
    }
}
