package org.boardgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.boardgraph.model.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A graph made by the command, and made once. */
class GenerateCommandIT {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void a_graph_is_loaded_with_ids_to_ask_about_and_only_into_an_empty_one() {
        assertThat(run("--print", "json")).isEqualTo(ExitCode.OK);

        JsonNode printed = JsonMapper.shared().readTree(out.toString());
        assertThat(printed.get("loaded").asInt()).isEqualTo(450);
        assertThat(printed.get("boards").size()).isEqualTo(12);
        for (String kind : new String[] {"boards", "authorities", "meetings", "people", "topics"}) {
            assertThat(printed.get(kind).valueStream()).as(kind).isNotEmpty().allSatisfy(id -> assertThat(
                            Id.parse(id.asString()))
                    .isPresent());
        }
        assertThat(err.toString()).contains("400 of 450 meetings");

        assertThat(run()).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("The graph holds documents already: name a new folder with --data.");
    }

    private int run(String... more) {
        CommandLine command = new CommandLine(new GenerateCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        String[] arguments = new String[more.length + 4];
        arguments[0] = "--meetings";
        arguments[1] = "450";
        arguments[2] = "--data";
        arguments[3] = folder.resolve("data").toString();
        System.arraycopy(more, 0, arguments, 4, more.length);
        return command.execute(arguments);
    }
}
