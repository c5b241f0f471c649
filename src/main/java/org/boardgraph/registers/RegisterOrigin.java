package org.boardgraph.registers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of a register file beside its content; kept with the edition, so that its text can be read again.
 *
 * @param body the body whose register it is, for files that do not name one
 * @param asOf the day as of which it is known, for files that do not say
 */
public record RegisterOrigin(
        @Nullable String body, @Nullable LocalDate asOf) {
    public static final RegisterOrigin UNNAMED = new RegisterOrigin(null, null);
}
