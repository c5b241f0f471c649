package org.boardgraph.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.boardgraph.graph.Statements;
import org.boardgraph.membership.Sighting;
import org.boardgraph.membership.Spell;
import org.boardgraph.membership.Spells;
import org.boardgraph.model.Id;
import org.boardgraph.model.Role;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Keeps the memberships of people on boards as the attendances show them that are in the graph when it is called: at the end of a
 * transaction that writes, with what it touched.
 */
final class Memberships {
    private final TransactionContext transaction;

    Memberships(TransactionContext transaction) {
        this.transaction = transaction;
    }

    /**
     * A person and a board.
     *
     * @param person the id that the person has once the transaction has written
     */
    record Pair(String person, String board) {
        Map<String, Object> parameters() {
            return Map.of("person", person, "board", board);
        }
    }

    /**
     * Adds what was just written to what is held. Mostly it is later than all that is held: then no older attendance is read.
     *
     * @param seen all rows that were written, of persons who changed in nothing else
     */
    void add(Map<Pair, List<Sighting>> seen) {
        if (seen.isEmpty()) {
            return;
        }
        Map<Pair, List<Spell>> held = held(seen.keySet());
        MembershipRows rows = new MembershipRows();
        List<Pair> mixed = new ArrayList<>();
        seen.forEach((pair, later) -> {
            List<Spell> spells = held.getOrDefault(pair, List.of());
            if (Spells.isLater(spells, later)) {
                Spells.after(spells, later).forEach(spell -> rows.add(pair, spell, spells));
            } else {
                mixed.add(pair);
            }
        });
        anew(mixed, rows);
    }

    /** Derives the memberships of people on boards again from all of their attendances. */
    void anew(Collection<Pair> pairs) {
        anew(pairs, new MembershipRows());
    }

    private void anew(Collection<Pair> pairs, MembershipRows rows) {
        pairs.forEach(rows::clear);
        sightings(pairs).forEach((pair, seen) -> Spells.of(seen).forEach(spell -> rows.add(pair, spell, List.of())));
        if (!rows.isEmpty()) {
            transaction
                    .run(Statements.named("import/memberships"), Map.of("rows", rows.parameters()))
                    .consume();
        }
    }

    private Map<Pair, List<Spell>> held(Set<Pair> pairs) {
        Map<Pair, List<Spell>> held = new HashMap<>();
        rows("import/spells", pairs).forEach(row -> held.computeIfAbsent(pair(row), any -> new ArrayList<>())
                .add(spell(row.get("spell"))));
        return held;
    }

    private Map<Pair, List<Sighting>> sightings(Collection<Pair> pairs) {
        Map<Pair, List<Sighting>> seen = new HashMap<>();
        if (!pairs.isEmpty()) {
            rows("import/sightings", pairs).forEach(row -> seen.computeIfAbsent(pair(row), any -> new ArrayList<>())
                    .add(sighting(row.get("seen").asMap())));
        }
        return seen;
    }

    private List<Record> rows(String statement, Collection<Pair> pairs) {
        List<Map<String, Object>> wanted = pairs.stream().map(Pair::parameters).toList();
        return transaction
                .run(Statements.named(statement), Map.of("wanted", Map.of("pairs", wanted)))
                .list();
    }

    private static Pair pair(Record row) {
        return new Pair(row.get("person").asString(), row.get("board").asString());
    }

    /** From the properties of an attendance; its order key has the newest day first, then the meeting and the place. */
    static Sighting sighting(Map<String, Object> row) {
        String order = text(row, "order");
        return new Sighting(
                text(row, "id"),
                LocalDate.parse(text(row, "date")),
                order.substring(order.indexOf('/') + 1),
                Role.valueOf(text(row, "role")),
                (String) row.get("authorityId"),
                (String) row.get("label"));
    }

    private static Spell spell(Value node) {
        return new Spell(
                Role.valueOf(node.get("role").asString()),
                node.get("authorityId").asString(null),
                node.get("label").asString(null),
                LocalDate.parse(node.get("startDate").asString()),
                LocalDate.parse(node.get("endDate").asString()),
                node.get("first").asString(),
                node.get("last").asString(),
                List.of());
    }

    private static String text(Map<String, Object> row, String name) {
        return (String) row.getOrDefault(name, "");
    }

    /**
     * The rows of a note that show somebody in a role, by person and board.
     *
     * @param persons the id of the person that each mention is of
     */
    static Map<Pair, List<Sighting>> shown(NoteFacts note, Function<Id, @Nullable String> persons) {
        Map<String, Map<String, Object>> attendances = new HashMap<>();
        note.owned().stream()
                .filter(fact -> fact.label().equals("Attendance") && shows(fact.properties()))
                .forEach(fact -> attendances.put(fact.key(), fact.properties()));
        Map<Pair, List<Sighting>> shown = new LinkedHashMap<>();
        for (Named.Part part : note.named().parts()) {
            Map<String, Object> row = part.type().equals("MADE") ? attendances.get(part.target()) : null;
            String person = persons.apply(part.mention());
            if (row != null && person != null) {
                Pair pair = new Pair(person, text(row, "boardId"));
                shown.computeIfAbsent(pair, any -> new ArrayList<>()).add(sighting(row));
            }
        }
        return shown;
    }

    private static boolean shows(Map<String, Object> row) {
        String role = (String) row.get("role");
        return Boolean.TRUE.equals(row.get("asCorrected")) && role != null && Sighting.shows(Role.valueOf(role));
    }
}
