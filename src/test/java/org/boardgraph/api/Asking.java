package org.boardgraph.api;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.boardgraph.graph.Graph;
import org.boardgraph.query.Statement;

/** Asks the API as a caller does, without HTTP, and keeps the statements that it sends. */
final class Asking {
    private final Api api;
    private final List<Statement> sent = new ArrayList<>();

    Asking(Graph graph) {
        this(graph, ApiSettings.DEFAULT);
    }

    Asking(Graph graph, ApiSettings settings) {
        this(graph, settings, Mutations.NONE);
    }

    Asking(Graph graph, ApiSettings settings, Mutations mutations) {
        this.api = Api.over(
                statement -> {
                    sent.add(statement);
                    return graph.read(transaction -> transaction
                            .run(statement.text(), statement.parameters())
                            .single()
                            .asMap());
                },
                settings,
                mutations);
    }

    Api api() {
        return api;
    }

    /** The statements sent since the last question began. */
    List<Statement> sent() {
        return sent;
    }

    ExecutionResult ask(String question, Map<String, Object> variables, Viewer viewer) {
        sent.clear();
        return api.graphQl()
                .execute(ExecutionInput.newExecutionInput(question)
                        .variables(variables)
                        .graphQLContext(Map.of(Viewer.class, viewer))
                        .build());
    }

    ExecutionResult ask(String question) {
        return ask(question, Map.of(), Viewer.READER);
    }

    /** The data of an answer without errors. */
    Answered data(String question) {
        return data(question, Viewer.READER);
    }

    Answered data(String question, Viewer viewer) {
        ExecutionResult result = ask(question, Map.of(), viewer);
        if (!result.getErrors().isEmpty()) {
            throw new AssertionError(result.getErrors() + "\n" + sent);
        }
        return new Answered(result.getData());
    }

    /** The code and sentence of the only error of an answer. */
    String error(String question, Map<String, Object> variables) {
        ExecutionResult result = ask(question, variables, Viewer.READER);
        if (result.getErrors().size() != 1) {
            throw new AssertionError("not one error: " + result.getErrors());
        }
        var error = result.getErrors().get(0);
        return error.getExtensions().get("code") + ": " + error.getMessage();
    }
}
