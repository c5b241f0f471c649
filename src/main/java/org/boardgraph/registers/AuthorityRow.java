package org.boardgraph.registers;

import static org.boardgraph.registers.AuthorityColumns.*;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.boardgraph.model.ListedAuthority;
import org.boardgraph.model.Text;
import org.boardgraph.registers.ListUnreadable.BadEntry;
import org.boardgraph.registers.ListUnreadable.Place;
import org.jspecify.annotations.Nullable;

/** One row of a list of authorities, and where it stands. */
record AuthorityRow(ListedAuthority authority, Place place) {
    /** The days on which the list itself was begun, which it gives as the first day of authorities that are older. */
    private static final LocalDate FIRST_ARTIFICIAL = LocalDate.of(2005, 6, 18);

    private static final LocalDate LAST_ARTIFICIAL = LocalDate.of(2005, 6, 20);

    private static final Map<String, String> CLASSIFICATIONS = Map.ofEntries(
            Map.entry("county", "county"),
            Map.entry("non metropolitan district", "district"),
            Map.entry("ni district", "district"),
            Map.entry("unitary authority", "unitary"),
            Map.entry("scottish unitary authority", "unitary"),
            Map.entry("welsh unitary authority", "unitary"),
            Map.entry("metropolitan district", "metropolitan district"),
            Map.entry("london borough", "London borough"),
            Map.entry("combined authority", "combined authority"),
            Map.entry("strategic regional authority", "strategic authority"),
            Map.entry("city corporation", "city corporation"));

    static AuthorityRow of(CSVRecord record, Place place) {
        if (!record.isConsistent()) {
            throw new BadEntry(
                    place,
                    "the row has " + record.size() + " cells.",
                    record.getParser().getHeaderNames().size()
                            + " as in the header; a comma within a cell needs quotes.");
        }
        String name = needed(record, NAME, place);
        String shortName = Text.squeeze(record.get(SHORT_NAME));
        String classification = classification(record.get(TYPE));
        ListedAuthority authority = new ListedAuthority(
                needed(record, CODE, place),
                name,
                isShort(shortName, name, classification) ? shortName : name,
                AuthorityVariants.of(record.get(VARIANTS), shortName, name, classification),
                classification,
                blankToNull(record.get(NATION)),
                identifiers(record),
                founded(date(record, START, place)),
                date(record, END, place),
                codes(record.get(SUCCESSORS)),
                blankToNull(record.get(COUNTY)));
        checkDays(authority, place);
        return new AuthorityRow(authority, place);
    }

    private static void checkDays(ListedAuthority authority, Place place) {
        LocalDate first = authority.founded();
        LocalDate last = authority.dissolved();
        if (first != null && last != null && last.isBefore(first)) {
            throw new BadEntry(
                    place.column(END),
                    authority.name() + " ends on " + last + ", before its start on " + first + ".",
                    "a later day.");
        }
    }

    private static String needed(CSVRecord record, String column, Place place) {
        String value = Text.squeeze(record.get(column));
        if (value.isEmpty()) {
            throw new BadEntry(place.column(column), "the cell is empty.", "every authority to have one.");
        }
        return value;
    }

    private static @Nullable LocalDate date(CSVRecord record, String column, Place place) {
        String printed = record.get(column).strip();
        if (printed.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(printed);
        } catch (DateTimeParseException e) {
            throw new BadEntry(
                    place.column(column), "\"" + printed + "\" is no day.", "a day such as 2019-04-01, or nothing.");
        }
    }

    private static @Nullable LocalDate founded(@Nullable LocalDate day) {
        boolean artificial = day != null && !day.isBefore(FIRST_ARTIFICIAL) && !day.isAfter(LAST_ARTIFICIAL);
        return artificial ? null : day;
    }

    /** "Greater Manchester" is not the combined authority's name but its area's. */
    private static boolean isShort(String shortName, String name, @Nullable String classification) {
        return !shortName.isEmpty() && AuthorityVariants.mayBear(shortName, name, classification);
    }

    private static @Nullable String classification(String type) {
        if (type.isBlank()) {
            return null;
        }
        return CLASSIFICATIONS.getOrDefault(Text.fold(type), Text.squeeze(type).toLowerCase(Locale.ROOT));
    }

    private static Map<String, String> identifiers(CSVRecord record) {
        Map<String, String> identifiers = new TreeMap<>();
        identifiers.put(CODE, record.get(CODE).strip());
        if (!record.get(GSS).isBlank()) {
            identifiers.put("gss", record.get(GSS).strip());
        }
        return identifiers;
    }

    private static List<String> codes(String cell) {
        return Arrays.stream(cell.split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    private static @Nullable String blankToNull(String cell) {
        return cell.isBlank() ? null : Text.squeeze(cell);
    }
}
