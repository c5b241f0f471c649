package org.boardgraph.notes.items;

import java.util.List;
import org.boardgraph.model.Lines;
import org.jspecify.annotations.Nullable;

/**
 * An item as a layout's parser cut it out.
 *
 * @param number as printed, without dots; null where there is none
 * @param titleLines the lines of number and title
 * @param body the lines below or behind the title, with the blank ones between them
 * @param owners what stands in the column of owners
 */
public record ItemText(
        @Nullable String number, String title, Lines titleLines, List<BodyLine> body, List<Owner> owners) {
    public ItemText {
        body = List.copyOf(body);
        owners = List.copyOf(owners);
    }

    /**
     * A cell in the column of owners or actions.
     *
     * @param words its paragraphs, with a line feed between two
     * @param lines where it stands
     * @param beside the lines of the body that it stands beside
     */
    public record Owner(String words, Lines lines, Lines beside) {}
}
