package org.boardgraph.compared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.boardgraph.api.Api;
import org.boardgraph.api.ApiSettings;
import org.boardgraph.graph.Graph;
import org.boardgraph.query.Statement;

/** The Cypher that the compiler makes of the document, with its parameters, through the driver alone: all records are read, none is looked at. */
final class Floor implements Contender {
    private final Graph graph;
    private final Api compiling;
    private final String document;
    private final Map<List<String>, Statement> known = new java.util.concurrent.ConcurrentHashMap<>();
    private final List<Statement> sent = new ArrayList<>();

    Floor(Graph graph, String document) {
        this.graph = graph;
        this.document = document;
        this.compiling = Api.over(
                statement -> {
                    sent.add(statement);
                    return Map.of();
                },
                ApiSettings.DEFAULT);
    }

    @Override
    public int ask(List<String> boards) {
        Statement statement = known.computeIfAbsent(boards, this::compiled);
        try (var session = graph.driver().session()) {
            return session.executeRead(transaction -> transaction
                    .run(statement.text(), statement.parameters())
                    .list()
                    .size());
        }
    }

    /** Compiles before anything is measured. */
    synchronized Statement compiled(List<String> boards) {
        sent.clear();
        compiling
                .graphQl()
                .execute(graphql.ExecutionInput.newExecutionInput(document)
                        .variables(Map.of("boards", boards))
                        .build());
        if (sent.size() != 1) {
            throw new IllegalStateException("the document sends " + sent.size() + " statements, not one");
        }
        return sent.get(0);
    }
}
