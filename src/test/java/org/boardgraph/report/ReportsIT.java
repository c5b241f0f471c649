package org.boardgraph.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is put out of the samples of the harbour committee. The pages are held without their style sheet; after a change that is meant,
 * {@code -Dgolden.write=true} writes src/test/resources/golden/reports anew: read the difference before committing it.
 */
class ReportsIT {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/reports");
    private static Harbour harbour;

    @BeforeAll
    static void graph() throws IOException {
        Graph graph = TestGraph.empty();
        harbour = new Harbour(graph);
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void conflicts_are_put_out(OutputFormat format) throws IOException {
        golden("conflicts." + format, harbour.conflicts(format, false));
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void reminders_are_put_out(OutputFormat format) throws IOException {
        golden("reminders." + format, harbour.reminders(format, false));
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void what_is_sensitive_is_shown_to_officers_alone(OutputFormat format) {
        String readers = harbour.conflicts(format, false) + harbour.reminders(format, false);
        String officers = harbour.reminders(format, true);

        assertThat(readers).doesNotContainIgnoringCase("deckhand").doesNotContain("Benedict Rooke has registered");
        assertThat(officers).contains("Benedict Rooke has registered an interest in Larkmere Night Ferry");
        if (format != OutputFormat.CSV) {
            assertThat(readers).contains("sensitive and restricted entries left out");
            assertThat(officers).contains("sensitive and restricted entries included");
        }
    }

    @Test
    void no_page_speaks_of_breaches_or_of_how_bad_anything_is() {
        for (String page : new String[] {
            harbour.conflicts(OutputFormat.HTML, true), harbour.reminders(OutputFormat.HTML, true),
            harbour.conflicts(OutputFormat.TABLE, true), harbour.conflicts(OutputFormat.CSV, true)
        }) {
            assertThat(page.toLowerCase(Locale.ROOT)).doesNotContain("breach", "strong");
        }
    }

    @Test
    void pages_are_one_file_that_runs_and_fetches_nothing() {
        for (String page :
                new String[] {harbour.conflicts(OutputFormat.HTML, true), harbour.reminders(OutputFormat.HTML, true)}) {
            assertThat(page)
                    .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">")
                    .contains("@media print", "<title>")
                    .doesNotContain("<script", "http:", "https:", "src=", "url(", "<b></b>");
            assertThat(page).doesNotContain("{{");
        }
        assertThat(harbour.reminders(OutputFormat.HTML, false)).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void a_name_that_fits_several_or_nobody_is_refused_with_what_there_is() {
        Named named = new Named(harbour.questions(false));

        assertThat(named.person("Ngaio Hurrell").name()).isEqualTo("Ngaio Hurrell");
        assertThat(named.person("ngaio").name()).isEqualTo("Ngaio Hurrell");
        assertThatThrownBy(() -> named.person("r"))
                .isInstanceOf(NotAnswered.class)
                .hasMessageContaining("\"r\" fits more than one person; name one by its id:")
                .hasMessageContaining("Person:")
                .hasMessageContaining("Benedict Rooke");
        assertThatThrownBy(() -> named.board("Palace")).hasMessage("No board in the graph is called \"Palace\".");
        assertThatThrownBy(() -> named.meeting("Meeting:aaaaaaaaaaaaaaaaaaaa"))
                .hasMessage("There is no meeting with the id Meeting:aaaaaaaaaaaaaaaaaaaa in the graph.");
        assertThatThrownBy(() -> named.person(named.board("Tidewell Harbour").id()))
                .hasMessageStartingWith("There is no person with the id Organization:");
    }

    @Test
    void a_question_that_names_nothing_is_too_wide() {
        Wanted all = new Wanted(null, null, null, null, LocalDate.of(2020, 1, 1), null, null);
        assertThatThrownBy(
                        () -> new ConflictReport(harbour.questions(false), new Imprint(LocalDate.of(2031, 1, 2), false))
                                .of(all, OutputFormat.TABLE))
                .isInstanceOf(NotAnswered.class)
                .hasMessageContaining("name a meeting, a person, a board or an authority")
                .hasMessageContaining("366 days");
    }

    private static void golden(String name, String text) throws IOException {
        String shown = text.replaceAll("(?s)<style>.*</style>\n", "");
        Path golden = GOLDEN.resolve(name.toLowerCase(Locale.ROOT).replace(".table", ".txt"));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, shown);
        }
        assertThat(shown).isEqualTo(Files.readString(golden));
    }
}
