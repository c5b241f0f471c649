package org.boardgraph.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.boardgraph.graph.TestGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a note says is text in every output, whatever it looks like, and restricted text is in none of a reader's. */
class SpitefulNoteIT {
    /** A note with marks of HTML and a formula where people type, and a restricted item. */
    private static final String SPITEFUL = """
            Note of last Tidewell Harbour Committee meeting

            Title: Tidewell Harbour Committee
            Date: Wednesday 12 July 2023
            Venue: <img src=x onerror=alert(2)>

            Attendance

            An attendance list is attached as [Appendix A](#) to this note

            Item\tDecisions and actions\tAction
            1\tWelcome and declarations of interest The Chair read out <script>alert(3)</script> to all. Cllr John Pryor declared an interest in item 2 as an employee of Kelp & Sons Ltd.\t

            2 Kelp & Sons Ltd <script>alert(1)</script>

            Cllr John Pryor asked whether Kelp & Sons Ltd would pay.

            3 Salvage

            Restricted.

            The canary sings of Larkmere Night Ferry.

            Appendix A -Attendance

            Position/Role\tCouncillor\tAuthority
            Chair\tCllr Agnes Holmstead\tTidewell Borough Council
            Vice-Chair\tCllr John Pryor\tTidewell Borough Council
            Members\tCllr Benedict Rooke\tTidewell Borough Council
            """;

    private static Harbour harbour;

    @BeforeAll
    static void graph(@TempDir Path folder) throws IOException {
        Path note = Files.writeString(folder.resolve("spiteful.md"), SPITEFUL);
        harbour = new Harbour(TestGraph.empty(), note);
    }

    @Test
    void marks_are_shown_as_they_are_written() {
        assertThat(harbour.conflicts(OutputFormat.HTML, true))
                .contains("Kelp &amp; Sons Ltd", "&lt;script&gt;")
                .doesNotContain("<script", "<img");
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void restricted_text_is_in_no_output_of_a_reader(OutputFormat format) {
        assertThat(harbour.conflicts(format, false)).contains("Kelp").doesNotContain("canary");
        assertThat(harbour.reminders(format, false)).doesNotContain("canary");
    }

    @Test
    void a_reader_is_told_that_something_could_not_be_checked() {
        assertThat(harbour.conflicts(OutputFormat.HTML, false)).contains("1 item is restricted");
        assertThat(harbour.conflicts(OutputFormat.HTML, true)).doesNotContain("item is restricted");
    }
}
