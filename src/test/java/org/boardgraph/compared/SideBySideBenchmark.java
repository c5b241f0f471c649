package org.boardgraph.compared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The API beside other ways to the same answer, over HTTP on loopback and on one database, calls interleaved: board, ten meetings, their
 * lists, the people, what they hold. Tables on standard output, pictures in target/compared. Graphs: see {@link OpenServer}.
 *
 * <p>{@code -Dbenchmark.larger=100000} meetings, {@code -Dbenchmark.meetings=10000} to compare their growth with, {@code -Dbenchmark.times=200}
 * calls of each, {@code -Dbenchmark.seconds=300} of sixteen callers.
 */
@Tag("slow")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SideBySideBenchmark {
    private static final int SMALLER = Integer.getInteger("benchmark.meetings", 10_000);
    private static final int LARGER = Integer.getInteger("benchmark.larger", 100_000);
    private static final int TIMES = Integer.getInteger("benchmark.times", 200);
    private static final Duration LOAD = Duration.ofSeconds(Integer.getInteger("benchmark.seconds", 20));
    private static final Duration A_WHILE = Duration.ofSeconds(Math.min(15, Math.max(2, LOAD.toSeconds() / 5)));
    private static final Path PICTURES = Path.of("target/compared");
    private static final int CHOICES = 40;
    private static final String BOARDS =
            "MATCH (o:Board) WHERE COUNT { (o)<-[:HELD_BY]-(:Meeting) } >= 10 RETURN o.id ORDER BY o.id";

    private static final List<String> SAID = new ArrayList<>();

    @AfterAll
    static void keep() throws IOException {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve("tables.txt"), SAID);
    }

    @Test
    @Order(1)
    void beside_other_ways() throws IOException {
        SoftAssertions marks = new SoftAssertions();
        try (OpenServer server = OpenServer.over(LARGER);
                Compared compared = new Compared(server.port(), server.graph(), server.data())) {
            calls(server, compared, marks);
            rates(server, compared, marks);
            load(server, compared, marks);
        }
        marks.assertAll();
    }

    private static void calls(OpenServer server, Compared compared, SoftAssertions marks) throws IOException {
        Map<String, Map<String, Times>> table = new LinkedHashMap<>();
        interleaved(compared, choices(server, 5)); // all are warm before one is measured
        say("%-26s %8s %12s %12s %10s%n", "ms, " + LARGER + " meetings", "boards", "median", "p99", "of floor");
        for (int boards : new int[] {1, 5, 20}) {
            Map<String, Times> times = interleaved(compared, choices(server, boards));
            table.put(boards == 1 ? "1 board" : boards + " boards", times);
            double floor = median(times, Compared.FLOOR);
            times.forEach((name, each) -> say(
                    "%-26s %8d %9.1f ms %9.1f ms %10.2f%n",
                    name, boards, each.median(), each.p99(), each.median() / floor));
            double ours = median(times, Compared.API);
            marks.assertThat(ours)
                    .as("median of %d boards beside its Cypher, %.1f ms", boards, floor)
                    .isLessThan(Math.max(1.5 * floor, floor + 5));
            marks.assertThat(median(times, Compared.LEVELS) / ours)
                    .as("times as fast as @BatchMapping at %d boards", boards)
                    .isGreaterThan(boards == 1 ? 1.7 : 2.0);
        }
        write("side-by-side.svg", BarsPicture.of("Milliseconds a call, median; thin: 99th percentile", table));
    }

    private static Map<String, Times> interleaved(Compared compared, List<List<String>> choices) {
        compared.answered(choices.get(0)).values().forEach(counts -> assertThat(counts)
                .isEqualTo(compared.answered(choices.get(0)).get(Compared.API)));
        List<String> names = new ArrayList<>(compared.contenders().keySet());
        Map<String, Times> times = new LinkedHashMap<>();
        names.forEach(name -> times.put(name, new Times()));
        for (int i = -TIMES / 2; i < TIMES; i++) {
            List<String> boards = choices.get(Math.floorMod(i, choices.size()));
            boolean warm = i >= 0;
            // Whoever asks first for a board finds it cold: each is first in turn.
            Collections.rotate(names, 1);
            for (String name : names) {
                Times kept = warm ? Objects.requireNonNull(times.get(name)) : new Times();
                kept.of(() -> compared.named(name).ask(boards));
            }
        }
        return times;
    }

    private static void rates(OpenServer server, Compared compared, SoftAssertions marks) {
        List<List<String>> choices = choices(server, 5);
        Map<String, List<Double>> rates = new LinkedHashMap<>();
        for (int round = 0; round < 3; round++) {
            compared.contenders().forEach((name, contender) -> rates.computeIfAbsent(name, any -> new ArrayList<>())
                    .add(Callers.ask(contender, 8, A_WHILE, choices).perSecond()));
        }
        say("%n%-26s %20s%n", "5 boards, 8 callers", "answers a second");
        rates.forEach((name, each) -> say("%-26s %20.1f%n", name, middle(each)));
        if (rates.containsKey(Compared.NODE)) {
            marks.assertThat(middle(rates.get(Compared.API)) / middle(rates.get(Compared.NODE)))
                    .as("answers a second beside @neo4j/graphql")
                    .isGreaterThan(3);
        }
    }

    private static void load(OpenServer server, Compared compared, SoftAssertions marks) {
        List<List<String>> choices = choices(server, 5);
        long before = heap();
        Callers callers = Callers.ask(compared.named(Compared.API), 16, LOAD, choices);
        long after = heap();
        say(
                "%n16 callers, 5 boards, %d s: %.1f answers a second, median %.1f ms, p99 %.1f ms, %d errors; heap after collection %d MB, then %d MB%n",
                LOAD.toSeconds(),
                callers.perSecond(),
                callers.times().median(),
                callers.times().p99(),
                callers.errors(),
                before >> 20,
                after >> 20);
        marks.assertThat(callers.errors()).as("errors").isZero();
    }

    @Test
    @Order(2)
    void grows_little() throws IOException {
        SoftAssertions marks = new SoftAssertions();
        try (OpenServer smaller = OpenServer.over(SMALLER);
                OpenServer larger = OpenServer.over(LARGER)) {
            Map<String, Map<String, Times>> table = new LinkedHashMap<>();
            say("%n%-26s %14s %10s %14s %10s %8s%n", "p50 and p99, ms", SMALLER, "", LARGER, "", "ratio");
            for (Growth.Row row : Growth.of(smaller, larger, TIMES)) {
                say(
                        "%-26s %14.1f %10.1f %14.1f %10.1f %8.2f%n",
                        row.question(),
                        row.smaller().median(),
                        row.smaller().p99(),
                        row.larger().median(),
                        row.larger().p99(),
                        row.ratio());
                Map<String, Times> bars = new LinkedHashMap<>();
                bars.put(SMALLER + " meetings", row.smaller());
                bars.put(LARGER + " meetings", row.larger());
                table.put(row.question(), bars);
                marks.assertThat(row.ratio()).as("growth of " + row.question()).isLessThan(1.3);
            }
            write("growth.svg", BarsPicture.of("Milliseconds a question, median; thin: 99th percentile", table));
        }
        marks.assertAll();
    }

    private static List<List<String>> choices(OpenServer server, int boards) {
        List<String> all = server.spread(BOARDS, String.class, CHOICES * boards);
        List<List<String>> choices = new ArrayList<>();
        for (int i = 0; i < CHOICES; i++) {
            List<String> choice = new ArrayList<>();
            for (int j = 0; j < boards; j++) {
                choice.add(all.get(i + j * CHOICES));
            }
            choices.add(choice);
        }
        return choices;
    }

    private static double median(Map<String, Times> times, String name) {
        return times.getOrDefault(name, new Times()).median();
    }

    private static double middle(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** Bytes that are in use once what is not needed has been collected. */
    private static long heap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void say(String pattern, Object... values) {
        String text = String.format(Locale.ROOT, pattern, values);
        System.out.print(text);
        SAID.add(text.stripTrailing());
    }

    private static void write(String name, String picture) throws IOException {
        Files.createDirectories(PICTURES);
        Files.writeString(PICTURES.resolve(name), picture);
    }
}
