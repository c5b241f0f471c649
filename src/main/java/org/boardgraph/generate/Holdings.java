package org.boardgraph.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardgraph.generate.Territory.Sitter;

/** What the councillors of a territory have to do with: drawn when somebody is first asked about. */
final class Holdings {
    private final Territory territory;
    private final Map<Sitter, List<String>> subjects = new LinkedHashMap<>();

    Holdings(Territory territory) {
        this.territory = territory;
    }

    boolean holds(Sitter sitter, String subject) {
        return of(sitter).contains(subject);
    }

    List<String> of(Sitter sitter) {
        return subjects.computeIfAbsent(sitter, this::draw);
    }

    /** In the first territory everything that is known everywhere is held by somebody, so that all may name it. */
    private List<String> draw(Sitter sitter) {
        Land land = territory.land;
        Dice dice = land.dice("holdings " + sitter.key());
        List<String> held = new ArrayList<>();
        if (territory.number == 0) {
            held.add(land.hubs.get(territory.people.indexOf(sitter) % land.hubs.size()));
        }
        int wanted = dice.chance(0.12) ? 0 : dice.between(1, 6);
        while (held.size() < wanted) {
            String subject = territory.subject(dice);
            if (!held.contains(subject)) {
                held.add(subject);
            }
        }
        return held;
    }
}
