package org.boardgraph.identity;

import java.util.Set;
import org.boardgraph.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * What is known of authorities: variants of their names, successions, counties and their districts. {@link Successions} is what
 * is known without a reference list; one that was imported can be put in its place. Blocks and clusters depend on it, so that
 * what was stored of them is to be derived again when it changes.
 */
public interface AuthorityRelations {
    /** One folded name for all variants of an authority's name. */
    String canonical(String printed);

    /** What two printed names of authorities are to each other. */
    Kinship between(String left, String right);

    /** The canonical names of all that are not the same but of kin: predecessors, successors, the county, its districts. */
    Set<String> kin(String printed);

    /** The printed name of the body that a board belongs to, or null where no note says. */
    default @Nullable String holderOf(Id board) {
        return null;
    }
}
