package org.boardgraph.registers;

import static org.boardgraph.registers.RegisterColumn.APPOINTED;
import static org.boardgraph.registers.RegisterColumn.AS_OF;
import static org.boardgraph.registers.RegisterColumn.AUTHORITY;
import static org.boardgraph.registers.RegisterColumn.CATEGORY;
import static org.boardgraph.registers.RegisterColumn.DESCRIPTION;
import static org.boardgraph.registers.RegisterColumn.FROM;
import static org.boardgraph.registers.RegisterColumn.NIL;
import static org.boardgraph.registers.RegisterColumn.PERSON;
import static org.boardgraph.registers.RegisterColumn.REGISTERED_ON;
import static org.boardgraph.registers.RegisterColumn.SENSITIVE;
import static org.boardgraph.registers.RegisterColumn.SUBJECT;
import static org.boardgraph.registers.RegisterColumn.TO;
import static org.boardgraph.registers.RegisterColumn.VALUE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.boardgraph.model.InterestCategory;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Text;
import org.boardgraph.registers.RegisterColumn.Header;
import org.jspecify.annotations.Nullable;

/**
 * One row of the plain CSV, cell by cell.
 *
 * @param household what the partner cells of all rows of this person say
 */
record RegisterRow(CsvRows.Row row, Header header, List<PartnerCell> household) {
    private static final Set<String> YES = Set.of("yes", "y", "true", "x", "1", "✓", "✔", "☑", "ja", "oui");
    private static final Set<String> NO = Set.of("", "no", "n", "false", "0", "none", "n a", "na", "nil");
    private static final Set<String> NOBODY = Set.of(
            "vacant",
            "vacancy",
            "vacant seat",
            "tbc",
            "tba",
            "unknown",
            "none",
            "n a",
            "not known",
            "councillor",
            "yes",
            "no",
            "true",
            "false",
            "x");
    private static final int LONGEST_NAME = 150;

    PartnerCell partner() {
        return PartnerCell.of(cell(RegisterColumn.PARTNER));
    }

    Lines lines() {
        return new Lines(row.first(), row.last());
    }

    String cell(RegisterColumn column) {
        return Text.squeeze(row.cell(header.place(column)));
    }

    /** The name of the person, where the cell can be one. */
    Optional<String> personCell() {
        String name = cell(PERSON);
        boolean one = name.codePoints().anyMatch(Character::isLetter)
                && name.length() <= LONGEST_NAME
                && !NOBODY.contains(Text.fold(name));
        return one ? Optional.of(name) : Optional.empty();
    }

    String person() throws RowRejected {
        String name = cell(PERSON);
        if (name.isEmpty()) {
            throw new RowRejected(PERSON.heading(), "the cell is empty.", "the member's name in every row");
        }
        return personCell()
                .orElseThrow(() ->
                        new RowRejected(PERSON.heading(), shown(name), "is nobody's name.", "the name of one member"));
    }

    String authority(@Nullable String whole) throws RowRejected {
        String named = cell(AUTHORITY);
        if (!named.isEmpty() && named.codePoints().anyMatch(Character::isLetter)) {
            return named;
        }
        if (named.isEmpty() && whole != null) {
            return whole;
        }
        String expected = "the council whose register it is, here or with --organization";
        throw named.isEmpty()
                ? new RowRejected(AUTHORITY.heading(), "the cell is empty.", expected)
                : new RowRejected(AUTHORITY.heading(), shown(named), "is no name.", expected);
    }

    /** Whether the row may hold what only some may see: also where its cell cannot be read. */
    boolean maySensitive() {
        String folded = mark(SENSITIVE);
        return row.cells() == null || !NO.contains(folded);
    }

    boolean is(RegisterColumn column) throws RowRejected {
        String folded = mark(column);
        if (YES.contains(folded) || NO.contains(folded)) {
            return YES.contains(folded);
        }
        throw new RowRejected(
                column.heading(), shown(cell(column)), "is neither yes nor no.", "yes or no; empty means no");
    }

