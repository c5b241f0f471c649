package org.boardgraph.report;

/** A question that cannot be answered as it was asked; the message is a sentence that says what to change. */
public final class NotAnswered extends RuntimeException {
    private final boolean callers;

    NotAnswered(String sentence, boolean callers) {
        super(sentence, null, false, false);
        this.callers = callers;
    }

    /** What the caller wished cannot be. */
    static NotAnswered asked(String sentence) {
        return new NotAnswered(sentence, true);
    }

    /** Whether the caller's words are the reason, rather than the database. */
    public boolean callers() {
        return callers;
    }
}
