package org.boardgraph.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.boardgraph.identity.WithinNote;
import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;
import org.boardgraph.model.MentionKind;
import org.boardgraph.model.Severity;
import org.boardgraph.model.Text;

/** People who declare or speak and are on no list. */
final class UnlistedPeople {
    /** Words that stand where a name would and are none. */
    private static final Set<String> NO_NAMES = Set.of(
            "chair",
            "chairman",
            "chairwoman",
            "chairperson",
            "mayor",
            "speaker",
            "president",
            "convener",
            "leader",
            "members",
            "member",
            "officers",
            "officer",
            "councillors",
            "councillor",
            "board",
            "committee",
            "council",
            "group",
            "team",
            "executive",
            "director",
            "clerk",
            "secretary",
            "representatives",
            "representative",
            "residents",
            "resident",
            "public",
            "applicant",
            "colleagues",
            "all",
            "both",
            "each",
            "the",
            "other",
            "several",
            "some",
            "portfolio",
            "holder",
            "department",
            "service",
            "staff",
            "panel",
            "cabinet");

    private UnlistedPeople() {}

    static List<Finding> declarers(ReadNote note) {
        Map<String, Mention> found = new LinkedHashMap<>();
        for (ReadNote.Declared declared : note.declarations()) {
            if (!declared.said().byOfficer()) {
                unlisted(note, declared.by(), found);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Mention mention : found.values()) {
            List<Id> about = new ArrayList<>(List.of(mention.id()));
            note.declarations().stream()
                    .filter(declared -> name(declared.by()).equals(name(mention)))
                    .forEach(declared -> about.add(declared.id()));
            findings.add(new Finding(
                    FindingKind.DECLARER_NOT_LISTED,
                    Severity.WARNING,
                    mention.printedName() + " declares an interest, and the attendance list does not name them.",
                    mention.lines(),
                    about));
        }
        return findings;
    }

    static List<Finding> speakers(ReadNote note) {
        Map<String, Mention> found = new LinkedHashMap<>();
        note.mentions(MentionKind.TOOK_PART).forEach(mention -> unlisted(note, mention, found));
        Introductions introductions = new Introductions(note.note());
        Set<String> declarers = new HashSet<>();
        note.declarations().forEach(declared -> declarers.add(name(declared.by())));
        List<Finding> findings = new ArrayList<>();
        for (Mention mention : found.values()) {
            int item = note.item(mention);
            if (!introductions.introduces(mention, item) && !declarers.contains(name(mention))) {
                List<Id> about = new ArrayList<>(List.of(mention.id()));
                if (item >= 0) {
                    about.add(note.items().get(item));
                }
                findings.add(new Finding(
                        FindingKind.SPEAKER_NOT_LISTED,
                        Severity.WARNING,
                        mention.printedName() + " takes part in an item, and the attendance list does not name them.",
                        mention.lines(),
                        about));
            }
        }
        return findings;
    }

    private static void unlisted(ReadNote note, Mention mention, Map<String, Mention> found) {
        if (!note.note().attendance().isEmpty() && isName(mention) && note.isNobodyListed(mention)) {
            // Words that a reader may not see are cited only where no others name the person.
            found.merge(name(mention), mention, (one, other) -> one.withheld() && !other.withheld() ? other : one);
        }
    }

    private static boolean isName(Mention mention) {
        List<String> words = List.of(Text.fold(mention.printedName()).split(" "));
        boolean titled =
                !mention.name().titles().isEmpty() && !mention.name().family().isBlank();
        return (titled || WithinNote.isFull(mention)) && words.stream().noneMatch(UnlistedPeople::isNoName);
    }

    private static boolean isNoName(String word) {
        return NO_NAMES.contains(word) && !word.equals("councillor") && !word.equals("mayor");
    }

    private static String name(Mention mention) {
        return Text.fold(mention.name().plain());
    }
}