    @Nullable
    LocalDate day(RegisterColumn column) throws RowRejected {
        String printed = cell(column);
        if (printed.isEmpty()) {
            return null;
        }
        return PrintedDay.of(printed)
                .orElseThrow(
                        () -> new RowRejected(column.heading(), shown(printed), "is no day.", PrintedDay.EXPECTED));
    }

    /** That only cells of words have line feeds: in another it is a quote that was left open. */
    void checkFeeds() throws RowRejected {
        for (RegisterColumn column : header.at().keySet()) {
            boolean words = column == CATEGORY || column == SUBJECT || column == DESCRIPTION || column == VALUE;
            if (!words && row.cell(header.place(column)).indexOf('\n') >= 0) {
                throw new RowRejected(
                        column.heading(), "the cell goes on in the next line.", "one line; see its quotes");
            }
        }
    }

    /** That the row, being a nil one, holds no entry. */
    void checkNil() throws RowRejected {
        if (!cell(CATEGORY).isEmpty() || !cell(SUBJECT).isEmpty()) {
            throw new RowRejected(
                    NIL.heading(),
                    "the row says that there is nothing to register, and holds an entry.",
                    "either nil or an entry in one row");
        }
    }

    PrintedInterest interest(LocalDate asOf) throws RowRejected {
        boolean sensitive = is(SENSITIVE);
        InterestCategory category = category(sensitive);
        String subject = cell(SUBJECT);
        if (subject.isEmpty() && !sensitive) {
            throw new RowRejected(
                    SUBJECT.heading(),
                    "the cell is empty.",
                    "what the interest is in: a body, a piece of land, a giver");
        }
        LocalDate registeredOn = day(REGISTERED_ON);
        LocalDate from = day(FROM);
        LocalDate to = day(TO);
        if (from != null && to != null && to.isBefore(from)) {
            throw new RowRejected(
                    TO.heading(),
                    shown(cell(TO)),
                    "is before the day under " + FROM.heading() + ".",
                    "the same day or a later one");
        }
        if (registeredOn != null && registeredOn.isAfter(asOf)) {
            throw new RowRejected(
                    REGISTERED_ON.heading(),
                    shown(cell(REGISTERED_ON)),
                    "is after " + asOf + ", as of which the register is known.",
                    "that day or an earlier one");
        }
        return new PrintedInterest(
                category,
                without(cell(CATEGORY), false),
                without(subject, true),
                emptyToNull(without(cell(DESCRIPTION), false)),
                emptyToNull(without(cell(VALUE), false)),
                partner().held(),
                sensitive,
                is(APPOINTED) || cell(APPOINTED).isEmpty() && Categories.appointed(cell(CATEGORY)),
                registeredOn,
                from,
                to,
                lines());
    }

    @Nullable
    LocalDate asOf() throws RowRejected {
        return day(AS_OF);
    }

    private InterestCategory category(boolean sensitive) throws RowRejected {
        String printed = cell(CATEGORY);
        if (printed.isEmpty() && sensitive) {
            return InterestCategory.OTHER;
        }
        if (printed.isEmpty()) {
            throw new RowRejected(CATEGORY.heading(), "the cell is empty.", Categories.EXPECTED);
        }
        return Categories.of(printed)
                .orElseThrow(() -> new RowRejected(
                        CATEGORY.heading(), shown(printed), "is no category that is known.", Categories.EXPECTED));
    }

    private String mark(RegisterColumn column) {
        String lower = cell(column).toLowerCase(Locale.ROOT);
        String folded = Text.fold(lower);
        return folded.isEmpty() && YES.contains(lower) ? lower : folded;
    }

    /** A cell's words for a message; of a row that may be sensitive, none. */
    private @Nullable String shown(String cell) {
        return maySensitive() ? null : without(cell, false);
    }

    /** A text without names of partners. */
    String without(String text, boolean whole) {
        String plain = text;
        for (PartnerCell each : household) {
            plain = each.without(plain, whole);
        }
        return plain;
    }

    private static @Nullable String emptyToNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
