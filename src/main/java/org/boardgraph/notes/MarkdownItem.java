package org.boardgraph.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Text;
import org.boardgraph.notes.items.BodyLine;
import org.boardgraph.notes.items.ItemText;
import org.boardgraph.notes.items.Markup;
import org.boardgraph.notes.items.RunInTitle;
import org.jspecify.annotations.Nullable;

/** An item of a converted Markdown while its lines are collected. */
final class MarkdownItem {
    private static final Pattern BOLD_TITLE =
            Pattern.compile("\\s*(?:\\*\\*|__)([^*_]{2,200})(?:\\*\\*|__)\\s*:?\\s*(\\S.*)?");
    private static final int LONGEST_TITLE = 160;
    private static final int MOST_WORDS = 24;

    private final @Nullable String number;
    private final String title;
    private final Lines titleLines;
    private final List<BodyLine> body = new ArrayList<>();
    private final List<ItemText.Owner> owners = new ArrayList<>();
    private int rowStart;

    /**
     * @param words title, and what runs on behind it, with markup
     * @param names full names of people listed, by which a sentence is seen to begin
     */
    MarkdownItem(@Nullable String number, String words, int line, List<String> names) {
        this.number = number;
        this.titleLines = Lines.at(line);
        this.rowStart = line;
        Matcher bold = BOLD_TITLE.matcher(words);
        List<String> cut = Markup.lines(words);
        if (bold.matches()) {
            title = Text.squeeze(bold.group(1));
            rest(line, bold.group(2) == null ? "" : bold.group(2));
            return;
        }
        String first = Text.squeeze(cut.get(0));
        RunInTitle.@Nullable Split split = RunInTitle.split(first, names);
        boolean isShort = cut.size() > 1 && first.length() <= LONGEST_TITLE && first.split(" ").length <= MOST_WORDS;
        if (split != null) {
            title = bare(split.title());
            rest(line, split.rest());
        } else {
            title = isShort || first.length() <= LONGEST_TITLE ? bare(first) : cutTitle(first, line);
        }
        cut.subList(1, cut.size()).forEach(part -> rest(line, part));
    }

    private String cutTitle(String words, int line) {
        int end = words.indexOf(". ");
        end = end < 0 || end > LONGEST_TITLE ? words.lastIndexOf(' ', LONGEST_TITLE) : end;
        end = end <= 0 ? Math.min(words.length(), LONGEST_TITLE) : end;
        rest(line, words.substring(end).replaceFirst("^[.\\s]+", ""));
        return words.substring(0, end);
    }

    private static String bare(String title) {
        return Text.withoutEnd(title, " \t\n\u000B\f\r:–—-");
    }

    /** Adds what runs on behind the title, with the sub-headings run into it on lines of their own. */
    private void rest(int line, String words) {
        for (String part : Markup.lines(words)) {
            for (String piece : RunInHeadings.cut(part)) {
                add(line, piece, false);
                add(line, "", false);
            }
        }
    }

    /** Adds a printed line of the body. */
    void line(int line, String printed) {
        boolean heading = Markup.isHeading(printed);
        for (String words : Markup.lines(printed)) {
            add(line, words, heading);
        }
    }

    void row(int line, String words) {
        rowStart = line;
        add(line, "", false);
        rest(line, words);
    }

    /** A row of a table that stands inside the item. */
    void innerRow(int line, List<String> cells) {
        add(line, "", false);
        add(line, String.join("\t", cells), false);
    }

    String title() {
        return title;
    }

    void owner(int line, String words) {
        if (!words.isBlank()) {
            owners.add(new ItemText.Owner(words, Lines.at(line), new Lines(Math.min(rowStart, line), line)));
        }
    }

    private void add(int line, String words, boolean heading) {
        body.add(new BodyLine(line, words, heading));
    }

    ItemText text() {
        return new ItemText(number, title, titleLines, body, owners);
    }
}
