package org.boardgraph.report;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.boardgraph.api.Api;
import org.boardgraph.api.Viewer;
import org.jspecify.annotations.Nullable;

/** Puts the questions of graphql/documents to the API, in this process, as one viewer. */
public final class Questions {
    private static final Set<String> OURS = Set.of("TIMEOUT", "UNAVAILABLE", "INTERNAL");

    private final Api api;
    private final Viewer viewer;

    public Questions(Api api, Viewer viewer) {
        this.api = api;
        this.viewer = viewer;
    }

    /** Whether what is withheld from readers is shown. */
    boolean seesAll() {
        return viewer.isOfficer();
    }

    /**
     * The data of an answer.
     *
     * @param document its name in graphql/documents
     * @throws NotAnswered where there are errors
     */
    Part ask(String document, Map<String, ? extends @Nullable Object> variables) {
        Map<String, Object> sent = new HashMap<>();
        variables.forEach((name, value) -> {
            if (value != null) {
                sent.put(name, value);
            }
        });
        ExecutionResult result = api.graphQl()
                .execute(ExecutionInput.newExecutionInput(text(document))
                        .variables(sent)
                        .graphQLContext(Map.of(Viewer.KEY, viewer))
                        .build());
        if (!result.getErrors().isEmpty()) {
            throw refusal(result.getErrors().get(0));
        }
        return new Part(result.getData());
    }

    /** All rows of a connection of the root, page after page. */
    List<Part> all(String document, String connection, Map<String, ? extends @Nullable Object> variables) {
        List<Part> rows = new ArrayList<>();
        Map<String, @Nullable Object> sent = new HashMap<>(variables);
        boolean more = true;
        while (more) {
            Part answer = ask(document, sent);
            rows.addAll(answer.parts(connection + ".nodes"));
            more = answer.is(connection + ".pageInfo.hasNextPage");
            sent.put("after", answer.text(connection + ".pageInfo.endCursor"));
        }
        return rows;
    }

    private static NotAnswered refusal(GraphQLError error) {
        Map<String, Object> extensions = error.getExtensions();
        String code = extensions == null ? "INTERNAL" : String.valueOf(extensions.get("code"));
        if (code.equals("FILTER_TOO_WIDE")) {
            return NotAnswered.asked(
                    "This asks for too much at once: name a meeting, a person, a board or an authority,"
                            + " or give both --from and --to, at most 366 days apart.");
        }
        return new NotAnswered(error.getMessage(), !OURS.contains(code));
    }

    private static String text(String document) {
        try (InputStream in = Questions.class.getResourceAsStream("/graphql/documents/" + document + ".graphql")) {
            if (in == null) {
                throw new IllegalStateException("graphql/documents/" + document + ".graphql is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
