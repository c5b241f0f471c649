package org.boardgraph.importing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.boardgraph.identity.WithinNote;
import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;
import org.boardgraph.model.MentionKind;
import org.boardgraph.model.PersonName;
import org.boardgraph.model.Text;

/**
 * One person for one name, without titles, and one authority. A name in prose is of the person of the row that it fits; a full
 * name that fits none is a person of its own, without an authority; a bare surname or an office that fits none is nobody.
 */
final class NameAndAuthority implements Clustering {
    private static final String SEPARATOR = "|";
    private static final Set<String> STARTS_AN_OFFICE = Set.of(
            "the",
            "a",
            "an",
            "all",
            "both",
            "his",
            "her",
            "their",
            "our",
            "some",
            "several",
            "each",
            "other",
            "chair",
            "chairman",
            "chairwoman",
            "chairperson",
            "vice",
            "deputy",
            "leader",
            "portfolio",
            "council",
            "board",
            "committee",
            "members",
            "officers",
            "representatives",
            "residents",
            "councillors",
            "one",
            "two",
            "three");
    private static final Set<String> ENDS_AN_OFFICE = Set.of(
            "chair",
            "chairman",
            "chairwoman",
            "chairperson",
            "leader",
            "members",
            "officers",
            "officer",
            "director",
            "manager",
            "clerk",
            "secretary",
            "solicitor",
            "auditor",
            "adviser",
            "advisor",
            "holder",
            "representative",
            "representatives",
            "councillors",
            "board",
            "committee",
            "council",
            "group",
            "team",
            "executive",
            "service",
            "department");

    @Override
    public Map<Id, String> clusters(List<Mention> mentions) {
        Map<Id, Id> rows = WithinNote.resolve(mentions);
        Map<Id, String> clusters = new LinkedHashMap<>();
        Set<String> listed = new HashSet<>();
        for (Mention mention : mentions) {
            if (mention.kind() == MentionKind.LISTED) {
                clusters.put(mention.id(), cluster(mention));
                listed.add(Text.fold(mention.name().plain()));
            }
        }
        for (Mention mention : mentions) {
            boolean unknown = !clusters.containsKey(mention.id()) && !rows.containsKey(mention.id());
            // A full name that stands on the list and was not resolved fits several rows.
            boolean fitsSeveral = listed.contains(Text.fold(mention.name().plain()));
            if (unknown && !fitsSeveral && !mention.withheld() && isFullName(mention.name())) {
                clusters.put(mention.id(), cluster(mention));
            }
        }
        rows.forEach((mention, person) -> {
            if (clusters.containsKey(person)) {
                clusters.put(mention, clusters.get(person));
            }
        });
        return clusters;
    }

    /** Whether a cluster is called by this name, so that the name is a form of its own and not a short one. */
    static boolean isCalled(String cluster, String plainName) {
        return cluster.startsWith(called(plainName) + SEPARATOR);
    }

    /** Whether the words are an office or a group rather than a name: the Chairman, Members. */
    static boolean isOffice(String plainName) {
        String[] words = Text.fold(plainName).split(" ");
        return STARTS_AN_OFFICE.contains(words[0]) || ENDS_AN_OFFICE.contains(words[words.length - 1]);
    }

    private static String cluster(Mention mention) {
        String authority = mention.authority();
        String folded = authority == null ? "" : Text.fold(authority);
        return called(mention.name().plain()) + SEPARATOR + Cut.forIndex(folded);
    }

    private static String called(String plainName) {
        return Cut.forIndex(Text.fold(plainName));
    }

    private static boolean isFullName(PersonName name) {
        return !name.given().isBlank() && !name.family().isBlank() && !isOffice(name.plain());
    }
}
