package org.boardgraph.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of one row of evidence, in the order in which {@link EvidenceClause} names them. */
record EvidenceRow(List<@Nullable Object> values) {
    @Nullable
    Object value(int place) {
        return values.get(place);
    }

    @Nullable
    String said(int place) {
        Object value = values.get(place);
        return value == null ? null : value.toString();
    }

    String text(int place) {
        return Objects.requireNonNullElse(said(place), "");
    }

    LocalDate day(int place) {
        return LocalDate.parse(text(place));
    }

    boolean is(int place) {
        return Boolean.TRUE.equals(values.get(place));
    }

    @Nullable
    Integer number(int place) {
        return values.get(place) instanceof Number number ? (Integer) number.intValue() : null;
    }

    List<String> texts(int place) {
        return values.get(place) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    List<EvidenceRow> rows(int place) {
        return Scalars.lists(values.get(place)).stream().map(EvidenceRow::new).toList();
    }

    /** What the row's node leads to by relationships of a type. */
    Links links(int place, String type) {
        return new Links(
                rows(place).stream().filter(link -> link.text(0).equals(type)).toList());
    }

    <E extends Enum<E>> @Nullable E one(Class<E> of, int place) {
        String name = said(place);
        return name == null ? null : Enum.valueOf(of, name);
    }

    /** Where relationships of one type lead: in each row the type, the id and the name. */
    record Links(List<EvidenceRow> rows) {
        @Nullable
        String id() {
            return rows.isEmpty() ? null : rows.get(0).said(1);
        }

        @Nullable
        String name() {
            return rows.isEmpty() ? null : rows.get(0).said(2);
        }

        List<String> ids() {
            return rows.stream().map(row -> row.text(1)).toList();
        }
    }
}
