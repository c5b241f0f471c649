package org.boardgraph.query;

import java.util.ArrayList;
import java.util.Comparator;
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

    private final Map<String, List<EvidenceRow>> lists = new HashMap<>();
    private final Part part;

    /**
     * @param read gives the list behind a name
     */
    EvidenceReading(Function<String, List<List<@Nullable Object>>> read, Part part) {
        this.part = part;
        for (EvidenceClause.List list : EvidenceClause.List.values()) {
            lists.put(
                    list.name(),
                    read.apply(list.name()).stream().map(EvidenceRow::new).toList());
        }
    }

    /** The people that ids in the filter lead to. */
    Set<String> asked() {
        return rows(EvidenceClause.List.ASKED).stream().map(row -> row.text(0)).collect(Collectors.toSet());
    }

    /** The board of a meeting to come: its id and name, and the id, name and nation of the body that it belongs to; null: there is none. */
    @Nullable
    EvidenceRow board() {
        List<EvidenceRow> boards = rows(EvidenceClause.List.BOARD);
        return boards.isEmpty() ? null : boards.get(0);
    }

    /** The rows of attendance lists; of a meeting to come those expected. */
    List<EvidenceRow> seats() {
        return rows(EvidenceClause.List.SEATS);
    }

    /** Reviews by the conflict's id. */
    Map<String, Review> reviews() {
        Map<String, Review> reviews = new HashMap<>();
        for (EvidenceRow meeting : rows(EvidenceClause.List.MEETINGS)) {
            meeting.rows(8)
                    .forEach(row ->
                            reviews.put(row.text(0), new Review(row.text(1), row.said(2), row.said(3), row.said(4))));
        }
        return reviews;
    }

    Evidence evidence() {
        Map<String, String> boards = rows(EvidenceClause.List.MEETINGS).stream()
                .collect(Collectors.toMap(row -> row.text(0), row -> row.text(3), (one, same) -> one));
        Map<String, List<Declared>> declared = new LinkedHashMap<>();
        Map<String, List<Declared>> declaredAt = new HashMap<>();
        for (EvidenceRow row : rows(EvidenceClause.List.DECLARATIONS)) {
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
        Map<String, List<EvidenceRow>> seats = by(EvidenceClause.List.SEATS);
        Map<String, List<EvidenceRow>> items = by(EvidenceClause.List.ITEMS);
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
        Map<String, List<EvidenceRow>> registers = by(EvidenceClause.List.REGISTERS);
        Map<String, List<EvidenceRow>> interests = by(EvidenceClause.List.INTERESTS);
        Map<String, List<EvidenceRow>> dispensations = by(EvidenceClause.List.DISPENSATIONS);
        RegisterEntries entries = new RegisterEntries(rows(EvidenceClause.List.EDITIONS));
        Map<String, Member> members = new HashMap<>();
        for (EvidenceRow row : rows(EvidenceClause.List.PEOPLE)) {
            List<EvidenceRow> editions = of(registers, row);
            members.put(
                    row.text(0),
                    new Member(
                            row.text(0),
                            row.text(1),
                            editions.stream().map(EvidenceReading::held).toList(),
                            entries.newest(told(of(interests, row)), editions),
                            declared.getOrDefault(row.text(0), List.of()),
                            of(dispensations, row).stream()
                                    .map(EvidenceReading::permission)
                                    .toList()));
        }
        return members;
    }

    private Sitting.Seat seat(EvidenceRow row) {
        return new Sitting.Seat(
                row.text(1),
                row.text(2),
                Objects.requireNonNullElse(row.one(AttendanceStatus.class, 3), AttendanceStatus.UNKNOWN),
                row.one(Role.class, 4),
                row.said(5),
                row.rows(6).stream()
                        .filter(step -> step.is(1))
                        .map(step -> step.text(0))
                        .distinct()
                        .toList(),
                moves(row.rows(6)));
    }

    /** Of each coming or going there is a row with what it says itself, and one for the item or the withheld words that it leads to. */
    private List<Sitting.Move> moves(List<EvidenceRow> steps) {
        Map<String, List<EvidenceRow>> byId = steps.stream()
                .filter(step -> !step.is(1) && !hidden(step.is(6)))
                .sorted(Comparator.comparingInt(step -> Objects.requireNonNullElse(step.number(2), 0)))
                .collect(Collectors.groupingBy(step -> step.text(0), LinkedHashMap::new, Collectors.toList()));
        return byId.values().stream()
                .map(rows -> new Sitting.Move(
                        Objects.requireNonNull(rows.get(0).one(MovementKind.class, 3)),
                        first(rows, step -> step.number(4)),
                        first(rows, step -> step.said(5))))
                .toList();
    }

    private static <T> @Nullable T first(List<EvidenceRow> rows, Function<EvidenceRow, @Nullable T> value) {
        return rows.stream().map(value).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private Sitting.Item item(EvidenceRow row) {
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

    private static boolean sensitive(EvidenceRow interest) {
        return interest.is(12);
    }

    private List<EvidenceRow> told(List<EvidenceRow> interests) {
        return part == Part.ALL
                ? interests
                : interests.stream().filter(row -> !sensitive(row)).toList();
    }

    private static Declared declared(EvidenceRow row) {
        Object left = row.value(6);
        return new Declared(
                row.text(1),
                row.text(0),
                row.text(2),
                row.day(3),
                Objects.requireNonNullElse(row.links(11, "AT").name(), "the board"),
                row.links(11, "ON").id(),
                row.links(11, "ABOUT").ids(),
                Objects.requireNonNullElse(row.one(InterestNature.class, 4), InterestNature.UNSTATED),
                row.said(5),
                row.links(11, "ON_BEHALF_OF").id(),
                left == null ? null : Boolean.TRUE.equals(left),
                row.is(7),
                row.is(8),
                row.is(9),
                row.said(10));
    }

    private static Member.Held held(EvidenceRow row) {
        Set<InterestCategory> complete =
                row.texts(5).stream().map(InterestCategory::valueOf).collect(Collectors.toSet());
        return new Member.Held(row.text(1), row.said(2), row.day(3), row.is(4), complete);
    }

    private static Member.Permission permission(EvidenceRow row) {
        String scope = row.text(3);
        return new Member.Permission(
                row.text(1),
                row.said(2),
                row.links(6, "ABOUT").id(),
                !scope.equals("VOTE"),
                !scope.equals("SPEAK"),
                row.day(4),
                row.day(5));
    }

    private Map<String, Subject> subjects() {
        Map<String, Subject> subjects = new HashMap<>();
        for (EvidenceRow authority : rows(EvidenceClause.List.AUTHORITIES)) {
            add(subjects, authority.text(0), authority.text(1));
            authority.rows(2).forEach(kin -> add(subjects, kin.text(0), kin.text(3)));
        }
        rows(EvidenceClause.List.DECLARATIONS).forEach(row -> add(subjects, row.links(11, "ABOUT")));
        rows(EvidenceClause.List.INTERESTS).forEach(row -> add(subjects, row.links(16, "ABOUT")));
        return subjects;
    }

    private static void add(Map<String, Subject> subjects, EvidenceRow.Links links) {
        links.rows().forEach(link -> add(subjects, link.text(1), link.text(2)));
    }

    private static void add(Map<String, Subject> subjects, String id, String name) {
        subjects.putIfAbsent(id, new Subject(id, name));
    }

    private Map<String, List<Subject.Kin>> kin() {
        return rows(EvidenceClause.List.AUTHORITIES).stream()
                .filter(authority -> !authority.rows(2).isEmpty())
                .collect(Collectors.toMap(authority -> authority.text(0), authority -> authority.rows(2).stream()
                        .map(kin -> new Subject.Kin(kin.text(0), kin.is(1), kin.said(2) == null ? null : kin.day(2)))
                        .toList()));
    }

    private List<EvidenceRow> rows(EvidenceClause.List list) {
        return lists.getOrDefault(list.name(), List.of());
    }

    /** The rows of a list by their first value. */
    private Map<String, List<EvidenceRow>> by(EvidenceClause.List list) {
        return rows(list).stream().collect(Collectors.groupingBy(row -> row.text(0)));
    }

    private static List<EvidenceRow> of(Map<String, List<EvidenceRow>> rows, EvidenceRow owner) {
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
}
