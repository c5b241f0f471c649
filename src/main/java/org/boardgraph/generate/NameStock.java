package org.boardgraph.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * Given and family names with their frequencies: the common ones of many origins from a list, the rare ones, as in life the
 * greater number of different names, put together from parts.
 */
final class NameStock {
    /** A given name; short forms are what the person may also be printed as. */
    record Given(String name, String sex, int weight, List<String> shortForms) {
        Given {
            shortForms = List.copyOf(shortForms);
        }
    }

    private record Family(String name, int weight) {}

    private final WordLists words;
    private final List<Given> givens = new ArrayList<>();
    private final List<Family> families = new ArrayList<>();
    private int givenTotal;
    private int familyTotal;

    NameStock(WordLists words) {
        this.words = words;
        for (String line : words.section("given names")) {
            String[] part = line.split("\\s+");
            List<String> shortForms = part.length > 3 ? List.of(part[3].split("/")) : List.of();
            Given given = new Given(part[1], part[0], Integer.parseInt(part[2]), shortForms);
            givens.add(given);
            givenTotal += given.weight();
        }
        for (String line : words.section("family names")) {
            int space = line.lastIndexOf(' ');
            Family family = new Family(line.substring(0, space), Integer.parseInt(line.substring(space + 1)));
            families.add(family);
            familyTotal += family.weight();
        }
    }

    Given given(Dice dice) {
        int at = dice.below(givenTotal);
        for (Given given : givens) {
            at -= given.weight();
            if (at < 0) {
                return given;
            }
        }
        throw new IllegalStateException("the weights of given names do not add up");
    }

    String family(Dice dice) {
        if (dice.chance(0.04)) {
            return common(dice) + "-" + (dice.chance(0.5) ? common(dice) : rare(dice));
        }
        return dice.chance(0.5) ? common(dice) : rare(dice);
    }

    private String common(Dice dice) {
        int at = dice.below(familyTotal);
        for (Family family : families) {
            at -= family.weight();
            if (at < 0) {
                return family.name();
            }
        }
        throw new IllegalStateException("the weights of family names do not add up");
    }

    private String rare(Dice dice) {
        return dice.pick(words.section("family starts")) + dice.pick(words.section("family ends"));
    }
}
