package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.query.Queries;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A request that takes too long, or that nobody waits for, ends; and with it what the database does for it. */
class CutShortIT {
    private static final String MARK = "boardgraph_cut_short";
    /** Takes hours. */
    private static final String SLOW =
            "MATCH (a:Slow), (b:Slow), (c:Slow) WHERE a.x + b.x + c.x = -1 RETURN count(*) AS " + MARK;

    private static final PersistedDocuments ANY = new PersistedDocuments(List::of, false);
    private static Graph graph;

    @BeforeAll
    static void graph() {
        graph = TestGraph.empty();
        graph.write(
                tx -> tx.run("UNWIND range(1, 5000) AS x CREATE (:Slow {x: x})").consume());
    }

    private static Api slow(ApiSettings settings) {
        Queries.Runner runner = statement -> graph.ask(Duration.ofMinutes(1), SLOW, Map.of());
        return Api.over(runner, settings, graph::endAsking);
    }

    private static ExecutionResult ask(Api api, String question, BooleanSupplier gone) {
        return api.answer(new Question(question, null, null, Map.of(), Map.of(), Viewer.READER, true, gone), ANY);
    }

    @Test
    void when_its_time_is_over() {
        long began = System.nanoTime();
        ExecutionResult answer =
                ask(slow(ApiSettings.DEFAULT.with(Limit.TIME, 1)), "{ statistics { people } }", () -> false);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(8));
        assertThat(answer.getErrors()).hasSize(1);
        assertThat(answer.getErrors().get(0).getExtensions())
                .containsEntry("code", "TIMEOUT")
                .containsEntry("limit", 1L)
                .containsEntry("setting", "boardgraph.limit.time");
        assertNothingRuns();
    }

    @Test
    void when_its_caller_has_gone() {
        long began = System.nanoTime();
        ExecutionResult answer = ask(slow(ApiSettings.DEFAULT), "{ statistics { people } }", () -> true);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(8));
        assertThat(answer.getErrors().get(0).getExtensions()).containsEntry("code", "CALLER_GONE");
        assertNothingRuns();
    }

    private static void assertNothingRuns() {
        long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (running() > 0 && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        assertThat(running()).isZero();
    }

    private static long running() {
        return graph.read(tx -> tx.run(
                        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $mark RETURN count(*) AS n",
                        Map.of("mark", MARK))
                .single()
                .get("n")
                .asLong());
    }

    @Test
    void when_its_answer_grows_too_large() {
        Api api = Api.over(graph, ApiSettings.DEFAULT.with(Limit.ANSWER, 40));
        ExecutionResult large = ask(
                api,
                "{ statistics { people organizations meetings items attendances declarations documents } }",
                () -> false);
        ExecutionResult small = ask(api, "{ statistics { people } }", () -> false);

        assertThat(large.getErrors()).hasSize(1);
        assertThat(large.getErrors().get(0).getExtensions())
                .containsEntry("code", "ANSWER_TOO_LARGE")
                .containsEntry("limit", 40L)
                .containsEntry("actual", 80L);
        assertThat(large.isDataPresent()).isFalse();
        assertThat(small.getErrors()).isEmpty();
    }
}
