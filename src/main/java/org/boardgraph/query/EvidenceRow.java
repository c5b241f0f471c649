package org.boardgraph.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of one row of evidence. */
record EvidenceRow(Map<String, @Nullable Object> values) {
    @Nullable
    Object value(String name) {
        return values.get(name);
    }

    @Nullable
    String said(String name) {
        Object value = values.get(name);
        return value == null ? null : value.toString();
    }

    String text(String name) {
        return Objects.requireNonNullElse(said(name), "");
    }

    LocalDate day(String name) {
        return LocalDate.parse(text(name));
    }

    boolean is(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    @Nullable
    Integer number(String name) {
        return values.get(name) instanceof Number number ? (Integer) number.intValue() : null;
    }

    List<String> texts(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    List<EvidenceRow> rows(String name) {
        return of(values.get(name));
    }

    /** The rows of a list. */
    @SuppressWarnings("unchecked")
    static List<EvidenceRow> of(@Nullable Object list) {
        return list == null
                ? List.of()
                : ((List<Map<String, @Nullable Object>>) list)
                        .stream().map(EvidenceRow::new).toList();
    }

    /** What the row's node leads to by relationships of a type. */
    Links links(String type) {
        return new Links(rows("links").stream()
                .filter(link -> link.text("type").equals(type))
                .toList());
    }

    <E extends Enum<E>> @Nullable E one(Class<E> of, String name) {
        String value = said(name);
        return value == null ? null : Enum.valueOf(of, value);
    }

    /** Where relationships of one type lead: in each row the id and the name. */
    record Links(List<EvidenceRow> rows) {
        @Nullable
        String id() {
            return rows.isEmpty() ? null : rows.get(0).said("id");
        }

        @Nullable
        String name() {
            return rows.isEmpty() ? null : rows.get(0).said("name");
        }

        List<String> ids() {
            return rows.stream().map(row -> row.text("id")).toList();
        }
    }
}
