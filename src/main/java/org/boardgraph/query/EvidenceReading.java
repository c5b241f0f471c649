package org.boardgraph.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardgraph.conflict.Declared;
import org.boardgraph.conflict.Evidence;
import org.boardgraph.conflict.Member;
import org.boardgraph.conflict.Sitting;
import org.boardgraph.conflict.Subject;
import org.jspecify.annotations.Nullable;

/** Reads the lists of {@link EvidenceClause} into evidence. */
final class EvidenceReading {
    /** How much of what was read becomes evidence. */
    enum Part {
        ALL,
        /** Without interests of which only the existence is public. */
        NOT_SENSITIVE,
        /** Without these and without what stands in withheld lines. */
        PUBLIC
    }

    private final Map<EvidenceClause.List, List<EvidenceRow>> lists;
    private final Part part;
    private final EvidenceFacts facts;

    private EvidenceReading(Map<EvidenceClause.List, List<EvidenceRow>> lists, Part part) {
        this.lists = lists;
        this.part = part;
        this.facts = new EvidenceFacts(part == Part.PUBLIC);
    }

    /** Of what a step was answered with, all. */
    static EvidenceReading of(Rows rows, Step step) {
        Map<?, ?> read =
                (Map<?, ?>) Objects.requireNonNull(rows.all(step).get(0).get(1));
        Map<EvidenceClause.List, List<EvidenceRow>> lists = new EnumMap<>(EvidenceClause.List.class);
        for (EvidenceClause.List list : EvidenceClause.List.values()) {
            lists.put(list, EvidenceRow.of(read.get(list.name())));
        }
        return new EvidenceReading(lists, Part.ALL);
    }

    /** A part of the same. */
    EvidenceReading only(Part wanted) {
        return new EvidenceReading(lists, wanted);
    }

