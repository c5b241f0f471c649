package org.boardgraph.corrections;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardgraph.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A meeting's list as later notes correct it.
 *
 * @param replaced recorded rows that no longer hold, each with the correction that says so; by the id of the row's mention
 * @param added what holds in their place, and who was left out
 * @param unclear corrections of attendance that name somebody who fits several rows, or nobody who can be told
 */
public record CorrectedList(Map<String, String> replaced, List<Added> added, List<String> unclear) {
    /**
     * A row that a correction adds.
     *
     * @param id the attendance's id
     * @param row what it says, with the place on the list
     * @param person the id of the mention whose person it is
     * @param correction the id of the correction that had the last word
     * @param base the id of the mention of the recorded row that it replaces, or null
     */
    public record Added(
            String id,
            Mention row,
            String person,
            String correction,
            @Nullable String base) {}

    /** Applies corrections to a list; the order in which they are given does not matter. */
    public static CorrectedList of(Sitting recorded, Collection<MadeCorrection> corrections) {
        List<Entry> entries = new ArrayList<>();
        recorded.rows().forEach(row -> entries.add(Entry.recorded(row)));
        List<String> unclear = new ArrayList<>();
        corrections.stream()
                .filter(correction -> !correction.withheld())
                .sorted(MadeCorrection.IN_ORDER)
                .forEach(correction -> Rules.apply(correction, entries, unclear));
        return of(entries, unclear);
    }

    private static CorrectedList of(List<Entry> entries, List<String> unclear) {
        Map<String, String> replaced = new LinkedHashMap<>();
        List<Added> added = new ArrayList<>();
        for (Entry entry : entries) {
            String correction = entry.correction;
            if (correction != null && entry.isChanged()) {
                if (entry.base != null) {
                    replaced.put(entry.base.id().toString(), correction);
                }
                if (entry.now != null) {
                    String base = entry.base == null ? null : entry.base.id().toString();
                    added.add(new Added(entry.id, entry.now, entry.person, correction, base));
                }
            }
        }
        return new CorrectedList(replaced, added, List.copyOf(unclear));
    }
}
