package org.boardgraph.importing;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.boardgraph.model.Note;
import org.boardgraph.model.Text;

/** What two notes of one board and date are compared by. */
record Likeness(Set<String> names, Set<String> items) {
    /** Titles that stand on every agenda, and say nothing about which meeting it is. */
    private static final Pattern ON_EVERY_AGENDA = Pattern.compile(
            "(any other business|urgent|apolog|declaration|disclosure|minutes|notes? of|welcome|introduction|attendance|"
                    + "exclusion of|date of|close|chair|election|appointment of (the )?(vice )?chair|matters arising|"
                    + "public (question|participation|speaking|forum)|previous meeting|next meeting|agenda).*"
                    + "|.*\\b(previous|last|next) meeting$");

    static Likeness of(Note note) {
        return new Likeness(attendees(note), titles(note));
    }

    /**
     * Whether the two can be notes of one meeting: they share an attendee or an item. An item that stands on every agenda
     * counts only where one of the two lists nobody.
     */
    boolean isShared(Likeness other) {
        return shared(other) > 0;
    }

    /** How much they share; 0: two meetings. */
    int shared(Likeness other) {
        boolean anyTitle = names.isEmpty() || other.names.isEmpty();
        long titles = items.stream()
                .filter(other.items::contains)
                .filter(title -> anyTitle || !ON_EVERY_AGENDA.matcher(title).matches())
                .count();
        return (int) (names.stream().filter(other.names::contains).count() + titles);
    }

    static Set<String> attendees(Note note) {
        return note.attendance().stream()
                .map(row -> Text.fold(row.name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> titles(Note note) {
        return note.items().stream()
                .map(item -> Text.fold(item.title()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
