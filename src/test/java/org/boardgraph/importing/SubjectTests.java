package org.boardgraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the words of a declaration or a register mean a body or a topic. */
class SubjectTests {
    private static final LocalDate DAY = LocalDate.of(2016, 1, 19);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leadership Academy",
                "One Public Estate",
                "One Public Estate Award",
                "the Green Corridors programme",
                "village hall",
                "Pound Lane",
                "21/00453/FUL",
                "Riverside Charter",
                "the school",
                "Trust"
            })
    void topics(String printed) {
        assertThat(of(printed)).isInstanceOf(Subject.OfTopic.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Marlow Bus Company Ltd, COMPANY",
        "the Coldwell Heritage Trust, CHARITY",
        "Oakshire County Council, AUTHORITY",
        "Kent, AUTHORITY",
        "Borough of Northwick, AUTHORITY",
        "University of Ashbury, OTHER",
        "Ashbury University, OTHER",
        "Sallow Primary School, OTHER",
        "Severn Valley Partnership, OTHER",
        "Coldwell Drainage Board, OTHER",
        "Arts Council England, OTHER",
        "Northshire NHS Trust, OTHER",
        "Department for Transport, GOVERNMENT"
    })
    void bodies(String printed, BodyKind kind) {
        assertThat(of(printed)).isInstanceOfSatisfying(Subject.OfBody.class, body -> assertThat(
                        body.body().kind())
                .isEqualTo(kind));
    }

    @Test
    void a_generic_head_noun_and_an_article_tell_no_topics_apart() {
        assertThat(of("the Green Corridors grant scheme").id())
                .isNotEqualTo(of("Green Corridors").id());
        assertThat(of("The Green  Corridors Scheme")).isEqualTo(of("Green Corridors"));
        assertThat(of("Green Corridors award programme.").id())
                .isEqualTo(of("Green Corridors").id());
        assertThat(of("Scheme").name()).isEqualTo("Scheme");
    }

    @Test
    void a_declaration_and_an_attendance_list_mean_one_authority_by_whatever_spelling() {
        assertThat(of("Oakshire CC").id())
                .isEqualTo(Body.named("Oakshire County Council", DAY, Reference.NONE)
                        .id());
    }

    private static Subject of(String printed) {
        return Subject.of(printed, DAY, Reference.NONE);
    }
}
