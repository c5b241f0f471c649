package org.boardgraph.registers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.boardgraph.model.Text;

/** The columns of the plain CSV for a council's own register, with the other headings that are taken for them. */
enum RegisterColumn {
    PERSON("person", "name", "member", "councillor", "member name", "name of member", "name of councillor"),
    AUTHORITY("authority", "council", "body", "organisation", "organization", "local authority"),
    CATEGORY("category", "type", "type of interest", "category of interest", "interest category"),
    SUBJECT("subject", "interest", "interest in", "name of body"),
    DESCRIPTION("description", "details", "detail"),
    PARTNER("partner", "held by partner", "partner s interest", "partners interest", "spouse or partner"),
    SENSITIVE("sensitive", "sensitive interest"),
    APPOINTED("appointed by authority", "appointed by council", "appointed by the authority"),
    REGISTERED_ON("registered on", "registered", "date registered", "registration date", "date of registration"),
    FROM("from", "start", "start date", "date from", "from date"),
    TO("to", "end", "end date", "date to", "to date"),
    VALUE("value", "amount"),
    AS_OF("as of", "as at", "register as of", "register as at"),
    NIL("nil", "nil return", "nothing to register");

    /** The column of a file of rejects; such a file is a list for reading and no register. */
    static final String PROBLEM = "problem";

    /** Columns that tables of other things seldom have. */
    static final Set<RegisterColumn> OWN =
            Collections.unmodifiableSet(EnumSet.of(PERSON, CATEGORY, SUBJECT, SENSITIVE, REGISTERED_ON, NIL));

    private static final List<RegisterColumn> NEEDED = List.of(PERSON, CATEGORY, SUBJECT);

    private final List<String> headings;

    RegisterColumn(String... headings) {
        this.headings = List.of(headings);
    }

    /** The documented heading. */
    String heading() {
        return headings.get(0);
    }

    static List<String> documented() {
        return Arrays.stream(values()).map(RegisterColumn::heading).toList();
    }

    /** The column that a heading means. */
    static Optional<RegisterColumn> of(String heading) {
        String folded = Text.fold(heading.replace("\uFEFF", ""));
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(folded))
                .findFirst();
    }

    /**
     * Where the columns stand in a file.
     *
     * @param at the place of each column that is there, 0-based
     * @param unknown the headings of the columns that mean nothing here, which are left out with all that stands in them
     * @param twice headings that mean a column that another heading means already
     */
    record Header(Map<RegisterColumn, Integer> at, List<String> unknown, List<String> twice) {
        static Header of(List<String> headings) {
            Map<RegisterColumn, Integer> at = new EnumMap<>(RegisterColumn.class);
            List<String> unknown = new ArrayList<>();
            List<String> twice = new ArrayList<>();
            for (int i = 0; i < headings.size(); i++) {
                Optional<RegisterColumn> column = RegisterColumn.of(headings.get(i));
                if (column.isEmpty()) {
                    unknown.add(headings.get(i));
                } else if (at.putIfAbsent(column.get(), i) != null) {
                    twice.add(headings.get(i));
                }
            }
            unknown.removeIf(String::isBlank);
            return new Header(Collections.unmodifiableMap(at), List.copyOf(unknown), List.copyOf(twice));
        }

        int place(RegisterColumn column) {
            return at.getOrDefault(column, -1);
        }

        /** The headings of needed columns that are not there. */
        String missing() {
            return NEEDED.stream()
                    .filter(column -> !at.containsKey(column))
                    .map(RegisterColumn::heading)
                    .collect(Collectors.joining(", "));
        }
    }
}
