package org.boardgraph.notes.prose;

import java.util.Arrays;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Text;

/** Where the lines of a paragraph start in its text. */
final class LinePlaces {
    private final Paragraph paragraph;
    private final int[] starts;

    LinePlaces(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.starts = new int[paragraph.printed().size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1]
                    + Text.squeeze(paragraph.printed().get(i - 1).text()).length()
                    + 1;
        }
    }

    /** The lines on which the characters from {@code from} up to {@code to} (exclusive) stand. */
    Lines of(int from, int to) {
        return new Lines(number(from), Math.max(number(from), number(Math.max(from, to - 1))));
    }

    private int number(int place) {
        int found = Arrays.binarySearch(starts, place);
        return paragraph.printed().get(found >= 0 ? found : -found - 2).number();
    }
}
