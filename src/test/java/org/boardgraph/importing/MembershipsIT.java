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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The memberships that importing leaves in the graph, whatever came, changed and went, in whatever order. */
@ExtendWith(TestGraph.class)
class MembershipsIT {
    private static final String JANE = "Cllr | Jane Ash | | %s | %s";
    private static final Map<String, String> NOTES = new TreeMap<>(Map.of(
            "1 chair", note("2020-01-10", row("chair", "Ashbury Town Council", "present")),
            "2 apologies", note("2020-06-10", row("chair", "Ashbury Town Council", "apologies")),
            "3 member", note("2020-09-10", row("member", "Ashbury Town Council", "present")),
            "4 chair again", note("2021-01-10", row("chair", "Ashbury Town Council", "present")),
            "5 absent", note("2021-06-10", ""),
            "6 guest", note("2021-09-10", row("other", "Ashbury Town Council", "in_attendance")),
            "7 chair still", note("2022-01-11", row("chair", "Ashbury Town Council", "present")),
            "8 moved", note("2022-06-10", row("chair", "Beckford Borough Council", "present")),
            "9 long after", note("2024-01-10", row("chair", "Beckford Borough Council", "present"))));

    private final Graph graph;
    private final Importer importer;

    MembershipsIT(Graph graph) {
        this.graph = graph;
        importer = new Importer(graph, new ScriptedNotes(1), Clock.systemUTC());
    }

    @Test
    void are_the_spells_that_the_lists_show() {
        NOTES.keySet().forEach(this::take);

        // "5 absent" shows nothing, and "6 guest" no membership: the third spell goes on over both, 366 days.
        assertThat(spells())
                .containsExactly(
                        "CHAIR for Ashbury Town Council 2020-01-10 to 2020-06-10, shown by 2",
                        "MEMBER for Ashbury Town Council 2020-09-10 to 2020-09-10, shown by 1",
                        "CHAIR for Ashbury Town Council 2021-01-10 to 2022-01-11, shown by 2",
                        "CHAIR for Beckford Borough Council 2022-06-10 to 2022-06-10, shown by 1",
                        "CHAIR for Beckford Borough Council 2024-01-10 to 2024-01-10, shown by 1");
    }

    @Test
    void any_order_and_any_going_and_coming_leave_the_same() {
        List<String> names = new ArrayList<>(NOTES.keySet());
        names.forEach(this::take);
        String first = Dump.of(graph);
        assertThat(first).contains("Membership").doesNotContain("stray");
        Random random = new Random(11);
        for (int run = 0; run < 15; run++) {
            Collections.shuffle(names, random);
            TestGraph.wipe(graph);
            names.forEach(this::take);
            List<String> gone = names.subList(0, 1 + random.nextInt(4));
            gone.forEach(importer::remove);
            String without = Dump.of(graph);
            TestGraph.wipe(graph);
            names.stream().sorted().filter(name -> !gone.contains(name)).forEach(this::take);
            Dumps.assertSame(Dump.of(graph), without);
            gone.forEach(this::take);
            Dumps.assertSame(Dump.of(graph), first);
        }
    }

    @Test
    void a_changed_row_changes_the_spells_and_back() {
        NOTES.keySet().forEach(this::take);
        String first = Dump.of(graph);
        String member = NOTES.get("3 member");

        take("changed", member.replace("list: member | Cllr | Jane", "list: chair | Cllr | Jane"));
        assertThat(spells())
                .contains("CHAIR for Ashbury Town Council 2020-01-10 to 2022-01-11, shown by 5")
                .hasSize(3);
        take("3 member");
        Dumps.assertSame(Dump.of(graph), first);
    }

    @Test
    void any_row_leads_to_the_spell_that_it_shows_now() {
        take("4 chair again");
        String given = ids().get(0);
        take("7 chair still");
        assertThat(ids()).containsExactly(given);

        take("1 chair");
        take("2 apologies");
        String now = graph.read(tx -> tx.run(
                        "MATCH (:Attendance {id: 'Attendance' + substring($given, 10)})-[:SHOWS]->(s) RETURN s.id AS id",
                        Map.of("given", given))
                .single()
                .get("id")
                .asString());
        assertThat(ids()).containsExactly(now).doesNotContain(given);
    }

    private List<String> ids() {
        return graph.read(tx -> tx.run("MATCH (s:Membership {role: 'CHAIR'}) RETURN s.id AS id")
                .list(row -> row.get("id").asString()));
    }

    private List<String> spells() {
        return graph.read(tx -> tx.run("""
                        MATCH (p:Person {name: 'Jane Ash'})-[:HOLDS]->(s:Membership)-[:IN]->(:Board {name: 'Ferry Board'})
                        RETURN s.role + coalesce(' for ' + [(s)-[:ON_BEHALF_OF]->(o) WHERE o.id = s.authorityId | o.name][0], '')
                          + ' ' + s.startDate + ' to ' + s.endDate
                          + ', shown by ' + COUNT { (s)<-[:SHOWS]-(a:Attendance {role: s.role})<-[:MADE]-(p) } AS spell
                        ORDER BY s.startDate""").list(row -> row.get("spell").asString()));
    }

    private static String row(String role, String authority, String status) {
        return "list: " + role + " | " + JANE.formatted(authority, status) + "\n";
    }

    private static String note(String date, String jane) {
        return "board: Ferry Board\norganization: Estuary Partnership\ndate: " + date + "\n" + jane
                + "list: member | Cllr | Noor Beck | | Beckford Borough Council | present\nitem: 1 | Welcome\n";
    }

    private void take(String name) {
        take(name, NOTES.get(name));
    }

    private void take(String name, String text) {
        importer.take(ScriptedNotes.note(name, text), Origin.UNNAMED);
    }
}
