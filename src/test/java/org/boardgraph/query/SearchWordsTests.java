package org.boardgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.boardgraph.query.SearchWords.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody types becomes words, and nothing that they type becomes part of the query's language. */
class SearchWordsTests {
    private static final List<Weight> NAME = List.of(new Weight("name", 0.6, 0.4));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harbour Board | [harbour, board]",
                "the Board of Trade | [board, trade]",
                "of the | [of, the]",
                "Rivers & Roads | [rivers, roads]",
                "Ólafsson Straße øre | [olafsson, strasse, ore]",
                "O’Brien item 9.2 | [o'brien, item, 9.2]",
                "harbour HARBOUR | [harbour]",
                "name:* AND (x OR -y) \"z\"~2 ^4 [a TO b] | [name, x, or, y, z, 2, 4, to, b]",
                "*** | []"
            })
    void words(String text, String words) {
        assertThat(SearchWords.of(text).words()).hasToString(words);
    }

    @Test
    void a_word_counts_where_it_begins_one_and_more_where_it_is_one() {
        assertThat(SearchWords.of("Net loft").query(NAME))
                .isEqualTo("+(name:net*^0.6 name:[net TO net]^0.4) +(name:loft*^0.6 name:[loft TO loft]^0.4)");
    }

    @Test
    void a_joined_word_is_looked_for_in_every_way_in_which_it_may_be_kept() {
        assertThat(SearchWords.of("O'Brien").query(NAME))
                .isEqualTo(
                        "+(name:o'brien*^0.6 name:[o'brien TO o'brien]^0.4 name:obrien*^0.6 name:[obrien TO obrien]^0.4"
                                + " (+(name:o*^0.6 name:[o TO o]^0.4) +(name:brien*^0.6 name:[brien TO brien]^0.4)))");
    }

    @Test
    void too_many_words_are_said_to_be_too_many() {
        assertThatThrownBy(() -> SearchWords.of("b c d e f g h i j k l m n o p q r s t u v"))
                .isInstanceOf(Refused.class)
                .hasMessage("search: text has 21 words: search for at most 20 at once.");
    }

    @Property
    void nothing_but_letters_digits_and_joints_is_left(@ForAll String text) {
        try {
            assertThat(SearchWords.of(text).words()).allMatch(word -> word.matches("[\\p{L}\\p{N}'._]+"));
        } catch (Refused tooMany) {
            assertThat(tooMany.fault()).isEqualTo(Fault.TOO_COMPLEX);
        }
    }
}
