package org.boardgraph.subjects;

/** Tells which authority a printed name means on the day of a note. */
public interface AuthorityKeys {
    /** The id of the organization. */
    String id(String printed);

    /** Whether reference lists, or what the program knows, tell of authorities of this name. */
    boolean isKnown(String printed);
}
