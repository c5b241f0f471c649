package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.boardgraph.generate.LargeGraph;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.GraphSettings;
import org.boardgraph.graph.Graphs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long conflicts take, of one meeting, one person, one board and year, one authority and year, warm, on a graph of 10,000 meetings, and
 * with {@code -Dbenchmark.larger=100000} on a larger one too, with the ratio of the two; {@code first} is the first question of its kind,
 * which the database plans. Graphs are loaded once into the folder
 * {@code -Dbenchmark.graphs=DIR} (by default target/graphs) and kept there.
 */
@Tag("slow")
class ConflictsBenchmark {
    private static final int SMALLER = Integer.getInteger("benchmark.meetings", 10_000);
    private static final int LARGER = Integer.getInteger("benchmark.larger", 0);
    private static final int TIMES = Integer.getInteger("benchmark.times", 200);
    private static final int WARM = 60;
    private static final Path GRAPHS = Path.of(System.getProperty("benchmark.graphs", "target/graphs"));
    private static final String ASKED =
            "query($filter: ConflictFilter!) { conflicts(filter: $filter, first: 20) { nodes {"
                    + " id kind strength summary person { name } meeting { date } item { number title }"
                    + " because { text } } } }";

    /** A question, its limit in milliseconds at the median, and what it is asked of: statements that find filters. */
    private enum Question {
        MEETING(
                50,
                "MATCH (n:Meeting) WHERE n.order > $from RETURN {meeting: n.id} AS filter ORDER BY n.order LIMIT $many"),
        PERSON(
                100,
                "MATCH (n:Person) WHERE n.order > $from AND EXISTS { (n)-[:HAS_INTEREST]->() }"
                        + " RETURN {person: n.id} AS filter ORDER BY n.order LIMIT $many"),
        BOARD_AND_YEAR(
                500,
                "MATCH (n:Meeting) WHERE n.order > $from WITH n ORDER BY n.order LIMIT $many"
                        + " RETURN {board: n.boardId, from: substring(n.date, 0, 4) + '-01-01', to: substring(n.date, 0, 4) + '-12-31'}"
                        + " AS filter"),
        AUTHORITY_AND_YEAR(
                1000,
                "MATCH (n:Attendance) WHERE n.order > $from AND n.authorityId IS NOT NULL WITH n ORDER BY n.order LIMIT $many"
                        + " RETURN {authority: n.authorityId, from: substring(n.date, 0, 4) + '-01-01',"
                        + " to: substring(n.date, 0, 4) + '-12-31'} AS filter");

        private final double limit;
        private final String filters;

        Question(double limit, String filters) {
            this.limit = limit;
            this.filters = filters;
        }
    }

    /** Both graphs are open and asked in turn, so that neither has the warmer program or the quieter machine. */
    @Test
    void cost_follows_the_neighbourhood() {
        try (Asked smaller = Asked.of(SMALLER);
                Asked larger = LARGER > 0 ? Asked.of(LARGER) : null) {
            List<Asked> graphs =
                    Stream.of(smaller, larger).filter(Objects::nonNull).toList();
            for (Question question : Question.values()) {
                graphs.forEach(graph -> graph.prepare(question));
            }
            for (int i = 0; i < WARM; i++) {
                ask(graphs, i);
            }
            graphs.forEach(graph -> graph.times.values().forEach(List::clear));
            for (int i = WARM; i < WARM + TIMES; i++) {
                ask(graphs, i);
            }
            print(smaller, larger);
            graphs.forEach(graph -> graph.times.forEach((question, times) ->
                    assertThat(at(times, 0.5)).as(question.name()).isLessThan(question.limit)));
            if (larger != null) {
                for (Question question : Question.values()) {
                    assertThat(larger.at(question, 0.5) / smaller.at(question, 0.5))
                            .as(question.name())
                            .isLessThan(1.5);
                }
            }
        }
    }

    private static void ask(List<Asked> graphs, int place) {
        for (Question question : Question.values()) {
            graphs.forEach(graph -> graph.ask(question, place));
        }
    }

