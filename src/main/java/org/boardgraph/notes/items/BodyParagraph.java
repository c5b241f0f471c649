package org.boardgraph.notes.items;

import org.boardgraph.model.Lines;
import org.boardgraph.notes.prose.Paragraph;

/**
 * A paragraph of an item's body.
 *
 * @param text its words; a point's without its marker
 * @param marker the kind of marker before a point: '1', 'a', 'i' or a bullet; 0 where it is no point
 * @param heading whether the markup makes it a heading
 */
public record BodyParagraph(Paragraph paragraph, String text, char marker, boolean heading) {
    public boolean isPoint() {
        return marker != 0;
    }

    Lines lines() {
        return paragraph.lines();
    }
}
