package org.boardgraph.importing;

import java.util.List;
import java.util.Map;
import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;

/** Says which person each mention is of. */
interface Clustering {
    /**
     * The cluster of each mention that is of a person; a mention that nobody can be told by has none.
     *
     * @param mentions all mentions of one note
     */
    Map<Id, String> clusters(List<Mention> mentions);
}
