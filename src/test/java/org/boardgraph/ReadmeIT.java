package org.boardgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardgraph.config.Server;
import org.boardgraph.config.Settings;
import org.boardgraph.graph.GraphSettings;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.importing.Importer;
import org.boardgraph.importing.NoteLayouts;
import org.boardgraph.importing.Origin;
import org.boardgraph.notes.Notes;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the README asks is answered as it prints, over the samples. */
class ReadmeIT {
    private static final Pattern ASKED = Pattern.compile("-d '([^']*)'\n```\n\n```json\n(.*?)\n```", Pattern.DOTALL);

    @Test
    void every_question_is_answered_as_printed() throws IOException, InterruptedException {
        Importer importer = new Importer(TestGraph.empty(), new NoteLayouts(), Clock.systemUTC());
        try (var files = Files.list(Path.of("samples"))) {
            files.filter(Notes::looksLikeNote)
                    .filter(file -> !file.endsWith("README.md"))
                    .forEach(file -> importer.take(Notes.parse(Notes.read(file)), Origin.UNNAMED));
        }
        JsonMapper json = new JsonMapper();
        int asked = 0;
        try (Server server = Server.start(
                new Settings(GraphSettings.embedded(TestGraph.data()), 0, "127.0.0.1", Set.of(), Set.of()))) {
            Matcher questions = ASKED.matcher(Files.readString(Path.of("README.md")));
            while (questions.find()) {
                asked++;
                assertThat(json.readTree(answer(server.port(), questions.group(1))))
                        .isEqualTo(json.readTree(questions.group(2)));
            }
        }
        assertThat(asked).isEqualTo(2);
    }

    private static String answer(int port, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
