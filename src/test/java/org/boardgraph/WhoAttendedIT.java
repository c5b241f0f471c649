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
import org.boardgraph.identity.AuthorityNames;
import org.boardgraph.importing.Batch;
import org.boardgraph.importing.ImportResult;
import org.boardgraph.importing.Importer;
import org.boardgraph.importing.NoteLayouts;
import org.boardgraph.importing.Origin;
import org.boardgraph.model.DocumentText;
import org.boardgraph.model.Lines;
import org.boardgraph.model.PersonName;
import org.boardgraph.model.Text;
import org.boardgraph.notes.Notes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole path: labelled notes go in as files, and who attended what comes out of GraphQL as the labels say it. */
@ExtendWith(TestGraph.class)
class WhoAttendedIT {
    private static final String QUESTION = """
            { meetings(first: 100) { totalCount nodes { date documents { name } attendances(view: AS_RECORDED, first: 200) { nodes {
                printedName person { name } status onBehalfOf { name } position
                citation { firstLine lastLine quote document { name } } } } } } }
            """;
    private static final Map<String, String> STATUS = Map.of(
            "PRESENT", "present",
            "APOLOGIES", "apologies",
            "ABSENT", "absent",
            "SUBSTITUTE", "substitute",
            "IN_ATTENDANCE", "in_attendance",
            "OFFICER", "officer");

    private final Graph graph;

    WhoAttendedIT(Graph graph) {
        this.graph = graph;
    }

    @Test
    void the_five_real_notes_answer_as_their_labels_say() throws IOException {
        asLabelled(Shared.path("notes"), Shared.path("notes-gold"));
    }

    @Test
    void the_samples_answer_as_their_labels_say() throws IOException {
        asLabelled(Path.of("samples"), Path.of("src/test/resources/samples-gold"));
    }

    private void asLabelled(Path notes, Path labels) throws IOException {
        List<Path> files = files(notes);
        new Batch(new Importer(graph, new NoteLayouts(), Clock.systemUTC()), Origin.UNNAMED, false)
                .run(files, result -> assertThat(result).isInstanceOf(ImportResult.Imported.class));
        List<Map<String, Object>> meetings = nodes(ask(), "meetings");
        assertThat(meetings).hasSameSizeAs(files);
        for (Path file : files) {
            DocumentText text = Notes.read(file);
            List<Map<String, Object>> rows = nodes(meetingOf(text.name(), meetings), "attendances");
            assertThat(rows.stream().map(WhoAttendedIT::answered)).containsExactlyElementsOf(labelled(labels, text));
            rows.forEach(row -> assertCited(row, text));
        }
    }

    /** The quoted lines are the file's, and hold the family name. */
    @SuppressWarnings("unchecked")
    private static void assertCited(Map<String, Object> row, DocumentText text) {
        Map<String, Object> citation = (Map<String, Object>) row.get("citation");
        Lines lines = new Lines((Integer) citation.get("firstLine"), (Integer) citation.get("lastLine"));
        assertThat(citation.get("document")).isEqualTo(Map.of("name", text.name()));
        assertThat(citation.get("quote")).isEqualTo(text.words(lines));
        assertThat((String) citation.get("quote"))
                .contains(PersonName.parse(printed(row)).family());
    }

    private static String answered(Map<String, Object> row) {
        assertThat(name(row, "person")).isNotBlank();
        return line(PersonName.parse(printed(row)).plain(), STATUS.get(row.get("status")), name(row, "onBehalfOf"));
    }

    private static List<String> labelled(Path labels, DocumentText text) throws IOException {
        String name = text.name().replaceFirst("\\.[a-z]+$", "");
        JsonNode gold = JsonMapper.shared().readTree(Files.readString(labels.resolve(name + ".gold.json")));
        List<String> rows = new ArrayList<>();
        gold.get("attendance").forEach(row -> {
            String authority =
                    row.get("authority") == null || row.get("authority").isNull()
                            ? ""
                            : row.get("authority").asString();
            rows.add(line(row.get("name").asString(), row.get("status").asString(), authority));
        });
        return rows;
    }

    /** An authority is one node, whatever the spelling in this note. */
    private static String line(String name, String status, String authority) {
        return Text.fold(name) + " | " + status + " | "
                + AuthorityNames.of(authority).key();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> meetingOf(String file, List<Map<String, Object>> meetings) {
        return meetings.stream()
                .filter(meeting ->
                        ((List<Map<String, Object>>) meeting.get("documents")).contains(Map.of("name", (Object) file)))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Object> ask() {
        ExecutionResult result =
                Api.over(graph, ApiSettings.DEFAULT).graphQl().execute(ExecutionInput.newExecutionInput(QUESTION));
        assertThat(result.getErrors()).isEmpty();
        return result.getData();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> nodes(Map<String, Object> owner, String connection) {
        return (List<Map<String, Object>>) ((Map<String, Object>) owner.get(connection)).get("nodes");
    }

    private static String printed(Map<String, Object> row) {
        return (String) row.get("printedName");
    }

    private static String name(Map<String, Object> row, String field) {
        return row.get(field) instanceof Map<?, ?> named ? (String) named.get("name") : "";
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("README"))
                    .sorted()
                    .toList();
        }
    }
}
