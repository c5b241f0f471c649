package org.boardgraph.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunInHeadingsTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Chair spoke. Cllr Ida Moss-Lee and Mayor Olan Byrd declared that their councils had received money.",
                "The Chair spoke. Cllr Ida Moss-Lee and Lord Peter Sallow-Finch declared an interest in item 2.",
                "The Chair spoke. Councillor Ida Moss and Baroness Una Croy introduced the report.",
            })
    void a_persons_title_neither_opens_a_heading_nor_ends_one(String words) {
        assertThat(RunInHeadings.cut(words)).containsExactly(words);
    }

    @Test
    void a_heading_between_two_sentences_stands_alone() {
        assertThat(RunInHeadings.cut("The notes were agreed. Declarations of Interest Mayor Olan Byrd declared one."))
                .containsExactly("The notes were agreed.", "Declarations of Interest", "Mayor Olan Byrd declared one.");
    }
}
