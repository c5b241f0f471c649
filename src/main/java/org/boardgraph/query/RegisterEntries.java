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
import org.boardgraph.query.EvidenceReading.Row;
import org.jspecify.annotations.Nullable;

/** The entries of a person's registers, each as the newest edition that has it lists it. */
final class RegisterEntries {
    private RegisterEntries() {}

    /**
     * @param registers of the person, with the day of the newest edition of the body's register, whether or not the person is in it; files
     *     of different parts of a register stand beside one another
     */
    static List<Entry> newest(List<Row> rows, List<Row> registers) {
        Map<String, LocalDate> newestOf = new HashMap<>();
        for (Row held : registers) {
            String newest =
                    held.texts(7).isEmpty() ? held.text(3) : held.texts(7).get(0);
            newestOf.put(held.said(2) + " " + held.said(6), LocalDate.parse(newest));
        }
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
        LocalDate edition = day(row, 16);
        LocalDate newest = newestOf.get(body + " " + row.said(15));
        boolean stands = register == null || newest == null || edition == null || !newest.isAfter(edition);
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
