package org.boardgraph.compared.levels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Boards, their ten newest meetings, who was there, and what they hold: for each level one statement over all parents. */
@Controller
class LevelsController {
    /** A board. */
    record Organization(String id, String name) {}

    /** A meeting. */
    record Meeting(String id, String date) {}

    /** A row of a meeting's list. */
    record Attendance(String id, String status, @Nullable String role) {}

    /** A person. */
    record Person(String id, String name) {}

    /** A spell in a role. */
    record Membership(
            String id,
            @Nullable String role,
            @Nullable String startDate,
            @Nullable String endDate) {}

    private static final String BOARDS =
            "UNWIND $ids AS id MATCH (n:Organization {id: id}) RETURN n.id AS id, n.name AS name";
    private static final String MEETINGS = """
            UNWIND $ids AS parent
            MATCH (o:Organization {id: parent})
            CALL (o) {
              MATCH (o)<-[:HELD_BY]-(n:Meeting)
              RETURN n ORDER BY n.order LIMIT 10
            }
            RETURN parent, n.id AS id, n.date AS date""";
    private static final String ATTENDANCES = """
            UNWIND $ids AS parent
            MATCH (m:Meeting {id: parent})
            CALL (m) {
              MATCH (m)<-[:AT]-(n:Attendance) WHERE n.asCorrected
              RETURN n ORDER BY n.order LIMIT 100
            }
            RETURN parent, n.id AS id, n.status AS status, n.role AS role""";
    private static final String PEOPLE = """
            UNWIND $ids AS parent
            MATCH (:Attendance {id: parent})<-[:MADE]-(n:Person)
            RETURN parent, n.id AS id, n.name AS name""";
    private static final String MEMBERSHIPS = """
            UNWIND $ids AS parent
            MATCH (p:Person {id: parent})
            CALL (p) {
              MATCH (p)-[:HOLDS]->(n:Membership)
              RETURN n ORDER BY n.order LIMIT 10
            }
            RETURN parent, n.id AS id, n.role AS role, n.startDate AS startDate, n.endDate AS endDate""";

    private final Driver driver;

    LevelsController(Driver driver) {
        this.driver = driver;
    }

    @QueryMapping
    List<Organization> boards(@Argument List<String> ids) {
        return read(BOARDS, ids, row -> new Organization(text(row, "id"), text(row, "name")));
    }

    @BatchMapping(typeName = "Organization")
    Map<Organization, List<Meeting>> meetings(List<Organization> boards) {
        return under(boards, Organization::id, MEETINGS, row -> new Meeting(text(row, "id"), text(row, "date")));
    }

    @BatchMapping(typeName = "Meeting")
    Map<Meeting, List<Attendance>> attendances(List<Meeting> meetings) {
        return under(
                meetings,
                Meeting::id,
                ATTENDANCES,
                row -> new Attendance(text(row, "id"), text(row, "status"), maybe(row, "role")));
    }

    @BatchMapping(typeName = "Attendance")
    Map<Attendance, Person> person(List<Attendance> attendances) {
        Map<Attendance, Person> people = new HashMap<>();
        under(attendances, Attendance::id, PEOPLE, row -> new Person(text(row, "id"), text(row, "name")))
                .forEach((attendance, found) -> people.put(attendance, found.get(0)));
        return people;
    }

    @BatchMapping(typeName = "Person")
    Map<Person, List<Membership>> memberships(List<Person> people) {
        return under(
                people,
                Person::id,
                MEMBERSHIPS,
                row -> new Membership(
                        text(row, "id"), maybe(row, "role"), maybe(row, "startDate"), maybe(row, "endDate")));
    }

    private <P, C> Map<P, List<C>> under(
            List<P> parents, Function<P, String> id, String statement, Function<Record, C> child) {
        Map<String, List<C>> byParent = new HashMap<>();
        read(statement, parents.stream().map(id).distinct().toList(), row -> byParent.computeIfAbsent(
                        text(row, "parent"), any -> new ArrayList<>())
                .add(child.apply(row)));
        return parents.stream()
                .distinct()
                .collect(Collectors.toMap(
                        parent -> parent, parent -> byParent.getOrDefault(id.apply(parent), List.of())));
    }

    private <T> List<T> read(String statement, List<String> ids, Function<Record, T> row) {
        try (var session = driver.session()) {
            return session.executeRead(transaction ->
                    transaction.run(statement, Map.of("ids", ids)).list(row::apply));
        }
    }

    private static String text(Record row, String name) {
        return row.get(name).asString();
    }

    private static @Nullable String maybe(Record row, String name) {
        return row.get(name).isNull() ? null : text(row, name);
    }
}
