package org.boardgraph.identity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardgraph.model.Id;

/**
 * The mentions that are one person.
 *
 * @param mentions their ids, the earliest first
 * @param joined for each mention but the earliest, why it is this person's
 */
public record Cluster(List<Id> mentions, Map<Id, Joined> joined) {
    /**
     * Why a mention is a person's.
     *
     * @param to the mention that it was joined to
     * @param probability that both are one person's, 0 to 1
     * @param reasons in words, the weightiest kind of evidence first: names, place, role, time
     */
    public record Joined(Id to, double probability, List<String> reasons) {
        public Joined {
            reasons = List.copyOf(reasons);
        }
    }

    public Cluster {
        mentions = List.copyOf(mentions);
        joined = Collections.unmodifiableMap(new LinkedHashMap<>(joined));
    }

    /** The mention that the person's id is made from. */
    public Id earliest() {
        return mentions.get(0);
    }
}
