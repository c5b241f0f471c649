package org.boardgraph.importing;

import java.util.Optional;
import org.boardgraph.registers.RegisterFile;

/** Files to fill in, for what is imported beside notes. */
public final class RegisterTemplates {
    private RegisterTemplates() {}

    /** The template of a name; there is one, "register". */
    public static Optional<String> named(String name) {
        return name.equals("register") ? Optional.of(RegisterFile.template()) : Optional.empty();
    }
}
