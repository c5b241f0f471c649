package org.boardgraph.identity;

import java.util.List;
import java.util.stream.Collectors;
import org.boardgraph.identity.Decisions.Decision;

/** A decision that cannot be held beside those that are. The message says why, and is fit for a client to see. */
public final class DecisionRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Decision> contradicted;

    DecisionRefused(String message, List<Decision> contradicted) {
        super(message);
        this.contradicted = List.copyOf(contradicted);
    }

    static DecisionRefused contradiction(Decision decision, List<Decision> against) {
        String which = against.stream().map(held -> held.id().toString()).collect(Collectors.joining(", "));
        String message = "That "
                + decision.left()
                + " and "
                + decision.right()
                + (decision.same() ? " are one person" : " are two people")
                + " contradicts what was decided before: "
                + which
                + ". Undo one of these decisions first.";
        return new DecisionRefused(message, against);
    }

    /** The decisions held that it contradicts, all of which together say otherwise; empty where it is wrong by itself. */
    public List<Decision> contradicted() {
        return contradicted;
    }
}
