package org.boardgraph.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The registers of interests of all councils, a file each, in the columns of the plain CSV. */
final class PlantedRegisters {
    /** An entry; texts are empty where there is nothing to say. */
    record Entry(
            String category,
            String subject,
            String description,
            boolean partner,
            boolean sensitive,
            String from,
            String to) {}

    private final Map<String, LocalDate> days = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Entry>>> entries = new LinkedHashMap<>();

    /** Begins the register of a body, as of a day. */
    void open(String authority, LocalDate asOf) {
        days.put(authority, asOf);
        entries.put(authority, new LinkedHashMap<>());
    }

    /** Enters somebody, with nothing to register yet. */
    void member(String authority, String person) {
        of(authority).computeIfAbsent(person, any -> new ArrayList<>());
    }

    void add(String authority, String person, Entry entry) {
        of(authority).computeIfAbsent(person, any -> new ArrayList<>()).add(entry);
    }

    LocalDate asOf(String authority) {
        return days.getOrDefault(authority, LocalDate.MAX);
    }

    private Map<String, List<Entry>> of(String authority) {
        return entries.getOrDefault(authority, new LinkedHashMap<>());
    }

    /** The texts of the files by their names; a body of which nobody is entered has none. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        entries.forEach((authority, people) -> {
            if (!people.isEmpty()) {
                files.put(file(authority), text(authority, people));
            }
        });
        return files;
    }

    private static String file(String authority) {
        return authority.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "-register.csv";
    }

    private String text(String authority, Map<String, List<Entry>> people) {
        String day = asOf(authority).toString();
        StringBuilder text = new StringBuilder(ShortRegister.HEADER).append('\n');
        people.forEach((person, all) -> {
            if (all.isEmpty()) {
                text.append(String.join(",", person, authority, "", "", "", "", "", "", "", "", "", "", day, "yes"))
                        .append('\n');
            }
            all.forEach(entry -> text.append(row(person, authority, entry, day)).append('\n'));
        });
        return text.toString();
    }

    private static String row(String person, String authority, Entry entry, String day) {
        return String.join(
                ",",
                person,
                authority,
                entry.category,
                entry.subject,
                entry.description,
                entry.partner ? "yes" : "",
                entry.sensitive ? "yes" : "",
                "",
                entry.from,
                entry.from,
                entry.to,
                "",
                day,
                "");
    }
}
