package org.boardgraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.boardgraph.graph.Dump;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.importing.ImportResult.ListTaken;
import org.boardgraph.importing.ImportResult.Unchanged;
import org.boardgraph.registers.Lists;
import org.boardgraph.registers.ReferenceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** What reference lists and names of boards do to a graph, whenever they come. */
@ExtendWith(TestGraph.class)
class ListsIT {
    private static final ReferenceText AUTHORITIES = Lists.csv("authorities.csv", """
            HAR: official-name=Harbourshire County Council; end-date=2021-04-01; replaced-by=HSH; local-authority-type-name=County
            NPT: official-name=Northport Borough Council; end-date=2021-04-01; replaced-by=HSH; alt-names=Nport; county-la=HAR; local-authority-type-name=Non-metropolitan district; gss-code=E07000301
            SPT: official-name=Southport & District Council; end-date=2021-03-31; replaced-by=HSH; local-authority-type-name=Non-metropolitan district
            HSH: official-name=Harbourshire Council; start-date=2021-04-01; local-authority-type-name=Unitary authority; nation=England
            ASH: official-name=Ashbury Borough Council; local-authority-type-name=Non-metropolitan district
            """);
    private static final ReferenceText OTHERS =
            Lists.csv("others.csv", "NPT: official-name=Northport Council; alt-names=Nport,Harbourshire");
    private static final ReferenceText BOARDS = new ReferenceText("board-names.yaml", """
            - {board: Quays Board, other name: Harbour Committee, from: 2019-01-01, to: 2021-12-31}
            """);
    private static final Map<String, String> NOTES = new TreeMap<>(Map.of(
            "march.txt", Scripts.FERRY_MARCH,
            "town.txt", Scripts.TOWN_COUNCIL,
            "a.txt", Scripts.HARBOUR_A,
            "b.txt", Scripts.HARBOUR_B,
            "early.txt", """
            board: Harbour Committee
            organization: Harbourshire Council
            date: 2020-03-04
            list: chair | Cllr | Jane Ash |  | Harbourshire | present
            list: member | Cllr | Amir Gale |  | Northport BC | present
            list: member | Cllr | Bea Holt |  | Southport Council | present
            item: 1 | Dredging
            declare: Cllr Amir Gale | 1 | Slipway Fund
            """,
            "late.txt", """
            board: Quays Board
            organization: Harbourshire Council
            date: 2022-03-04
            list: chair | Cllr | Jane Ash |  | Harbourshire | present
            list: member | Cllr | Amir Gale |  | Nport | present
            item: 1 | Dredging
            """,
            "old.txt", """
            board: Quays Board
            organization: Harbourshire CC
            date: 2021-01-04
            list: chair | Cllr | Jane Ash |  | Dorset Council | present
            item: 1 | Dredging
            """));

    private final Importer importer;
    private final Graph graph;

    ListsIT(Graph graph) {
        this.graph = graph;
        importer = new Importer(graph, new ScriptedNotes(1), Clock.systemUTC());
    }

    @Test
    void the_order_of_notes_and_lists_does_not_matter() {
        List<String> names = new ArrayList<>(NOTES.keySet());
        names.addAll(List.of("authorities", "others", "boards"));
        names.remove("others");
        names.forEach(this::take);
        String first = Dump.of(graph);
        assertThat(first).contains("SUCCEEDED_BY").contains("gss=E07000301").doesNotContain("stray");
        Random random = new Random(7);
        for (int run = 0; run < 15; run++) {
            Collections.shuffle(names, random);
            TestGraph.wipe(graph);
            names.forEach(this::take);
            Dumps.assertSame(Dump.of(graph), first);
        }
    }

    @Test
    void a_list_twice_changes_nothing_and_another_one_is_as_if_it_had_come_first() {
        NOTES.keySet().forEach(this::take);
        assertThat(take("others")).isEqualTo(new ListTaken("others.csv", "1 authority"));
        String others = Dump.of(graph);
        assertThat(take("authorities"))
                .isEqualTo(new ListTaken("authorities.csv", "5 authorities, in place of those of others.csv"));
        take("boards");
        String both = Dump.of(graph);
        assertThat(take("authorities")).isEqualTo(new Unchanged("authorities.csv"));
        assertThat(take("boards")).isEqualTo(new Unchanged("board-names.yaml"));
        Dumps.assertSame(Dump.of(graph), both);
        TestGraph.wipe(graph);
        take("others");
        NOTES.keySet().forEach(this::take);
        Dumps.assertSame(Dump.of(graph), others);
    }

    @Test
    void taking_a_list_out_leaves_no_trace() {
        NOTES.keySet().forEach(this::take);
        String notes = Dump.of(graph);
        take("authorities");
        String list = Dump.of(graph);
        take("boards");
        assertThat(importer.remove("board-names.yaml").done()).isTrue();
        Dumps.assertSame(Dump.of(graph), list);
        assertThat(importer.remove("authorities.csv").done()).isTrue();
        Dumps.assertSame(Dump.of(graph), notes);
        assertThat(importer.remove("authorities.csv").done()).isFalse();
    }

