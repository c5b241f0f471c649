package org.boardgraph.registers;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.boardgraph.model.DocumentText;
import org.boardgraph.registers.ListUnreadable.Place;
import org.boardgraph.registers.ListUnreadable.UnknownForm;

/** Reads files with registers of interests, whichever of the known forms they have. */
public final class RegisterFile {
    private static final Pattern WORKBOOK = Pattern.compile("(?i).*\\.(?:xlsx?|xlsm|ods|numbers)");
    private static final int SURE = 4;

    private RegisterFile() {}

    /** Whether a file is a register rather than a note or a reference list: told by its header, which may be a damaged one. */
    public static boolean isOne(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (WORKBOOK.matcher(name).matches()) {
            return true;
        }
        String head = FileText.head(file);
        if (head.stripLeading().startsWith("{")) {
            return name.endsWith(".json") || head.contains("\"persons\"");
        }
        if (AuthorityCsv.isOne(new ReferenceText(name, head))) {
            return false;
        }
        List<String> headings = headings(head.lines().toList());
        if (CommonsCsv.isOne(headings)) {
            return true;
        }
        int known = RegisterColumn.Header.of(headings).at().size();
        return known >= SURE || name.endsWith(".csv") && CouncilCsv.isOne(headings);
    }

    /**
     * Reads a file.
     *
     * @throws ListUnreadable where it is no register that could be read; single rows that are wrong are in the edition's rejected
     */
    public static RegisterEdition read(Path file, RegisterOrigin origin) {
        return read(FileText.of(file), origin);
    }

    /** Reads the kept text of an edition again; gives the same edition, save for the cells of rejected rows. */
    public static RegisterEdition again(DocumentText kept, RegisterOrigin origin) {
        return read(new FileText(kept.name(), kept.sha256(), kept.lines()), origin);
    }

    /** What {@code import --template register} prints. */
    public static String template() {
        return RegisterTemplate.text();
    }

    private static RegisterEdition read(FileText file, RegisterOrigin origin) {
        String first = file.lines().stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .strip();
        if (first.startsWith("{") || first.startsWith("[")) {
            return MysocietyJson.read(file, origin);
        }
        List<String> headings = headings(file.lines());
        if (CommonsCsv.isOne(headings)) {
            return CommonsCsv.read(file, origin);
        }
        if (CouncilCsv.isOne(headings)) {
            return CouncilCsv.read(file, origin);
        }
        throw new UnknownForm(
                Place.file(file.name()),
                "this is no register of interests that is known.",
                "a header with " + String.join(", ", RegisterColumn.documented()) + ".",
                "\"boardgraph import --template register\" prints a file to fill in.");
    }

    private static List<String> headings(List<String> lines) {
        CsvRows rows = new CsvRows(lines);
        return rows.hasNext() ? CsvRows.cellsOf(rows.next()) : List.of();
    }
}
