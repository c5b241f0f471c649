package org.boardgraph.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was planted, as JSON: every conflict that is in the notes, and what must not be taken for one. */
final class PlantTruth {
    /**
     * Where something is planted.
     *
     * @param authority that the person is printed for, or null
     * @param item the number of the item that names the subject, or on which is declared; null where there is none
     */
    record Place(
            String board,
            LocalDate date,
            @Nullable String item,
            String person,
            @Nullable String authority,
            @Nullable String subject) {}

    private final List<Map<String, @Nullable Object>> planted = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> nearMisses = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> meetings = new ArrayList<>();

    void meeting(String file, PlantedBoard board, LocalDate date) {
        Map<String, @Nullable Object> meeting = new LinkedHashMap<>();
        meeting.put("file", file);
        meeting.put("board", board.board.name());
        meeting.put("organization", board.organization);
        meeting.put("date", date.toString());
        meetings.add(meeting);
    }

    /** A conflict that is about no item and no subject: that somebody declares who is not on the list. */
    void conflict(Plant plant, Place place, String because) {
        Place nowhere = new Place(place.board, place.date, null, place.person, place.authority, null);
        conflict(plant.kind, plant, nowhere, because, false);
    }

    /** A conflict; the sentence says why, and who may be told. */
    void conflict(String kind, Plant plant, Place place, String because, boolean officersOnly) {
        Map<String, @Nullable Object> told = place(kind, plant, place);
        told.put("because", because);
        told.put("officersOnly", officersOnly);
        planted.add(told);
    }

    void nearMiss(Plant plant, Place place) {
        Map<String, @Nullable Object> told = place(plant.kind, plant, place);
        told.put("why", plant.why);
        nearMisses.add(told);
    }

    private static Map<String, @Nullable Object> place(String kind, Plant plant, Place place) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("kind", kind);
        told.put("plant", plant.name());
        told.put("person", place.person);
        told.put("authority", place.authority);
        told.put("board", place.board);
        told.put("date", place.date.toString());
        told.put("item", place.item);
        told.put("subject", place.subject);
        return told;
    }

    Map<String, Object> json(int notes, long seed) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("notes", notes);
        all.put("seed", seed);
        all.put("meetings", meetings);
        all.put("conflicts", planted);
        all.put("nearMisses", nearMisses);
        return all;
    }

    int conflicts() {
        return planted.size();
    }

    int nearMisses() {
        return nearMisses.size();
    }
}
