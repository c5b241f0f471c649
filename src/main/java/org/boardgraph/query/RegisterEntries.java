package org.boardgraph.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.boardgraph.conflict.Member;
import org.boardgraph.conflict.Member.Entry;
import org.boardgraph.model.InterestCategory;
import org.jspecify.annotations.Nullable;

/** The entries of people's registers, each as the newest edition that has it lists it. */
final class RegisterEntries {
    private final Map<String, LocalDate> newest = new HashMap<>();

    /** @param editions the day of the newest edition of each body's register; files of different parts of a register stand beside one another */
    RegisterEntries(List<EvidenceRow> editions) {
        editions.forEach(edition -> newest.put(edition.text(0) + " " + edition.text(1), edition.day(2)));
    }

    /** The entries of a person, whether or not the newest edition has the person. */
    List<Entry> newest(List<EvidenceRow> rows, List<EvidenceRow> registers) {
        Map<String, LocalDate> newestOf = new HashMap<>();
        for (EvidenceRow held : registers) {
            String key = key(held.said(2), held.said(6));
            newestOf.put(key, newest.getOrDefault(key, held.day(3)));
        }
        List<EvidenceRow> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing((EvidenceRow row) -> row.text(4))
                .reversed()
                .thenComparing(row -> row.text(1)));
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (EvidenceRow row : sorted) {
            String entry = row.said(5);
            entries.computeIfAbsent(entry == null ? row.text(1) : entry, any -> entry(row, newestOf));
        }
        return List.copyOf(entries.values());
    }

    private static String key(@Nullable String body, @Nullable String part) {
        return body + " " + (part == null ? "" : part);
    }

    private static Member.Entry entry(EvidenceRow row, Map<String, LocalDate> newestOf) {
        String register = row.said(2);
        String body = register == null ? row.said(13) : row.said(3);
        LocalDate asOf = day(row, 4);
        LocalDate edition = day(row, 15);
        LocalDate newest = newestOf.get(key(body, row.said(14)));
        boolean stands = register == null || newest == null || edition == null || !newest.isAfter(edition);
        return new Entry(
                row.text(1),
                register,
                body,
                Objects.requireNonNullElse(row.one(InterestCategory.class, 6), InterestCategory.OTHER),
                row.links(16, "ABOUT").id(),
                day(row, 7),
                day(row, 8),
                day(row, 9),
                stands ? null : asOf,
                row.is(10),
                row.is(11),
                row.is(12));
    }

    private static @Nullable LocalDate day(EvidenceRow row, int place) {
        return row.said(place) == null ? null : row.day(place);
    }
}
