package org.boardgraph.generate;

import java.util.ArrayList;
import java.util.List;

/** What all territories of a large graph share: the stock of places and names, and the subjects that are known everywhere. */
final class Land {
    /** Names so many that a place's neighbours do not depend on how many territories there are. */
    private static final int PLACES_OF_A_TERRITORY = 5;

    final WordLists words = WordLists.of("names.txt", "places.txt", "sentences.txt", "short.txt");
    final NameStock names = new NameStock(words);
    final List<String> hubs = new ArrayList<>();
    private final PlaceNames places;
    private final Dice dice;

    Land(long seed) {
        dice = new Dice(seed).fork("land");
        places = new PlaceNames(words, dice.fork("places"));
        for (String start : words.section("hub start")) {
            for (String end : words.section("hub end")) {
                hubs.add(start + " " + end);
            }
        }
        hubs.subList(Math.min(40, hubs.size()), hubs.size()).clear();
    }

    Dice dice(String purpose) {
        return dice.fork(purpose);
    }

    /** One of the places of a territory, from 0. */
    String place(int territory, int number) {
        return places.get(territory * PLACES_OF_A_TERRITORY + number);
    }

    Territory territory(int number) {
        return new Territory(this, number);
    }
}
