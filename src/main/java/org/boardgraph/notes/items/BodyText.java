package org.boardgraph.notes.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.boardgraph.model.Text;
import org.boardgraph.notes.prose.Paragraph;
import org.boardgraph.notes.prose.PrintedLine;

/** Joins the lines of a body into paragraphs; a sentence that a page break cuts in two is one paragraph. */
public final class BodyText {
    private static final String ENDS = ".:;!?…”’\")]";
    /** Words that no paragraph ends with. */
    private static final Set<String> OPEN_ENDS = Set.of(
            "the", "a", "an", "of", "and", "or", "to", "for", "in", "on", "at", "by", "with", "from", "that", "its",
            "their", "his", "her", "this", "these", "as", "be", "is", "was", "were", "&");

    private final List<BodyParagraph> paragraphs = new ArrayList<>();
    private final List<PrintedLine> open = new ArrayList<>();
    private char marker;
    private boolean heading;

    private BodyText() {}

    /** @param lines with the blank ones between them */
    public static List<BodyParagraph> paragraphs(List<BodyLine> lines) {
        BodyText body = new BodyText();
        boolean afterBlank = true;
        for (BodyLine line : lines) {
            String words = Text.squeeze(line.text());
            if (!words.isEmpty()) {
                body.add(new BodyLine(line.number(), words, line.heading()), row(line.text(), words), afterBlank);
            }
            afterBlank = words.isEmpty();
        }
        body.close();
        return List.copyOf(body.paragraphs);
    }

    /** A row of a table keeps the tabs between its cells, by which they are told apart later. */
    private static String row(String printed, String words) {
        return printed.indexOf('\t') >= 0 && printed.strip().indexOf('\t') >= 0 ? printed : words;
    }

    private void add(BodyLine line, String printed, boolean afterBlank) {
        int end = PointMarker.end(line.text());
        if (!continues(line, end > 0, afterBlank)) {
            close();
            marker = end > 0 ? PointMarker.kind(line.text()) : 0;
            heading = line.heading();
        }
        open.add(new PrintedLine(line.number(), printed));
    }

    private boolean continues(BodyLine line, boolean point, boolean afterBlank) {
        if (open.isEmpty() || point || line.heading() || heading) {
            return false;
        }
        String before = open.get(open.size() - 1).text();
        if (ENDS.indexOf(before.charAt(before.length() - 1)) >= 0 || isOutcomeHeading(line.text(), before)) {
            return false;
        }
        boolean lower = Character.isLowerCase(line.text().charAt(0));
        return lower && (before.length() > 40 || OPEN_ENDS.contains(before.substring(before.lastIndexOf(' ') + 1)))
                || !afterBlank && (lower || before.length() > 60);
    }

    private static boolean isOutcomeHeading(String line, String before) {
        return OutcomeHeading.of(line).isPresent() || OutcomeHeading.of(before).isPresent();
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        Paragraph paragraph = new Paragraph(open);
        String text = paragraph.text();
        int from = marker == 0 ? PointMarker.paragraphNumberEnd(text) : PointMarker.end(text);
        paragraphs.add(new BodyParagraph(paragraph, text.substring(from), marker, heading));
        open.clear();
    }
}
