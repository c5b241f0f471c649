package org.boardgraph.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.boardgraph.findings.ReadNote.Declared;
import org.boardgraph.model.Id;
import org.boardgraph.model.InterestNature;
import org.boardgraph.model.Mention;
import org.boardgraph.model.MentionKind;
import org.boardgraph.model.Note;
import org.boardgraph.model.Severity;
import org.boardgraph.model.Text;

/** Declarations of which the note does not say on which item, of what nature, or what the member then did. */
final class IncompleteDeclarations {
    private final ReadNote note;

    private IncompleteDeclarations(ReadNote note) {
        this.note = note;
    }

    static List<Finding> of(ReadNote note) {
        return new IncompleteDeclarations(note).findings();
    }

    /** One for each sentence, whoever and whatever items it names; a sentence that only repeats it completes it. */
    private List<Finding> findings() {
        Map<String, List<Declared>> sentences = new LinkedHashMap<>();
        for (Declared each : note.declarations()) {
            if (each.said().restates() == null && !each.said().byOfficer()) {
                sentences
                        .computeIfAbsent(each.said().lines() + each.said().text(), any -> new ArrayList<>())
                        .add(each);
            }
        }
        List<Finding> findings = new ArrayList<>();
        sentences.values().forEach(sentence -> finding(sentence, findings));
        return findings;
    }

    private void finding(List<Declared> sentence, List<Finding> findings) {
        boolean item = sentence.stream().allMatch(each -> said(each).anyMatch(other -> other.item() != null));
        boolean nature = sentence.stream().allMatch(each -> said(each).anyMatch(IncompleteDeclarations::statesNature));
        boolean did = sentence.stream().allMatch(this::isToldWhatFollowed);
        if (item && nature && did) {
            return;
        }
        List<String> missing = new ArrayList<>();
        if (!item) {
            missing.add("on which item");
        }
        if (!nature) {
            missing.add("of what nature it is");
        }
        if (!did) {
            missing.add(sentence.size() > 1 ? "what they then did" : "what the member then did");
        }
        Declared first = sentence.get(0);
        List<Id> about = new ArrayList<>();
        sentence.stream().map(each -> each.by().id()).distinct().forEach(about::add);
        sentence.forEach(each -> about.add(each.id()));
        findings.add(new Finding(
                FindingKind.DECLARATION_INCOMPLETE,
                item || nature ? Severity.INFO : Severity.WARNING,
                "The declaration by "
                        + Sentences.and(sentence.stream()
                                .map(each -> each.by().printedName())
                                .distinct()
                                .toList())
                        + " does not say " + Sentences.and(missing) + ".",
                first.said().lines(),
                about));
    }

    private static boolean statesNature(Note.Declaration said) {
        return said.nature() != InterestNature.UNSTATED || said.natureAsPrinted() != null;
    }

    /** The declaration and those of the same person that repeat it. */
    private Stream<Note.Declaration> said(Declared declared) {
        return note.declarations().stream()
                .filter(other -> other == declared
                        || Objects.equals(
                                        other.said().restates(),
                                        declared.said().lines().first())
                                && isSame(other.by(), declared.by()))
                .map(Declared::said);
    }

    private boolean isSame(Mention one, Mention other) {
        Mention row = note.row(one);
        return row != null && row == note.row(other)
                || Text.fold(one.name().family()).equals(Text.fold(other.name().family()));
    }

    private boolean isToldWhatFollowed(Declared declared) {
        return said(declared).anyMatch(said -> said.leftRoom() != null || said.dispensation())
                || said(declared).anyMatch(said -> said.item() != null && actsUnder(declared.by(), said.item()));
    }

    /** Whether the note shows the person speaking, voting, leaving or coming back under the item. */
    private boolean actsUnder(Mention person, String number) {
        Mention row = note.row(person);
        if (row == null) {
            return false;
        }
        int place = note.listed().indexOf(row);
        boolean moves = note.note().attendance().get(place).movements().stream()
                .anyMatch(movement -> number.equals(movement.item()));
        return moves
                || note.mentions(MentionKind.TOOK_PART).anyMatch(mention -> {
                    int item = note.item(mention);
                    return item >= 0
                            && number.equals(note.note().items().get(item).number())
                            && note.row(mention) == row;
                });
    }
}
