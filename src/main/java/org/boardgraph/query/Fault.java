package org.boardgraph.query;

/** What is wrong with a question, as the code of an error. */
public enum Fault {
    BAD_ID,
    NOT_FOUND,
    BAD_PAGE,
    BAD_CURSOR,
    FILTER_TOO_WIDE,
    TOO_COMPLEX,
    TOO_MANY_RELATIONS
}
