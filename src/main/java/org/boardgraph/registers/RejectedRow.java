package org.boardgraph.registers;

import org.boardgraph.model.Lines;

/**
 * A row that could not be taken.
 *
 * @param lines where it stands in the text
 * @param row as it stands in the source; for the user's own file of rejects alone, never for a screen, a log or the graph
 * @param problem one sentence with the row, the column, what was found (of a sensitive row: nothing of it) and what was expected
 */
public record RejectedRow(Lines lines, String row, String problem) {}
