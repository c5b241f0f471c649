package org.boardgraph.notes.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.boardgraph.model.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cllr. A. B. Marsh and Mr. Lowe met Dr. Pym of St. Bride's at 7.30 p.m. in Room 4.",
                "See item No. 4, e.g. the list, i.e. Appendix B, para. 2.6 of the report.",
                "The grant (approx. £2.5m) was agreed.",
            })
    void abbreviations_end_no_sentence(String text) {
        assertThat(texts(text)).containsExactly(text);
    }

    @Test
    void sentences_end_at_stops_before_a_capital() {
        assertThat(
                        texts(
                                "The Board met. It agreed the note! Why? “No reason.” Cllr A left at 9 p.m. The Chair closed the meeting."))
                .containsExactly(
                        "The Board met.",
                        "It agreed the note!",
                        "Why?",
                        "“No reason.”",
                        "Cllr A left at 9 p.m.",
                        "The Chair closed the meeting.");
    }

    @Test
    void a_sentence_knows_the_lines_over_which_it_is_wrapped() {
        List<Sentence> sentences = Sentences.of(
                Passages.wrapped(10, "The Board met. Cllr Vane declared", "an interest in", "Item 6. It closed."));

        assertThat(sentences)
                .extracting(Sentence::lines)
                .containsExactly(Lines.at(10), new Lines(10, 12), Lines.at(12));
    }

    @Property(tries = 300)
    boolean nothing_is_lost(@ForAll @StringLength(max = 200) String text) {
        String kept = new Paragraph(List.of(new PrintedLine(1, text))).text();
        String sentences = String.join("", texts(text));
        return letters(sentences).equals(letters(kept));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<String> texts(String text) {
        return Sentences.of(new Paragraph(List.of(new PrintedLine(1, text)))).stream()
                .map(Sentence::text)
                .toList();
    }
}
