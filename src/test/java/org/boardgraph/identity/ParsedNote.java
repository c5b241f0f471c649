package org.boardgraph.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.boardgraph.model.Id;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Mention;
import org.boardgraph.model.MentionKind;
import org.boardgraph.model.Note;
import org.boardgraph.model.PersonName;
import org.boardgraph.model.Text;

/** The mentions of a note that was parsed, as an import makes them. */
final class ParsedNote {
    private final Note note;
    private final Id board;
    private final Id meeting;
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Integer> equals = new HashMap<>();

    private ParsedNote(Note note) {
        this.note = note;
        this.board = Id.of("Organization", "board", note.organization(), Text.fold(note.board()));
        this.meeting = Id.of("Meeting", board, note.date(), note.startTime());
    }

    static List<Mention> mentions(Note note) {
        ParsedNote parsed = new ParsedNote(note);
        note.attendance().forEach(parsed::row);
        note.items().forEach(item -> item.participation()
                .forEach(part -> parsed.prose(MentionKind.TOOK_PART, part.person(), part.lines())));
        note.declarations().forEach(declaration -> declaration
                .people()
                .forEach(person -> parsed.prose(MentionKind.DECLARED, person, declaration.lines())));
        note.corrections().forEach(correction -> correction
                .people()
                .forEach(person -> parsed.prose(MentionKind.CORRECTED, person, correction.lines())));
        return parsed.mentions;
    }

    private void row(Note.ListedPerson row) {
        PersonName name = PersonName.parse(row.name());
        List<String> titles = row.title() == null ? List.of() : List.of(row.title());
        String printed = Text.squeeze((row.title() == null ? "" : row.title() + " ") + row.name());
        add(new Mention(
                id(MentionKind.LISTED, printed),
                MentionKind.LISTED,
                meeting,
                board,
                note.date(),
                mentions.size(),
                printed,
                new PersonName(titles, name.given(), name.family(), row.honorifics()),
                row.authority(),
                row.role(),
                row.status(),
                row.position(),
                row.lines(),
                false));
        if (row.substituteFor() != null) {
            prose(MentionKind.SUBSTITUTED, row.substituteFor(), row.lines());
        }
    }

    private void prose(MentionKind kind, String printed, Lines lines) {
        add(new Mention(
                id(kind, printed),
                kind,
                meeting,
                board,
                note.date(),
                mentions.size(),
                printed,
                PersonName.parse(printed),
                null,
                null,
                null,
                null,
                lines,
                false));
    }

    private Id id(MentionKind kind, String printed) {
        String folded = Text.fold(printed);
        return Id.of("Mention", meeting, kind, folded, equals.merge(kind + folded, 1, Integer::sum));
    }

    private void add(Mention mention) {
        mentions.add(mention);
    }
}
