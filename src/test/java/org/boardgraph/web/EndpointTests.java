package org.boardgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** The endpoint over real HTTP, with limits that a test can reach. */
class EndpointTests {
    private static final String ASK = "{\"query\": \"{ viewer { name } }\"}";
    private static final HttpLimits LIMITS = new HttpLimits(1_000, Duration.ofSeconds(1), 3, 200, 100, 10_000);

    private SmallServer server = new SmallServer(LIMITS, new Fixed(Map.of("data", Map.of("name", "reader"))));

    @AfterEach
    void stop() {
        server.close();
    }

    /** Always answers the same. */
    private record Fixed(Map<String, Object> body) implements GraphQlService {
        @Override
        public Reply answer(GraphQlRequest request, Caller caller) {
            return new Reply(body, body.containsKey("data"), null);
        }

        @Override
        public Reply tooLarge(long bytes) {
            return new Reply(Map.of("errors", List.of(Map.of("bytes", bytes))), false, null);
        }
    }

    private void answering(HttpLimits limits, GraphQlService service) {
        server.close();
        server = new SmallServer(limits, service);
    }

    @Test
    void a_body_may_have_so_many_bytes() throws Exception {
        String longest = ASK + " ".repeat(1_000 - ASK.length());
        assertThat(server.post(longest).statusCode()).isEqualTo(200);

        HttpResponse<String> answer = server.post(longest + " ");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body())
                .contains("\"BODY_TOO_LARGE\"", "\"limit\":1000", "\"actual\":1001", "boardgraph.limit.body");
    }

    @Test
    void a_body_that_comes_in_chunks_may_have_no_more() throws Exception {
        String chunk = "190\r\n" + " ".repeat(400) + "\r\n";
        try (Socket socket = server.open("Transfer-Encoding: chunked", chunk)) {
            socket.getOutputStream().write((chunk + chunk).getBytes(StandardCharsets.UTF_8));
            assertThat(read(socket)).startsWith("HTTP/1.1 413").contains("\"BODY_TOO_LARGE\"");
        }
    }

    @Test
    void a_body_that_comes_in_pieces_is_read_whole() throws Exception {
        try (Socket socket = server.begin(ASK.length(), ASK.substring(0, 5))) {
            Thread.sleep(200);
            socket.getOutputStream().write(ASK.substring(5).getBytes(StandardCharsets.UTF_8));
            byte[] answer = new byte[4_000];
            int length = socket.getInputStream().read(answer);
            assertThat(new String(answer, 0, length, StandardCharsets.UTF_8)).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void slow_bodies_are_cut_at_the_read_timeout_and_hold_nobody_up() throws Exception {
        int slow = 300; // more than there are threads
        List<Socket> sockets = new ArrayList<>();
        try {
            long began = System.nanoTime();
            for (int i = 0; i < slow; i++) {
                sockets.add(server.begin(900, "{"));
            }
            assertThat(server.post(ASK).statusCode()).isEqualTo(200);
            for (Socket socket : sockets) {
                assertThat(read(socket)).startsWith("HTTP/1.1 408").contains("\"BODY_TOO_SLOW\"", "\"limit\":1");
            }
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(15));
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    @Test
    void bytes_that_drip_do_not_stretch_the_time() throws Exception {
        try (Socket socket = server.begin(900, "{")) {
            long began = System.nanoTime();
            Thread drip = new Thread(() -> drip(socket));
            drip.start();
            assertThat(read(socket)).startsWith("HTTP/1.1 408");
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(6));
            drip.join();
        }
    }

    private static void drip(Socket socket) {
        try {
            for (int i = 0; i < 80; i++) {
                socket.getOutputStream().write(' ');
                Thread.sleep(100);
            }
        } catch (java.io.IOException | InterruptedException closed) {
            // as it should be
        }
    }

    private static String read(Socket socket) throws java.io.IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void a_batch_may_hold_so_many_requests() throws Exception {
        assertThat(server.post("[" + ASK + "," + ASK + "," + ASK + "]").body())
                .isEqualTo("[" + "{\"data\":{\"name\":\"reader\"}},".repeat(2) + "{\"data\":{\"name\":\"reader\"}}]");

        HttpResponse<String> answer = server.post("[" + (ASK + ",").repeat(3) + ASK + "]");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"BATCH_TOO_LARGE\"", "\"limit\":3", "\"actual\":4", "boardgraph.limit.batch");
    }

    @Test
    void an_answer_may_have_so_many_bytes() throws Exception {
        answering(LIMITS, new Fixed(Map.of("data", "x".repeat(189))));
        assertThat(server.post(ASK).body()).hasSize(200);

        answering(LIMITS, new Fixed(Map.of("data", "x".repeat(190))));
        assertThat(server.post(ASK).body()).isEqualTo("{\"errors\":[{\"bytes\":201}]}");
        assertThat(server.get("query=%7Bx%7D").body()).isEqualTo("{\"errors\":[{\"bytes\":201}]}");
    }

    @Test
    void a_caller_may_send_so_many_requests_a_second() throws Exception {
        answering(
                new HttpLimits(1_000, Duration.ofSeconds(1), 10, 200, 1, 2),
                new Fixed(Map.of("data", Map.of("name", "reader"))));
        assertThat(server.post(ASK).statusCode()).isEqualTo(200);
        assertThat(server.post(ASK).statusCode()).isEqualTo(200);
        HttpResponse<String> answer = server.post(ASK);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(answer.body()).contains("\"RATE_LIMITED\"", "\"limit\":2", "boardgraph.limit.rate");
        // The officer is another caller; whoever guesses the token is not.
        assertThat(server.post(ASK, "Authorization", "Bearer token").statusCode())
                .isEqualTo(200);
        assertThat(server.post(ASK, "Authorization", "Bearer guess").statusCode())
                .isEqualTo(429);

        Thread.sleep(1_100);
        assertThat(server.post("[" + ASK + "," + ASK + "]").statusCode()).isEqualTo(200);
        assertThat(server.post(ASK).statusCode()).isEqualTo(429);
    }

    @Test
    void rates_are_of_an_address_and_fill_up_with_time() {
        AtomicLong now = new AtomicLong();
        LongSupplier nanos = now::get;
        Rates rates = new Rates(2, 1_000, nanos);

        assertThat(admitted(rates, "192.0.2.1", 5)).isEqualTo(2);
        assertThat(admitted(rates, "192.0.2.2", 5)).isEqualTo(2);
        assertThat(admitted(rates, "2001:db8::1", 1)).isEqualTo(1);
        assertThat(admitted(rates, "2001:db8::2", 5)).isEqualTo(1);
        assertThat(admitted(rates, "127.0.0.1", 500)).isEqualTo(500);
        now.addAndGet(Duration.ofMillis(500).toNanos());
        assertThat(admitted(rates, "192.0.2.1", 5)).isEqualTo(1);
        for (int i = 0; i < 20_000; i++) {
            admitted(rates, "198.51." + i / 250 + "." + i % 250, 1);
        }
        assertThat(rates.callers()).isEqualTo(10_000);
    }

    private static int admitted(Rates rates, String address, int times) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        int admitted = 0;
        for (int i = 0; i < times; i++) {
            try {
                rates.admit(request, false);
                admitted++;
            } catch (Rates.TooMany no) {
                assertThat(no.seconds()).isEqualTo(1);
            }
        }
        return admitted;
    }

    @Test
    void a_reader_may_keep_an_answer_and_ask_whether_it_still_holds() throws Exception {
        HttpResponse<String> first = server.get("query=%7Bx%7D");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Cache-Control")).contains("private, no-cache");
        assertThat(first.headers().allValues("Vary").toString()).contains("Authorization", "Accept");

        HttpResponse<String> again = server.get("query=%7Bx%7D", "If-None-Match", "\"other\", " + tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(server.get("query=%7Bx%7D", "If-None-Match", tag, "Accept", "application/graphql-response+json")
                        .statusCode())
                .isEqualTo(200);

        HttpResponse<String> officer =
                server.get("query=%7Bx%7D", "If-None-Match", tag, "Authorization", "Bearer token");
        assertThat(officer.statusCode()).isEqualTo(200);
        assertThat(officer.headers().firstValue("ETag")).isEmpty();
        assertThat(officer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(server.post(ASK).headers().firstValue("ETag")).isEmpty();

        answering(LIMITS, new Fixed(Map.of("data", Map.of("name", "another"))));
        assertThat(server.get("query=%7Bx%7D", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void errors_are_not_kept() throws Exception {
        answering(LIMITS, new Fixed(Map.of("errors", List.of(Map.of("message", "no")), "data", Map.of())));
        assertThat(server.get("query=%7Bx%7D").headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void a_request_whose_caller_goes_away_is_told_so() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        answering(LIMITS, new Waiting(begun, gone));
        try (Socket socket = server.begin(ASK.length(), ASK)) {
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            // The next request, sent before this one is answered, is no going away.
            socket.getOutputStream().write("POST /gr".getBytes(StandardCharsets.UTF_8));
            assertThat(gone.await(500, TimeUnit.MILLISECONDS)).isFalse();
        }
        try (Socket socket = server.begin(ASK.length(), ASK)) {
            assertThat(gone.await(500, TimeUnit.MILLISECONDS)).isFalse();
        }
        assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
    }

    /** Answers when its caller has gone. */
    private record Waiting(CountDownLatch begun, CountDownLatch gone) implements GraphQlService {
        @Override
        public Reply answer(GraphQlRequest request, Caller caller) {
            begun.countDown();
            for (int i = 0; i < 200 && !caller.gone().getAsBoolean(); i++) {
                try {
                    Thread.sleep(50);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            if (caller.gone().getAsBoolean()) {
                gone.countDown();
            }
            return new Reply(Map.of("data", Map.of()), true, null);
        }

        @Override
        public Reply tooLarge(long bytes) {
            throw new AssertionError();
        }
    }
}
