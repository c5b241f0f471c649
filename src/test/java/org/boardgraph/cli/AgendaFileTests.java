package org.boardgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.boardgraph.notes.NoteUnreadable;
import org.boardgraph.report.AgendaItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Agendas, as people write them. */
class AgendaFileTests {
    @TempDir
    private Path folder;

    @Test
    void an_item_a_line_with_indented_text_below() throws IOException {
        assertThat(read("""
                Harbour Committee

                1. Apologies
                6a) Lease of the net loft
                    The museum asks for ten years.

                \tAnd a month.
                Item 7: Budget 2031
                Any other business
                """))
                .containsExactly(
                        new AgendaItem("1", "Apologies", "", 3),
                        new AgendaItem(
                                "6a", "Lease of the net loft", "The museum asks for ten years.\nAnd a month.", 4),
                        new AgendaItem("7", "Budget 2031", "", 8),
                        new AgendaItem(null, "Any other business", "", 9));
    }

    @Test
    void items_without_numbers() throws IOException {
        assertThat(read("- Apologies\n- Lease of 12 Quay Street\n"))
                .containsExactly(
                        new AgendaItem(null, "Apologies", "", 1),
                        new AgendaItem(null, "Lease of 12 Quay Street", "", 2));
    }

    @Test
    void the_items_of_a_note_without_the_text_of_restricted_ones() {
        Path note = Path.of("samples/rivers-and-roads-board-2022-11-08.txt");
        List<AgendaItem> readers = AgendaFile.read(note, false);

        assertThat(readers).hasSizeGreaterThan(3).extracting(AgendaItem::title).contains("Speed limits near schools");
        assertThat(AgendaFile.read(note, true)).hasSameSizeAs(readers).isNotEqualTo(readers);
    }

    @Test
    void what_is_not_there_is_unreadable() {
        assertThatThrownBy(() -> AgendaFile.read(folder.resolve("none.txt"), false))
                .isInstanceOf(NoteUnreadable.class);
    }

    private List<AgendaItem> read(String text) throws IOException {
        return AgendaFile.read(Files.writeString(folder.resolve("agenda.txt"), text), false);
    }
}
