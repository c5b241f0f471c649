package org.boardgraph.notes.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A table of declarations: who, in which item, what kind of interest, why. Its rows reach the prose as lines with tabs between the cells. */
public final class DeclarationTable {
    /** What stands in a column. */
    enum Column {
        MEMBER,
        ITEM,
        NATURE,
        REASON,
        ACTION
    }

    private static final int LONGEST_LABEL = 45;

    private DeclarationTable() {}

    /**
     * Whether cells are the heading of such a table.
     *
     * @param title the item's under which they stand: elsewhere than under declarations a label must speak of interests
     */
    public static boolean isHeading(String title, List<String> labels) {
        boolean interests = Agenda.takesDeclarations(title)
                || labels.stream()
                        .anyMatch(label -> label.toLowerCase(Locale.ROOT).contains("interest"));
        return interests && !columns(labels).isEmpty();
    }

    /** What stands in each column, null where the label does not say; empty where the cells are no heading. */
    static List<@Nullable Column> columns(List<String> cells) {
        List<@Nullable Column> columns = new ArrayList<>();
        int known = 0;
        for (String cell : cells) {
            Column column = cell.length() < LONGEST_LABEL ? column(cell.toLowerCase(Locale.ROOT)) : null;
            known += column == null ? 0 : 1;
            columns.add(column);
        }
        return known > 1 && columns.contains(Column.MEMBER) ? columns : List.of();
    }

    /** What a label in small letters says of its column; null where nothing. */
    static @Nullable Column column(String label) {
        if (label.matches(".*\\d.*")) {
            return null;
        }
        if (label.matches("(?:names?(?: of (?:the )?(?:member|councillor|officer)s?)?"
                + "|(?:member|councillor|cllr|officer)(?:/officer)?s?(?:['’]?s?)(?: name)?|declared by|who)")) {
            return Column.MEMBER;
        }
        if (label.matches(".*\\b(?:item|agenda|minute)\\b.*")) {
            return Column.ITEM;
        }
        if (label.matches(
                ".*\\b(?:reason|details?|subject|description|nature of interest|explanation|body|because)\\b.*")) {
            return label.startsWith("nature") ? Column.NATURE : Column.REASON;
        }
        if (label.matches(".*\\b(?:action|room|left|participat\\w*|vote|voting)\\b.*")) {
            return Column.ACTION;
        }
        return label.matches(".*\\b(?:nature|level|type|kind|interest|category|personal|prejudicial)\\b.*")
                ? Column.NATURE
                : null;
    }
}
