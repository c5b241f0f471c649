package org.boardgraph.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.boardgraph.model.DocumentText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReaderTests {
    private static final String TEXT = "Cllr Siân O’Hara – “Chair”\nSecond line, quite long enough to tell\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8,''",
        "UTF-8,\uFEFF",
        "UTF-16LE,\uFEFF",
        "UTF-16BE,\uFEFF",
        "UTF-16LE,''",
        "UTF-16BE,''",
        "windows-1252,''"
    })
    void reads_the_same_text_in_every_encoding(String charset, String mark) {
        DocumentText read = Notes.read("note.txt", (mark + TEXT).getBytes(Charset.forName(charset)));
        assertThat(read.lines()).isEqualTo(TEXT.lines().toList());
        assertThat(read.textSha256())
                .isEqualTo(Notes.read("other.txt", TEXT.getBytes(Charset.forName("UTF-8")))
                        .textSha256());
    }

    @Test
    void ends_lines_at_line_feed_carriage_return_or_both() {
        DocumentText read = Notes.read("note.txt", "a\r\nb\rc\n\nd".getBytes(Charset.forName("UTF-8")));
        assertThat(read.lines()).isEqualTo(List.of("a", "b", "c", "", "d"));
    }

    @Test
    void a_damaged_byte_leaves_the_other_accents_whole() {
        byte[] bytes = "Siân, Zoë and José".getBytes(Charset.forName("UTF-8"));
        bytes[bytes.length - 1] = (byte) 0xFF;
        assertThat(Notes.read("note.txt", bytes).lines().get(0)).startsWith("Siân, Zoë");
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt,true",
        "a.MD,true",
        "a.markdown,true",
        "a.pdf,false",
        ".a.txt,false",
        "txt,false",
        "README.md,false",
        "readme.txt,false",
        "readmeeting.txt,true"
    })
    void takes_files_for_notes_by_their_ending(String name, boolean note) {
        assertThat(Notes.looksLikeNote(Path.of("folder", name))).isEqualTo(note);
    }
}
