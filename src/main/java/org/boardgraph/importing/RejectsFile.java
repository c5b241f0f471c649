package org.boardgraph.importing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.boardgraph.graph.OwnerFiles;
import org.boardgraph.model.Text;
import org.boardgraph.registers.RegisterEdition;
import org.boardgraph.registers.RejectedRow;
import org.jspecify.annotations.Nullable;

/**
 * The rejected rows of a register as CSV: NAME.rejects.csv beside the source, or in the working folder where that cannot be written.
 * A file that is there is never written over; the next free name is taken.
 */
final class RejectsFile {
    private static final int MOST = 100;

    private RejectsFile() {}

    /** Writes it; the answer is where, or null where neither folder can be written. */
    static @Nullable String write(Path source, RegisterEdition edition) {
        String text = text(edition);
        Path folder = source.toAbsolutePath().getParent();
        for (Path each : folder == null ? List.of(Path.of("")) : List.of(folder, Path.of(""))) {
            try {
                return in(each, name(source), text).toString();
            } catch (IOException e) {
                // The other folder may do.
            }
        }
        return null;
    }

    private static Path in(Path folder, String name, String text) throws IOException {
        for (int i = 1; i <= MOST; i++) {
            Path file = folder.resolve(name + ".rejects" + (i == 1 ? "" : "-" + i) + ".csv");
            if (Files.exists(file)) {
                if (holds(file, text)) {
                    return file;
                }
                continue;
            }
            try {
                OwnerFiles.writeNew(file, Text.withoutEnd(text, "\n"));
                return file;
            } catch (FileAlreadyExistsException e) {
                // Somebody was faster; the next name may be free.
            }
        }
        throw new IOException("no free name");
    }

    private static boolean holds(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return Files.size(file) == bytes.length && java.util.Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private static String name(Path source) {
        return String.valueOf(source.getFileName()).replaceFirst("(?i)\\.(csv|txt|tsv|json)$", "");
    }

    /** With a byte-order mark, by which spreadsheets know UTF-8. */
    private static String text(RegisterEdition edition) {
        StringWriter text = new StringWriter();
        text.append('\uFEFF');
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            List<String> header = new ArrayList<>(edition.header());
            header.add("problem");
            printer.printRecord(header);
            for (RejectedRow row : edition.rejected()) {
                printer.printRecord(cells(row, header.size()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(RejectedRow row, int width) {
        List<String> cells = new ArrayList<>(row.cells());
        cells.addAll(Collections.nCopies(Math.max(0, width - 1 - cells.size()), ""));
        cells.add(row.shown());
        return cells;
    }
}
