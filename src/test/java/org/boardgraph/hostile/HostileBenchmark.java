package org.boardgraph.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.boardgraph.api.ApiSettings;
import org.boardgraph.config.Samples;
import org.boardgraph.config.Server;
import org.boardgraph.config.Settings;
import org.boardgraph.graph.GraphSettings;
import org.boardgraph.importing.Importer;
import org.boardgraph.importing.NoteLayouts;
import org.boardgraph.web.HttpLimits;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A thousand hostile requests and slow bodies over real HTTP, and what ordinary callers notice of them: ordinary requests are timed
 * alone and beside hostile ones, turn by turn. How many: {@code -Dhostile.requests}, from which seed: {@code -Dhostile.seed}.
 */
@Tag("slow")
class HostileBenchmark {
    private static final int REQUESTS = Integer.getInteger("hostile.requests", 1_000);
    private static final long SEED = Long.getLong("hostile.seed", 7L);
    private static final int TURNS = 20;
    private static final int ORDINARY = 40;
    private static final int SLOW_BODIES = 20;
    private static final Duration READ = Duration.ofSeconds(2);
    private static final HostileRequest QUESTION = HostileRequest.query(
            "ordinary",
            "{ meetings(first: 10) { nodes { id name date board { name } attendances(first: 20) { nodes { status person { name } } } } } }");

    @Test
    void a_thousand_of_them(@TempDir Path data) throws Exception {
        HttpLimits standard = HttpLimits.DEFAULT;
        HttpLimits limits = new HttpLimits(
                standard.largestBody(), READ, standard.largestBatch(), standard.largestAnswer(), 100, 10_000);
        Settings settings = new Settings(GraphSettings.embedded(data), 0, "127.0.0.1", Set.of(), Set.of())
                .with(ApiSettings.DEFAULT, limits);
        try (Server server = Server.start(settings)) {
            Samples.importWhereEmpty(new Importer(server.graph(), new NoteLayouts(), Clock.systemUTC()));
            measure(server.port());
        }
    }

    private static void measure(int port) throws Exception {
        warm(port);
        long before = used();
        List<HostileRequest> hostile = HostileRequests.of(REQUESTS, SEED);
        List<Sent> answers = new ArrayList<>();
        List<Double> alone = new ArrayList<>();
        List<Double> beside = new ArrayList<>();
        ExecutorService attacker = Executors.newSingleThreadExecutor();
        List<Double> slow = new ArrayList<>();
        try {
            for (int turn = 0; turn < TURNS; turn++) {
                alone.addAll(ordinary(port, ORDINARY));
                List<HostileRequest> part = hostile.subList(turn * REQUESTS / TURNS, (turn + 1) * REQUESTS / TURNS);
                Future<List<Sent>> attack = attacker.submit(() -> send(port, part));
                do {
                    beside.addAll(ordinary(port, 5));
                } while (!attack.isDone());
                answers.addAll(attack.get());
            }
            slow.addAll(slowBodies(port));
        } finally {
            attacker.shutdown();
        }
        report(answers, alone, beside, slow, before, used());
    }

    private static void warm(int port) throws IOException, InterruptedException {
        ordinary(port, 300);
        for (HostileRequest request : HostileRequests.of(REQUESTS / 2, SEED + 1)) {
            Sent.to(port, request);
        }
        ordinary(port, 100);
    }

    private static List<Sent> send(int port, List<HostileRequest> requests) throws IOException, InterruptedException {
        List<Sent> answers = new ArrayList<>();
        for (HostileRequest request : requests) {
            answers.add(Sent.to(port, request));
        }
        return answers;
    }

    private static List<Double> ordinary(int port, int times) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Sent answer = Sent.to(port, QUESTION);
            assertThat(answer.body()).doesNotContain("errors").contains("PRESENT");
            millis.add(answer.millis());
        }
        return millis;
    }

    /** Opens connections whose bodies never end, and says after how many milliseconds each was cut. */
    private static List<Double> slowBodies(int port) throws IOException, InterruptedException, ExecutionException {
        List<Double> cut = new ArrayList<>();
        List<Socket> sockets = new ArrayList<>();
        long began = System.nanoTime();
        for (int i = 0; i < SLOW_BODIES; i++) {
            Socket socket = new Socket("127.0.0.1", port);
            sockets.add(socket);
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write(
                            "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"
                                    .getBytes(StandardCharsets.US_ASCII));
        }
        for (Socket socket : sockets) {
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 408").contains("BODY_TOO_SLOW");
            cut.add((System.nanoTime() - began) / 1e6);
            socket.close();
        }
        return cut;
    }

    private static void report(
            List<Sent> answers, List<Double> alone, List<Double> beside, List<Double> slow, long before, long after) {
        List<Double> millis = answers.stream().map(Sent::millis).toList();
        double ratio = quantile(beside, 0.5) / quantile(alone, 0.5);
        System.out.println("| | requests | p50 ms | p99 ms | most ms |");
        System.out.println("|---|---|---|---|---|");
        row("hostile", millis);
        row("ordinary, alone", alone);
        row("ordinary, beside hostile ones", beside);
        row("slow bodies, cut after", slow);
        System.out.printf(Locale.ROOT, "ordinary beside / alone: %.2f%n", ratio);
        System.out.printf("heap in use before %d MB, after %d MB%n", before >> 20, after >> 20);
        Map<String, Double> worst = answers.stream()
                .collect(Collectors.toMap(sent -> sent.request().kind(), Sent::millis, Math::max, TreeMap::new));
        worst.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(8)
                .forEach(kind -> System.out.printf(Locale.ROOT, "%s: %.0f ms%n", kind.getKey(), kind.getValue()));

        assertThat(answers.stream().flatMap(sent -> sent.wrong().stream())).isEmpty();
        assertThat(quantile(millis, 0.5)).as("median").isLessThanOrEqualTo(20);
        assertThat(quantile(millis, 1)).as("slowest").isLessThan(500);
        assertThat(quantile(slow, 1)).as("slow bodies").isBetween(1_900.0, 5_000.0);
        assertThat(ratio).as("ordinary requests beside hostile ones").isLessThanOrEqualTo(1.3);
        assertThat(after - before).as("memory").isLessThan(64L << 20);
    }

    private static void row(String name, List<Double> millis) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.1f |%n",
                name,
                millis.size(),
                quantile(millis, 0.5),
                quantile(millis, 0.99),
                quantile(millis, 1));
    }

    private static double quantile(List<Double> values, double quantile) {
        List<Double> sorted = values.stream().sorted(Comparator.naturalOrder()).toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(quantile * sorted.size())));
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(200);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
