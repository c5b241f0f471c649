package org.boardgraph.importing;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.boardgraph.model.Note;
import org.boardgraph.model.Text;

/** The authority that prose prints in brackets after a name, as the list has it: "Cllr Ann Lee (Tidewell)" tells one Ann Lee from another. */
final class PrintedAuthority {
    private static final String IN_BRACKETS = "(?:\\s*\\(([^()]{2,80})\\))?";

    private PrintedAuthority() {}

    /**
     * Empty where the text has the name without an authority, with several, or with one that is not on the list or stands for several.
     *
     * @param text what says the name
     */
    static Optional<String> after(String name, String text, Note note) {
        if (text.indexOf('(') < 0) {
            return Optional.empty();
        }
        List<String> printed = Pattern.compile(Pattern.quote(Text.squeeze(name)) + IN_BRACKETS)
                .matcher(Text.squeeze(text))
                .results()
                .map(PrintedAuthority::inBrackets)
                .distinct()
                .toList();
        boolean one = printed.size() == 1 && !printed.get(0).isEmpty();
        return one ? only(listed(note).filter(each -> has(each, printed.get(0)))) : Optional.empty();
    }

    private static String inBrackets(MatchResult found) {
        return found.group(1) == null ? "" : Text.fold(found.group(1));
    }

    private static Stream<String> listed(Note note) {
        return note.attendance().stream().map(Note.ListedPerson::authority).flatMap(Stream::ofNullable);
    }

    private static boolean has(String authority, String printed) {
        return (" " + Text.fold(authority) + " ").contains(" " + printed + " ");
    }

    private static Optional<String> only(Stream<String> authorities) {
        List<String> found = authorities.distinct().toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
