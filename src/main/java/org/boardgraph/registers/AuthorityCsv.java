package org.boardgraph.registers;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.boardgraph.model.ListedAuthority;
import org.boardgraph.registers.ListUnreadable.BadEntry;
import org.boardgraph.registers.ListUnreadable.Place;
import org.boardgraph.registers.ListUnreadable.UnknownForm;

/** Reads a list of authorities: CSV with a header, in the form of mySociety's list of UK local authorities. */
public final class AuthorityCsv {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setTrim(true)
            .setAllowMissingColumnNames(true)
            .get();

    private AuthorityCsv() {}

    /** Whether the first line is the header of such a list, if a damaged one. */
    public static boolean isOne(ReferenceText list) {
        String header = list.text().lines().findFirst().orElse("");
        return AuthorityColumns.ALL.stream().filter(header::contains).count() >= 2;
    }

    /**
     * The authorities of a list, in its order.
     *
     * @throws ListUnreadable where a column is missing or a row is wrong
     */
    public static List<ListedAuthority> read(ReferenceText list) {
        Place place = Place.file(list.name());
        try (CSVParser parser = CSVParser.parse(new StringReader(list.text()), FORMAT)) {
            checkHeader(parser.getHeaderNames(), place);
            List<AuthorityRow> rows = new ArrayList<>();
            for (CSVRecord record : parser) {
                long line = parser.getCurrentLineNumber();
                long first =
                        line - record.stream().mapToLong(AuthorityCsv::feeds).sum();
                if (!isEmpty(record)) {
                    rows.add(AuthorityRow.of(record, place.line(Math.max(2, first))));
                }
            }
            if (rows.isEmpty()) {
                throw new UnknownForm(
                        place,
                        "the list has a header and no rows.",
                        "a row for each authority.",
                        "Check that this is the right file.");
            }
            return AuthorityChecks.checked(rows);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new BadEntry(
                    place, "the file is no CSV: " + reason(e) + ".", "cells between commas, quoted in pairs.");
        } catch (IllegalArgumentException e) {
            throw new UnknownForm(
                    place.line(1),
                    "the header names a column twice.",
                    "each column once.",
                    "Take one of them out and import the list again.");
        }
    }

    private static void checkHeader(List<String> header, Place place) {
        Set<String> missing = new TreeSet<>(AuthorityColumns.ALL);
        header.forEach(name -> missing.remove(name.toLowerCase(java.util.Locale.ROOT)));
        if (missing.isEmpty()) {
            return;
        }
        boolean other = missing.size() > AuthorityColumns.ALL.size() - 2;
        throw new UnknownForm(
                place.line(1),
                other
                        ? "this is neither a list of authorities nor a register of interests that is known."
                        : "the list lacks the column" + (missing.size() > 1 ? "s " : " ") + String.join(", ", missing)
                                + ".",
                "a header, separated by commas, with " + String.join(", ", AuthorityColumns.ALL) + ".",
                "Add what is missing, empty where nothing is known, and import the list again.");
    }

    private static boolean isEmpty(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    /** How many lines a cell goes on for after its first. */
    private static long feeds(String cell) {
        return cell.chars().filter(c -> c == '\n').count();
    }

    private static String reason(Exception failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return String.valueOf(cause.getMessage()).replaceAll("\\s*\\(startline.*|[.]$", "");
    }
}
