package org.boardgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.boardgraph.model.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TouchedTests {
    /** A given name of men and women, so that only the title says whose it is. */
    @ParameterizedTest
    @CsvSource({
        "Mr Shirley Smith, Shirley Jones, 0", "Shirley Smith, Mr Shirley Jones, 0",
        "Mrs Shirley Smith, Shirley Jones, 1", "Shirley Smith, Mrs Shirley Jones, 1"
    })
    void a_family_name_that_may_have_changed_is_asked_about_whichever_note_comes_first(
            String early, String late, int questions) {
        List<List<Mention>> notes = new ArrayList<>(List.of(
                Printed.note("2001-01-10").row(early, "Leeds City Council").mentions(),
                Printed.note("2002-01-10").row(late, "Leeds City Council").mentions()));
        for (int order = 0; order < 2; order++) {
            HeldMentions held = new HeldMentions(Successions.known());
            notes.forEach(held::add);
            Persons scratch = Persons.of(notes.stream().flatMap(List::stream).toList(), Map.of(), Decisions.none());
            assertThat(held.questions())
                    .isEqualTo(new HashSet<>(scratch.questions()))
                    .hasSize(questions);
            Collections.reverse(notes);
        }
    }
}
