package org.boardgraph.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.boardgraph.importing.Memberships.Pair;
import org.boardgraph.membership.Spell;
import org.boardgraph.model.Id;
import org.boardgraph.model.OrderKey;

/** The parameters of the statement import/memberships, as they are put together. */
final class MembershipRows {
    private final List<Map<String, Object>> cleared = new ArrayList<>();
    private final List<Map<String, Object>> begun = new ArrayList<>();
    private final List<Map<String, Object>> extended = new ArrayList<>();

    /** All that a person holds on a board goes. */
    void clear(Pair pair) {
        cleared.add(pair.parameters());
    }

    /** A spell as it is from now on: begun, extended, or as it was held before. */
    void add(Pair pair, Spell spell, List<Spell> held) {
        if (spell.shown().isEmpty()) {
            return;
        }
        Map<String, Object> row = new HashMap<>();
        row.put("properties", properties(pair, spell));
        row.put("shown", spell.shown());
        if (spell.authority() != null) {
            row.put("authority", spell.authority());
        }
        if (held.stream().anyMatch(before -> before.first().equals(spell.first()))) {
            row.put("id", id(spell));
            extended.add(row);
        } else {
            row.putAll(pair.parameters());
            begun.add(row);
        }
    }

    boolean isEmpty() {
        return cleared.isEmpty() && begun.isEmpty() && extended.isEmpty();
    }

    Map<String, Object> parameters() {
        return Map.of("cleared", cleared, "begun", begun, "extended", extended);
    }

    /** The id made of the earliest attendance; that of any attendance of the spell answers with it. */
    static String id(Spell spell) {
        return Id.parse(spell.first()).orElseThrow().as("Membership").toString();
    }

    static Map<String, Object> properties(Pair pair, Spell spell) {
        String id = id(spell);
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", id);
        properties.put("organizationId", pair.board());
        properties.put("role", spell.role().name());
        properties.put("member", spell.member());
        properties.put("startDate", spell.startDate().toString());
        properties.put("endDate", spell.endDate().toString());
        properties.put("inferred", true);
        properties.put("first", spell.first());
        properties.put("last", spell.last());
        properties.put("order", OrderKey.of(OrderKey.newestFirst(spell.startDate()), id));
        if (spell.authority() != null) {
            properties.put("authorityId", spell.authority());
        }
        if (spell.label() != null) {
            properties.put("label", spell.label());
        }
        return properties;
    }
}
