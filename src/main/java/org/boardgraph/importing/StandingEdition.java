package org.boardgraph.importing;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What stands where an edition of registers is to go.
 *
 * @param document the properties that tell what it was made of; null: it is not there
 * @param registers the content of each of its registers, by id
 * @param entries how many entries each has
 */
record StandingEdition(
        @Nullable Map<String, Object> document,
        Map<String, String> registers,
        Map<String, Integer> entries,
        int samples) {
    /** Reads the answer of the statement registers/standing. */
    static StandingEdition of(Record row) {
        Map<String, String> shas = new TreeMap<>();
        Map<String, Integer> entries = new TreeMap<>();
        for (Value register : row.get("registers").values()) {
            String id = register.get("id").asString();
            shas.put(id, register.get("sha").asString());
            entries.put(id, register.get("entries").asInt());
        }
        Map<String, Object> there =
                row.get("document").isNull() ? null : row.get("document").asMap();
        return new StandingEdition(there, shas, entries, row.get("samples").asInt());
    }

    boolean isLoaded() {
        return document != null && Boolean.TRUE.equals(document.get("loaded"));
    }
}
