package org.boardgraph.registers;

import java.nio.file.Path;
import org.boardgraph.model.DocumentText;

/** Reads files with registers of interests, whichever of the known forms they have. */
public final class RegisterFile {
    private RegisterFile() {}

    /** Whether a file is a register rather than a note or a reference list: by its header, not its name. */
    public static boolean isOne(Path file) {
        return false;
    }

    /**
     * Reads a file.
     *
     * @throws ListUnreadable where it is no register that could be read; single rows that are wrong are in the edition's rejected
     */
    public static RegisterEdition read(Path file, RegisterOrigin origin) {
        throw new UnsupportedOperationException(file + " " + origin);
    }

    /** Reads the kept text of an edition again; gives the same edition. */
    public static RegisterEdition again(DocumentText kept, RegisterOrigin origin) {
        throw new UnsupportedOperationException(kept.name() + " " + origin);
    }
}
