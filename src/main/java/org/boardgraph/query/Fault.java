package org.boardgraph.query;

/** What is wrong with a question, as the code of an error. */
public enum Fault {
    BAD_ID,
    BAD_PAGE,
    BAD_CURSOR,
    TOO_COMPLEX
}
