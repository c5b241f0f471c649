package org.boardgraph.notes.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of one item, as the layout's parser cut it out.
 *
 * @param item the item's number as printed, or null
 * @param title the item's title
 * @param paragraphs decisions and actions among them
 */
public record Passage(@Nullable String item, String title, boolean restricted, List<Paragraph> paragraphs) {
    public Passage {
        paragraphs = List.copyOf(paragraphs);
    }
}
