package org.boardgraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bath & North-East  Somerset | bath and north east somerset",
                "Teresa O’Neill | teresa oneill",
                "Siân  Ó Murchú | sian o murchu",
                "'A&B, Ltd.' | a and b ltd",
                "& | and",
                "'’' | ''",
            })
    void folds(String printed, String folded) {
        assertThat(Text.fold(printed)).isEqualTo(folded);
    }

    @Property
    void folds_in_one_pass_as_in_steps(
            @ForAll @Chars({'a', 'Z', '0', '&', '\'', '’', ' ', '-', '.', 'é', '\u00A0'}) String printed) {
        String plain = Normalizer.normalize(printed, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        plain = plain.toLowerCase(Locale.ROOT).replaceAll("['’]", "").replace("&", " and ");
        assertThat(Text.fold(printed))
                .isEqualTo(plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip());
    }

    @Property
    void squeezes_as_the_pattern_says(@ForAll @Chars({'a', ' ', '\t', '\n', '\u00A0', '\u2003', 'b'}) String printed) {
        assertThat(Text.squeeze(printed))
                .isEqualTo(
                        printed.replaceAll("[\\s\\u00A0\\u2007\\u202F]+", " ").strip());
    }
}
