package org.boardgraph.notes;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.boardgraph.model.DocumentText;
import org.boardgraph.model.Note;

/** Reads documents and parses them into notes. */
public final class Notes {
    /** Grows whenever the same text may be understood differently; a text parsed by another version is parsed again. */
    public static final int PARSER_VERSION = 5;

    private static final List<Layout> LAYOUTS = List.of(new TaggedPrint(), new ConvertedMarkdown());
    private static final List<String> ENDINGS = List.of(".txt", ".md", ".markdown");

    private static final Pattern README = Pattern.compile("read[ _-]?me(?:[._ -].*)?");

    private Notes() {}

    /** @throws NoteUnreadable where the file cannot be opened or holds no text */
    public static DocumentText read(Path path) {
        return TextReader.read(path);
    }

    /**
     * @param name the file's name, without folders
     * @throws NoteUnreadable where the bytes are no text
     */
    public static DocumentText read(String name, byte[] bytes) {
        return TextReader.read(name, bytes);
    }

    /** @throws NoteUnreadable where the text is not the note of one meeting */
    public static Note parse(DocumentText text) {
        for (Layout layout : LAYOUTS) {
            if (layout.recognises(text)) {
                return layout.parse(text);
            }
        }
        throw new NoteUnreadable.UnknownLayout(text.name(), 1, "Nothing in this text looks like a note of a meeting.");
    }

    /** Whether a file of a folder is taken for a note by its name, as one that says README is not; what it holds is not looked at. */
    public static boolean looksLikeNote(Path path) {
        Path last = path.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && !README.matcher(name).matches()
                && ENDINGS.stream().anyMatch(name::endsWith);
    }
}
