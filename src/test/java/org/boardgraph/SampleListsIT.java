package org.boardgraph;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.boardgraph.api.Api;
import org.boardgraph.api.ApiSettings;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.importing.Batch;
import org.boardgraph.importing.ImportResult;
import org.boardgraph.importing.ImportResult.ListTaken;
import org.boardgraph.importing.ImportResult.Rejected;
import org.boardgraph.importing.ImportResult.Unchanged;
import org.boardgraph.importing.Importer;
import org.boardgraph.importing.NoteLayouts;
import org.boardgraph.importing.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The lists beside the samples, from the file to the answer. */
@ExtendWith(TestGraph.class)
class SampleListsIT {
    private static final Path SAMPLES = Path.of("samples");
    private static final Path AUTHORITIES = SAMPLES.resolve("lists/authorities.csv");
    private static final Path BOARDS = SAMPLES.resolve("lists/board-names.yaml");

    private final Graph graph;

    SampleListsIT(Graph graph) {
        this.graph = graph;
    }

    @Test
    void an_authority_answers_with_what_the_list_says() throws IOException {
        List<Path> files = new ArrayList<>(notes());
        files.add(3, AUTHORITIES);
        files.add(BOARDS);
        List<ImportResult> results = run(files);
        assertThat(results.get(3)).isEqualTo(new ListTaken("authorities.csv", "9 authorities"));
        assertThat(results.get(results.size() - 1)).isEqualTo(new ListTaken("board-names.yaml", "2 names of boards"));
        assertThat(run(List.of(AUTHORITIES, BOARDS))).allMatch(Unchanged.class::isInstance);

        assertThat(ask("{ organizations(filter: {name: \"otterby dist\"}) { nodes { name otherNames classification"
                        + " foundingDate dissolutionDate identifiers { scheme identifier }"
                        + " predecessors { name dissolutionDate } successors { name } } } }"))
                .hasToString("{organizations={nodes=[{name=Otterby and Marlebeck District Council,"
                        + " otherNames=[Otterby & Marlebeck District Council], classification=district,"
                        + " foundingDate=2022-04-01, dissolutionDate=null,"
                        + " identifiers=[{scheme=gss, identifier=E07009911}, {scheme=local-authority-code, identifier=OTM}],"
                        + " predecessors=[{name=Marlebeck District Council, dissolutionDate=2022-03-31},"
                        + " {name=Otterby Borough Council, dissolutionDate=2022-03-31}], successors=[]}]}}");
        assertThat(ask("{ organizations(filter: {asOf: \"2022-04-01\", name: \"otter\"}) { nodes { name } } }"))
                .hasToString("{organizations={nodes=[{name=Otterby and Marlebeck District Council}]}}");
        assertThat(ask("{ organizations(filter: {asOf: \"2022-03-31\", name: \"otter\"}) { nodes { name } } }"))
                .hasToString("{organizations={nodes=[{name=Otterby Borough Council}]}}");
    }

    @Test
    void a_list_that_is_refused_changes_nothing(@TempDir Path folder) throws IOException {
        run(notes());
        run(List.of(AUTHORITIES));
        String before = org.boardgraph.graph.Dump.of(graph);
        String list = Files.readString(AUTHORITIES);
        Path circle =
                Files.writeString(folder.resolve("circle.csv"), list.replace("2022-04-01,,,", "2022-04-01,,OTT,"));
        Path column = Files.writeString(folder.resolve("column.csv"), list.replace("gss-code,", "code,"));
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");
        Path yaml = Files.writeString(folder.resolve("board-names.yaml"), "- board: [");
        List<ImportResult> results = run(List.of(circle, column, empty, yaml));
        assertThat(results).allMatch(Rejected.class::isInstance);
        assertThat(((Rejected) results.get(0)).reason())
                .startsWith(
                        "circle.csv, line 3, column replaced-by: the successors go round in a circle:"
                                + " Otterby Borough Council (OTT) → Otterby and Marlebeck District Council (OTM) → Otterby Borough Council (OTT).");
        assertThat(org.boardgraph.graph.Dump.of(graph)).isEqualTo(before);
    }

    private List<ImportResult> run(List<Path> files) {
        List<ImportResult> results = new ArrayList<>();
        new Batch(new Importer(graph, new NoteLayouts(), Clock.systemUTC()), Origin.UNNAMED, false)
                .run(files, results::add);
        return results;
    }

    private Map<String, Object> ask(String question) {
        ExecutionResult result =
                Api.over(graph, ApiSettings.DEFAULT).graphQl().execute(ExecutionInput.newExecutionInput(question));
        assertThat(result.getErrors()).isEmpty();
        return result.getData();
    }

    private static List<Path> notes() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(org.boardgraph.notes.Notes::looksLikeNote)
                    .filter(file -> !file.getFileName().toString().startsWith("README"))
                    .sorted()
                    .toList();
        }
    }
}
