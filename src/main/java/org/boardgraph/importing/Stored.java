package org.boardgraph.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.boardgraph.model.Id;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Mention;
import org.boardgraph.model.MentionKind;
import org.boardgraph.model.PersonName;
import org.boardgraph.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * A mention that is in the graph, with the person that it is of there, and why.
 *
 * @param sameAs the mention that it follows, or null
 * @param person the id of the person, or null
 */
record Stored(
        Mention mention,
        @Nullable Id sameAs,
        Sighting sighting,
        @Nullable String person,
        double probability,
        String reason) {
    /** From a map of the statement identity/component. */
    static Stored of(Map<String, Object> row, Id board, @Nullable Id sameAs) {
        boolean withheld = Boolean.TRUE.equals(row.get("withheld"));
        PersonName name =
                new PersonName(texts(row, "titles"), text(row, "given"), text(row, "family"), texts(row, "honorifics"));
        Mention mention = new Mention(
                id(row, "id"),
                MentionKind.valueOf(text(row, "kind").toUpperCase(Locale.ROOT)),
                id(row, "meetingId"),
                board,
                LocalDate.parse(text(row, "date")),
                row.get("place") instanceof Long place ? place.intValue() : 0,
                text(row, "printedName"),
                name,
                (String) row.get("authority"),
                row.get("role") instanceof String role ? Role.valueOf(role) : null,
                null,
                (String) row.get("position"),
                Lines.at(1),
                withheld);
        return new Stored(
                mention,
                sameAs,
                Sighting.of(mention, sameAs == null, texts(row, "attended")),
                (String) row.get("person"),
                row.get("probability") instanceof Double probability ? probability : 0,
                text(row, "reason"));
    }

    private static Id id(Map<String, Object> row, String name) {
        return Id.parse(text(row, name)).orElseThrow();
    }

    private static String text(Map<String, Object> row, String name) {
        return row.get(name) instanceof String text ? text : "";
    }

    private static List<String> texts(Map<String, Object> row, String name) {
        return row.get(name) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }
}
