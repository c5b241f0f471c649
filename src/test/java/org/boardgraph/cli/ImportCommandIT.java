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

/** The verbs that change the graph, as a user calls them: on the folder of a database that another has open. */
@ExtendWith(TestGraph.class)
class ImportCommandIT {
    private static final Path SAMPLES = Path.of("samples");
    private static final String ONE = "tidewell-harbour-committee-2021-10-06.md";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Graph graph;

    @TempDir
    private Path folder;

    ImportCommandIT(Graph graph) {
        this.graph = graph;
    }

    @Test
    void a_folder_is_imported_with_a_table_at_the_end() throws Exception {
        Files.createDirectories(folder.resolve("deep/er"));
        Files.copy(SAMPLES.resolve(ONE), folder.resolve("deep/er/good.md"));
        Files.writeString(folder.resolve("deep/empty.txt"), "");
        Files.writeString(folder.resolve("deep/picture.png"), "");
        Path nowhere = folder.resolve("nowhere.txt");

        assertThat(run(new ImportCommand(), folder.toString(), nowhere.toString()))
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(out.toString())
                .contains("imported   good.md")
                .containsPattern("imported +1\\R")
                .containsPattern("rejected +2\\R")
                .contains("empty.txt: The file is empty.")
                .contains("nowhere.txt: There is no such file.")
                .contains("1 files in the folders are no notes by their names");
        assertThat(err.toString()).isEmpty();
        assertThat(Dump.of(graph)).contains("good.md");
    }

    @Test
    void each_bad_note_is_rejected_with_its_line_and_the_rest_goes_in() throws Exception {
        String good = Files.readString(SAMPLES.resolve("rivers-and-roads-board-2021-11-09.txt"));
        file("binary.txt", "\u0000\u0001\u0002\u0000");
        file("no-date.txt", good.replace("Tuesday 9 November 2021", ""));
        file(
                "two-dates.txt",
                good.replace("Tuesday 9 November 2021", "Tuesday 9 November 2021\n\n\tFriday 12 November 2021"));
        file("no-such-day.txt", good.replace("Tuesday 9 November 2021", "31 February 2021"));
        file("unclosed.txt", good.replace("</AI3>", ""));
        file("cut-off.txt", good.substring(0, good.indexOf("Appendix A -") + 60));
        file("good.txt", good);

        assertThat(run(new ImportCommand(), folder.toString())).isEqualTo(ExitCode.UNREADABLE);
        assertThat(out.toString())
                .containsPattern("imported +1\\R")
                .containsPattern("rejected +6\\R")
                .containsPattern("binary\\.txt.*: .+")
                .containsPattern("(?s)no-date\\.txt.*[Dd]ate")
                .containsPattern("two-dates\\.txt, line \\d+")
                .containsPattern("no-such-day\\.txt, line \\d+.*31 February 2021")
                .containsPattern("unclosed\\.txt, line \\d+.*AI3")
                .containsPattern("cut-off\\.txt, line \\d+");
        assertThat(Dump.of(graph)).contains("good.txt").doesNotContain("unclosed.txt");
    }

    @Test
    void an_empty_folder_is_said() {
        assertThat(run(new ImportCommand(), folder.toString())).isEqualTo(ExitCode.UNREADABLE);
        assertThat(out.toString()).contains("there is no note in this folder");
    }

    @Test
    void a_dry_run_writes_nothing() {
        String before = Dump.of(graph);
        assertThat(run(new ImportCommand(), "--dry-run", SAMPLES.resolve(ONE).toString()))
                .isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("imported   " + ONE, "nothing was written");
        assertThat(Dump.of(graph)).isEqualTo(before);
    }

    @Test
    void what_was_imported_is_rebuilt_and_removed() {
        run(new ImportCommand(), SAMPLES.resolve(ONE).toString());
        String dump = Dump.of(graph);

        assertThat(run(new RebuildCommand())).isEqualTo(ExitCode.OK);
        assertThat(Dump.of(graph)).isEqualTo(dump);
        assertThat(run(new RemoveCommand(), "somebody-else.md")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("No document has the id or the file name somebody-else.md");
        assertThat(run(new RemoveCommand(), ONE)).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("removed " + ONE);
        assertThat(Dump.of(graph)).isEmpty();
    }

    private void file(String name, String text) throws Exception {
        Files.writeString(folder.resolve(name), text);
    }

    private int run(Object command, String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        all[0] = "--data";
        all[1] = TestGraph.data().toString();
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler(new Failures())
                .execute(all);
    }
}
