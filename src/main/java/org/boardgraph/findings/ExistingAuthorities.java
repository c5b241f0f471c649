package org.boardgraph.findings;

import java.time.LocalDate;

/** What is known of when authorities existed. */
@FunctionalInterface
public interface ExistingAuthorities {
    /** Whether there can have been an authority of a printed name on a day: false only where it is known that there was none. */
    boolean existedOn(String printed, LocalDate day);
}
