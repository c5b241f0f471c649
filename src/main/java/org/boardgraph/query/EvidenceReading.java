package org.boardgraph.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardgraph.conflict.Declared;
import org.boardgraph.conflict.Evidence;
import org.boardgraph.conflict.Member;
import org.boardgraph.conflict.Sitting;
import org.boardgraph.conflict.Subject;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.InterestCategory;
import org.boardgraph.model.InterestNature;
import org.boardgraph.model.MovementKind;
import org.boardgraph.model.ParticipationKind;
import org.boardgraph.model.Role;
import org.jspecify.annotations.Nullable;

/** Reads the lists of {@link EvidenceClause} into evidence. A row's values stand in the order in which the clause names them. */
final class EvidenceReading {
    /** How much of what was read becomes evidence. */
    enum Part {
        ALL,
        /** Without interests of which only the existence is public. */
        NOT_SENSITIVE,
        /** Without these and without what stands in withheld lines. */
        PUBLIC
    }

    private final Map<String, List<Row>> lists = new HashMap<>();
    private final Part part;

    /**
     * @param read gives the list behind a name
     */
    EvidenceReading(Function<String, List<List<@Nullable Object>>> read, Part part) {
        this.part = part;
        for (EvidenceClause.List list : EvidenceClause.List.values()) {
            lists.put(
                    list.name(), read.apply(list.name()).stream().map(Row::new).toList());
        }
    }

    /** The people that ids in the filter lead to. */
    Set<String> asked() {
        return rows(EvidenceClause.List.ASKED).stream().map(row -> row.text(0)).collect(Collectors.toSet());
    }

    /** The board of a meeting to come: its id and name, and the id, name and nation of the body that it belongs to; null: there is none. */
    @Nullable
    Row board() {
        List<Row> boards = rows(EvidenceClause.List.BOARD);
        return boards.isEmpty() ? null : boards.get(0);
    }

    /** The rows of attendance lists; of a meeting to come those expected. */
    List<Row> seats() {
        return rows(EvidenceClause.List.SEATS);
    }

    /** Reviews by the conflict's id. */
    Map<String, Review> reviews() {
        Map<String, Review> reviews = new HashMap<>();
        rows(EvidenceClause.List.REVIEWS)
                .forEach(row ->
                        reviews.put(row.text(0), new Review(row.text(1), row.said(2), row.said(3), row.said(4))));
        return reviews;
    }

    Evidence evidence() {
        Map<String, String> boards = rows(EvidenceClause.List.MEETINGS).stream()
                .collect(Collectors.toMap(row -> row.text(0), row -> row.text(3), (one, same) -> one));
        Map<String, List<Declared>> declared = new LinkedHashMap<>();
        Map<String, List<Declared>> declaredAt = new HashMap<>();
        for (Row row : rows(EvidenceClause.List.DECLARATIONS)) {
            Declared declaration = declared(row);
            if (hidden(declaration.withheld())) {
                continue;
            }
            declared.computeIfAbsent(row.text(0), any -> new ArrayList<>()).add(declaration);
            if (boards.containsKey(declaration.meetingId())) {
                declaredAt
                        .computeIfAbsent(declaration.meetingId(), any -> new ArrayList<>())
                        .add(declaration);
            }
        }
        Map<String, List<Row>> seats = by(EvidenceClause.List.SEATS);
        Map<String, List<Row>> items = by(EvidenceClause.List.ITEMS);
        List<Sitting> sittings = rows(EvidenceClause.List.MEETINGS).stream()
                .map(row -> new Sitting(
                        row.text(0),
                        row.day(1),
                        row.said(2),
                        row.text(3),
                        row.said(4),
                        row.said(5),
                        row.said(6),
                        of(seats, row).stream().map(this::seat).toList(),
                        of(items, row).stream().map(this::item).toList(),
                        declaredAt.getOrDefault(row.text(0), List.of()),
                        row.is(7)))
                .toList();
        return new Evidence(sittings, members(declared), subjects(), kin());
    }

    private Map<String, Member> members(Map<String, List<Declared>> declared) {
        Map<String, List<Row>> registers = by(EvidenceClause.List.REGISTERS);
        Map<String, List<Row>> interests = by(EvidenceClause.List.INTERESTS);
        Map<String, List<Row>> dispensations = by(EvidenceClause.List.DISPENSATIONS);
        Map<String, Member> members = new HashMap<>();
        for (Row row : rows(EvidenceClause.List.PEOPLE)) {
            List<Row> editions = of(registers, row);
            members.put(
                    row.text(0),
                    new Member(
                            row.text(0),
                            row.text(1),
                            editions.stream().map(EvidenceReading::held).toList(),
                            RegisterEntries.newest(told(of(interests, row)), editions),
                            declared.getOrDefault(row.text(0), List.of()),
                            of(dispensations, row).stream()
                                    .map(EvidenceReading::permission)
                                    .toList()));
        }
        return members;
    }

