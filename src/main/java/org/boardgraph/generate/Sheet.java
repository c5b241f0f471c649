package org.boardgraph.generate;

import java.util.ArrayList;
import java.util.List;
import org.boardgraph.generate.Names.Named;

/** Takes a note's lines down, and on which of them each name stands. */
final class Sheet {
    /** A name on a line, counted from 1. */
    record OnLine(int line, Named named) {}

    private final Names names;
    private final StringBuilder text = new StringBuilder();
    private final List<OnLine> found = new ArrayList<>();
    private int lines;

    Sheet(Names names) {
        this.names = names;
    }

    /** One line, its names as marks. */
    Sheet line(String marked) {
        List<Named> onIt = new ArrayList<>();
        text.append(names.unmark(marked, onIt)).append('\n');
        lines++;
        onIt.forEach(named -> found.add(new OnLine(lines, named)));
        return this;
    }

    /** Lines as they are. */
    Sheet lines(String... plain) {
        for (String line : plain) {
            line(line);
        }
        return this;
    }

    String text() {
        return text.toString();
    }

    List<OnLine> names() {
        return List.copyOf(found);
    }
}
