package org.boardgraph.registers;

import java.util.List;
import org.boardgraph.model.Lines;

/**
 * A row that could not be taken.
 *
 * @param lines where it stands in the text
 * @param cells as they stand in the source, in the order of {@link RegisterEdition#header}; of a row that is no CSV the row as one
 *     cell. For the user's own file of rejects alone, never for a screen, a log or the graph
 * @param problem one sentence with the place, what is wrong and what was expected; without words of the row, so that it can be kept
 * @param shown the same for the user who imports the file, with the words of the cell, save where the row may be sensitive
 */
public record RejectedRow(Lines lines, List<String> cells, String problem, String shown) {
    public RejectedRow {
        cells = List.copyOf(cells);
    }
}
