package org.boardgraph.api;

/** What the API can change, each part in transactions of its own. */
public record Mutations(Judgements judgements, Reviews reviews, Recordings recordings) {
    /** For an API that only answers questions. */
    public static final Mutations NONE = new Mutations(Judgements.NONE, Reviews.NONE);

    /** For an API that records no interests. */
    public Mutations(Judgements judgements, Reviews reviews) {
        this(judgements, reviews, Recordings.NONE);
    }
}