    private static void print(Asked smaller, @Nullable Asked larger) {
        System.out.printf(
                Locale.ROOT,
                "%-20s %10s %10s %10s %10s %10s %10s %8s%n",
                "conflicts of one",
                SMALLER,
                "p99",
                "first",
                LARGER,
                "p99",
                "first",
                "ratio");
        for (Question question : Question.values()) {
            System.out.printf(
                    Locale.ROOT,
                    "%-20s %7.1f ms %7.1f ms %7.0f ms %7.1f ms %7.1f ms %7.0f ms %8.2f%n",
                    question.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    smaller.at(question, 0.5),
                    smaller.at(question, 0.99),
                    smaller.first(question),
                    larger == null ? Double.NaN : larger.at(question, 0.5),
                    larger == null ? Double.NaN : larger.at(question, 0.99),
                    larger == null ? Double.NaN : larger.first(question),
                    larger == null ? Double.NaN : larger.at(question, 0.5) / smaller.at(question, 0.5));
        }
    }

    /** A graph, what it is asked, and how long each answer took, in milliseconds. The first question of a kind is planned by the database. */
    private record Asked(
            Graph graph,
            Asking asking,
            Map<Question, List<Map<String, Object>>> filters,
            Map<Question, List<Double>> times,
            Map<Question, Double> firsts)
            implements AutoCloseable {
        static Asked of(int meetings) {
            Path folder = GRAPHS.resolve(String.valueOf(meetings));
            boolean there = Files.exists(folder);
            Graph graph = Graphs.open(GraphSettings.embedded(folder));
            if (!there || LargeGraph.fits(graph)) {
                new LargeGraph(meetings, 1).load(graph, more -> {});
            }
            return new Asked(
                    graph,
                    new Asking(graph),
                    new EnumMap<>(Question.class),
                    new EnumMap<>(Question.class),
                    new EnumMap<>(Question.class));
        }

        void prepare(Question question) {
            filters.put(question, ConflictsBenchmark.filters(graph, question));
            times.put(question, new ArrayList<>());
        }

        void ask(Question question, int place) {
            List<Map<String, Object>> asked = Objects.requireNonNull(filters.get(question));
            if (place < asked.size()) {
                long start = System.nanoTime();
                var result = asking.ask(ASKED, Map.of("filter", asked.get(place)), Viewer.OFFICER);
                double milliseconds = (System.nanoTime() - start) / 1e6;
                assertThat(result.getErrors()).isEmpty();
                firsts.putIfAbsent(question, milliseconds);
                Objects.requireNonNull(times.get(question)).add(milliseconds);
            }
        }

        double at(Question question, double share) {
            return ConflictsBenchmark.at(Objects.requireNonNull(times.get(question)), share);
        }

        double first(Question question) {
            return Objects.requireNonNull(firsts.get(question));
        }

        @Override
        public void close() {
            graph.close();
        }
    }

    /** Spread over the whole graph, each thing asked for once, so that nothing is answered out of what was just read. */
    private static List<Map<String, Object>> filters(Graph graph, Question question) {
        int spread = 20;
        List<Map<String, Object>> filters = new ArrayList<>();
        for (int i = 0; i < spread; i++) {
            String from = from(question, i, spread);
            Map<String, Object> wanted = Map.of("from", from, "many", (WARM + TIMES) / spread);
            graph.read(transaction -> transaction.run(question.filters, wanted).list(row -> row.get("filter")
                            .asMap()))
                    .forEach(filters::add);
        }
        java.util.Collections.shuffle(filters, new java.util.Random(5));
        return filters;
    }

    /** People stand in the order of their names, all else in that of days, newest first. */
    private static String from(Question question, int part, int of) {
        return question == Question.PERSON
                ? String.valueOf((char) ('a' + 24 * part / of))
                : String.valueOf(9999_12_31 - (2023 - 10 * part / of) * 10000 - 600 - 28 * (part % 12));
    }

    private static double at(List<Double> times, double share) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share));
    }
}
