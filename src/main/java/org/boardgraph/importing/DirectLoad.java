package org.boardgraph.importing;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.Indexes;
import org.boardgraph.graph.Statements;
import org.boardgraph.registers.ReferenceText;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/**
 * Writes notes and registers straight into the graph of which it is known who is meant and what is named: the same nodes and ids as
 * importing makes, a hundred times as fast, since nothing has to be found out. Who is who is not asked again: there are no profiles.
 * While it runs the graph lacks most of its indexes; {@link #finish} makes them, and so does whoever opens the graph after a
 * load that was broken off.
 */
public final class DirectLoad {
    /** By whose ids nodes are found while loading, and of which there are few. */
    private static final List<String> FOUND = List.of(
            "Writer",
            "Document",
            "Meeting",
            "Organization",
            "Topic",
            "SecretTopic",
            "Person",
            "Membership",
            "Register");

    private static final int ROWS = 3000;

    private final Graph graph;
    private final Clock clock;
    private Reference reference = Reference.NONE;

    public DirectLoad(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** Whether the graph holds no document yet. */
    public static boolean isEmpty(Graph graph) {
        return graph.read(transaction -> transaction
                        .run(Statements.named("load/documents"))
                        .single()
                        .get("documents")
                        .asLong())
                == 0;
    }

    /** Ids of some of what the graph holds, by kind. */
    public static Map<String, List<String>> samples(Graph graph, int many) {
        return graph.read(transaction -> transaction
                .run(Statements.named("load/samples"), Map.of("many", many))
                .single()
                .asMap(ids -> ids.asList(Value::asString)));
    }

    /** Begins with the list of authorities, and takes the indexes away. */
    public void begin(ReferenceText authorities) {
        new Importer(graph, new NoteLayouts(), clock).take(ReferenceList.of(authorities), false);
        reference = graph.read(new References()::in);
        Indexes.drop(graph, FOUND);
    }

    /** Notes with all that is derived of them, ready to be written. */
    public Loading prepare(KnownTerritory territory) {
        return new Loading(territory, reference, clock.millis());
    }

    /** Writes a territory, some thousand nodes in one transaction; several threads may prepare and write territories at once. */
    public void write(Loading loading) {
        try (Session session = Indexes.session(graph)) {
            share(loading, session);
            int from = 0;
            while (from < loading.notes()) {
                LoadRows rows = new LoadRows();
                loading.there(rows);
                while (from < loading.notes() && rows.size() < ROWS) {
                    loading.add(from++, rows);
                }
                run(session, "load/nodes", rows.parameters());
            }
            LoadRows registers = new LoadRows();
            loading.there(registers);
            loading.addRegisters(registers);
            run(session, "load/nodes", registers.parameters());
        }
    }

    /** Writes what others may name too: one after the other, since each adds to what is there. */
    private synchronized void share(Loading loading, Session session) {
        Shared named = loading.shared();
        session.executeWriteWithoutResult(transaction -> {
            Record held = transaction
                    .run(Statements.named("load/held"), named.keys().parameters())
                    .single();
            Map<String, Object> rows = loading.sharedRows(held(held).with(named));
            transaction
                    .run(Statements.named("load/shared"), Map.of("rows", rows))
                    .consume();
            new Chains(transaction, reference).add(named.bodies().keySet(), List.of());
        });
    }

    /** One transaction at a time: two that tie nodes to the same subjects would wait for each other. */
    private synchronized void run(Session session, String statement, Map<String, Object> rows) {
        session.executeWriteWithoutResult(transaction -> transaction
                .run(Statements.named(statement), Map.of("rows", rows))
                .consume());
    }

    private static Shared held(Record row) {
        Map<String, BodyNames> bodies = new HashMap<>();
        row.get("bodies").asList(Value::asMap).forEach(node -> {
            BodyNames body = BodyNames.of(node);
            bodies.put(body.id(), body);
        });
        Map<String, Names> topics = new HashMap<>();
        row.get("topics")
                .asList(Value::asMap)
                .forEach(node -> topics.put((String) node.getOrDefault("id", ""), Names.of(node)));
        return new Shared(bodies, topics);
    }

    /** Makes the indexes again. */
    public void finish() {
        Indexes.restore(graph);
        // Whoever holds the names of subjects in memory is to read them again.
        graph.write(transaction ->
                transaction.run(Statements.named("subjects/forget"), Map.of()).consume());
    }
}
