package org.boardgraph.notes.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.boardgraph.model.InterestNature;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Note.Declaration;
import org.boardgraph.model.Text;
import org.jspecify.annotations.Nullable;

/** Reads a table of member, item and level: lines whose cells stand between tabs or bars. */
final class Rows {
    private enum Column {
        MEMBER,
        ITEM,
        NATURE,
        REASON,
        ACTION
    }

    private final Declarations declarations;
    private final PeopleList people;
    private List<Column> columns = List.of();

    Rows(Declarations declarations, PeopleList people) {
        this.declarations = declarations;
        this.people = people;
    }

    /** A table ends with its passage. */
    void nextPassage() {
        columns = List.of();
    }

    /** Reads the paragraph's lines where they are rows; false where they are not. */
    boolean read(Paragraph paragraph) {
        boolean rows = false;
        for (PrintedLine line : paragraph.printed()) {
            List<String> cells = cells(line.text());
            if (cells.size() > 1) {
                rows |= row(cells, line);
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        if (line.indexOf('\t') < 0 && line.indexOf('|') < 0) {
            return List.of();
        }
        List<String> cells = new ArrayList<>();
        String trimmed = line.strip().replaceAll("^\\||\\|$", "");
        for (String cell : trimmed.split("[\\t|]", -1)) {
            cells.add(Text.squeeze(cell).replace("**", ""));
        }
        return cells.stream().allMatch(String::isEmpty) ? List.of() : cells;
    }

    private boolean row(List<String> cells, PrintedLine line) {
        if (cells.stream().allMatch(cell -> cell.matches(":?-*:?"))) {
            return !columns.isEmpty();
        }
        List<Column> header = header(cells);
        if (header.contains(Column.MEMBER)
                && header.size() > 1
                && header.stream().filter(Objects::nonNull).count() > 1) {
            columns = header;
            return true;
        }
        return declared(cells, line);
    }

    private static List<Column> header(List<String> cells) {
        List<Column> header = new ArrayList<>();
        for (String cell : cells) {
            Column column = cell.length() < 45 ? column(cell.toLowerCase(Locale.ROOT)) : null;
            header.add(column);
        }
        return header;
    }

    private static @Nullable Column column(String label) {
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

    private boolean declared(List<String> cells, PrintedLine line) {
        String member = null;
        List<String> items = new ArrayList<>();
        Nature nature = Nature.UNSTATED;
        List<String> subjects = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            Column column = i < columns.size() ? columns.get(i) : null;
            if (cell.isEmpty()) {
                continue;
            }
            Sentence s = sentence(cell, line.number());
            if (column == Column.MEMBER || column == null && member == null && names(s)) {
                member = cell;
            } else if (column == Column.ITEM || column == null && items.isEmpty() && item(s)) {
                items.addAll(numbers(s));
            } else {
                Nature here = Nature.in(s, 0, s.size());
                nature = nature.printedNowhere() ? here : nature;
                subjects.addAll(subjects(s, here, column));
                rest.append(' ').append(cell);
            }
        }
        boolean stated = !items.isEmpty() || !nature.printedNowhere() || !columns.isEmpty() && rest.length() > 0;
        if (member == null || !stated || Text.fold(rest.toString()).matches("none|nil|n a|no")) {
            return false;
        }
        add(names(member, line.number()), items, nature, subjects, cells, rest.toString(), line.number());
        return true;
    }

    private void add(
            List<String> members,
            List<String> items,
            Nature nature,
            List<String> subjects,
            List<String> cells,
            String rest,
            int line) {
        String text =
                String.join(" ", cells.stream().filter(cell -> !cell.isEmpty()).toList());
        Sentence s = sentence(rest.isBlank() ? text : rest.strip(), line);
        List<@Nullable String> numbers = new ArrayList<>(items);
        if (numbers.isEmpty()) {
            numbers.add(null);
        }
        for (String item : numbers) {
            declarations.add(new Declaration(
                    members,
                    item,
                    nature.kind(),
                    nature.printed(),
                    subjects.stream().distinct().toList(),
                    text,
                    Leaving.in(s, 0, s.size()),
                    Leaving.dispensation(s, 0, s.size()),
                    declarations.byOfficer(members),
                    null,
                    Lines.at(line)));
        }
    }

    private List<String> subjects(Sentence s, Nature here, @Nullable Column column) {
        List<String> found = Subjects.in(s, 0, s.size());
        boolean name = found.isEmpty()
                && column == Column.REASON
                && here.kind() == InterestNature.UNSTATED
                && s.at(0).capital()
                && s.size() < 9;
        return name ? NounPhrase.at(s, 0, s.size(), false) : found;
    }

    private boolean names(Sentence s) {
        List<Named> named = people.named(s);
        return !named.isEmpty()
                && named.get(0).from() == 0
                && s.size() < 25
                && (s.size() - named.get(named.size() - 1).to() < 4);
    }

    private List<String> names(String cell, int line) {
        List<String> named =
                people.named(sentence(cell, line)).stream().map(Named::printed).toList();
        return named.isEmpty() ? List.of(cell) : named;
    }

    private static boolean item(Sentence s) {
        return s.size() > 0
                && (!ItemNumbers.in(s, 0, s.size()).isEmpty() && s.size() < 15
                        || ItemNumbers.isNumber(s, 0) && s.size() < 8);
    }

    private static List<String> numbers(Sentence s) {
        List<ItemNumbers.Reference> references = ItemNumbers.in(s, 0, s.size());
        if (!references.isEmpty()) {
            return references.stream()
                    .flatMap(r -> r.numbers().stream())
                    .distinct()
                    .toList();
        }
        Sentence item = sentence("item " + s.text(), 1);
        return ItemNumbers.in(item, 0, item.size()).stream()
                .flatMap(r -> r.numbers().stream())
                .distinct()
                .toList();
    }

    private static Sentence sentence(String cell, int line) {
        return new Sentence(cell, Tokens.of(cell), Lines.at(line), true, true);
    }
}
