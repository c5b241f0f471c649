package org.boardgraph.identity;

import java.util.List;
import org.boardgraph.model.Id;

/**
 * Two mentions of two clusters that may be one person, and that nothing decides.
 *
 * @param left the earlier one
 * @param probability that both are one person's, 0 to 1
 * @param reasons in words
 */
public record Question(Id left, Id right, double probability, List<String> reasons) {
    public Question {
        reasons = List.copyOf(reasons);
    }
}
