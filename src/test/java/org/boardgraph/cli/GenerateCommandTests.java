package org.boardgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GenerateCommandTests {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void it_says_what_it_wrote() {
        assertThat(run(
                        "--notes",
                        "3",
                        "--seed",
                        "5",
                        "--out",
                        folder.resolve("new").toString()))
                .isEqualTo(ExitCode.OK);
        assertThat(out.toString()).startsWith("3 notes of 2 boards, ");
        assertThat(folder.resolve("new/notes")).isDirectoryContaining("glob:**.md");
        assertThat(folder.resolve("new/notes")).isDirectoryContaining("glob:**.txt");
    }

    @Test
    void a_folder_with_something_in_it_is_left_alone() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThat(run("--notes", "3", "--out", folder.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("is not an empty folder");
        assertThat(folder.resolve("notes")).doesNotExist();
    }

    @Test
    void a_file_is_no_folder() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThat(run("--notes", "3", "--out", file.toString())).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void figures_below_one_are_refused() {
        assertThat(run("--notes", "0", "--out", folder.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(run("--notes", "2", "--people", "0", "--out", folder.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("--notes must be at least 1").contains("--people must be at least 1");
    }

    @Test
    void samples_are_of_graphs_and_in_json_alone() {
        assertThat(run("--notes", "2", "--print", "json", "--out", folder.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("--print is for --meetings.");
        assertThat(run("--meetings", "2", "--print", "xml", "--data", folder.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("--print knows json alone.");
    }

    @Test
    void help_has_an_example() {
        assertThat(run("--help")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("boardgraph generate --notes 200 --seed 7 --out invented");
    }

    private int run(String... arguments) {
        return new CommandLine(new GenerateCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
