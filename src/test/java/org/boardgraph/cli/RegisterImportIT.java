package org.boardgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.boardgraph.graph.Dump;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Registers of interests, as a user imports them. */
@ExtendWith(TestGraph.class)
class RegisterImportIT {
    private static final Path SAMPLE = Path.of("samples", "registers", "tidewell-borough-council.csv");
    private static final String HEADER = "person,authority,category,subject,partner,sensitive,as of\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Graph graph;

    @TempDir
    private Path folder;

    RegisterImportIT(Graph graph) {
        this.graph = graph;
    }

    @Test
    void a_register_is_told_by_its_header_and_taken_once() {
        assertThat(run(SAMPLE.toString())).isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .contains("tidewell-borough-council.csv: 5 registers with 7 interests, as of 2023-06-30");
        assertThat(Dump.of(graph)).contains("Pryor Moorings");
        assertThat(run(SAMPLE.toString())).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("unchanged  tidewell-borough-council.csv");
    }

    @Test
    void rejected_rows_are_said_and_put_into_a_file_of_their_own() throws Exception {
        Path register = folder.resolve("marsh.csv");
        Path rejects = folder.resolve("marsh.rejects.csv");
        Files.writeString(
                register,
                HEADER + "Ada Thorne,Marsh Council,Land,Far Field,,,2024-04-01\n"
                        + "Ada Thorne,Marsh Council,Hobbies,Chess,,,2024-04-01\n"
                        + "Ada Thorne,Marsh Council,Canaries,Canary,,yes,2024-04-01\n");
        Files.writeString(rejects, "mine");

        assertThat(run("--dry-run", register.toString())).isEqualTo(ExitCode.UNREADABLE);
        assertThat(folder.resolve("marsh.rejects-2.csv")).doesNotExist();
        assertThat(run(register.toString())).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run(register.toString())).isEqualTo(ExitCode.UNREADABLE);

        assertThat(out.toString())
                .contains("marsh.csv: 2 rows were rejected; the rest is in.")
                .contains("marsh.csv, line 3, column category: \"Hobbies\" is no category that is known")
                .contains("marsh.csv, line 4, column category: what stands there is no category")
                .contains("marsh.rejects-2.csv")
                .doesNotContain("Canar");
        assertThat(rejects).hasContent("mine");
        assertThat(folder.resolve("marsh.rejects-3.csv")).doesNotExist();
        assertThat(Files.readString(folder.resolve("marsh.rejects-2.csv")))
                .startsWith("\uFEFF" + HEADER.strip() + ",problem\r\n")
                .contains("Ada Thorne,Marsh Council,Hobbies,Chess,,,2024-04-01,\"marsh.csv, line 3");
        assertThat(Dump.of(graph)).contains("Far Field").doesNotContain("Chess").doesNotContain("Canary");
        assertThat(run(folder.resolve("marsh.rejects-2.csv").toString())).isEqualTo(ExitCode.UNREADABLE);
        assertThat(out.toString()).contains("this is a list of rejected rows");
    }

    @Test
    void a_file_that_is_no_register_is_rejected_with_advice() throws Exception {
        Path register = folder.resolve("marsh.csv");
        Files.writeString(register, "person,category\nAda Thorne,Land\n");
        assertThat(run(register.toString())).isEqualTo(ExitCode.UNREADABLE);
        assertThat(out.toString()).contains("lacks the column subject").contains("--template register");
        assertThat(run("--as-of", "soon", register.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(Dump.of(graph)).isEmpty();
    }

    @Test
    void the_template_is_printed_and_can_be_imported() throws Exception {
        assertThat(run("--template", "register")).isEqualTo(ExitCode.OK);
        Path register = folder.resolve("register.csv");
        Files.writeString(register, out.toString());
        assertThat(run(register.toString())).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("2 registers with 1 interest, as of 2024-04-01");
        assertThat(run("--template", "minutes")).isEqualTo(ExitCode.USAGE);
        assertThat(run()).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("Name a note");
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        all[0] = "--data";
        all[1] = TestGraph.data().toString();
        return new CommandLine(new ImportCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler(new Failures())
                .execute(all);
    }
}
