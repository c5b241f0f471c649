package org.boardgraph.generate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names of places without end, no two alike: all that the parts make, then the same with a word before them. */
final class PlaceNames {
    private static final List<String> BEFORE = List.of(
            "North", "South", "East", "West", "Upper", "Lower", "Great", "Little", "Old", "New", "High", "Long", "Mid");

    private final List<String> places;

    PlaceNames(WordLists words, Dice dice) {
        Set<String> all = new LinkedHashSet<>();
        for (String start : words.section("place start")) {
            for (String end : words.section("place end")) {
                all.add(start + end);
            }
        }
        places = dice.some(new ArrayList<>(all), all.size());
    }

    String get(int number) {
        StringBuilder name = new StringBuilder(places.get(number % places.size()));
        for (int round = number / places.size(); round > 0; round /= BEFORE.size() + 1) {
            name.insert(0, BEFORE.get((round - 1) % BEFORE.size()) + " ");
        }
        return name.toString();
    }
}
