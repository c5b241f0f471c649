package org.boardgraph.subjects;

import java.util.List;

/**
 * That an item names a subject.
 *
 * @param item its position, from 1
 * @param subject the id of the subject
 * @param withheld whether it is named in the text of a restricted item; what its title names is told apart from that
 * @param count how often
 * @param cited where, each line once
 * @param inTitle whether the title names it
 * @param inDecision whether a decision names it
 */
public record Naming(
        int item, String subject, boolean withheld, int count, List<Cited> cited, boolean inTitle, boolean inDecision) {
    /**
     * A place in the note.
     *
     * @param first the line, 1-based
     * @param last the last line, inclusive
     * @param quote the lines, or of long ones the words about the name
     */
    public record Cited(int first, int last, String quote) {}

    public Naming {
        cited = List.copyOf(cited);
    }
}
