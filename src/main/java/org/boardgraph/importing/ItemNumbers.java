package org.boardgraph.importing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.boardgraph.model.Id;
import org.boardgraph.model.Note;
import org.jspecify.annotations.Nullable;

/** Finds the item that a printed number means: the item of that number, else the one that it is a part of (9.2, 2(e), 6a). */
final class ItemNumbers {
    private static final Pattern LAST_PART = Pattern.compile("(.*\\w)(\\.\\w+|\\s*\\(\\w+\\)|(?<=\\d)[a-z]+)");
    private final Map<String, Id> items = new HashMap<>();

    ItemNumbers(Note note, Id meeting) {
        int position = 0;
        for (Note.Item item : note.items()) {
            position++;
            if (item.number() != null) {
                items.putIfAbsent(plain(item.number()), id(meeting, position));
            }
        }
    }

    /** The id of the item at a position, from 1. */
    static Id id(Id meeting, int position) {
        return Id.of("AgendaItem", meeting, position);
    }

    Optional<Id> find(@Nullable String number) {
        if (number == null) {
            return Optional.empty();
        }
        String wanted = plain(number);
        while (!items.containsKey(wanted)) {
            var part = LAST_PART.matcher(wanted);
            if (!part.matches()) {
                return Optional.empty();
            }
            wanted = part.group(1);
        }
        return Optional.of(items.get(wanted));
    }

    private static String plain(String number) {
        return number.toLowerCase(Locale.ROOT).replaceAll("\\s+|\\.$", "");
    }
}
