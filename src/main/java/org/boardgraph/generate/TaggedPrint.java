package org.boardgraph.generate;

import java.util.List;
import org.boardgraph.generate.Manuscript.Block;
import org.boardgraph.generate.Manuscript.Group;
import org.boardgraph.generate.Manuscript.Item;
import org.boardgraph.generate.Manuscript.Row;

/** The tagged print: items between tags, every cell of a table on a line of its own behind a tab. */
final class TaggedPrint implements Layout {
    private final Dice dice;

    TaggedPrint(Dice dice) {
        this.dice = dice;
    }

    @Override
    public String ending() {
        return ".txt";
    }

    @Override
    public Sheet write(Manuscript note) {
        Sheet sheet = new Sheet(note.names());
        head(note, sheet);
        note.items().forEach(item -> item(item, note.board().style(), sheet));
        if (note.trailer() != null) {
            sheet.lines("<TRAILER_SECTION>", "", note.trailer(), "", "");
        }
        attendance(note, sheet);
        return sheet;
    }

    private void head(Manuscript note, Sheet sheet) {
        String board = note.board().name();
        sheet.lines(" Note of last " + board + " meeting", "\tTitle:", "", "", "\t" + board, "");
        if (note.organization() != null) {
            sheet.lines("\tCouncil:", "", "", "\t" + note.organization(), "");
        }
        sheet.lines("\tDate:", "", "", "\t" + Layout.longDate(note.date()), "");
        sheet.lines("\tVenue:", "\t" + note.venue(), "");
        if (dice.chance(0.3)) {
            sheet.line("\t");
        }
        sheet.lines("\t", "\t", "", "", "Attendance");
        sheet.line("An attendance list is attached as Appendix A to this note");
        sheet.lines("\tItem", "\tDecisions and actions", dice.chance(0.5) ? "\tAction" : "\t", "", "");
    }

    private void item(Item item, HouseStyle style, Sheet sheet) {
        sheet.lines("<AI" + item.number() + ">", "", "\t" + item.number() + "  ", "\t" + item.title());
        if (item.restricted()) {
            sheet.line("");
            item.blocks().forEach(block -> block(block, "", style, sheet));
        } else {
            sheet.lines(gap());
            String indent = "\t";
            for (Block block : item.blocks()) {
                block(block, indent, style, sheet);
                indent = "";
            }
        }
        if (dice.chance(0.6)) {
            sheet.lines("", "\t", "", "");
        } else {
            sheet.lines("", "");
        }
        sheet.lines("</AI" + item.number() + ">", "");
    }

    /** The empty cells between title and text, in one of the ways in which they are found. */
    private String[] gap() {
        return switch (dice.below(3)) {
            case 0 -> new String[] {"", " ", "\t", "", "\t"};
            case 1 -> new String[] {"\t", "", "\t"};
            default -> new String[] {" ", "\t", "", "\t"};
        };
    }

    private static void block(Block block, String indent, HouseStyle style, Sheet sheet) {
        if (block instanceof Block.Paragraph paragraph) {
            sheet.lines(indent + paragraph.text(), "");
        } else if (block instanceof Block.Heading heading) {
            sheet.lines(indent + heading.text(), "");
        } else if (block instanceof Block.Bullets bullets) {
            bullets.points().forEach(point -> sheet.lines("· " + point, ""));
        } else if (block instanceof Block.Numbered numbered) {
            int number = 1;
            for (String point : numbered.points()) {
                sheet.lines(number++ + style.numbered() + point, "");
            }
        }
    }

    private void attendance(Manuscript note, Sheet sheet) {
        sheet.lines(
                "<TRAILER_SECTION>", "", dice.chance(0.5) ? "Appendix A -Attendance " : "Appendix A - Attendance ", "");
        sheet.lines("\tPosition/Role", "\tCouncillor", "\tAuthority", "", "\t", "\t", "\t", "");
        boolean space = dice.chance(0.6);
        for (Group group : note.attendance()) {
            if (group.ofGuests() && note.board().style().gathered()) {
                gathered(group, sheet);
            } else {
                rows(group, space, sheet);
            }
            sheet.line("");
        }
    }

    private static void rows(Group group, boolean space, Sheet sheet) {
        String label = "\t" + group.label();
        for (Row row : group.rows()) {
            boolean first = label.length() > 1;
            sheet.lines(label, (first && space ? "\t " : "\t") + row.mark() + row.suffix(), "\t" + row.place(), "");
            label = "\t";
        }
    }

    /** All names in one cell, and what they are in the next, paired by position. */
    private static void gathered(Group group, Sheet sheet) {
        sheet.line("\t" + group.label());
        cell(group.rows().stream().map(row -> row.mark() + row.suffix()).toList(), sheet);
        cell(group.rows().stream().map(Row::place).toList(), sheet);
    }

    private static void cell(List<String> paragraphs, Sheet sheet) {
        String indent = "\t";
        for (String paragraph : paragraphs) {
            sheet.lines(indent + paragraph, "");
            indent = "";
        }
    }
}
