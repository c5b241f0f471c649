package org.boardgraph.query;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.boardgraph.query.FoundConflicts.Found;
import org.jspecify.annotations.Nullable;

/** Conflicts counted by month, board, person …: a row for each combination that occurs. */
final class ConflictCounts implements Later {
    private static final Map<String, String> OBJECTS =
            Map.of("board", "Organization", "authority", "Organization", "person", "Person");

    private final Selected field;
    private final Step step;
    private final ConflictFilter filter;
    private final List<String> by;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, ObjectsById> objects = new HashMap<>();
    private @Nullable Rows fetched;

    /** The values grouped by, and how many there are. */
    private record Row(Map<String, String> key, int count) {}

    ConflictCounts(Compiler compiler, Selected field) {
        this.field = field;
        this.filter = new ConflictFilter(field.arguments());
        this.by = ((List<?>) Objects.requireNonNull(field.arguments().get("by")))
                .stream().map(Object::toString).distinct().toList();
        ConflictScope scope = ConflictScope.of(field.arguments(), compiler.parameters());
        this.step = compiler.step(n -> EvidenceClause.of(n, scope));
        fetch(compiler.apart());
        compiler.later(this);
    }

    @Override
    public void judge(Rows answered, Rules rules, Sight sight) {
        Map<String, Row> counted = new TreeMap<>();
        for (Found found : FoundConflicts.in(answered, step, rules, filter, sight)) {
            Map<String, String> key = new TreeMap<>();
            for (String group : by) {
                String value = value(group, found);
                if (value != null) {
                    key.put(group, value);
                }
            }
            counted.merge(key.toString(), new Row(key, 1), (one, other) -> new Row(key, one.count + other.count));
        }
        rows.addAll(counted.values());
    }

    private static @Nullable String value(String group, Found found) {
        return switch (group) {
            case "MONTH" -> YearMonth.from(found.sitting().date()).toString();
            case "YEAR" -> String.valueOf(found.sitting().date().getYear());
            case "BOARD" -> found.board();
            case "AUTHORITY" -> found.authority();
            case "PERSON" -> found.conflict().memberId();
            case "KIND" -> found.conflict().kind().name();
            default -> found.review().state();
        };
    }

    @Override
    public void fetch(Compiler second) {
        for (Selected child : field.children()) {
            String type = OBJECTS.get(child.name());
            if (type != null) {
                List<String> ids = rows.stream()
                        .map(row -> row.key.get(group(child)))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
                objects.put(child.responseKey(), new ObjectsById(second, type, ids, child.children()));
            }
        }
    }

    @Override
    public void fetched(Rows found) {
        fetched = found;
    }

    void addTo(Shape root) {
        Shape count = new Shape("ConflictCount");
        for (Selected child : field.children()) {
            count.add(
                    child.responseKey(),
                    child.name(),
                    (none, row) -> output(child, (Row) Objects.requireNonNull(row.get(0))));
        }
        root.add(field.responseKey(), field.name(), (none, row) -> rows.stream()
                .map(each -> count.of(none, List.of(each)))
                .toList());
    }

    private @Nullable Object output(Selected child, Row row) {
        return switch (child.name()) {
            case "count" -> row.count;
            case "kind" -> row.key.get("KIND");
            case "review" -> row.key.get("REVIEW");
            case "from" -> bound(row, false);
            case "to" -> bound(row, true);
            default ->
                Objects.requireNonNull(objects.get(child.responseKey()))
                        .of(Objects.requireNonNull(fetched), row.key.get(group(child)));
        };
    }

    private static String group(Selected child) {
        return child.name().toUpperCase(java.util.Locale.ROOT);
    }

    /** The first or the last day of the row's month or year. */
    private static @Nullable String bound(Row row, boolean last) {
        String month = row.key.get("MONTH");
        if (month != null) {
            YearMonth of = YearMonth.parse(month);
            return (last ? of.atEndOfMonth() : of.atDay(1)).toString();
        }
        String year = row.key.get("YEAR");
        return year == null ? null : year + (last ? "-12-31" : "-01-01");
    }
}
