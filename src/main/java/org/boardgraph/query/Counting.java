package org.boardgraph.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One selected count of attendance: its step in the statement, and its rows in the answer. */
final class Counting {
    private static final int MEETINGS = 1;
    private static final int PEOPLE = 2;
    private static final int FIGURES = 3;

    private final Compiler compiler;
    private final Selected field;
    private final AttendanceCounts counts;
    private final Step step;

    Counting(Compiler compiler, Selected field) {
        this.compiler = compiler;
        this.field = field;
        this.counts = new AttendanceCounts(field.arguments(), compiler.parameters());
        this.step = compiler.step(counts::clause);
    }

    void addTo(Shape root) {
        Shape count = new Shape("AttendanceCount");
        for (Selected child : field.children()) {
            count.add(child.responseKey(), child.name(), output(child));
        }
        root.add(field.responseKey(), field.name(), (rows, none) -> rows.all(step).stream()
                .map(row -> count.of(rows, row))
                .toList());
    }

    private Shape.Output output(Selected child) {
        return switch (child.name()) {
            case "meetings" -> (rows, row) -> Scalars.of(row.get(MEETINGS));
            case "people" -> (rows, row) -> Scalars.of(row.get(PEOPLE));
            case "summary" -> Summary.shape(child, FIGURES)::of;
            case "role" -> (rows, row) -> part(row, "ROLE");
            case "from" -> (rows, row) -> bound(row, false);
            case "to" -> (rows, row) -> bound(row, true);
            case "person" -> grouped(child, "Person");
            default -> grouped(child, "Organization");
        };
    }

    /** An object that is grouped by, looked up once for all rows; null where the caller groups by something else. */
    private Shape.Output grouped(Selected child, String type) {
        String group = child.name().toUpperCase(Locale.ROOT);
        int place = counts.place(group);
        if (place < 0) {
            return (rows, row) -> null;
        }
        Step to = compiler.shared(step, group, n -> """
                CALL (l%1$d) {
                  UNWIND l%1$d AS row
                  WITH DISTINCT row[0][%2$d] AS sent
                  MATCH (m:%3$s {id: sent})
                  RETURN collect([sent, id(m)]) AS l%4$d, collect(m) AS s%4$d
                }""".formatted(step.number(), place, type, n));
        Shape inner = compiler.nodes(to, type, child.children());
        return (rows, row) -> ObjectFields.first(rows, to, inner, part(row, group));
    }

    private @Nullable Object part(List<@Nullable Object> row, String group) {
        int place = counts.place(group);
        return place < 0 ? null : ((List<?>) Objects.requireNonNull(row.get(0))).get(place);
    }

    /** The first or the last day of the row's period. */
    private @Nullable String bound(List<@Nullable Object> row, boolean last) {
        String period = counts.period();
        if (period == null) {
            return null;
        }
        String text = (String) Objects.requireNonNull(part(row, period));
        int year = Integer.parseInt(text.substring(0, 4));
        int part = text.length() > 4 ? Integer.parseInt(text.substring(5)) : 1;
        int months = period.equals("YEAR") ? 12 : period.equals("QUARTER") ? 3 : 1;
        LocalDate first = LocalDate.of(year, months * (part - 1) + 1, 1);
        return (last ? first.plusMonths(months).minusDays(1) : first).toString();
    }
}
