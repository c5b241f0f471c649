package org.boardgraph.api;

import org.boardgraph.importing.Judgement;
import org.boardgraph.importing.Judging;
import org.boardgraph.importing.Judging.Wish;
import org.boardgraph.model.Id;

/** Takes decisions about who is who, and takes them back; each call is one transaction. */
public interface Judgements {
    /** For an API that only answers questions. */
    Judgements NONE = new Judgements() {
        @Override
        public Judgement decide(Wish wish) {
            throw new IllegalStateException("this API takes no decisions");
        }

        @Override
        public Judgement undo(Id decision) {
            throw new IllegalStateException("this API takes no decisions");
        }
    };

    /** Decides about two mentions, whose ids have the form of ids. */
    Judgement decide(Wish wish);

    /** Takes a decision back. */
    Judgement undo(Id decision);

    /** Over what writes to a graph. */
    static Judgements of(Judging judging) {
        return new Judgements() {
            @Override
            public Judgement decide(Wish wish) {
                return judging.decide(wish);
            }

            @Override
            public Judgement undo(Id decision) {
                return judging.undo(decision);
            }
        };
    }
}
