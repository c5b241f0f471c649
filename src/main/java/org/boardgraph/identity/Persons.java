package org.boardgraph.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;

/**
 * Who is who among mentions: a pure function of their set, of what each note resolves within itself, of the decisions and of
 * what is known of authorities. Order never matters.
 *
 * @param clusters one for each person, ordered by their earliest mentions
 * @param questions pairs that may be one person and are kept apart, the likeliest first
 */
public record Persons(List<Cluster> clusters, List<Question> questions) {
    public Persons {
        clusters = List.copyOf(clusters);
        questions = List.copyOf(questions);
    }

    /**
     * Clusters mentions.
     *
     * @param mentions of any number of notes; withheld ones make no person and are left out unless they are resolved
     * @param withinNote the answers of {@link WithinNote#resolve} for these notes; a resolved mention follows the one that it is
     */
    public static Persons of(
            Collection<Mention> mentions, Map<Id, Id> withinNote, Decisions decisions, AuthorityRelations relations) {
        return new Clustering(new Sightings(mentions, withinNote, decisions, relations), decisions, relations)
                .persons();
    }

    /** With what is known without a reference list. */
    public static Persons of(Collection<Mention> mentions, Map<Id, Id> withinNote, Decisions decisions) {
        return of(mentions, withinNote, decisions, Successions.known());
    }
}
