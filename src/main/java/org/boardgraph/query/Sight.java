package org.boardgraph.query;

/** What the one who asks may see: a reader's statement never touches what is withheld. */
public enum Sight {
    READER,
    OFFICER
}
