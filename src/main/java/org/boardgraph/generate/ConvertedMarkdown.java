package org.boardgraph.generate;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.boardgraph.generate.Manuscript.Block;
import org.boardgraph.generate.Manuscript.Group;
import org.boardgraph.generate.Manuscript.Item;
import org.boardgraph.generate.Manuscript.Row;

/**
 * The converted Markdown: the first items lost in a row of a table, the others under numbered lines, cells parted by tabs.
 * Nothing would part a text after the last item from that item, so that there is none.
 */
final class ConvertedMarkdown implements Layout {
    private static final Pattern VERB = Pattern.compile("\\b(noted|agreed|endorsed|approved|resolved)\\b");

    private final Dice dice;

    ConvertedMarkdown(Dice dice) {
        this.dice = dice;
    }

    @Override
    public String ending() {
        return ".md";
    }

    @Override
    public Sheet write(Manuscript note) {
        Sheet sheet = new Sheet(note.names());
        String board = note.board().name();
        sheet.lines("", "", "*", "", "Note of last " + board + " meeting", "");
        sheet.line("Title: " + board);
        if (note.organization() != null) {
            sheet.line("Council: " + note.organization());
        }
        sheet.lines("Date: " + Layout.longDate(note.date()), "Venue: " + note.venue(), "");
        sheet.lines("Attendance", "", "An attendance list is attached as [Appendix A](#) to this note", "");
        sheet.line("Item\tDecisions and actions\tAction");
        int inTable = note.items().size() > 1 && onlyProse(note.items().get(1)) && dice.chance(0.3) ? 2 : 1;
        note.items().subList(0, inTable).forEach(item -> sheet.line(row(item)));
        sheet.line("");
        for (Item item : note.items().subList(inTable, note.items().size())) {
            sheet.lines(item.number() + " " + item.title(), "");
            item.blocks().forEach(block -> block(block, sheet));
        }
        attendance(note, sheet);
        return sheet;
    }

    private static boolean onlyProse(Item item) {
        return item.blocks().stream().allMatch(Block.Paragraph.class::isInstance) && !item.restricted();
    }

    private static String row(Item item) {
        String text = item.blocks().stream()
                .map(block -> block instanceof Block.Paragraph paragraph ? paragraph.text() : "")
                .collect(Collectors.joining(" "));
        return item.number() + "\t" + item.title() + " " + text + "\t";
    }

    private static void block(Block block, Sheet sheet) {
        if (block instanceof Block.Paragraph paragraph) {
            sheet.lines(bold(paragraph.text()), "");
        } else if (block instanceof Block.Heading heading) {
            sheet.lines(heading.text(), "");
        } else if (block instanceof Block.Bullets bullets) {
            bullets.points().forEach(point -> sheet.line("- " + point));
            sheet.line("");
        } else if (block instanceof Block.Numbered numbered) {
            int number = 1;
            for (String point : numbered.points()) {
                sheet.line(number++ + ". " + point);
            }
            sheet.line("");
        }
    }

    private static String bold(String text) {
        boolean decides = text.startsWith("Members ") || text.startsWith("The Board ") || text.startsWith("The ");
        return decides ? VERB.matcher(text).replaceFirst("**$1**") : text;
    }

    private void attendance(Manuscript note, Sheet sheet) {
        sheet.lines("Appendix A -Attendance", "", "Position/Role\tCouncillor\tAuthority");
        for (Group group : note.attendance()) {
            String label = group.label();
            for (Row row : group.rows()) {
                row(label, row, sheet);
                label = "";
            }
        }
    }

    /** A narrow column wraps now and then: the post-nominals come to stand in a row of their own. */
    private void row(String label, Row row, Sheet sheet) {
        List<String> post = row.printed().postNominals();
        boolean wraps = !post.isEmpty() && row.suffix().isEmpty() && dice.chance(0.15);
        if (!wraps) {
            sheet.line(label + "\t" + row.mark() + row.suffix() + "\t" + row.place());
            return;
        }
        sheet.line(label + "\t" + row.bareMark() + "\t" + row.place());
        sheet.line("\t" + String.join(" ", post) + "\t");
    }
}
