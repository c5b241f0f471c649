package org.boardgraph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;

/**
 * GraphQL over HTTP: POST of a JSON object with query, variables and operationName.
 *
 * @see <a href="https://graphql.github.io/graphql-over-http/draft/">GraphQL over HTTP</a>
 */
public final class GraphQlEndpoint extends HttpServlet {
    /** The request attribute, and the attribute of the GraphQL request, that says whether the caller showed the officer's token. */
    public static final String OFFICER = "org.boardgraph.officer";

    private static final Logger LOG = LoggerFactory.getLogger(GraphQlEndpoint.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final transient Supplier<WebGraphQlHandler> handler;
    private final transient RequestBody bodies;

    /**
     * @param handler runs the requests; asked for with the first of them
     * @param largestBody the most bytes of a body
     * @param longestRead the time after which a body that is still arriving is given up
     */
    public GraphQlEndpoint(Supplier<WebGraphQlHandler> handler, long largestBody, Duration longestRead) {
        this.handler = handler;
        this.bodies = new RequestBody(largestBody, longestRead);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(request, response);
        } catch (Refusal refusal) {
            if (refusal.status() == 405) {
                response.setHeader("Allow", "POST");
            }
            if (refusal.status() == 413 || refusal.status() == 408) {
                response.setHeader("Connection", "close");
            }
            Json.refuse(request, response, refusal);
        } catch (RuntimeException failure) {
            Json.refuse(request, response, unexpected(failure));
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getMethod().equals("POST")) {
            throw Refusal.methodNotAllowed("POST");
        }
        MediaTypes.requireJson(request);
        String type = MediaTypes.ofAnswer(request);
        GraphQlRequestBody body = GraphQlRequestBody.parse(bodies.read(request));
        WebGraphQlResponse answer =
                handler.get().handleRequest(toGraphQl(request, body)).block();
        if (answer == null) {
            throw new IllegalStateException("no answer");
        }
        boolean refused = !answer.getExecutionResult().isDataPresent() && type.equals(Json.GRAPHQL_RESPONSE);
        Json.write(response, refused ? 400 : 200, type, answer.toMap());
    }

    private static WebGraphQlRequest toGraphQl(HttpServletRequest request, GraphQlRequestBody body) {
        return new WebGraphQlRequest(
                URI.create("http://localhost/graphql"),
                new HttpHeaders(),
                null,
                null,
                Map.of(OFFICER, Boolean.TRUE.equals(request.getAttribute(OFFICER))),
                body.toMap(),
                reference(),
                request.getLocale());
    }

    private static Refusal unexpected(RuntimeException failure) {
        String reference = reference();
        LOG.error("Request {} failed", reference, failure);
        return new Refusal(
                500,
                "INTERNAL",
                "Something went wrong here; the server's log says what, under reference " + reference + ".");
    }

    private static String reference() {
        byte[] random = new byte[6];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
