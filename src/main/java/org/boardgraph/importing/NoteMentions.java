package org.boardgraph.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.Id;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Mention;
import org.boardgraph.model.MentionKind;
import org.boardgraph.model.Note;
import org.boardgraph.model.PersonName;
import org.boardgraph.model.Role;
import org.boardgraph.model.Text;
import org.jspecify.annotations.Nullable;

/** The mentions of one note as they are met, each with its id: meeting, kind, folded printed name, ordinal among equals. */
final class NoteMentions {
    private final Note note;
    private final Id meeting;
    private final Id board;
    private final WithheldLines withheld;
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> equals = new HashMap<>();

    NoteMentions(Note note, Id meeting, Id board, WithheldLines withheld) {
        this.note = note;
        this.meeting = meeting;
        this.board = board;
        this.withheld = withheld;
    }

    List<Mention> all() {
        return mentions;
    }

    List<Mention> listed() {
        return mentions.stream()
                .filter(mention -> mention.kind() == MentionKind.LISTED)
                .toList();
    }

    Mention listed(Note.ListedPerson row) {
        String printed = printedName(row);
        PersonName parsed = PersonName.parse(row.name());
        List<String> titles = row.title() == null ? List.of() : List.of(row.title());
        PersonName name = new PersonName(titles, parsed.given(), parsed.family(), row.honorifics());
        return add(
                MentionKind.LISTED,
                printed,
                name,
                row.authority(),
                new Row(row.role(), row.status(), row.position()),
                row.lines());
    }

    /** A name printed as one text, outside the names of the list. */
    Mention inProse(MentionKind kind, String printed, Lines lines) {
        List<String> source = note.source().lines();
        return inProse(kind, printed, lines, String.join(" ", source.subList(lines.first() - 1, lines.last())));
    }

    /** The same, in words that are a part of those lines. */
    Mention inProse(MentionKind kind, String printed, Lines lines, String words) {
        String authority = PrintedAuthority.after(printed, words, note).orElse(null);
        return add(kind, Text.squeeze(printed), PersonName.parse(printed), authority, Row.NONE, lines);
    }

    /** Title, name and post-nominals as one text. */
    static String printedName(Note.ListedPerson row) {
        List<String> parts = new ArrayList<>();
        if (row.title() != null) {
            parts.add(row.title());
        }
        parts.add(row.name());
        parts.addAll(row.honorifics());
        return Text.squeeze(String.join(" ", parts));
    }

    private Mention add(
            MentionKind kind, String printed, PersonName name, @Nullable String authority, Row row, Lines lines) {
        String folded = Text.fold(printed);
        // What is withheld is counted apart: the ids and places of what is public would tell how much of it there is.
        boolean hidden = withheld.meets(lines);
        int ordinal = equals.merge(kind + folded + hidden, 1, Integer::sum);
        int place = places.merge(kind + " " + hidden, 1, Integer::sum) - 1;
        Mention mention = new Mention(
                hidden
                        ? Id.of("Mention", meeting, kind, folded, ordinal, "withheld")
                        : Id.of("Mention", meeting, kind, folded, ordinal),
                kind,
                meeting,
                board,
                note.date(),
                place,
                printed,
                name,
                authority,
                row.role,
                row.status,
                row.position,
                lines,
                hidden);
        mentions.add(mention);
        return mention;
    }

    private record Row(
            @Nullable Role role,
            @Nullable AttendanceStatus status,
            @Nullable String position) {
        static final Row NONE = new Row(null, null, null);
    }
}
