package org.boardgraph.importing;

import java.time.LocalDate;
import java.util.List;
import org.boardgraph.registers.RegisterEdition;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a council's register of interests, of which it is known who is meant by each name.
 *
 * @param people whose its registers are, in their order; keys are the caller's own
 */
public record KnownRegister(RegisterEdition edition, List<String> people) {
    public KnownRegister {
        people = List.copyOf(people);
    }

    /**
     * A dispensation that an officer recorded for somebody who has a register.
     *
     * @param person the caller's own key
     */
    public record Dispensation(
            String person, String authority, @Nullable String subject, String scope, LocalDate from, LocalDate to) {}
}
