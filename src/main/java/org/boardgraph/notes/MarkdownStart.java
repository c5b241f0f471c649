package org.boardgraph.notes;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardgraph.model.Text;
import org.boardgraph.notes.items.Markup;
import org.boardgraph.notes.items.OutcomeWords;
import org.jspecify.annotations.Nullable;

/**
 * Tells where items start: a table row or a line with a number that continues the sequence. Numbered lines of a list inside a
 * body are none: they start again at 1, stand in a run, or print their number in another style.
 */
final class MarkdownStart {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:item\\s)?(\\d{1,3})(\\.\\d{1,2})?([a-z]?)([.):]?)(?:\\s+[-–—]\\s+|\\s+|(?<=[.):]))(\\S.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST_POINT = Pattern.compile("(?:^|[\\s(*•·:])1[.)]\\s");
    private static final int LONGEST_TITLE = 200;

    private final List<String> lines;
    private int last;
    private int started;
    private @Nullable Boolean dotted;
    private boolean underHeadings;

    MarkdownStart(List<String> lines) {
        this.lines = lines;
    }

    /**
     * An item's start.
     *
     * @param words title, and what runs on behind it
     * @param skips whether numbers before it are missing
     */
    record Start(@Nullable String number, String words, boolean skips) {}

    /** Whether a line without cells starts an item. */
    Optional<Start> ofLine(int i) {
        String line = lines.get(i);
        boolean marked = Markup.isHeading(line);
        if (!marked
                && (line.isEmpty() || line.length() > LONGEST_TITLE || !Character.isLetterOrDigit(line.charAt(0)))) {
            return Optional.empty();
        }
        String words = Text.squeeze(Markup.plain(line));
        Matcher numbered = NUMBERED.matcher(words);
        if (!numbered.matches() || !marked && !isTitle(i, numbered)) {
            return Optional.empty();
        }
        int before = last;
        if (!accepted(i, numbered, marked)) {
            return Optional.empty();
        }
        started = i;
        return Optional.of(new Start(number(numbered), numbered.group(5), before > 0 && last > before + 1));
    }

    /** Whether a row of the table of items starts one; where not, it continues the one before. */
    Optional<Start> ofRow(int i, MarkdownRow row) {
        String first = row.plain(0);
        String second = row.cells().size() > 1 ? row.cells().get(1) : "";
        if (ItemNumber.isNumber(first) && !second.isBlank()) {
            Matcher numbered = NUMBERED.matcher(first + " x");
            if (numbered.matches() && Integer.parseInt(numbered.group(1)) >= last && numbered.group(2) == null) {
                last = Integer.parseInt(numbered.group(1));
                dotted = !numbered.group(4).isEmpty();
                started = i;
                return Optional.of(new Start(number(numbered), second, false));
            }
        }
        return Optional.empty();
    }

    /** Whether a list of points begins between the last item's start and this line. */
    private boolean isInList(int i) {
        return lines.subList(started, i).stream()
                .anyMatch(line -> FIRST_POINT.matcher(line).find());
    }

    private static String number(Matcher numbered) {
        return numbered.group(1) + (numbered.group(2) == null ? "" : numbered.group(2)) + numbered.group(3);
    }

    /** Alone between blank lines, beginning with a capital, not ending like a sentence. */
    private boolean isTitle(int i, Matcher numbered) {
        String words = numbered.group(5);
        boolean alone = (i == 0 || lines.get(i - 1).isBlank())
                && (i + 1 == lines.size() || lines.get(i + 1).isBlank());
        boolean sentence = ".;:,".indexOf(words.charAt(words.length() - 1)) >= 0;
        return alone && !sentence && Character.isUpperCase(words.charAt(0)) && !OutcomeWords.isHeading(words);
    }

    private boolean accepted(int i, Matcher numbered, boolean marked) {
        int value = Integer.parseInt(numbered.group(1));
        String part = numbered.group(2);
        String dot = numbered.group(4);
        boolean next = value == last + 1 || !numbered.group(3).isEmpty() && value == last;
        boolean titled = OutcomeWords.isShortTitle(numbered.group(5));
        boolean skips = (marked || last > 0 && titled) && value > last && value <= last + 3;
        boolean style = dotted == null || dotted == !dot.isEmpty() || marked || next && titled && !isInList(i);
        boolean listed = underHeadings && !marked;
        if (part != null || !style || listed || !next && !skips && !(marked && last == 0)) {
            return false;
        }
        dotted = dotted == null ? Boolean.valueOf(!dot.isEmpty()) : dotted;
        last = value;
        underHeadings = marked;
        return true;
    }
}
