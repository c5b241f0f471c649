package org.boardgraph.graph;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;

/**
 * The whole graph as lines of text, the same for the same graph: a line for each node, by label and id, and beneath it a line
 * for each relationship that goes out of it. Times, runs and migrations are left out, so that graphs can be compared that came
 * about at another time or in another order. Nodes are streamed; nothing should write meanwhile.
 */
public final class Dump {
    private static final Set<String> LEFT_OUT = Set.of("Writer", "Migration", "Run", "Change");

    private final Session session;
    private final Writer out;

    private Dump(Session session, Writer out) {
        this.session = session;
        this.out = out;
    }

    /** The dump as one text: for graphs that fit into memory. */
    public static String of(Graph graph) {
        StringWriter text = new StringWriter();
        write(graph, text);
        return text.toString();
    }

    /** Writes the dump, however large; the writer stays open. */
    public static void write(Graph graph, Writer out) {
        try (Session session = graph.driver().session()) {
            new Dump(session, out).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() throws IOException {
        List<String> labels = session.run(Statements.named("graph/labels"))
                .list(row -> row.get("label").asString());
        for (String label : labels) {
            if (!LEFT_OUT.contains(label)) {
                nodes(label);
            }
        }
        strays();
    }

    private void nodes(String label) throws IOException {
        Result rows = session.run(Statements.named("graph/dump"), Map.of("label", label));
        while (rows.hasNext()) {
            Record row = rows.next();
            DumpedNode node = new DumpedNode(row);
            if (node.firstLabel().equals(label)) {
                line(node.text());
                for (String relationship : node.relationships()) {
                    line("  " + relationship);
                }
            }
        }
    }

    private void strays() throws IOException {
        List<String> strays = session.run(Statements.named("graph/dump-stray")).list(row -> new DumpedNode(row).text());
        for (String stray : strays.stream().sorted().toList()) {
            line("stray " + stray);
        }
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
