package org.boardgraph.notes.prose;

import java.util.ArrayList;
import java.util.List;
import org.boardgraph.model.InterestNature;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Note.Declaration;
import org.boardgraph.model.Text;
import org.boardgraph.notes.prose.DeclarationTable.Column;
import org.jspecify.annotations.Nullable;

/** Reads a table of member, item and level: lines whose cells stand between tabs or bars. */
final class Rows {
    private final Declarations declarations;
    private final PeopleList people;
    private List<@Nullable Column> columns = List.of();
    /** Who stands in the member's cell; a blank cell below goes on about them. */
    private String members = "";

    Rows(Declarations declarations, PeopleList people) {
        this.declarations = declarations;
        this.people = people;
    }

    /** A table ends with its passage. */
    void nextPassage() {
        columns = List.of();
        members = "";
    }

    /** Reads the paragraph's lines where they are rows; false where they are not. */
    boolean read(Paragraph paragraph) {
        Card card = Card.of(paragraph.printed());
        if (card != null) {
            List<@Nullable Column> before = columns;
            columns = card.columns();
            boolean read = declared(card.values(), paragraph.printed().get(0));
            columns = before;
            return read;
        }
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
        boolean piped = line.indexOf('|') >= 0;
        String trimmed = piped ? line.strip().replaceAll("^\\||\\|$", "") : line.stripTrailing();
        for (String cell : trimmed.split("[\\t|]", -1)) {
            cells.add(Text.squeeze(cell).replace("**", ""));
        }
        return cells.stream().allMatch(String::isEmpty) ? List.of() : cells;
    }

    private boolean row(List<String> cells, PrintedLine line) {
        if (cells.stream().allMatch(cell -> cell.matches(":?-*:?"))) {
            return !columns.isEmpty();
        }
        List<@Nullable Column> heading = DeclarationTable.columns(cells);
        if (!heading.isEmpty()) {
            columns = heading;
            members = "";
            return true;
        }
        return declared(cells, line);
    }

    private boolean declared(List<String> cells, PrintedLine line) {
        String member = null;
        List<String> items = new ArrayList<>();
        Nature nature = Nature.UNSTATED;
        List<String> subjects = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        boolean tied = false;
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
                if (column == null && items.isEmpty()) {
                    ItemNumbers.in(s, 0, s.size()).forEach(r -> items.addAll(r.numbers()));
                }
                tied |= tied(s);
                Nature here = Nature.in(s, 0, s.size());
                nature = nature.printedNowhere() ? here : nature;
                subjects.addAll(subjects(s, here, column));
                rest.append(' ').append(cell);
            }
        }
        boolean stated = !items.isEmpty()
                || tied
                || !subjects.isEmpty()
                || !nature.printedNowhere()
                || !columns.isEmpty() && rest.length() > 0;
        boolean goesOn = member == null && !members.isEmpty() && columns.contains(Column.MEMBER);
        member = goesOn ? members : member;
        if (member == null
                || !stated
                || declares(cells)
                || Text.fold(rest.toString()).matches("(?:none|nil|n a|no|nothing)(?: .*)?")) {
            return false;
        }
        members = member;
        add(names(member, line.number()), items, nature, subjects, cells, rest.toString(), line.number());
        return true;
    }

    /** A sentence with a verb of its own, cut by a tab, is no row. */
    private boolean declares(List<String> cells) {
        return columns.isEmpty()
                && cells.stream()
                        .flatMap(cell -> Tokens.of(cell).stream())
                        .anyMatch(token -> DeclaringVerb.isOne(token.word()));
    }

    private void add(
            List<String> declarers,
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
            for (List<String> people : declarations.officersApart(declarers)) {
                declarations.add(new Declaration(
                        people,
                        item,
                        nature.kind(),
                        nature.printed(),
                        subjects.stream().distinct().toList(),
                        text,
                        Leaving.in(s, 0, s.size()),
                        Leaving.dispensation(s, 0, s.size()),
                        declarations.byOfficer(people),
                        null,
                        Lines.at(line)));
            }
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

    /** "Family member is an employee": a tie, though it names nothing. */
    private static boolean tied(Sentence s) {
        return Ties.isRelative(s.word(0)) || Ties.isRelative(s.word(1));
    }

    private static boolean item(Sentence s) {
        List<ItemNumbers.Reference> named = ItemNumbers.in(s, 0, s.size());
        return s.size() > 0
                && (!named.isEmpty() && named.get(0).from() == 0 && s.size() < 15
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
