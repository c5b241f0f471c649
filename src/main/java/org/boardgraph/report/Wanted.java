package org.boardgraph.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which conflicts are asked for; null: no bound. */
public record Wanted(
        @Nullable Thing meeting,
        @Nullable Thing person,
        @Nullable Thing board,
        @Nullable Thing authority,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable List<String> kinds) {

    /** The filter of the API's conflicts. */
    Map<String, Object> filter() {
        Map<String, @Nullable Object> filter = span();
        filter.put("meeting", id(meeting));
        filter.put("person", id(person));
        filter.put("board", id(board));
        filter.put("authority", id(authority));
        filter.put("kind", kinds);
        return there(filter);
    }

    /** The filter of the API's attendances: of the person, or of those who sit for the authority. */
    Map<String, Object> attendances() {
        Map<String, @Nullable Object> filter = span();
        filter.put("meeting", id(meeting));
        filter.put("person", id(person));
        filter.put("board", id(board));
        filter.put("authority", id(authority));
        return there(filter);
    }

    /** The filter of the API's meetings. */
    Map<String, Object> meetings() {
        Map<String, @Nullable Object> filter = span();
        filter.put("board", id(board));
        return there(filter);
    }

    /** What it is about, in words: "Harbour Board, 1 January 2030 to 31 December 2030". */
    String about() {
        List<String> names = Stream.of(meeting, board, authority, person)
                .filter(Objects::nonNull)
                .map(Thing::name)
                .toList();
        return Stream.of(String.join(", ", names), days())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String days() {
        if (from == null) {
            return to == null ? "" : "up to " + Wording.day(to);
        }
        if (to == null) {
            return "from " + Wording.day(from) + " on";
        }
        boolean year = from.getDayOfYear() == 1 && to.equals(from.withMonth(12).withDayOfMonth(31));
        return year ? String.valueOf(from.getYear()) : Wording.day(from) + " to " + Wording.day(to);
    }

    private static @Nullable String id(@Nullable Thing thing) {
        return thing == null ? null : thing.id();
    }

    private Map<String, @Nullable Object> span() {
        Map<String, @Nullable Object> span = new HashMap<>();
        span.put("from", from == null ? null : from.toString());
        span.put("to", to == null ? null : to.toString());
        return span;
    }

    private static Map<String, Object> there(Map<String, @Nullable Object> filter) {
        Map<String, Object> there = new HashMap<>();
        filter.forEach((name, value) -> {
            if (value != null) {
                there.put(name, Objects.requireNonNull(value));
            }
        });
        return there;
    }
}
