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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ParseCommandTests {
    private static final String LABELLED = "src/test/resources/labelled/";
    private static final String ONE = LABELLED + "tagged-coast.txt";
    private static final String OTHER = LABELLED + "markdown-tabs.md";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int parse(String... arguments) {
        return new CommandLine(new ParseCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private JsonNode printed() {
        return JsonMapper.builder().build().readTree(out.toString());
    }

    @Test
    void prints_one_object_for_one_file() {
        assertThat(parse(ONE)).isEqualTo(ExitCode.OK);
        JsonNode note = printed();
        assertThat(note.get("source").get("format").asString()).isEqualTo("moderngov-tagged");
        assertThat(note.get("source").get("sha256").asString()).hasSize(64);
        assertThat(note.get("status").asString()).isEqualTo("draft");
        JsonNode member = note.get("attendance").get(1);
        assertThat(member.get("role").asString()).isEqualTo("vice_chair");
        assertThat(member.get("lines").size()).isEqualTo(2);
        assertThat(note.get("declarations").isArray()).isTrue();
    }

    @Test
    void prints_an_array_for_several() {
        assertThat(parse(ONE, OTHER)).isEqualTo(ExitCode.OK);
        assertThat(printed().size()).isEqualTo(2);
    }

    @Test
    void writes_a_file_each_into_a_folder() {
        Path into = folder.resolve("new/parsed");
        assertThat(parse("--out", into.toString(), ONE, OTHER)).isEqualTo(ExitCode.OK);
        assertThat(into.resolve("tagged-coast.json")).exists();
        assertThat(into.resolve("markdown-tabs.json")).exists();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_named_and_the_rest_is_written() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        assertThat(parse("--out", folder.toString(), empty.toString(), ONE)).isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString()).contains("empty.txt").contains("empty").contains("Expected");
        assertThat(folder.resolve("tagged-coast.json")).exists();
        assertThat(folder.resolve("empty.json")).doesNotExist();
    }

    @Test
    void two_files_of_one_name_are_bad_usage() throws IOException {
        Path same = Files.writeString(folder.resolve("tagged-coast.md"), "x");
        assertThat(parse("--out", folder.toString(), ONE, same.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("tagged-coast.json");
    }

    @Test
    void no_file_is_bad_usage() {
        assertThat(parse()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void helps_with_an_example() {
        assertThat(parse("--help")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("Example:").contains("boardgraph parse note.txt");
    }
}
