package org.boardgraph.importing;

import java.time.LocalDate;
import java.util.List;
import org.boardgraph.model.DocumentText;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a council's register of interests, of which it is known who is meant by each name.
 *
 * @param authority whose register it is, as printed
 * @param asOf the day as of which it is complete
 */
public record KnownRegister(DocumentText source, String authority, LocalDate asOf, List<Sheet> sheets) {
    public KnownRegister {
        sheets = List.copyOf(sheets);
    }

    /**
     * One member's register.
     *
     * @param person the caller's own key
     * @param line of the first of its rows
     */
    public record Sheet(String person, String printedName, boolean nil, int line, List<Entry> entries) {
        public Sheet {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One interest.
     *
     * @param category a word of the API: CONTRACT
     * @param line of its row
     */
    public record Entry(
            String category,
            String subject,
            String description,
            @Nullable String value,
            boolean partner,
            boolean sensitive,
            boolean appointed,
            @Nullable LocalDate registeredOn,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int line) {}

    /**
     * A dispensation that an officer recorded.
     *
     * @param person the caller's own key
     */
    public record Dispensation(
            String person, String authority, @Nullable String subject, String scope, LocalDate from, LocalDate to) {}
}
