package org.boardgraph.importing;

import java.time.Clock;
import java.util.List;
import org.boardgraph.graph.Graph;
import org.boardgraph.registers.RegisterOrigin;

/** The people of {@link Scripts} with the registers of {@link RegisterScripts}, for tests of other packages. */
public final class RegisteredGraph {
    private RegisteredGraph() {}

    /** Imports notes of boards and four editions of registers, one of them of the Commons. */
    public static void write(Graph graph) {
        Importer importer = importer(graph);
        List.of(Scripts.FERRY_MARCH, Scripts.FERRY_JUNE, Scripts.FERRY_SEPTEMBER, Scripts.TOWN_COUNCIL)
                .forEach(note ->
                        importer.take(ScriptedNotes.note("note-" + note.hashCode() + ".txt", note), Origin.UNNAMED));
        take(graph, "ashbury-2021.csv", RegisterScripts.ASHBURY_2021);
        take(graph, "ashbury-2022.csv", RegisterScripts.ASHBURY_2022);
        take(graph, "commons.csv", RegisterScripts.COMMONS);
        take(graph, "two.csv", RegisterScripts.TWO_BODIES);
    }

    /** Imports one more edition, in the form of {@link ScriptedRegisters}. */
    public static void take(Graph graph, String file, String script) {
        importer(graph).take(ScriptedRegisters.edition(file, script), RegisterOrigin.UNNAMED, false);
    }

    /** What records in it. */
    public static Recording recording(Graph graph, Clock clock) {
        return new Recording(graph, clock, new ScriptedNotes(1));
    }

    /** Takes a document out, by its file name. */
    public static void remove(Graph graph, String file) {
        importer(graph).remove(file);
    }

    /** The names of all documents. */
    public static List<String> documents(Graph graph) {
        return graph.read(tx -> tx.run("MATCH (d:Document) RETURN d.name AS name ORDER BY name")
                .list(row -> row.get("name").asString()));
    }

    private static Importer importer(Graph graph) {
        return new Importer(graph, new ScriptedNotes(1), Clock.systemUTC());
    }
}
