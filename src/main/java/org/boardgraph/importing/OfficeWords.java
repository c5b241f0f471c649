package org.boardgraph.importing;

import java.util.Set;
import org.boardgraph.model.Text;

/** Tells an office or a group, printed where a name could stand, from a name. */
final class OfficeWords {
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

    private OfficeWords() {}

    /** Whether the words are an office or a group rather than a name: the Chairman, Members. */
    static boolean isOffice(String plainName) {
        String[] words = Text.fold(plainName).split(" ");
        return STARTS_AN_OFFICE.contains(words[0]) || ENDS_AN_OFFICE.contains(words[words.length - 1]);
    }
}
