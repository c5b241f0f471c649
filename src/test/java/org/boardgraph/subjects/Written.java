package org.boardgraph.subjects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.boardgraph.identity.Authorities;
import org.boardgraph.model.DocumentText;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Note;
import org.boardgraph.subjects.NamedSubject.Sort;

/** Notes and subjects as tests write them; the id of a subject is its name, of an authority its key. */
final class Written {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 4);

    /** Names mean authorities as they do without a reference list. */
    static final AuthorityKeys KEYS = new AuthorityKeys() {
        @Override
        public String id(String printed) {
            return Authorities.known().on(printed, DAY).key();
        }

        @Override
        public boolean isKnown(String printed) {
            return !Authorities.known().meant(printed).isEmpty();
        }
    };

    private Written() {}

    /** "A Kent County Council", "B Ofwat", "T Green Corridors". */
    static NamedSubject subject(String written) {
        String name = written.substring(2).strip();
        Sort sort =
                switch (written.charAt(0)) {
                    case 'A' -> Sort.AUTHORITY;
                    case 'B' -> Sort.BODY;
                    default -> Sort.TOPIC;
                };
        return new NamedSubject(sort == Sort.AUTHORITY ? KEYS.id(name) : name, sort, Set.of(name));
    }

    static Note note(String title, String... text) {
        List<String> lines = new ArrayList<>(List.of("1 " + title));
        lines.addAll(List.of(text));
        Lines titleLines = Lines.at(1);
        Lines body = new Lines(2, lines.size());
        Note.Item item = new Note.Item(
                "1",
                title,
                false,
                String.join("\n", text),
                List.of(),
                List.of(),
                List.of(),
                new Lines(1, lines.size()),
                titleLines,
                body);
        return new Note(
                new DocumentText("note.txt", "", "", lines),
                "written",
                null,
                "Board",
                DAY,
                null,
                false,
                null,
                null,
                List.of(),
                List.of(item),
                List.of(),
                null,
                List.of(),
                List.of());
    }
}
