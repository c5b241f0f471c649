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
        editions.forEach(edition -> newest.put(edition.text("id") + " " + edition.text("part"), edition.day("newest")));
    }

    /** The entries of a person, whether or not the newest edition has the person. */
    List<Entry> newest(List<EvidenceRow> rows, List<EvidenceRow> registers) {
        Map<String, LocalDate> newestOf = new HashMap<>();
        for (EvidenceRow held : registers) {
            String key = key(held.said("authorityId"), held.said("part"));
            newestOf.put(key, newest.getOrDefault(key, held.day("asOf")));
        }
        List<EvidenceRow> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing((EvidenceRow row) -> row.text("asOf"))
                .reversed()
                .thenComparing(row -> row.text("id")));
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (EvidenceRow row : sorted) {
            String entry = row.said("entry");
            entries.computeIfAbsent(entry == null ? row.text("id") : entry, any -> entry(row, newestOf));
        }
        return List.copyOf(entries.values());
    }

    private static String key(@Nullable String body, @Nullable String part) {
        return body + " " + (part == null ? "" : part);
    }

    private static Member.Entry entry(EvidenceRow row, Map<String, LocalDate> newestOf) {
        String register = row.said("register");
        String body = register == null ? row.said("authorityId") : row.said("body");
        LocalDate asOf = day(row, "asOf");
        LocalDate edition = day(row, "edition");
        LocalDate newest = newestOf.get(key(body, row.said("part")));
        boolean stands = register == null || newest == null || edition == null || !newest.isAfter(edition);
        return new Entry(
                row.text("id"),
                register,
                body,
                Objects.requireNonNullElse(row.one(InterestCategory.class, "category"), InterestCategory.OTHER),
                row.links("ABOUT").id(),
                day(row, "registeredOn"),
                day(row, "from"),
                day(row, "to"),
                stands ? null : asOf,
                row.is("heldByPartner"),
                row.is("appointedByAuthority"),
                row.is("sensitive"));
    }

    private static @Nullable LocalDate day(EvidenceRow row, String name) {
        return row.said(name) == null ? null : row.day(name);
    }
}
