package org.boardgraph.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardgraph.model.DocumentText;
import org.boardgraph.model.Text;
import org.boardgraph.registers.ListUnreadable.Place;
import org.boardgraph.registers.ListUnreadable.UnknownForm;
import org.boardgraph.registers.RegisterColumn.Header;
import org.jspecify.annotations.Nullable;

/** Reads the plain CSV for a council's own register of interests; {@link RegisterColumn} names its columns. */
final class CouncilCsv {
    private static final String TEMPLATE = "\"boardgraph import --template register\" prints a file to fill in.";

    private final FileText file;
    private final RegisterOrigin origin;
    private final Header header;
    private final List<String> headings;
    private final KeptLines kept;
    private final Map<String, List<PartnerCell>> households = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final CouncilRegisters registers = new CouncilRegisters();
    private final Map<RegisterRow, String> rejected = new LinkedHashMap<>();
    private boolean blanked;

    private CouncilCsv(FileText file, RegisterOrigin origin) {
        this.file = file;
        this.origin = origin;
        CsvRows rows = new CsvRows(file.lines());
        CsvRows.Row first = rows.hasNext() ? rows.next() : null;
        headings = first == null || first.cells() == null ? List.of() : first.cells();
        header = Header.of(headings);
        kept = new KeptLines(file.lines(), rows.separator(), header);
        if (first != null) {
            kept.header(first, headings);
        }
    }

    /** Whether a header is one of such a file, if a damaged one. */
    static boolean isOne(List<String> headings) {
        Set<RegisterColumn> columns = Header.of(headings).at().keySet();
        return columns.size() >= 2 && columns.stream().anyMatch(RegisterColumn.OWN::contains);
    }

    static RegisterEdition read(FileText file, RegisterOrigin origin) {
        return new CouncilCsv(file, origin).edition();
    }

    private RegisterEdition edition() {
        checkHeader();
        rows().forEachRemaining(this::survey);
        rows().forEachRemaining(this::take);
        List<PrintedRegister> read = registers.registers();
        List<RejectedRow> rejected = registers.rejected();
        if (read.isEmpty()) {
            throw rejected.isEmpty() ? noRows() : noneTaken(rejected);
        }
        Set<String> people = folded(read, PrintedRegister::person);
        Set<String> authorities = folded(read, PrintedRegister::authority);
        this.rejected.forEach((row, problem) -> kept.rejected(row, problem, people, authorities));
        List<String> lines = kept.lines();
        return new RegisterEdition(
                new DocumentText(file.name(), file.sha256(), FileText.textSha256(lines), lines),
                kept.withheld(),
                RegisterFormat.REGISTER_CSV,
                oneBody(read),
                null,
                read.stream()
                        .map(PrintedRegister::asOf)
                        .max(LocalDate::compareTo)
                        .orElseThrow(),
                read,
                headings,
                rejected,
                remarks());
    }

    private CsvRows rows() {
        CsvRows rows = new CsvRows(file.lines());
        rows.next();
        return rows;
    }

    private void checkHeader() {
        Place place = Place.file(file.name());
        if (headings.stream().anyMatch(heading -> Text.fold(heading).equals(RegisterColumn.PROBLEM))) {
            throw new UnknownForm(
                    place.column(RegisterColumn.PROBLEM),
                    "this is a list of rejected rows.",
                    "the register itself.",
                    "Correct the rows in the file that they came from, and import that one again.");
        }
        if (!header.missing().isEmpty()) {
            throw new UnknownForm(
                    place.line(1),
                    "the register lacks the column " + header.missing() + ".",
                    "a header with " + String.join(", ", RegisterColumn.documented()) + ".",
                    TEMPLATE);
        }
        if (!header.twice().isEmpty()) {
            throw new UnknownForm(
                    place.line(1),
                    "the header names a column twice: " + String.join(", ", header.twice()) + ".",
                    "each column once.",
                    "Take one of them out and import the file again.");
        }
    }

