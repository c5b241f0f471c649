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
import org.boardgraph.conflict.Member.Held;
import org.boardgraph.model.InterestCategory;
import org.boardgraph.query.EvidenceReading.Row;
import org.jspecify.annotations.Nullable;

/** The entries of a person's registers, each as the newest edition that has it lists it. */
final class RegisterEntries {
    private RegisterEntries() {}

    static List<Entry> newest(List<Row> rows, List<Held> registers) {
        Map<String, LocalDate> newestOf = new HashMap<>();
        registers.forEach(held -> newestOf.merge(
                String.valueOf(held.bodyId()), held.asOf(), (one, other) -> one.isAfter(other) ? one : other));
        List<Row> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing((Row row) -> row.text(4)).reversed().thenComparing(row -> row.text(1)));
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Row row : sorted) {
            String entry = row.said(5);
            entries.putIfAbsent(entry == null ? row.text(1) : entry, entry(row, newestOf));
        }
        return List.copyOf(entries.values());
    }

    private static Member.Entry entry(Row row, Map<String, LocalDate> newestOf) {
        String register = row.said(2);
        String body = register == null ? row.said(14) : row.said(3);
        LocalDate asOf = day(row, 4);
        LocalDate newest = newestOf.get(String.valueOf(body));
        boolean stands = register == null || newest == null || asOf == null || !newest.isAfter(asOf);
        return new Entry(
                row.text(1),
                register,
                body,
                Objects.requireNonNullElse(row.one(InterestCategory.class, 6), InterestCategory.OTHER),
                row.said(7),
                day(row, 8),
                day(row, 9),
                day(row, 10),
                stands ? null : asOf,
                row.is(11),
                row.is(12),
                row.is(13));
    }

    private static @Nullable LocalDate day(Row row, int place) {
        return row.said(place) == null ? null : row.day(place);
    }
}
