package org.boardgraph.importing;

import java.util.List;
import java.util.Map;
import org.boardgraph.model.Id;

/**
 * All that one person's register puts into the graph: pure, the same for the same register of the same edition.
 *
 * @param sha tells this content, with where it stands, from any other
 * @param owned its node, its mention and its entries, with what of them is withheld
 * @param links all relationships but those of people
 * @param named whom it is of, as printed
 * @param bodies the organizations that its entries are about, by id
 * @param topics the topics that they are about, by id
 * @param secrets the subjects of sensitive entries, by id
 * @param hidden the subject of each sensitive entry that has one, by the entry's id
 * @param entries what tells each entry from others in every edition, by its id
 */
record RegisterFacts(
        Id id,
        String sha,
        List<Fact> owned,
        List<Link> links,
        Named named,
        Map<String, BodyNames> bodies,
        Map<String, Names> topics,
        Map<String, Names> secrets,
        Map<String, String> hidden,
        Map<String, String> entries) {

    /** The bodies and topics that it speaks of. */
    Shared shared() {
        return new Shared(bodies, topics);
    }
}
