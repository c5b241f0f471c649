package org.boardgraph.importing;

import java.util.List;

/**
 * Notes and registers that share their people, whom no other notes name.
 *
 * @param elsewhere subjects that are in the graph already, and that these notes may name
 */
public record KnownTerritory(
        List<KnownNote> notes,
        List<KnownRegister> registers,
        List<KnownRegister.Dispensation> dispensations,
        List<String> elsewhere) {
    public KnownTerritory {
        notes = List.copyOf(notes);
        registers = List.copyOf(registers);
        dispensations = List.copyOf(dispensations);
        elsewhere = List.copyOf(elsewhere);
    }
}
