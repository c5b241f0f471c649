package org.boardgraph.notes;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardgraph.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the title of a note says: "Minutes of the Planning Committee of Marsh Council held on … at …".
 *
 * @param venue null where the title does not say
 */
record MeetingTitle(
        @Nullable String organization,
        String board,
        @Nullable String venue) {
    private static final Pattern NOTE_OF = Pattern.compile(
            "(?:.{0,40}?\\b)?(?:notes?|minutes|record)\\s(?:of|from)\\s(?:the\\s)?(?:last|previous|proceedings of the|an?)?\\s?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EXTRAORDINARY = Pattern.compile(
            "[-–—:,(]?\\s?\\b(?:extra-?ordinary|special(?= meeting)|emergency(?= meeting))\\b(?:\\s(?:board\\s)?meeting\\b)?(?:\\sof\\s(?:the\\s)?)?\\)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MEETING_OF =
            Pattern.compile("^(?:meetings?\\sof\\s)?(?:the\\s)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern HELD = Pattern.compile(
            ",?\\s(?:meeting\\s?,?\\s?)?(?:held\\s)?(?:on|at|in|–|-)\\s(?=.{0,30}\\d).*|,?\\sheld\\s.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AT = Pattern.compile("\\sheld\\s.{0,60}?\\b(?:at|in)\\s(?:the\\s)?([A-Z].*)");
    private static final Pattern LAST_WORD = Pattern.compile("\\smeeting$", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATUS = Pattern.compile(
            "\\(?\\b(?:draft|approved|unconfirmed|confirmed)\\b\\)?(?:\\s(?:notes?|minutes)\\b(?!\\sof))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_BODY = Pattern.compile(
            "(.+?\\s.+?|cabinet|executive),?\\sof\\s(?:the\\s)?(.{3,80}\\s(?:council|authority|association|corporation))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BOARD_WORD = Pattern.compile(
            "\\b(?:board|committee|panel|forum|executive|commission|cabinet|assembly|sub-?committee|task\\s?(?:force|group)|working\\sgroup|council|group|partnership)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BODY =
            Pattern.compile("[A-Z][\\p{L}'’&., -]{2,80}\\s(?:Council|Authority|Association|Corporation)");

    /** What stands around the name of a board. */
    private static final String BETWEEN = " \t\n\u000B\f\r,:–—-";

    /** The title in a line, or empty where the line is no title of a note. */
    static Optional<MeetingTitle> of(String line) {
        if (line.length() > 300 || !says(line, "note", "minutes", "record")) {
            return Optional.empty();
        }
        Matcher noteOf = NOTE_OF.matcher(line);
        if (!noteOf.lookingAt()) {
            return Optional.empty();
        }
        Matcher at = AT.matcher(line);
        String rest = HELD.matcher(line.substring(noteOf.end())).replaceFirst("");
        MeetingTitle plain = plain(rest);
        return Optional.of(new MeetingTitle(plain.organization, plain.board, at.find() ? at.group(1) : null));
    }

    /** A line that names the board and nothing else. */
    static MeetingTitle plain(String line) {
        String board = " " + line;
        if (mayBeExtraordinary(line)) {
            board = EXTRAORDINARY.matcher(board).replaceAll(" ");
        }
        if (says(board, "draft", "approved", "confirmed")) {
            board = STATUS.matcher(board).replaceAll(" ");
        }
        board = MEETING_OF.matcher(Text.squeeze(board)).replaceFirst("");
        board = LAST_WORD.matcher(board).replaceFirst("");
        board = Text.withoutEnd(Text.withoutStart(board, BETWEEN), BETWEEN);
        Matcher of = OF_BODY.matcher(board);
        return of.matches() ? new MeetingTitle(of.group(2), of.group(1), null) : new MeetingTitle(null, board, null);
    }

    static boolean isExtraordinary(String line) {
        return line.length() <= 300
                && mayBeExtraordinary(line)
                && EXTRAORDINARY.matcher(line).find();
    }

    private static boolean mayBeExtraordinary(String line) {
        return says(line, "ordinary", "special", "emergency");
    }

    /** A quick look before a pattern: whether one of the parts, in lower case, stands in the line in any case. */
    private static boolean says(String line, String... parts) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (String part : parts) {
            if (lower.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line reads like the name of a board. */
    static boolean namesBoard(String line) {
        return line.length() <= 100 && BOARD_WORD.matcher(line).find() && !line.endsWith(".");
    }

    /** Whether a line reads like the name of a council or an association. */
    static boolean isBody(String line) {
        return BODY.matcher(line).matches();
    }
}
