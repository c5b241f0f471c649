package org.boardgraph.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.boardgraph.model.BoardName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardNamesYamlTests {
    @Test
    void an_entry_is_a_name() {
        assertThat(read("""
                        # renamed after the floods
                        - board: Rivers Board
                          other name: Brooks Panel
                          from: 2019-05-01
                          to: 2021-04-30
                          organization: Wrenshire County Council
                        - {board: Rivers Board, other name: Streams Panel}
                        """))
                .isEqualTo(List.of(
                        new BoardName(
                                "Rivers Board",
                                "Brooks Panel",
                                LocalDate.of(2019, 5, 1),
                                LocalDate.of(2021, 4, 30),
                                "Wrenshire County Council"),
                        new BoardName("Rivers Board", "Streams Panel", null, null, null)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "- {board: A} | board-names.yaml, line 1: the entry has no \"other name\".",
                "- {board: A, other name: B, from: May 2019} | board-names.yaml, line 1, column from: \"May 2019\" is no day.",
                "- {board: A, other name: B, from: 2020-01-02, to: 2020-01-01} | board-names.yaml, line 1, column to: 2020-01-01 is before 2020-01-02.",
                "- {board: A, othername: B} | board-names.yaml, line 1: \"othername\" is not known here, or stands twice.",
                "- {board: A, other name: [B]} | board-names.yaml, line 1, column other name: a value is a list or a set.",
                "- A | board-names.yaml, line 1: the entry is no set of names and values.",
                "board: A | board-names.yaml: the file holds no list of names of boards.",
                "- {board: A | board-names.yaml, line 2: the file is no YAML:",
                "- {board: A, other name: B}~- {board: C, other name: b} | board-names.yaml, line 2: \"b\" is another name of \"A\" in line 1, at the same time.",
                "- {board: A, other name: B}~- {board: B, other name: C} | board-names.yaml, line 2: \"B\" is a board here and another name in an other entry (line 1).",
            })
    void a_wrong_entry_is_named(String text, String message) {
        assertThatThrownBy(() -> read(text.replace("~", "\n") + "\n"))
                .isInstanceOf(ListUnreadable.class)
                .hasMessageStartingWith(message)
                .hasMessageEndingWith("Nothing was changed.");
    }

    @Test
    void one_name_of_two_boards_at_different_times_or_of_two_bodies_is_in_order() {
        assertThat(read("- {board: A, other name: B, to: 2020-01-01}\n- {board: C, other name: B, from: 2020-01-02}"))
                .hasSize(2);
        assertThat(read("- {board: A, other name: B, organization: X}\n- {board: C, other name: B, organization: Y}"))
                .hasSize(2);
    }

    private static List<BoardName> read(String text) {
        return BoardNamesYaml.read(new ReferenceText("board-names.yaml", text));
    }
}
