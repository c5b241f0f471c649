package org.boardgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** What the endpoint adds to the time that an answer takes: nothing to an answer, something to a refusal. */
class TimeTakenTests {
    private static final String ASK = "{\"query\": \"{ viewer { name } }\"}";
    private static final Map<String, Object> DATA = Map.of("data", Map.of());
    private static final Map<String, Object> REFUSED = Map.of("errors", List.of(Map.of("message", "no")));

    private final List<String> calls = new CopyOnWriteArrayList<>();

    /** Else every request changes threads, which costs it a millisecond. */
    @Test
    void a_body_that_comes_with_its_head_is_answered_on_the_thread_that_took_it() throws Exception {
        try (SmallServer server = answering(DATA)) {
            for (int i = 0; i < 20; i++) {
                try (Socket socket = server.open("Connection: close\r\nContent-Length: " + ASK.length(), ASK)) {
                    assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                            .startsWith("HTTP/1.1 200");
                }
            }
        }
        assertThat(calls).contains("doFilter").doesNotContain("onAllDataRead");
    }

    /** So that one who sends them in a loop leaves the processors to others. */
    @Test
    void what_is_refused_is_answered_after_several_times_the_time_that_it_took() throws Exception {
        assertThat(quickest(DATA, ASK)).isBetween(20.0, 90.0);
        assertThat(quickest(REFUSED, ASK)).isGreaterThan(95.0);
    }

    /** 60 ms, and a tenth of a second. */
    @Test
    void a_batch_waits_once() throws Exception {
        assertThat(quickest(REFUSED, "[" + ASK + "," + ASK + "," + ASK + "]")).isBetween(155.0, 250.0);
    }

    /** Milliseconds of the quickest of some answers. */
    private double quickest(Map<String, Object> answer, String body) throws Exception {
        double quickest = Double.MAX_VALUE;
        try (SmallServer server = answering(answer)) {
            for (int i = 0; i < 8; i++) {
                long began = System.nanoTime();
                server.post(body);
                quickest = Math.min(quickest, (System.nanoTime() - began) / 1e6);
            }
        }
        return quickest;
    }

    private SmallServer answering(Map<String, Object> answer) {
        return new SmallServer(
                new HttpLimits(1_000, Duration.ofSeconds(1), 3, 200, 100, 10_000), new Slow(answer, calls));
    }

    /** Takes 20 ms for an answer, and notes by what methods it was called. */
    private record Slow(Map<String, Object> body, List<String> calls) implements GraphQlService {
        @Override
        public Reply answer(GraphQlRequest request, Caller caller) {
            for (StackTraceElement call : Thread.currentThread().getStackTrace()) {
                calls.add(call.getMethodName());
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            return new Reply(body, body.containsKey("data"), null);
        }

        @Override
        public Reply tooLarge(long bytes) {
            throw new AssertionError();
        }
    }
}
