package org.boardgraph.generate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invented council.
 *
 * @param shortName without type words: Ambleford
 * @param names the full name in its spellings, the official one first
 * @param county the key of the county council over a district, or null
 * @param ended the first day on which it is no more, or null
 * @param successor the key of the council that then takes its place, or null
 */
record Council(
        int key,
        Type type,
        String shortName,
        List<String> names,
        @Nullable Integer county,
        @Nullable LocalDate ended,
        @Nullable Integer successor) {

    enum Type {
        DISTRICT,
        BOROUGH,
        CITY,
        METROPOLITAN,
        LONDON,
        ROYAL,
        COUNTY,
        UNITARY
    }

    Council {
        names = List.copyOf(names);
    }

    String officialName() {
        return names.get(0);
    }

    /** The same council, ending on a day in favour of another. */
    Council endingOn(LocalDate day, int successorKey) {
        return new Council(key, type, shortName, names, county, day, successorKey);
    }
}
