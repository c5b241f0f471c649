package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.model.Id;
import org.boardgraph.query.Harbour;
import org.boardgraph.query.Queries;
import org.boardgraph.query.SmallGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of the served schema is in the table, and answers in one statement that the database accepts. */
class EveryFieldIT {
    private static final Map<String, String> ARGUMENTS = Map.of(
            "Query.node", id(Harbour.meeting(3)),
            "Query.nodes",
                    "(ids: [\"" + Harbour.ADA + "\", \"" + Harbour.item(1, 2) + "\", \"" + Harbour.TOPIC + "\", \""
                            + Harbour.membership(Harbour.ADA, 3, 0) + "\"])",
            "Query.person", id(Harbour.ADA),
            "Query.organization", id(Harbour.BOARD),
            "Query.meeting", id(Harbour.meeting(1)),
            "Query.agendaItem", id(Harbour.item(1, 2)),
            "Query.document", id(Id.of("Document", "note", Harbour.meeting(1)).toString()),
            "Query.attendanceCounts", "(by: [MONTH, BOARD, AUTHORITY, PERSON, ROLE])",
            "Document.lines", "(first: 1, last: 5)");

    /** What is below objects of seven types at once takes the database minutes to plan; it is asked of each type by itself. */
    private static final Set<String> OF_ALL_TYPES = Set.of("search", "changes");

    private static final String SPAN = "filter: {from: \"2030-01-01\", to: \"2030-12-31\"}";

    static final ApiSettings UNLIMITED = ApiSettings.DEFAULT
            .with(Limit.DEPTH, 100)
            .with(Limit.FIELDS, 100_000)
            .with(Limit.ALIASES, 100_000)
            .with(Limit.TOKENS, 1_000_000)
            .with(Limit.DOCUMENT, 10_000_000)
            .with(Limit.COMPLEXITY, Long.MAX_VALUE)
            .with(Limit.RELATIONS, 1_000)
            .with(Limit.TIME, 300);

    private static Asking asking;
    private static Everything everything;

    @BeforeAll
    static void graph() {
        Graph graph = TestGraph.empty();
        SmallGraph.write(graph);
        asking = new Asking(graph, UNLIMITED);
        everything = new Everything(asking.api().schema(), arguments());
    }

    static Stream<String> roots() {
        Api api = Api.over(statement -> Map.of(), ApiSettings.DEFAULT);
        return new Everything(api.schema(), arguments()).roots().stream();
    }

    private static Map<String, String> arguments() {
        Map<String, String> all = new HashMap<>(ARGUMENTS);
        all.put("Query.search", "(text: \"harbour\")");
        all.put("Query.interestChanges", "(since: \"2030-01-01\")");
        all.put("Query.conflicts", "(" + SPAN + ")");
        all.put("Query.conflictCounts", "(" + SPAN + ", by: [MONTH, BOARD, AUTHORITY, PERSON, KIND, REVIEW])");
        all.put(
                "Query.checkAgenda",
                "(input: {board: \"" + Harbour.BOARD + "\", date: \"2030-06-15\", items: [{title: \"Dredging\"}]})");
        all.put("Query.expectedMembers", "(board: \"" + Harbour.BOARD + "\", date: \"2030-06-15\")");
        return all;
    }

    private static String id(String id) {
        return "(id: \"" + id + "\")";
    }

    @ParameterizedTest
    @MethodSource("roots")
    void answers_with_all_that_is_below_it(String root) {
        check(root, OF_ALL_TYPES.contains(root) ? 1 : 2, Viewer.READER);
        check(root, 1, Viewer.OFFICER);
    }

    /** Planning statements of up to two hundred steps takes the database minutes. */
    @ParameterizedTest
    @MethodSource("roots")
    @Tag("slow")
    void answers_with_all_that_is_three_levels_below_it(String root) {
        int levels = OF_ALL_TYPES.contains(root) ? 2 : 3;
        check(root, levels, Viewer.READER);
        check(root, levels, Viewer.OFFICER);
    }

    @Test
    void the_table_has_every_field_of_the_schema_and_no_other() {
        Map<String, List<String>> table = Queries.table();
        Set<String> different = new TreeSet<>();
        for (GraphQLNamedType type : asking.api().schema().getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object && table.containsKey(object.getName())) {
                Set<String> fields = object.getFieldDefinitions().stream()
                        .map(GraphQLFieldDefinition::getName)
                        .collect(Collectors.toSet());
                fields.remove("viewer");
                // Of a type that is read out of lists, the table has the places with the field that has it.
                if (!table.get(object.getName()).isEmpty()
                        && !Set.copyOf(table.get(object.getName())).equals(fields)) {
                    different.add(object.getName() + ": " + fields + " and " + table.get(object.getName()));
                }
            }
        }
        assertThat(different).isEmpty();
    }

    private static void check(String root, int levels, Viewer viewer) {
        String question = everything.question(root, levels);
        ExecutionResult result = asking.ask(question, Map.of(), viewer);

        assertThat(result.getErrors()).as(root).isEmpty();
        Map<String, Object> data = result.getData();
        assertThat(data.get(root)).as(root).isNotNull();
        // Conflicts are found with the first statement and fetched with one more a level.
        int further = question.contains("conflict") || question.contains("checkAgenda") ? levels + 1 : 0;
        assertThat(asking.sent()).hasSizeBetween(root.equals("viewer") ? 0 : 1, 1 + further);
    }
}
