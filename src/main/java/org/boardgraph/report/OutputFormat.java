package org.boardgraph.report;

/** How an answer is put out. */
public enum OutputFormat {
    TABLE,
    CSV,
    JSON,
    HTML
}
