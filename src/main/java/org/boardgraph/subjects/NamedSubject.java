package org.boardgraph.subjects;

import java.util.Set;
import java.util.TreeSet;

/**
 * A subject that the graph knows, and all that it is called.
 *
 * @param id of its node
 * @param names as printed
 */
public record NamedSubject(String id, Sort sort, Set<String> names) {
    /** What a subject is, as far as it matters for finding its names. */
    public enum Sort {
        AUTHORITY,
        /** Any other organization that is no board. */
        BODY,
        TOPIC,
        /** The subject of a sensitive interest: no reader meets it. */
        SECRET
    }

    public NamedSubject {
        names = new TreeSet<>(names);
    }
}
