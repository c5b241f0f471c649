package org.boardgraph.generate;

import java.time.LocalDate;
import java.util.List;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a note says, before a layout gives it lines. Texts carry names as marks of {@link Names}.
 *
 * @param organization the body that the board belongs to, where the heading prints it, or null
 * @param trailer what stands after the last item, or null
 */
record Manuscript(
        String file,
        Board board,
        @Nullable String organization,
        LocalDate date,
        String venue,
        Names names,
        List<Group> attendance,
        List<Item> items,
        List<Declaration> declarations,
        boolean noneDeclared,
        List<Correction> corrections,
        @Nullable String trailer) {

    Manuscript {
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
        declarations = List.copyOf(declarations);
        corrections = List.copyOf(corrections);
    }

    /** Rows of the attendance list under one label. */
    record Group(String label, @Nullable Role role, AttendanceStatus status, List<Row> rows) {
        Group {
            rows = List.copyOf(rows);
        }

        boolean ofGuests() {
            return status == AttendanceStatus.IN_ATTENDANCE || status == AttendanceStatus.OFFICER;
        }
    }

    /**
     * One person of the list.
     *
     * @param mark the printed name with its title and post-nominals
     * @param bareMark the same without post-nominals
     * @param suffix what follows in the cell: " (item 3)"
     * @param substituteFor the name of the member whose place is taken, or null
     */
    record Row(
            Printed printed,
            String mark,
            String bareMark,
            String suffix,
            @Nullable String authority,
            @Nullable String position,
            List<String> items,
            @Nullable String substituteFor) {

        Row {
            items = List.copyOf(items);
        }

        /** What the third column prints. */
        String place() {
            if (position != null && authority != null) {
                return position + ", " + authority;
            }
            return position != null ? position : authority != null ? authority : "";
        }
    }

    /** One item; decisions and actions are the numbers that count. */
    record Item(
            String number,
            String title,
            boolean restricted,
            List<Block> blocks,
            int decisions,
            int actions,
            List<Participation> participation) {

        Item {
            blocks = List.copyOf(blocks);
            participation = List.copyOf(participation);
        }
    }

    /** A piece of an item's text. */
    sealed interface Block {
        record Paragraph(String text) implements Block {}

        record Heading(String text) implements Block {}

        record Bullets(List<String> points) implements Block {}

        record Numbered(List<String> points) implements Block {}
    }

    record Participation(String person, String as) {}

    record Declaration(
            List<String> people,
            @Nullable String item,
            String nature,
            List<String> subjects,
            String text,
            boolean restates) {}

    record Correction(
            String kind,
            List<String> people,
            @Nullable String from,
            @Nullable String to,
            String target,
            String text) {}
}
