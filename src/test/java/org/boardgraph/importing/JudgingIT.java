package org.boardgraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.boardgraph.graph.Dump;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.Statements;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.importing.Judging.Wish;
import org.boardgraph.model.Id;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Decisions are kept as nodes of their own, whatever comes of the names that they are about. */
@ExtendWith(TestGraph.class)
class JudgingIT {
    private static final Clock NOON = Clock.fixed(Instant.parse("2031-01-01T12:00:00.123456Z"), ZoneOffset.UTC);
    private static final Id ADA = Id.of("Mention", "Ada");
    private static final Id ADELE = Id.of("Mention", "Adele");
    private static final Id NOBODY = Id.of("Mention", "a name that is of no person");

    private final Graph graph;
    private final Judging judging;

    JudgingIT(Graph graph) {
        this.graph = graph;
        this.judging = new Judging(graph, NOON);
    }

    @BeforeEach
    void mentions() {
        run("CREATE (:Mention {id: $ada})-[:OF]->(:Person {id: 'Person:a'}) CREATE (:Mention {id: $nobody})");
        adele();
    }

    private void adele() {
        run("CREATE (:Mention {id: $adele})-[:OF]->(:Person {id: 'Person:b'})");
    }

    @Test
    void a_decision_keeps_who_when_and_why() {
        Id id = decided(new Wish(ADA, ADELE, true, "One face.", "officer"));

        assertThat(Dump.of(graph))
                .contains("(:IdentityDecision {at: \"2031-01-01T12:00:00.123Z\", by: \"officer\", id: \"" + id
                        + "\", left: \"" + ADA + "\", note: \"One face.\", order: \"")
                .contains("same: TRUE})\n  -[:LEFT {}]-> " + ADA + "\n  -[:RIGHT {}]-> " + ADELE + "\n");
    }

    @Test
    void the_same_two_the_other_way_round_are_the_same_decision() {
        Id first = decided(new Wish(ADA, ADELE, true, "One face.", "officer"));
        Id second = decided(new Wish(ADELE, ADA, true, null, "another"));

        assertThat(second).isEqualTo(first);
        assertThat(Dump.of(graph))
                .contains("-[:LEFT {}]-> " + ADELE + "\n", "-[:RIGHT {}]-> " + ADA + "\n", "by: \"another\"")
                .doesNotContain("-[:LEFT {}]-> " + ADA, "note");
    }

    @Test
    void a_name_that_is_of_no_person_cannot_be_decided_on() {
        String before = Dump.of(graph);

        assertThat(judging.decide(new Wish(NOBODY, ADA, true, null, "officer")))
                .isEqualTo(new Judgement.NotThere(List.of(NOBODY)));
        assertThat(Dump.of(graph)).isEqualTo(before);
    }

    @Test
    void it_outlives_its_names_and_finds_them_again() {
        decided(new Wish(ADA, ADELE, false, null, "officer"));
        String decided = Dump.of(graph);

        run("MATCH (m:Mention {id: $adele})-[:OF]->(p) DETACH DELETE m, p");
        assertThat(Dump.of(graph)).contains("(:IdentityDecision", "-[:LEFT").doesNotContain("-[:RIGHT");
        adele();
        for (int twice = 0; twice < 2; twice++) {
            graph.write(transaction -> transaction
                    .run(Statements.named("identity/link-decisions"), Map.of("mentions", List.of(ADELE.toString())))
                    .consume());
        }

        assertThat(Dump.of(graph)).isEqualTo(decided);
    }

    @Test
    void it_contradicts_others_though_its_name_is_gone_and_can_be_taken_back_then() {
        Id held = decided(new Wish(ADA, ADELE, true, null, "officer"));
        Id other = Id.of("Mention", "Addy");
        run("CREATE (:Mention {id: '" + other + "'})-[:OF]->(:Person {id: 'Person:c'})");
        Id second = decided(new Wish(ADELE, other, true, null, "officer"));
        run("MATCH (m:Mention {id: $adele})-[:OF]->(p) DETACH DELETE m, p");

        assertThat(judging.decide(new Wish(ADA, other, false, null, "officer")))
                .isInstanceOfSatisfying(Judgement.Refused.class, refused -> assertThat(refused.held())
                        .containsExactlyInAnyOrder(held, second));
        assertThat(judging.undo(held)).isEqualTo(new Judgement.Done(held));
        assertThat(judging.undo(held)).isEqualTo(new Judgement.NotThere(List.of(held)));
        decided(new Wish(ADA, other, false, null, "officer"));
    }

    private Id decided(Wish wish) {
        return ((Judgement.Done) judging.decide(wish)).decision();
    }

    private void run(String cypher) {
        graph.write(transaction -> transaction
                .run(cypher, Map.of("ada", ADA.toString(), "adele", ADELE.toString(), "nobody", NOBODY.toString()))
                .consume());
    }
}
