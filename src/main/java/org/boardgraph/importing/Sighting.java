package org.boardgraph.importing;

import java.util.List;
import org.boardgraph.model.Mention;
import org.boardgraph.model.OrderKey;
import org.jspecify.annotations.Nullable;

/**
 * What one mention says of the person that it is of.
 *
 * @param key of the mention's id
 * @param sort day, meeting, kind and place: sorts the earliest mention first, and within a note the list before the prose
 * @param name without titles and post-nominals
 * @param named whether it prints the person's own name, and not a short form of one that stands elsewhere in the note
 * @param attended the ids of the meetings on whose lists it stands as somebody who was there, as corrected
 */
record Sighting(
        String key,
        String sort,
        String printedName,
        String name,
        @Nullable String title,
        List<String> honorifics,
        boolean named,
        List<String> attended) {
    private static final int LAST_KIND = 9;
    private static final int LAST_PLACE = 9999;

    static Sighting of(Mention mention, boolean named, List<String> attended) {
        return new Sighting(
                mention.id().key(),
                sort(mention),
                mention.printedName(),
                mention.name().plain(),
                title(mention),
                mention.name().postNominals(),
                named,
                attended);
    }

    static String sort(Mention mention) {
        return OrderKey.of(
                mention.date().toString(),
                mention.meeting().toString(),
                Integer.toString(mention.kind().ordinal()),
                OrderKey.place(mention.place()));
    }

    private static @Nullable String title(Mention mention) {
        List<String> titles = mention.name().titles();
        return titles.isEmpty() ? null : String.join(" ", titles);
    }

    /** Sorts as {@link #sort} does, and two of one place by their keys. */
    String order() {
        return OrderKey.of(sort, key);
    }

    String day() {
        return sort.substring(0, sort.indexOf('/'));
    }

    /** Sorts the latest note last, and within one note what stands on the list after what stands in prose. */
    String recent() {
        String[] parts = sort.split("/");
        return OrderKey.of(
                parts[0],
                parts[1],
                Integer.toString(LAST_KIND - Integer.parseInt(parts[2])),
                OrderKey.place(LAST_PLACE - Integer.parseInt(parts[3])));
    }
}
