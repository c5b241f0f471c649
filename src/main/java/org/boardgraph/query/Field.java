package org.boardgraph.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a field of the schema comes from. In its Cypher {@code n} is the object that has the field, {@code m} what it leads to. */
sealed interface Field {
    /** A value of the node itself, as a reader and as an officer may see it. */
    record Value(String reader, String officer) implements Field {
        static Value of(String expression) {
            return new Value(expression, expression);
        }

        String seen(Sight sight) {
            return sight == Sight.OFFICER ? officer : reader;
        }
    }

    /** An object made of the same node. */
    record Part(String type) implements Field {}

    /**
     * A list of small objects made of the same node: a list of lists, whose places are the fields of the type.
     *
     * @param check of the field's arguments, which stand as {@code $name} in the expression
     */
    record Parts(String type, Value value, List<String> places, Arguments check) implements Field {}

    /** Checks the arguments of a field. */
    @FunctionalInterface
    interface Arguments {
        Arguments NONE = arguments -> {};

        void check(java.util.Map<String, @Nullable Object> arguments);
    }

    /** At most one other node: a clause that finds {@code m}; where it may find several, the first in an order. */
    record One(String type, String clause, @Nullable String order) implements Field {
        static One of(String type, String path) {
            return new One(type, "MATCH " + path, null);
        }
    }

    /** The node whose id is a value of this one. */
    record Keyed(String type, String key) implements Field {}

    /** All nodes that a clause finds, in an order. */
    record Many(String type, String clause, String order) implements Field {
        static Many of(String type, String path, String order) {
            return new Many(type, "MATCH " + path, order);
        }
    }

    /** All nodes that a clause finds, in an order; an argument that is given sets a condition, in which it stands as {@code $}. */
    record Filtered(Many many, java.util.Map<String, String> conditions) implements Field {}

    /** At most one other node, of one of several types, a path for each type. */
    record Either(java.util.Map<String, One> byType) implements Field {}

    /** What a reader finds in one way and an officer in another. */
    record Sighted(Field reader, Field officer) implements Field {
        Field seen(Sight sight) {
            return sight == Sight.OFFICER ? officer : reader;
        }
    }

    /** What is never there. */
    record Nothing() implements Field {}

    /** All nodes of several types, a path for each type; in the order of the types. */
    record Several(java.util.Map<String, Many> byType) implements Field {}

    /** An object made of the same node, where a value of the node is there. */
    record PartWhere(String type, String value) implements Field {}

    /** Of a relationship MENTIONS: where a subject is named, a citation for each line. */
    record Citations() implements Field {}

    /** Pages of the nodes on a path. */
    record Paged(Connection connection, String path, int size) implements Field {
        static Paged of(Connection connection, String path) {
            return new Paged(connection, path, Page.SIZE);
        }
    }

    /** Of a person: a summary of attendance. */
    record Figures() implements Field {}

    /** Of a person: pages of those who were at the same meetings. */
    record Companions() implements Field {}

    /** Of the root, a person, a meeting or an item: conflicts. */
    record OfConflicts() implements Field {}

    /** Of an item: who was in the room for it. */
    record Present() implements Field {}

    /** Of the root: conflicts counted by what the caller groups them by. */
    record CountedConflicts() implements Field {}

    /** Of the root: what changed in registers of interests. */
    record ChangedInterests() implements Field {}

    /** Of the root: reminders before a meeting. */
    record OfAgenda() implements Field {}

    /** Of the root: who is expected at a meeting. */
    record Expected() implements Field {}

    /** Of the root: attendance counted by what the caller groups it by. */
    record Counts() implements Field {}

    /** Of the root: full text. */
    record Searched() implements Field {}

    /** Of the root: objects by their ids. An empty type: any. */
    record Lookup(String type, boolean several) implements Field {}

    /** Of the root: one object made of values alone. */
    record Record(String type) implements Field {}
}
