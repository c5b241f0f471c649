package org.boardgraph.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.boardgraph.identity.Cluster.Joined;
import org.boardgraph.model.Mention;

/**
 * Which prints could ever be one person's, whenever they were seen. Only prints that share a block are compared, and each two
 * once: a graph of those that are near can be stored. Clustering whole connected components of it, joined by what decisions are
 * about, gives the clusters and questions that clustering everything would.
 *
 * <p>It depends on what is known of authorities; when that changes, blocks and what is near are to be made anew.
 */
public final class Nearness {
    /** Two sightings of one person may lie so many years apart without that speaking against it. */
    public static final int YEARS_WITHOUT_WEIGHT = 8;

    private final AuthorityRelations relations;
    private final Scoring scoring;

    /** What is near by these relations. */
    public Nearness(AuthorityRelations relations) {
        this.relations = relations;
        this.scoring = new Scoring(relations);
    }

    /**
     * What a mention prints; empty where prose prints no name to compare: withheld, an office, a bare name. Who must be somebody
     * is then like no other: a row of a list, a declarer.
     */
    public Optional<Print> of(Mention mention) {
        if (Sightings.stands(mention)) {
            return Optional.of(Print.of(Profile.Traits.of(mention, relations)));
        }
        return mention.isSomebody()
                ? Optional.of(Print.alone(Profile.Traits.of(mention, relations), mention.id()))
                : Optional.empty();
    }

    /** A print that was stored. */
    public Print of(Map<String, ?> stored) {
        return Print.stored(stored, relations);
    }

    /** The keys of the blocks that a print is in. */
    public Set<String> blocks(Print print) {
        return Blocks.keysOf(print.traits(), relations);
    }

    /** Whether two prints that share a block could be one person's, or a question. */
    public boolean near(Print left, Print right) {
        return scoring.atMost(left.traits(), right.traits()) >= Scoring.UNSURE;
    }

    /**
     * Why mentions of one print are one person's.
     *
     * @param mentions all of one print, the earliest first
     */
    public Joined alike(List<Mention> mentions) {
        Profile profile = profile(mentions);
        return new Joined(
                mentions.get(0).id(),
                Weights.probability(scoring.bits(profile, profile)),
                scoring.reasons(profile, profile));
    }

    /** Whether any two mentions that print the same as this one, years aside, are surely one person's. */
    public boolean tells(Mention mention) {
        if (!Sightings.stands(mention)) {
            return false;
        }
        Profile profile = profile(List.of(mention));
        return scoring.bits(profile, profile) >= Scoring.SURE;
    }

    private Profile profile(List<Mention> mentions) {
        return new Profile(Profile.Traits.of(mentions.get(0), relations), mentions);
    }
}
