package org.boardgraph.registers;

import java.util.List;
import org.boardgraph.model.Lines;

/**
 * A row that could not be taken.
 *
 * @param lines where it stands in the text
 * @param cells as they stand in the source, in the order of {@link RegisterEdition#header}; of a row that is no CSV the row as one
 *     cell. For the user's own file of rejects alone, never for a screen, a log or the graph
 * @param problem one sentence with the row, the column, what was found (of a sensitive row: nothing of it) and what was expected
 */
public record RejectedRow(Lines lines, List<String> cells, String problem) {
    public RejectedRow {
        cells = List.copyOf(cells);
    }
}
