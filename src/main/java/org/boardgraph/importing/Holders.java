package org.boardgraph.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.boardgraph.identity.AuthorityRelations;
import org.boardgraph.identity.Kinship;
import org.boardgraph.model.Id;
import org.jspecify.annotations.Nullable;

/** What is known of authorities, and beside it which body each of some boards belongs to, as the notes print it. */
final class Holders implements AuthorityRelations {
    private final AuthorityRelations authorities;
    private final Map<Id, String> holders = new HashMap<>();

    Holders(AuthorityRelations authorities) {
        this.authorities = authorities;
    }

    void add(Id board, @Nullable String holder) {
        if (holder != null) {
            holders.put(board, holder);
        }
    }

    @Override
    public String canonical(String printed) {
        return authorities.canonical(printed);
    }

    @Override
    public Kinship between(String left, String right) {
        return authorities.between(left, right);
    }

    @Override
    public Set<String> kin(String printed) {
        return authorities.kin(printed);
    }

    @Override
    public @Nullable String holderOf(Id board) {
        return holders.get(board);
    }
}