    /** The first pass: names of partners, and days, which may stand in one row of a person and hold for all of them. */
    private void survey(CsvRows.Row each) {
        RegisterRow row = new RegisterRow(each, header, List.of());
        PartnerCell partner = row.partner();
        if (partner.named()) {
            households
                    .computeIfAbsent(household(row), person -> new ArrayList<>())
                    .add(partner);
            blanked = true;
        }
        try {
            LocalDate day = row.asOf();
            if (day != null) {
                days.putIfAbsent(key(row), day);
            }
        } catch (RowRejected later) {
            // The second pass rejects the row with its place.
        }
    }

    private void take(CsvRows.Row each) {
        RegisterRow row = new RegisterRow(
                each, header, households.getOrDefault(household(new RegisterRow(each, header, List.of())), List.of()));
        try {
            KeptLines.checkNotRejectedBefore(row);
            taken(row);
            kept.row(row);
        } catch (RowRejected problem) {
            Place place = Place.file(file.name()).line(each.first()).column(problem.column());
            String kept = KeptLines.problem(row).orElse(place + ": " + problem.kept());
            String shown = KeptLines.problem(row).orElse(place + ": " + problem.getMessage());
            registers.rejected(row, new RejectedRow(row.lines(), CsvRows.cellsOf(each), kept, shown));
            this.rejected.put(row, kept);
        }
    }

    private void taken(RegisterRow row) throws RowRejected {
        if (row.row().cells() == null) {
            throw new RowRejected(
                    "1",
                    "a quote that is opened is not closed, or stands within a cell.",
                    "cells with quotes around them, and quotes within such a cell doubled");
        }
        checkWidth(row.row().cells());
        row.checkFeeds();
        String person = row.person();
        String authority = row.authority(origin.body());
        LocalDate asOf = asOf(row);
        if (row.is(RegisterColumn.NIL)) {
            row.checkNil();
            registers.nil(person, authority, asOf, row);
        } else {
            registers.entry(person, authority, asOf, row, row.interest(asOf));
        }
    }

    private void checkWidth(List<String> cells) throws RowRejected {
        for (int i = headings.size(); i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                throw new RowRejected(
                        String.valueOf(i + 1),
                        "the row has more cells than the header.",
                        "quotes around a cell that has a separator in it");
            }
        }
    }

    private LocalDate asOf(RegisterRow row) throws RowRejected {
        LocalDate own = row.asOf();
        LocalDate known = days.get(key(row));
        LocalDate day = known == null ? origin.asOf() : known;
        if (day == null) {
            throw new RowRejected(
                    RegisterColumn.AS_OF.heading(),
                    "it is not said as of which day this person's register is known.",
                    "that day in one of the person's rows, or for the whole file with --as-of");
        }
        if (own != null && !own.equals(day)) {
            throw new RowRejected(
                    RegisterColumn.AS_OF.heading(),
                    own + " is not " + day + ", which another row of this person says.",
                    "one day for all rows of one person's register");
        }
        return day;
    }

    private String key(RegisterRow row) {
        return household(row) + "\n" + Text.fold(row.cell(RegisterColumn.AUTHORITY));
    }

    private static String household(RegisterRow row) {
        return Text.fold(row.cell(RegisterColumn.PERSON));
    }

    private @Nullable String oneBody(List<PrintedRegister> read) {
        return folded(read, PrintedRegister::authority).size() == 1
                ? read.get(0).authority()
                : null;
    }

    private static Set<String> folded(List<PrintedRegister> read, Function<PrintedRegister, String> name) {
        return read.stream().map(name).map(Text::fold).collect(Collectors.toSet());
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (!header.unknown().isEmpty()) {
            remarks.add("Columns that mean nothing here were left out: " + String.join(", ", header.unknown()) + ".");
        }
        if (blanked) {
            remarks.add("Names in the column partner were not kept; the interests count as the partner's.");
        }
        remarks.addAll(registers.remarks());
        return remarks;
    }

    private UnknownForm noRows() {
        return new UnknownForm(
                Place.file(file.name()),
                "the register has a header and no rows.",
                "a row for each entry, and one with \"yes\" under nil for each member who has none.",
                TEMPLATE);
    }

    private UnknownForm noneTaken(List<RejectedRow> rejected) {
        return new UnknownForm(
                Place.file(file.name()),
                "none of the " + rejected.size() + " rows could be taken; the first: "
                        + rejected.get(0).shown(),
                "at least one good row.",
                "Correct the rows and import the file again.");
    }
}
