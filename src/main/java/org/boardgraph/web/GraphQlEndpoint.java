package org.boardgraph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * GraphQL over HTTP: POST of a JSON object with query, variables and operationName, or of a list of such; GET of queries.
 *
 * @see <a href="https://graphql.github.io/graphql-over-http/draft/">GraphQL over HTTP</a>
 */
public final class GraphQlEndpoint extends HttpServlet {
    /** The request attribute that says whether the caller showed the officer's token. */
    static final String OFFICER = "org.boardgraph.officer";

    private static final Logger LOG = LoggerFactory.getLogger(GraphQlEndpoint.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String NOT_BY_GET = "METHOD_NOT_ALLOWED";

    /** Who is refused waits so many times as long as it took to tell, and so has no more than a fifth of a processor in a loop. */
    private static final int TIMES_LONGER = 4;

    private static final long LONGEST_WAIT = Duration.ofMillis(100).toNanos();

    private final transient Supplier<GraphQlService> service;
    private final transient RequestBody bodies;
    private final transient HttpLimits limits;
    private final transient Rates rates;

    /**
     * @param service answers the requests; asked for with the first of them
     * @param rates counts them
     */
    GraphQlEndpoint(Supplier<GraphQlService> service, HttpLimits limits, Rates rates) {
        this.service = service;
        this.limits = limits;
        this.rates = rates;
        this.bodies = new RequestBody(limits.largestBody(), limits.longestRead());
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        guarded(request, response, () -> {
            switch (request.getMethod()) {
                case "GET" -> get(request, response);
                case "POST" -> post(request, response);
                default -> throw Refusal.methodNotAllowed("GET or POST");
            }
        });
    }

    /** A piece of work that may end in a refusal. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private static void guarded(HttpServletRequest request, HttpServletResponse response, Work work)
            throws IOException {
        long began = System.nanoTime();
        try {
            work.run();
        } catch (Rates.TooMany tooMany) {
            response.setHeader("Retry-After", String.valueOf(tooMany.seconds()));
            refuse(request, response, tooMany.refusal());
        } catch (Refusal refusal) {
            makeWait(began);
            refuse(request, response, refusal);
        } catch (RuntimeException failure) {
            refuse(request, response, unexpected(failure));
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws IOException {
        if (refusal.status() == 405) {
            response.setHeader("Allow", "GET, POST");
        }
        if (refusal.status() == 413 || refusal.status() == 408) {
            response.setHeader("Connection", "close");
        }
        Json.refuse(request, response, refusal);
    }

    /** Once a request over HTTP, whatever it holds. */
    private static void makeWait(long began) {
        LockSupport.parkNanos(Math.min(LONGEST_WAIT, TIMES_LONGER * (System.nanoTime() - began)));
    }

    private void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = MediaTypes.ofAnswer(request);
        GraphQlService.Caller caller = caller(request, true);
        long began = System.nanoTime();
        GraphQlService.Reply reply = service.get().answer(GraphQlRequest.read(request), caller);
        if (!reply.data()) {
            makeWait(began);
        }
        if (!reply.data() && NOT_BY_GET.equals(reply.code())) {
            response.setHeader("Allow", "POST");
            Json.write(response, 405, type, Json.bytes(reply.body()));
            return;
        }
        byte[] body = bounded(reply.body());
        if (!caller.officer() && status(reply, type) == 200 && !reply.body().containsKey("errors")) {
            Validators.send(request, response, type, body);
        } else {
            Json.write(response, status(reply, type), type, body);
        }
    }

    private void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MediaTypes.requireJson(request);
        String type = MediaTypes.ofAnswer(request);
        bodies.read(request, new RequestBody.Reader() {
            @Override
            public void read(byte[] body) throws IOException {
                guarded(request, response, () -> answer(request, response, type, body));
            }

            @Override
            public void refuse(Refusal refusal) throws IOException {
                GraphQlEndpoint.refuse(request, response, refusal);
            }
        });
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, String type, byte[] body)
            throws IOException {
        long began = System.nanoTime();
        GraphQlRequest.Body asked = GraphQlRequest.read(body, limits.largestBatch());
        rates.admitMore(request, asked.requests().size() - 1);
        GraphQlService.Caller caller = caller(request, false);
        List<GraphQlService.Reply> replies = asked.requests().stream()
                .map(one -> service.get().answer(one, caller))
                .toList();
        if (!replies.stream().allMatch(GraphQlService.Reply::data)) {
            makeWait(began);
        }
        if (asked.batch()) {
            byte[] bodies =
                    bounded(replies.stream().map(GraphQlService.Reply::body).toList());
            Json.write(response, 200, type, bodies);
        } else {
            GraphQlService.Reply reply = replies.get(0);
            Json.write(response, status(reply, type), type, bounded(reply.body()));
        }
    }

    private static GraphQlService.Caller caller(HttpServletRequest request, boolean readsOnly) {
        return new GraphQlService.Caller(
                Boolean.TRUE.equals(request.getAttribute(OFFICER)), readsOnly, Connection.gone(request));
    }

    private static int status(GraphQlService.Reply reply, String type) {
        return !reply.data() && type.equals(Json.GRAPHQL_RESPONSE) ? 400 : 200;
    }

    private byte[] bounded(Object answer) {
        byte[] body = Json.bytes(answer);
        return body.length <= limits.largestAnswer()
                ? body
                : Json.bytes(service.get().tooLarge(body.length).body());
    }

    private static Refusal unexpected(RuntimeException failure) {
        byte[] random = new byte[6];
        RANDOM.nextBytes(random);
        String reference = HexFormat.of().formatHex(random);
        LOG.error("Request {} failed", reference, failure);
        return new Refusal(
                500,
                "INTERNAL",
                "Something went wrong here; the server's log says what, under reference " + reference + ".");
    }
}
