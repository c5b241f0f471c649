package org.boardgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.importing.Batch;
import org.boardgraph.importing.Importer;
import org.boardgraph.importing.NoteLayouts;
import org.boardgraph.importing.Origin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The verbs conflicts and agenda, as a user calls them. */
class AskingIT {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeAll
    static void importSamples() throws IOException {
        try (Stream<Path> files =
                Stream.concat(Files.list(Path.of("samples")), Files.list(Path.of("samples/registers")))) {
            new Batch(new Importer(TestGraph.empty(), new NoteLayouts(), Clock.systemUTC()), Origin.UNNAMED, false)
                    .run(
                            files.filter(file -> !file.endsWith("README.md") && Files.isRegularFile(file))
                                    .sorted()
                                    .toList(),
                            result -> {});
        }
    }

    @Test
    void conflicts_of_a_person_by_name_and_of_kinds() {
        assertThat(conflicts("--person", "Sunil Varde", "--kind", "declared-elsewhere-not-here,declared"))
                .isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .contains(
                        "Declared elsewhere, not here",
                        "Greenway Ferries Trust",
                        "sensitive and restricted entries left out")
                .doesNotContain("POSSIBLE");
    }

    @Test
    void conflicts_of_an_authority_as_csv() {
        assertThat(conflicts("--authority", "Quillham", "--from", "2022-01-01", "--format", "csv"))
                .isEqualTo(ExitCode.OK);
        assertThat(out.toString()).startsWith("date,board,item,").contains("Bettina Oyelaran", "for information");
    }

    @Test
    void nothing_found_is_an_answer() {
        assertThat(conflicts("--board", "Tidewell", "--from", "2031-01-01")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("Nothing was found");
    }

    @Test
    void what_cannot_be_asked_is_said_in_a_sentence() {
        assertThat(conflicts()).isEqualTo(ExitCode.USAGE);
        assertThat(conflicts("--from", "2021-01-01", "--to", "2023-12-31")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("at most 366 days apart");
        assertThat(conflicts("--meeting", "Meeting:aaaaaaaaaaaaaaaaaaaa")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("There is no meeting with the id Meeting:aaaaaaaaaaaaaaaaaaaa");
        assertThat(conflicts("--person", "M Stannery Junior")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("No person in the graph is called");
        assertThat(conflicts("--board", "board")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("\"board\" fits more than one board; name one by its id:", "Organization:");
        assertThat(conflicts("--person", "Sunil Varde", "--kind", "bribery")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("There is no kind \"bribery\"").contains("declared-took-part");
        assertThat(conflicts("--person", "Sunil Varde", "--from", "soon")).isEqualTo(ExitCode.USAGE);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void a_file_is_never_replaced_in_silence() throws IOException {
        Path file = folder.resolve("audit.html");
        String[] audit = {"--board", "Tidewell", "--format", "html", "--out", file.toString()};

        assertThat(conflicts(audit)).isEqualTo(ExitCode.OK);
        assertThat(err.toString()).contains("audit.html is written.");
        assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>").contains("Declarations audit");
        assertThat(conflicts(audit)).isEqualTo(ExitCode.OK);
        assertThat(err.toString()).contains("audit.html is written; what was there is replaced.");
        assertThat(conflicts("--board", "Tidewell", "--out", folder.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(conflicts(
                        "--board",
                        "Tidewell",
                        "--out",
                        folder.resolve("no/audit.html").toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("is a folder", "There is no folder");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void an_agenda_reminds_and_officers_of_more() throws IOException {
        Path agenda = Files.writeString(
                folder.resolve("agenda.txt"), "1. Lease of the net loft to Ebb Tide Museum\n2. Larkmere Night Ferry\n");

        assertThat(agenda(agenda, "--board", "Tidewell", "--date", "2023-09-20"))
                .isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .contains("Ngaio Hurrell", "1 reminder for 7 expected members")
                .doesNotContain("Rooke");
        assertThat(agenda(agenda, "--board", "Tidewell", "--date", "2023-09-20", "--officer"))
                .isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("Benedict Rooke has registered an interest in Larkmere Night Ferry");
    }

    @Test
    void an_agenda_that_is_none_is_unreadable() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "\n \n");
        Path tooLong = Files.writeString(folder.resolve("long.txt"), "1. Ferry\n".repeat(101));

        assertThat(agenda(empty, "--board", "Tidewell", "--date", "2023-09-20")).isEqualTo(ExitCode.UNREADABLE);
        assertThat(agenda(folder.resolve("none.txt"), "--board", "Tidewell", "--date", "2023-09-20"))
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(agenda(tooLong, "--board", "Tidewell", "--date", "2023-09-20"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("101 items are too many: ask about at most 100 at once.");
        assertThat(agenda(tooLong, "--board", "Tidewell")).isEqualTo(ExitCode.USAGE);
        assertThat(out.toString()).isEmpty();
    }

    private int conflicts(String... arguments) {
        return run(new ConflictsCommand(), List.of(arguments));
    }

    private int agenda(Path file, String... arguments) {
        List<String> all = new ArrayList<>(List.of(file.toString()));
        all.addAll(List.of(arguments));
        return run(new AgendaCommand(), all);
    }

    private int run(Callable<Integer> command, List<String> arguments) {
        List<String> all = new ArrayList<>(List.of("--data", TestGraph.data().toString()));
        all.addAll(arguments);
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures())
                .execute(all.toArray(String[]::new));
    }
}