    @Test
    void taking_notes_out_takes_their_authorities_out() {
        take("authorities");
        String list = Dump.of(graph);
        NOTES.keySet().forEach(this::take);
        String all = Dump.of(graph);
        for (String name : NOTES.keySet()) {
            importer.remove(name);
            String without = Dump.of(graph);
            TestGraph.wipe(graph);
            NOTES.keySet().stream().filter(other -> !other.equals(name)).forEach(this::take);
            take("authorities");
            Dumps.assertSame(without, Dump.of(graph));
            take(name);
            Dumps.assertSame(Dump.of(graph), all);
        }
        NOTES.keySet().forEach(importer::remove);
        Dumps.assertSame(Dump.of(graph), list);
    }

    @Test
    void an_authority_is_one_node_and_its_chain_is_whole() {
        NOTES.keySet().forEach(this::take);
        take("authorities");
        assertThat(texts("MATCH (o:Authority)-[s:SUCCEEDED_BY {on: '2021-04-01'}]->(n {name: 'Harbourshire Council'})"
                        + " RETURN o.name + ' ' + o.dissolutionDate + ' ' + o.classification AS text"))
                .containsExactly(
                        "Harbourshire County Council 2021-03-31 county",
                        "Northport Borough Council 2021-03-31 district",
                        "Southport & District Council 2021-03-31 district");
        assertThat(
                        texts(
                                "MATCH (o:Authority {name: 'Northport Borough Council'}) UNWIND o.otherNames AS text RETURN text"))
                .containsExactly("Northport BC", "Northport Council", "Nport");
        assertThat(texts("MATCH (a:Attendance {printedName: 'Cllr Jane Ash'})-[:ON_BEHALF_OF]->(o)"
                        + " RETURN a.date + ' ' + o.name AS text"))
                .contains("2020-03-04 Harbourshire County Council", "2022-03-04 Harbourshire Council");
        assertThat(texts("MATCH (d:Declaration {date: '2020-03-04'})-[:ON_BEHALF_OF]->(o) RETURN o.name AS text"))
                .containsExactly("Northport Borough Council");
    }

    @Test
    void a_renamed_board_is_one_board() {
        NOTES.keySet().forEach(this::take);
        assertThat(boards()).containsExactly("Harbour Committee", "Quays Board", "Quays Board");
        take("boards");
        assertThat(texts("MATCH (m:Meeting)-[:HELD_BY]->(b:Board {name: 'Quays Board'})-[:PART_OF]->(o)"
                        + " WHERE m.boardId = b.id RETURN m.date + ' ' + o.id AS text"))
                .hasSize(2 + 1);
        take("authorities");
        assertThat(texts("MATCH (m:Meeting)-[:HELD_BY]->(b:Board {name: 'Quays Board'})-[:PART_OF]->(o)"
                        + " WHERE m.boardId = b.id AND m.organizationId = o.id RETURN m.date + ' ' + o.name AS text"))
                .containsExactly(
                        "2020-03-04 Harbourshire County Council",
                        "2021-01-04 Harbourshire County Council",
                        "2022-03-04 Harbourshire Council");
    }

    @Test
    void a_dry_run_writes_nothing() {
        NOTES.keySet().forEach(this::take);
        String before = Dump.of(graph);
        assertThat(importer.take(ReferenceList.of(AUTHORITIES), true)).isInstanceOf(ListTaken.class);
        Dumps.assertSame(Dump.of(graph), before);
    }

    @Test
    void a_list_from_another_process_is_noticed() {
        Importer other = new Importer(graph, new ScriptedNotes(1), Clock.systemUTC());
        take("early.txt");
        other.take(ReferenceList.of(AUTHORITIES), false);
        Prepared stale =
                Prepared.of(ScriptedNotes.note("late.txt", NOTES.get("late.txt")), Origin.UNNAMED, Reference.NONE);
        importer.take(stale, Origin.UNNAMED, false);
        String dump = Dump.of(graph);
        TestGraph.wipe(graph);
        take("early.txt");
        take("late.txt");
        take("authorities");
        Dumps.assertSame(dump, Dump.of(graph));
    }

    private List<String> boards() {
        return texts(
                "MATCH (b:Board {kind: 'BOARD'})<-[:HELD_BY]-(m) WHERE m.date IN ['2020-03-04', '2021-01-04', '2022-03-04']"
                        + " RETURN b.name AS text");
    }

    private List<String> texts(String cypher) {
        try (Session session = graph.driver().session()) {
            return session.run(cypher).list((Record row) -> row.get("text").asString()).stream()
                    .sorted()
                    .toList();
        }
    }

    private ImportResult take(String name) {
        return switch (name) {
            case "authorities" -> importer.take(ReferenceList.of(AUTHORITIES), false);
            case "others" -> importer.take(ReferenceList.of(OTHERS), false);
            case "boards" -> importer.take(ReferenceList.of(BOARDS), false);
            default -> importer.take(ScriptedNotes.note(name, NOTES.get(name)), Origin.UNNAMED);
        };
    }
}