    /** The people that ids in the filter lead to. */
    Set<String> asked() {
        return rows(EvidenceClause.List.ASKED).stream()
                .map(row -> row.text("id"))
                .collect(Collectors.toSet());
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
            meeting.rows("reviews")
                    .forEach(row -> reviews.put(
                            row.text("conflict"),
                            new Review(row.text("state"), row.said("by"), row.said("at"), row.said("note"))));
        }
        return reviews;
    }

    Evidence evidence() {
        Set<String> meetings = rows(EvidenceClause.List.MEETINGS).stream()
                .map(row -> row.text("id"))
                .collect(Collectors.toSet());
        Map<String, List<Declared>> declared = new LinkedHashMap<>();
        Map<String, List<Declared>> declaredAt = new HashMap<>();
        for (EvidenceRow row : rows(EvidenceClause.List.DECLARATIONS)) {
            Declared declaration = EvidenceFacts.declared(row);
            if (facts.hide(declaration.withheld())) {
                continue;
            }
            declared.computeIfAbsent(declaration.memberId(), any -> new ArrayList<>())
                    .add(declaration);
            if (meetings.contains(declaration.meetingId())) {
                declaredAt
                        .computeIfAbsent(declaration.meetingId(), any -> new ArrayList<>())
                        .add(declaration);
            }
        }
        Map<String, List<EvidenceRow>> seats = by("meeting", EvidenceClause.List.SEATS);
        Map<String, List<EvidenceRow>> items = by("meeting", EvidenceClause.List.ITEMS);
        List<Sitting> sittings = rows(EvidenceClause.List.MEETINGS).stream()
                .map(row -> new Sitting(
                        row.text("id"),
                        row.day("date"),
                        row.said("boardId"),
                        row.text("board"),
                        row.said("organizationId"),
                        row.said("organization"),
                        row.said("nation"),
                        of(seats, row).stream().map(facts::seat).toList(),
                        of(items, row).stream().map(facts::item).toList(),
                        declaredAt.getOrDefault(row.text("id"), List.of()),
                        row.is("listed")))
                .toList();
        return new Evidence(sittings, members(declared), subjects(), kin());
    }

    private Map<String, Member> members(Map<String, List<Declared>> declared) {
        Map<String, List<EvidenceRow>> registers = by("member", EvidenceClause.List.REGISTERS);
        Map<String, List<EvidenceRow>> interests = by("member", EvidenceClause.List.INTERESTS);
        Map<String, List<EvidenceRow>> dispensations = by("member", EvidenceClause.List.DISPENSATIONS);
        RegisterEntries entries = new RegisterEntries(rows(EvidenceClause.List.EDITIONS));
        Map<String, Member> members = new HashMap<>();
        for (EvidenceRow row : rows(EvidenceClause.List.PEOPLE)) {
            List<EvidenceRow> editions = of(registers, row);
            members.put(
                    row.text("id"),
                    new Member(
                            row.text("id"),
                            row.text("name"),
                            editions.stream().map(EvidenceFacts::held).toList(),
                            entries.newest(told(of(interests, row)), editions),
                            declared.getOrDefault(row.text("id"), List.of()),
                            of(dispensations, row).stream()
                                    .map(EvidenceFacts::permission)
                                    .toList()));
        }
        return members;
    }

    /** The items whose bodies are withheld. */
    Set<String> restricted() {
        return rows(EvidenceClause.List.ITEMS).stream()
                .filter(row -> row.is("restricted"))
                .map(row -> row.text("id"))
                .collect(Collectors.toSet());
    }

    /** The people of whom it is known that there are sensitive interests. */
    Set<String> withSensitive() {
        return rows(EvidenceClause.List.INTERESTS).stream()
                .filter(EvidenceReading::sensitive)
                .map(row -> row.text("member"))
                .collect(Collectors.toSet());
    }

    private static boolean sensitive(EvidenceRow interest) {
        return interest.is("sensitive");
    }

    private List<EvidenceRow> told(List<EvidenceRow> interests) {
        return part == Part.ALL
                ? interests
                : interests.stream().filter(row -> !sensitive(row)).toList();
    }

    private Map<String, Subject> subjects() {
        Map<String, Subject> subjects = new HashMap<>();
        for (EvidenceRow authority : rows(EvidenceClause.List.AUTHORITIES)) {
            add(subjects, List.of(authority));
            add(subjects, authority.rows("before"));
            add(subjects, authority.rows("after"));
        }
        rows(EvidenceClause.List.DECLARATIONS)
                .forEach(row -> add(subjects, row.links("ABOUT").rows()));
        rows(EvidenceClause.List.INTERESTS)
                .forEach(row -> add(subjects, row.links("ABOUT").rows()));
        return subjects;
    }

    private static void add(Map<String, Subject> subjects, List<EvidenceRow> named) {
        named.forEach(row -> subjects.putIfAbsent(row.text("id"), new Subject(row.text("id"), row.text("name"))));
    }

    private Map<String, List<Subject.Kin>> kin() {
        return rows(EvidenceClause.List.AUTHORITIES).stream()
                .collect(Collectors.toMap(authority -> authority.text("id"), authority -> Stream.concat(
                                authority.rows("before").stream().map(kin -> EvidenceFacts.kin(kin, true)),
                                authority.rows("after").stream().map(kin -> EvidenceFacts.kin(kin, false)))
                        .toList()));
    }

    private List<EvidenceRow> rows(EvidenceClause.List list) {
        return lists.getOrDefault(list, List.of());
    }

    /** The rows of a list by the id of what they belong to. */
    private Map<String, List<EvidenceRow>> by(String owner, EvidenceClause.List list) {
        return rows(list).stream().collect(Collectors.groupingBy(row -> row.text(owner)));
    }

    private static List<EvidenceRow> of(Map<String, List<EvidenceRow>> rows, EvidenceRow owner) {
        return rows.getOrDefault(owner.text("id"), List.of());
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
