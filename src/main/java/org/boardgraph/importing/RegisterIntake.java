package org.boardgraph.importing;

import java.nio.file.Path;
import java.util.List;
import org.boardgraph.importing.ImportResult.Rejected;
import org.boardgraph.importing.ImportResult.RowsRejected;
import org.boardgraph.registers.ListUnreadable;
import org.boardgraph.registers.RegisterEdition;
import org.boardgraph.registers.RegisterFile;
import org.boardgraph.registers.RegisterOrigin;
import org.boardgraph.registers.RejectedRow;
import org.jspecify.annotations.Nullable;

/** A register file's way in: read, taken, and what is rejected of it put into a file of the user's. */
final class RegisterIntake {
    /** How many rejected rows are said one by one; all of them are in the file of rejects. */
    private static final int SAID = 10;

    private final Importer importer;
    private final RegisterOrigin origin;
    private final boolean onlyTried;

    RegisterIntake(Importer importer, RegisterOrigin origin, boolean onlyTried) {
        this.importer = importer;
        this.origin = origin;
        this.onlyTried = onlyTried;
    }

    /** Files are read here and not ahead, so that one edition at a time fills the memory. */
    ImportResult take(Path file) {
        RegisterEdition edition;
        try {
            edition = RegisterFile.read(file, origin);
        } catch (ListUnreadable unreadable) {
            return new Rejected(String.valueOf(file.getFileName()), String.valueOf(unreadable.getMessage()));
        }
        ImportResult result = importer.take(edition, origin, onlyTried);
        if (edition.rejected().isEmpty()) {
            return result;
        }
        @Nullable String saved = onlyTried ? null : RejectsFile.write(file, edition);
        List<String> said =
                edition.rejected().stream().limit(SAID).map(RejectedRow::shown).toList();
        return new RowsRejected(result, edition.rejected().size(), said, saved);
    }
}
