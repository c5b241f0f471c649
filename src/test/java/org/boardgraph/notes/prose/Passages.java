package org.boardgraph.notes.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Note.ListedPerson;

/** Passages and lists made by hand. */
final class Passages {
    private Passages() {}

    /** One paragraph for each text, each on a line of its own from {@code line} on. */
    static Passage at(int line, String item, String title, String... texts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            paragraphs.add(new Paragraph(List.of(new PrintedLine(line + i, texts[i]))));
        }
        return new Passage(item, title, false, paragraphs);
    }

    /** Twenty items with plain titles, the given one in its place. */
    static List<Passage> agendaWith(Passage passage) {
        return agendaWith(List.of(passage));
    }

    /** Twenty items with plain titles, the given ones in their places. */
    static List<Passage> agendaWith(List<Passage> passages) {
        List<Passage> agenda = new ArrayList<>();
        for (int n = 1; n <= 20; n++) {
            String number = String.valueOf(n);
            Passage plain = at(1000 + n, number, "Business " + (char) ('a' + n));
            agenda.add(passages.stream()
                    .filter(passage -> number.equals(passage.item()))
                    .findFirst()
                    .orElse(plain));
        }
        return agenda;
    }

    static Said read(Passage passage) {
        return Prose.read(List.of(), List.of(passage));
    }

    static ListedPerson listed(String title, String name, AttendanceStatus status) {
        return new ListedPerson(
                null, null, title, name, List.of(), null, null, status, List.of(), null, List.of(), Lines.at(1));
    }

    static Paragraph wrapped(int line, String... lines) {
        List<PrintedLine> printed = new ArrayList<>();
        Arrays.stream(lines).forEach(text -> printed.add(new PrintedLine(line + printed.size(), text)));
        return new Paragraph(printed);
    }
}