    private Sitting.Seat seat(Row row) {
        List<Row> moves = new ArrayList<>(row.rows(7));
        moves.sort(java.util.Comparator.comparingInt(move -> Objects.requireNonNullElse(move.number(0), 0)));
        return new Sitting.Seat(
                row.text(1),
                row.text(2),
                Objects.requireNonNullElse(row.one(AttendanceStatus.class, 3), AttendanceStatus.UNKNOWN),
                row.one(Role.class, 4),
                row.said(5),
                row.texts(6),
                moves.stream()
                        .filter(move -> !hidden(move.is(4)))
                        .map(move -> new Sitting.Move(
                                Objects.requireNonNull(move.one(MovementKind.class, 1)), move.number(2), move.said(3)))
                        .toList());
    }

    private Sitting.Item item(Row row) {
        return new Sitting.Item(
                row.text(1),
                Objects.requireNonNullElse(row.number(2), 0),
                row.said(3),
                row.text(4),
                row.rows(5).stream()
                        .filter(naming -> !hidden(naming.is(3)))
                        .map(naming -> new Sitting.Naming(naming.text(0), naming.is(1), naming.is(2), naming.is(3)))
                        .toList(),
                row.rows(6).stream()
                        .filter(act -> !hidden(act.is(2)))
                        .map(act -> new Sitting.Act(
                                act.text(0), Objects.requireNonNull(act.one(ParticipationKind.class, 1)), act.is(2)))
                        .toList());
    }

    private boolean hidden(boolean withheld) {
        return withheld && part == Part.PUBLIC;
    }

    /** The items whose bodies are withheld. */
    Set<String> restricted() {
        return rows(EvidenceClause.List.ITEMS).stream()
                .filter(row -> row.is(7))
                .map(row -> row.text(1))
                .collect(Collectors.toSet());
    }

    /** The people of whom it is known that there are sensitive interests. */
    Set<String> withSensitive() {
        return rows(EvidenceClause.List.INTERESTS).stream()
                .filter(EvidenceReading::sensitive)
                .map(row -> row.text(0))
                .collect(Collectors.toSet());
    }

    private static boolean sensitive(Row interest) {
        return interest.is(13);
    }

    private List<Row> told(List<Row> interests) {
        return part == Part.ALL
                ? interests
                : interests.stream().filter(row -> !sensitive(row)).toList();
    }

    private static Declared declared(Row row) {
        Object left = row.value(10);
        return new Declared(
                row.text(1),
                row.text(0),
                row.text(2),
                row.day(3),
                Objects.requireNonNullElse(row.said(4), "the board"),
                row.said(5),
                row.texts(6),
                Objects.requireNonNullElse(row.one(InterestNature.class, 7), InterestNature.UNSTATED),
                row.said(8),
                row.said(9),
                left == null ? null : Boolean.TRUE.equals(left),
                row.is(11),
                row.is(12),
                row.is(13),
                row.said(14));
    }

    private static Member.Held held(Row row) {
        Set<InterestCategory> complete =
                row.texts(5).stream().map(InterestCategory::valueOf).collect(Collectors.toSet());
        return new Member.Held(row.text(1), row.said(2), row.day(3), row.is(4), complete);
    }

    private static Member.Permission permission(Row row) {
        String scope = row.text(4);
        return new Member.Permission(
                row.text(1),
                row.said(2),
                row.said(3),
                !scope.equals("VOTE"),
                !scope.equals("SPEAK"),
                row.day(5),
                row.day(6));
    }

    private Map<String, Subject> subjects() {
        Map<String, Subject> subjects = new HashMap<>();
        rows(EvidenceClause.List.SUBJECTS)
                .forEach(row -> subjects.put(row.text(0), new Subject(row.text(0), row.text(1))));
        rows(EvidenceClause.List.KIN)
                .forEach(row -> subjects.putIfAbsent(row.text(1), new Subject(row.text(1), row.text(4))));
        return subjects;
    }

    private Map<String, List<Subject.Kin>> kin() {
        Map<String, List<Subject.Kin>> kin = new HashMap<>();
        rows(EvidenceClause.List.KIN).forEach(row -> kin.computeIfAbsent(row.text(0), any -> new ArrayList<>())
                .add(new Subject.Kin(row.text(1), row.is(2), row.said(3) == null ? null : row.day(3))));
        return kin;
    }

    private List<Row> rows(EvidenceClause.List list) {
        return lists.getOrDefault(list.name(), List.of());
    }

    /** The rows of a list by their first value. */
    private Map<String, List<Row>> by(EvidenceClause.List list) {
        return rows(list).stream().collect(Collectors.groupingBy(row -> row.text(0)));
    }

    private static List<Row> of(Map<String, List<Row>> rows, Row owner) {
        return rows.getOrDefault(owner.text(0), List.of());
    }

    /** What an officer made of a conflict. */
    record Review(
            String state,
            @Nullable String by,
            @Nullable String at,
            @Nullable String note) {
        static final Review OPEN = new Review("OPEN", null, null, null);
    }

    /** The values of one row. */
    record Row(List<@Nullable Object> values) {
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

        List<Row> rows(int place) {
            return Scalars.lists(values.get(place)).stream().map(Row::new).toList();
        }

        <E extends Enum<E>> @Nullable E one(Class<E> of, int place) {
            String name = said(place);
            return name == null ? null : Enum.valueOf(of, name);
        }
    }
}
