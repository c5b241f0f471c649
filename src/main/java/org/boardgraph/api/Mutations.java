package org.boardgraph.api;

/** What the API can change, each part in transactions of its own. */
public record Mutations(Judgements judgements, Reviews reviews) {
    /** For an API that only answers questions. */
    public static final Mutations NONE = new Mutations(Judgements.NONE, Reviews.NONE);
}
