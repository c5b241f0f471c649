package org.boardgraph.registers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.boardgraph.model.InterestCategory;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Text;
import org.boardgraph.registers.ListUnreadable.Place;
import org.boardgraph.registers.ListUnreadable.UnknownForm;
import org.jspecify.annotations.Nullable;

/** One row of a file of the House of Commons; the categories differ in the columns that say what an interest is in. */
record CommonsRow(CsvRows.Row row, List<String> headings) {
    /** Columns that name what an interest is in, the first filled one counts. */
    private static final List<String> SUBJECTS = List.of(
            "PayerName",
            "DonorName",
            "OrganisationName",
            "OrganizationName",
            "CompanyName",
            "NameOfOrganisation",
            "OrganisationDescription",
            "Location",
            "PropertyLocation");

    private static final List<String> DESCRIPTIONS = List.of(
            "JobTitle",
            "PaymentDescription",
            "Purpose",
            "PropertyType",
            "ShareholdingThreshold",
            "Description",
            "PayerNatureOfBusiness");

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(?:\\.\\d{1,6})?");
    private static final int MOST_DONORS = 20;

    String cell(String heading) {
        return Text.squeeze(row.cell(headings.indexOf(heading)));
    }

    Lines lines() {
        return new Lines(row.first(), row.last());
    }

    String member() {
        return cell("Member");
    }

    String categoryName() {
        return cell("Category");
    }

    @Nullable
    String identifier() {
        String id = cell("MNIS ID");
        return id.isEmpty() ? null : "mnis:" + id;
    }

    /** What tells the member from others of the same name. */
    Optional<String> knownMember() {
        String id = cell("MNIS ID");
        String name = Text.fold(member());
        return name.isEmpty() ? Optional.empty() : Optional.of(id.isEmpty() ? name : id);
    }

    String memberKey() throws RowRejected {
        return knownMember().orElseThrow(() -> new RowRejected("Member", "the cell is empty.", "the member's name"));
    }

    /** Whether it is a payment that belongs to an entry of another file and names nobody itself. */
    boolean isPayment() {
        return !cell("Parent Interest ID").isEmpty() && subjects().isEmpty();
    }

    /** The categories on members' families name people who hold no office. */
    void checkFamily(Place file) {
        if (Categories.ofFamily(categoryName())) {
            throw new UnknownForm(
                    file.line(row.first()).column("Category"),
                    "the file is about members of families, and their names are not kept here.",
                    "another category.",
                    "Leave this file out.");
        }
    }

    /** An entry for each body that the row names. */
    List<PrintedInterest> interests(LocalDate asOf) throws RowRejected {
        String printed = categoryName();
        if (printed.isEmpty()) {
            throw new RowRejected("Category", "the cell is empty.", "the category's name");
        }
        InterestCategory category = Categories.of(printed).orElse(InterestCategory.OTHER);
        LocalDate registered = day("Registered");
        if (registered != null && registered.isAfter(asOf)) {
            throw new RowRejected(
                    "Registered",
                    registered + " is after " + asOf + ", as of which the register is known.",
                    "that day or an earlier one; see --as-of");
        }
        List<PrintedInterest> interests = new ArrayList<>();
        for (Subject subject : subjectsOrSummary()) {
            interests.add(new PrintedInterest(
                    category,
                    printed,
                    subject.name,
                    description(),
                    subject.value,
                    false,
                    false,
                    false,
                    registered,
                    from(),
                    category == InterestCategory.GIFT_OR_HOSPITALITY ? null : day("EndDate"),
                    lines()));
        }
        return interests;
    }

    private record Subject(String name, @Nullable String value) {}

    private List<Subject> subjects() {
        List<Subject> donors = new ArrayList<>();
        for (int i = 1; i <= MOST_DONORS && headings.contains("Donors_Name_" + i); i++) {
            if (!cell("Donors_Name_" + i).isEmpty()) {
                donors.add(new Subject(cell("Donors_Name_" + i), pounds(cell("Donors_Value_" + i))));
            }
        }
        if (donors.isEmpty()) {
            SUBJECTS.stream()
                    .map(this::cell)
                    .filter(name -> !name.isEmpty())
                    .findFirst()
                    .ifPresent(name -> donors.add(new Subject(name, pounds(cell("Value")))));
        }
        return donors;
    }

    private List<Subject> subjectsOrSummary() throws RowRejected {
        List<Subject> subjects = subjects();
        if (!subjects.isEmpty()) {
            return subjects;
        }
        if (cell("Summary").isEmpty()) {
            throw new RowRejected("Summary", "the cell is empty.", "what the interest is in");
        }
        return List.of(new Subject(cell("Summary"), pounds(cell("Value"))));
    }

    private @Nullable String description() {
        List<String> parts = DESCRIPTIONS.stream()
                .map(this::cell)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
        return parts.isEmpty() ? cell("Summary") : String.join("; ", parts);
    }

    /** A gift counts from the day on which it came; that it came on that day is no end of it. */
    private @Nullable LocalDate from() throws RowRejected {
        for (String heading : List.of("StartDate", "ReceivedDate", "AcceptedDate")) {
            LocalDate day = day(heading);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private @Nullable LocalDate day(String heading) throws RowRejected {
        String printed = cell(heading);
        if (printed.isEmpty()) {
            return null;
        }
        return PrintedDay.of(printed)
                .orElseThrow(() -> new RowRejected(heading, printed, "is no day.", PrintedDay.EXPECTED));
    }

    private static @Nullable String pounds(String value) {
        if (value.isEmpty()) {
            return null;
        }
        return AMOUNT.matcher(value).matches() ? String.format(Locale.ROOT, "£%,.2f", new BigDecimal(value)) : value;
    }
}
