package org.boardgraph.importing;

import java.util.List;

/** Notes and registers that share their people, whom no other notes name. */
public record KnownTerritory(
        List<KnownNote> notes, List<KnownRegister> registers, List<KnownRegister.Dispensation> dispensations) {
    public KnownTerritory {
        notes = List.copyOf(notes);
        registers = List.copyOf(registers);
        dispensations = List.copyOf(dispensations);
    }
}
