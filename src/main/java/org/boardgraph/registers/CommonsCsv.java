package org.boardgraph.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.boardgraph.model.DocumentText;
import org.boardgraph.model.InterestCategory;
import org.boardgraph.model.Lines;
import org.boardgraph.registers.ListUnreadable.Place;
import org.boardgraph.registers.ListUnreadable.UnknownForm;
import org.jspecify.annotations.Nullable;

/** Reads one category of the register of the House of Commons, in the form in which the House publishes it as CSV. */
final class CommonsCsv {
    static final String BODY = "House of Commons";

    private final FileText file;
    private final LocalDate asOf;
    private final List<String> headings;
    private final Map<String, List<CommonsRow>> members = new LinkedHashMap<>();
    private final Map<String, List<PrintedInterest>> entries = new LinkedHashMap<>();
    private final Set<String> incomplete = new HashSet<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final Set<String> categories = new HashSet<>();
    private boolean allIncomplete;
    private int payments;

    private CommonsCsv(FileText file, LocalDate asOf, List<String> headings) {
        this.file = file;
        this.asOf = asOf;
        this.headings = headings;
    }

    /** Whether a header is one of such a file, if a damaged one. */
    static boolean isOne(List<String> headings) {
        Set<String> known = new HashSet<>(List.of("MNIS ID", "Member", "Parent Interest ID", "Registered", "Summary"));
        known.retainAll(headings);
        return known.size() >= 3;
    }

    static RegisterEdition read(FileText file, RegisterOrigin origin) {
        Place place = Place.file(file.name());
        LocalDate asOf = origin.asOf() != null
                ? origin.asOf()
                : FileDay.of(file.name())
                        .orElseThrow(() -> new UnknownForm(
                                place,
                                "it is not said as of which day this register is known.",
                                "that day in the file's name (commons-260817-category_1.csv).",
                                "Name it with --as-of 2026-08-17."));
        CsvRows rows = new CsvRows(file.lines());
        List<String> headings = rows.hasNext() ? CsvRows.cellsOf(rows.next()) : List.of();
        for (String needed : List.of("Member", "Category", "Registered", "Summary")) {
            if (!headings.contains(needed)) {
                throw new UnknownForm(
                        place.line(1),
                        "the file lacks the column " + needed + ".",
                        "one category of the register of the House of Commons, as the House publishes it.",
                        "Fetch the file again and import it unchanged.");
            }
        }
        return new CommonsCsv(file, asOf, headings).edition(rows);
    }

    private RegisterEdition edition(CsvRows rows) {
        rows.forEachRemaining(this::take);
        if (entries.isEmpty()) {
            throw nothing();
        }
        List<PrintedRegister> registers =
                members.keySet().stream().map(this::printed).toList();
        return new RegisterEdition(
                new DocumentText(file.name(), file.sha256(), FileText.textSha256(file.lines()), file.lines()),
                rejected.stream().map(RejectedRow::lines).toList(),
                RegisterFormat.COMMONS_CSV,
                BODY,
                String.join(", ", new java.util.TreeSet<>(categories)),
                asOf,
                registers,
                headings,
                rejected,
                payments == 0
                        ? List.of()
                        : List.of(payments + " payments that only add to an entry of another file were left out."));
    }

    private void take(CsvRows.Row each) {
        CommonsRow row = new CommonsRow(each, headings);
        try {
            if (each.cells() == null) {
                throw new RowRejected("1", "the row is no CSV.", "cells between commas, quoted in pairs");
            }
            row.checkFamily(Place.file(file.name()));
            String member = row.memberKey();
            if (row.isPayment()) {
                payments++;
                return;
            }
            List<PrintedInterest> interests = row.interests(asOf);
            categories.add(row.categoryName());
            members.computeIfAbsent(member, key -> new ArrayList<>()).add(row);
            entries.computeIfAbsent(member, key -> new ArrayList<>()).addAll(interests);
        } catch (RowRejected problem) {
            Place place = Place.file(file.name()).line(each.first()).column(problem.column());
            rejected.add(new RejectedRow(
                    new Lines(each.first(), each.last()),
                    CsvRows.cellsOf(each),
                    place + ": " + problem.kept(),
                    place + ": " + problem.getMessage()));
            row.knownMember().ifPresentOrElse(incomplete::add, () -> allIncomplete = true);
        }
    }

    private PrintedRegister printed(String member) {
        CommonsRow row = members.getOrDefault(member, List.of()).get(0);
        boolean complete = !allIncomplete && !incomplete.contains(member);
        return new PrintedRegister(
                row.member(),
                row.identifier(),
                BODY,
                asOf,
                false,
                complete ? wholeCategories() : Set.of(),
                entries.getOrDefault(member, List.of()),
                row.lines());
    }

    /** The categories that one file of the House holds all of: gifts and visits stand in three, and "other" may be anything. */
    private Set<InterestCategory> wholeCategories() {
        Set<InterestCategory> whole = EnumSet.noneOf(InterestCategory.class);
        categories.forEach(name -> Categories.of(name).ifPresent(whole::add));
        whole.retainAll(EnumSet.of(
                InterestCategory.EMPLOYMENT,
                InterestCategory.SPONSORSHIP,
                InterestCategory.LAND,
                InterestCategory.SECURITIES));
        return whole;
    }

    private UnknownForm nothing() {
        Place place = Place.file(file.name());
        if (payments > 0) {
            return new UnknownForm(
                    place,
                    "the file holds payments alone, which add to entries of another category.",
                    "a category with entries of its own.",
                    "Import the file of category 1 instead.");
        }
        @Nullable RejectedRow first = rejected.isEmpty() ? null : rejected.get(0);
        return new UnknownForm(
                place,
                first == null
                        ? "the file has a header and no rows."
                        : "no row could be taken; the first: " + first.shown(),
                "a row for each entry.",
                "Fetch the file again and import it unchanged.");
    }
}
