package org.boardgraph;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.boardgraph.api.Api;
import org.boardgraph.api.ApiSettings;
import org.boardgraph.generate.Generator;
import org.boardgraph.graph.Folders;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.GraphSettings;
import org.boardgraph.graph.Graphs;
import org.boardgraph.importing.Batch;
import org.boardgraph.importing.ImportResult;
import org.boardgraph.importing.Importer;
import org.boardgraph.importing.NoteLayouts;
import org.boardgraph.importing.Origin;
import org.boardgraph.notes.Notes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long questions about memberships take on a generated graph: the first time, and the median of twenty further times. */
@Tag("slow")
class MembershipsBenchmark {
    private static final int TIMES = 20;

    @Test
    void questions_over_a_generated_graph() throws Exception {
        int notes = Integer.getInteger("benchmark.notes", 3000);
        Path folder = Files.createTempDirectory("boardgraph-memberships");
        try (Graph graph = Graphs.open(GraphSettings.embedded(folder.resolve("graph")))) {
            new Generator(notes, 7, Generator.usualPeople(notes)).write(folder.resolve("notes"), () -> {});
            importAll(graph, folder.resolve("notes"));
            Api api = Api.over(graph, ApiSettings.DEFAULT);
            String board = id(graph, "MATCH (m:Meeting) RETURN m.boardId AS id, count(*) AS n ORDER BY n DESC LIMIT 1");
            String authority = id(
                    graph,
                    "MATCH (s:Membership) WHERE s.authorityId IS NOT NULL RETURN s.authorityId AS id, count(*) AS n ORDER BY n DESC LIMIT 1");
            String person = id(graph, "MATCH (p:Person) RETURN p.id AS id, p.meetings AS n ORDER BY n DESC LIMIT 1");
            String day = id(
                    graph,
                    "MATCH (m:Meeting {boardId: '" + board
                            + "'}) WITH m.date AS id ORDER BY id WITH collect(id) AS days RETURN days[toInteger(size(days) / 2)] AS id");
            questions(board, authority, person, day).forEach((name, question) -> time(api, name, question));
        } finally {
            Folders.delete(folder);
        }
    }

    private static Map<String, String> questions(String board, String authority, String person, String day) {
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put(
                "memberships of a board on a day",
                "{ memberships(first: 100, filter: {organization: \"" + board + "\", asOf: \"" + day
                        + "\"}) { totalCount nodes { role person { name } onBehalfOf { name } citations { quote } } } }");
        questions.put("memberships on a day", "{ memberships(filter: {asOf: \"" + day + "\"}) { nodes { role } } }");
        questions.put(
                "members of a board on a day",
                "{ people(filter: {memberOf: \"" + board + "\", asOf: \"" + day
                        + "\"}) { totalCount nodes { name } } }");
        questions.put(
                "members for an authority", "{ people(filter: {memberOf: \"" + authority + "\"}) { nodes { name } } }");
        questions.put("people by meetings attended", "{ people(orderBy: MEETINGS_ATTENDED) { nodes { name } } }");
        questions.put(
                "a person with memberships and summary",
                "{ person(id: \"" + person
                        + "\") { memberships { nodes { role } } attendanceSummary { expected present rate } } }");
        questions.put(
                "summaries of 100 people", "{ people(first: 100) { nodes { attendanceSummary { expected rate } } } }");
        questions.put(
                "shared meetings of a person",
                "{ person(id: \"" + person
                        + "\") { sharedMeetings { totalCount nodes { meetings person { name } } } } }");
        questions.put(
                "counts of a board by month",
                "{ attendanceCounts(by: [MONTH], filter: {board: \"" + board
                        + "\"}) { from meetings people summary { expected rate } } }");
        questions.put(
                "counts of a board by person",
                "{ attendanceCounts(by: [PERSON], filter: {board: \"" + board
                        + "\"}) { person { name } meetings summary { expected rate } } }");
        questions.put(
                "counts of all by year",
                "{ attendanceCounts(by: [YEAR]) { from meetings people summary { expected rate } } }");
        return questions;
    }

    private static void time(Api api, String name, String question) {
        List<Double> times = new ArrayList<>();
        double first = ask(api, question);
        for (int i = 0; i < TIMES; i++) {
            times.add(ask(api, question));
        }
        Collections.sort(times);
        System.out.printf("%-40s first %7.1f ms, then %7.1f ms%n", name, first, times.get(TIMES / 2));
    }

    private static double ask(Api api, String question) {
        long start = System.nanoTime();
        ExecutionResult result = api.graphQl().execute(ExecutionInput.newExecutionInput(question));
        assertThat(result.getErrors()).isEmpty();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void importAll(Graph graph, Path folder) throws Exception {
        long start = System.nanoTime();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> notes = files.filter(Notes::looksLikeNote)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            new Batch(new Importer(graph, new NoteLayouts(), Clock.systemUTC()), Origin.UNNAMED, false)
                    .run(notes, result -> assertThat(result).isNotInstanceOf(ImportResult.Rejected.class));
            System.out.printf(
                    "%d notes imported, %.1f a second; %s memberships%n",
                    notes.size(),
                    notes.size() * 1e9 / (System.nanoTime() - start),
                    id(graph, "MATCH (s:Membership) RETURN toString(count(s)) AS id"));
        }
    }

    private static String id(Graph graph, String statement) {
        return graph.read(tx -> tx.run(statement).single().get("id").asString());
    }
}
