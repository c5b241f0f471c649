package org.boardgraph.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An agenda as it is printed, before anything is known of it.
 *
 * @param items in their order
 * @param people names of those expected: a surname is no place
 * @param own ids of the board and of the body that it belongs to: no subjects of their own items
 */
public record AgendaText(LocalDate date, List<Item> items, List<String> people, Set<String> own) {
    public AgendaText {
        items = List.copyOf(items);
        people = List.copyOf(people);
        own = Set.copyOf(own);
    }

    /**
     * One item.
     *
     * @param text what stands below the title; null: nothing
     */
    public record Item(
            @Nullable String number, String title, @Nullable String text) {}
}
