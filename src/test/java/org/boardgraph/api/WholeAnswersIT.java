package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.boardgraph.Shared;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the schema says is never null is there, whatever notes say: in the samples, in a note where it cannot be told who declares. */
class WholeAnswersIT {
    private static final Path AWKWARD = Path.of("src/test/resources/awkward/saltmarsh-2024-03-06.md");

    private static Graph graph;
    private static Asking asking;

    @BeforeAll
    static void notes() {
        graph = TestGraph.empty();
        SampleGraph.write(graph);
        SampleGraph.take(graph, List.of(AWKWARD));
        asking = new Asking(graph, EveryFieldIT.UNLIMITED);
    }

    @Test
    void every_list_is_answered_to_its_end() {
        everyList(Viewer.READER);
        everyList(Viewer.OFFICER);
    }

    @Test
    void real_notes_are_too() throws IOException {
        try (Stream<Path> files = Files.list(Shared.path("notes"))) {
            SampleGraph.take(graph, files.sorted().toList());
        }
        everyList(Viewer.OFFICER);
    }

    private static void everyList(Viewer viewer) {
        Map<String, String> arguments = new HashMap<>();
        List<String> lists = new ArrayList<>();
        for (GraphQLFieldDefinition field : asking.api().schema().getQueryType().getFieldDefinitions()) {
            boolean pages = field.getArgument("first") != null && field.getArgument("text") == null;
            if (pages) {
                lists.add(field.getName());
                arguments.put("Query." + field.getName(), "(first: 200)");
            }
        }
        arguments.put("Query.conflicts", "(first: 200, filter: {from: \"2023-03-10\", to: \"2024-03-08\"})");
        Everything everything = new Everything(asking.api().schema(), arguments);

        assertThat(lists).hasSizeGreaterThan(10);
        for (String list : lists) {
            assertThat(asking.ask(everything.question(list, 1), Map.of(), viewer)
                            .getErrors())
                    .as(list)
                    .isEmpty();
        }
    }

    /** Two Josiah Reedlings are listed, a Reedling may be any of three, nobody is listed as the Chair, and Cllr Quill not at all. */
    @Test
    void who_declares_is_somebody_where_it_cannot_be_told_who() {
        assertThat(declared(Viewer.READER))
                .containsExactlyInAnyOrder(
                        "The Chair: Reedcutters Ltd",
                        "Reedling: Fenland Rowing Club",
                        "Josiah Reedling: Eelworks Ltd",
                        "Josiah Reedling for Oxmoor District Council: Bittern Trust",
                        "Quill: Sluice Theatre",
                        "Quill: Quill Barges Ltd");
        assertThat(people("reedling")).hasSize(5);
        assertThat(people("quill")).hasSize(1);
    }

    /** Not whom the list may have after all. */
    @Test
    void only_who_cannot_be_listed_is_said_not_to_be() {
        assertThat(asking.data(
                                "{ conflicts(filter: {from: \"2024-03-06\", to: \"2024-03-06\", kind: [DECLARER_NOT_LISTED]})"
                                        + " { nodes { summary } } }",
                                Viewer.OFFICER)
                        .each("conflicts.nodes", "summary"))
                .singleElement()
                .asString()
                .startsWith("Quill declared");
    }

    private static List<String> declared(Viewer viewer) {
        return asking
                .data(
                        "{ declarations(filter: {from: \"2024-03-06\", to: \"2024-03-06\"})"
                                + " { nodes { person { name } onBehalfOf { name } subjects { __typename ... on Organization"
                                + " { organization: name } ... on Topic { topic: name } } } } }",
                        viewer)
                .at("declarations.nodes")
                .maps()
                .stream()
                .map(WholeAnswersIT::said)
                .toList();
    }

    private static String said(Map<String, Object> declaration) {
        Answered said = new Answered(declaration);
        Map<String, Object> subject = said.at("subjects").maps().get(0);
        Object authority = declaration.get("onBehalfOf");
        return said.at("person.name").value()
                + (authority == null
                        ? ""
                        : " for " + new Answered(authority).at("name").value())
                + ": " + subject.getOrDefault("topic", subject.get("organization"));
    }

    private static List<Object> people(String name) {
        return asking.data("{ people(filter: {name: \"" + name + "\"}) { nodes { name } } }", Viewer.READER)
                .each("people.nodes", "name");
    }
}
