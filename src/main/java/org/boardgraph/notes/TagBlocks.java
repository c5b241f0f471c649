package org.boardgraph.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardgraph.model.DocumentText;
import org.boardgraph.model.Problem;
import org.boardgraph.model.Severity;
import org.boardgraph.notes.prose.PrintedLine;
import org.jspecify.annotations.Nullable;

/** The blocks between item tags, and the runs of lines outside of them. */
final class TagBlocks {
    private static final Pattern TAG = Pattern.compile("<(/?)(AI|[A-Z]+(?:_[A-Z]+)+)(\\d{0,4})>");

    /** @param line the line of the item's tag; 0 for lines outside of items */
    record Block(int line, List<PrintedLine> lines) {
        boolean isItem() {
            return line > 0;
        }
    }

    private final DocumentText text;
    private final List<Problem> problems;
    private final List<Block> blocks = new ArrayList<>();
    private List<PrintedLine> lines = new ArrayList<>();
    private @Nullable String openTag;
    private int openLine;

    private TagBlocks(DocumentText text, List<Problem> problems) {
        this.text = text;
        this.problems = problems;
    }

    /** Whether a line holds an item tag. */
    static boolean isTagged(String line) {
        if (line.indexOf('<') < 0) {
            return false;
        }
        Matcher tag = TAG.matcher(line);
        return tag.find() && (tag.group(2).equals("AI") || tag.group(2).endsWith("_SECTION"));
    }

    /** @throws NoteUnreadable where an item's tag is not closed */
    static List<Block> of(DocumentText text, List<Problem> problems) {
        TagBlocks blocks = new TagBlocks(text, problems);
        for (int i = 0; i < text.lines().size(); i++) {
            blocks.line(i + 1, text.lines().get(i));
        }
        blocks.end();
        return blocks.blocks;
    }

    private void line(int number, String line) {
        if (OutsideText.isComment(line)) {
            problems.add(OutsideText.comment(number));
            lines.add(new PrintedLine(number, ""));
            return;
        }
        if (line.indexOf('<') < 0) {
            lines.add(new PrintedLine(number, line));
            return;
        }
        Matcher tag = TAG.matcher(line);
        int from = 0;
        while (tag.find()) {
            before(number, line.substring(from, tag.start()));
            from = tag.end();
            if (tag.group(2).equals("AI")) {
                itemTag(number, tag.group(3), !tag.group(1).isEmpty());
            }
        }
        String rest = line.substring(from);
        if (from == 0 || !rest.isBlank()) {
            lines.add(new PrintedLine(number, rest));
        } else {
            lines.add(new PrintedLine(number, ""));
        }
    }

    private void before(int number, String words) {
        if (!words.isBlank()) {
            lines.add(new PrintedLine(number, words));
        }
    }

    private void itemTag(int number, String tag, boolean closes) {
        if (closes && tag.equals(openTag)) {
            blocks.add(new Block(openLine, lines));
            lines = new ArrayList<>();
            openTag = null;
        } else if (closes && openTag == null) {
            problems.add(new Problem(
                    Severity.INFO, number, "A leftover tag, </AI" + tag + ">, closes no item and was set aside."));
        } else if (closes || openTag != null) {
            throw unclosed(number);
        } else {
            blocks.add(new Block(0, lines));
            lines = new ArrayList<>();
            openTag = tag;
            openLine = number;
        }
    }

    private void end() {
        if (openTag != null) {
            throw unclosed(text.lines().size());
        }
        blocks.add(new Block(0, lines));
    }

    private NoteUnreadable unclosed(int upTo) {
        return new NoteUnreadable.Damaged(
                text.name(),
                openLine,
                "The item that <AI" + openTag + "> opens is not closed up to line " + upTo + ".",
                "</AI" + openTag + "> at the end of the item.",
                "Add it where the item ends, or export the note again.");
    }
}
