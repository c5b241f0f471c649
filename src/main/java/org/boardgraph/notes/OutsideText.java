package org.boardgraph.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.boardgraph.model.Problem;
import org.boardgraph.model.Severity;
import org.boardgraph.model.Text;
import org.boardgraph.notes.prose.PrintedLine;

/** Text that belongs to no item and to no list: it is reported, and never glued to an item. */
final class OutsideText {
    private static final Pattern ATTENDANCE = Pattern.compile(
            "(?:(?:appendix|annex|schedule)\\s?[a-z0-9]{0,3}\\s?[-–—:.]*\\s?)?(?:list of )?(?:attendance|attendees|those present)(?: list| record)?\\s?:?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTACHED = Pattern.compile(
            "(?:an?|the) (?:attendance list|list of attend(?:ance|ees)|record of attendance) .{0,80}|attendance\\s?[:–-]?\\s?(?:see|as attached|attached).{0,60}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern APPENDIX = Pattern.compile("(?:appendix|annex)\\s.*", Pattern.CASE_INSENSITIVE);

    /** A reviewer's comment that a converter left in the text: a mark that cannot be printed, or initials and a number. */
    private static final Pattern COMMENT = Pattern.compile(
            "\\s*(?:[\\uFFFD\\u0005]|\\[[A-Z]{1,4}\\d{1,3}\\]|\\[?Comment(?:ed)? \\[[^\\]]{1,20}\\]).*");

    private OutsideText() {}

    /** Whether a line is a reviewer's comment. */
    static boolean isComment(String line) {
        if (line.isEmpty() || line.length() > 2000) {
            return false;
        }
        return (line.indexOf('[') >= 0 || line.indexOf('\uFFFD') >= 0 || line.indexOf('\u0005') >= 0)
                && COMMENT.matcher(line).matches();
    }

    static Problem comment(int line) {
        return new Problem(Severity.INFO, line, "A reviewer's comment was left in the text; it was set aside.");
    }

    /** Whether a line is the heading of the attendance list. */
    static boolean isAttendanceHeading(String line) {
        if (!begins(line, "asltASLT")) {
            return false;
        }
        String words = Text.squeeze(line);
        return words.length() <= 60 && ATTENDANCE.matcher(words).matches();
    }

    /** Whether it is one that a list must follow: "Appendix A - Attendance". */
    static boolean isAppendix(String line) {
        return isAttendanceHeading(line) && APPENDIX.matcher(Text.squeeze(line)).matches();
    }

    /** Whether a line only points to the attendance list. */
    static boolean pointsToList(String line) {
        if (!begins(line, "atAT")) {
            return false;
        }
        String words = Text.squeeze(line);
        return words.length() <= 160 && ATTACHED.matcher(words).matches();
    }

    /** A quick look before a pattern: whether the first letter or sign is one of these. */
    private static boolean begins(String line, String letters) {
        int i = 0;
        while (i < line.length() && (Character.isWhitespace(line.charAt(i)) || Character.isSpaceChar(line.charAt(i)))) {
            i++;
        }
        return i < line.length() && letters.indexOf(line.charAt(i)) >= 0;
    }

    /** Reports each run of lines, once. */
    static void report(List<PrintedLine> lines, List<Problem> problems) {
        List<PrintedLine> run = new ArrayList<>();
        for (PrintedLine line : lines) {
            boolean gap =
                    !run.isEmpty() && line.number() > run.get(run.size() - 1).number() + 1;
            if (line.text().isBlank() || gap) {
                close(run, problems);
            }
            if (!line.text().isBlank()) {
                run.add(line);
            }
        }
        close(run, problems);
    }

    private static void close(List<PrintedLine> run, List<Problem> problems) {
        if (!run.isEmpty()) {
            String words = Text.squeeze(run.get(0).text());
            String brief = words.length() <= 80 ? words : words.substring(0, 79) + "…";
            problems.add(new Problem(
                    Severity.INFO, run.get(0).number(), "This text belongs to no item and was set aside: " + brief));
            run.clear();
        }
    }
}
