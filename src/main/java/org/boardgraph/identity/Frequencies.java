package org.boardgraph.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How common names are: bearers in a million people, from the tables that ship with the program. */
final class Frequencies {
    /** Whose name a given name is. */
    enum Sex {
        MAN,
        WOMAN,
        EITHER
    }

    private static final double UNKNOWN_FAMILY = 30;
    private static final double UNKNOWN_GIVEN = 400;
    /** A short form that no table counts is taken for this part of its full form's bearers. */
    private static final double SHORT_FORM = 0.3;

    private static final Map<String, Double> FAMILY = new HashMap<>();
    private static final Map<String, Double> GIVEN = new HashMap<>();
    private static final Map<String, Sex> SEXES = new HashMap<>();

    static {
        for (String line : Table.lines("family-names.txt")) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                FAMILY.merge(words[i], Double.parseDouble(words[0]), Math::max);
            }
        }
        for (String line : Table.lines("given-names.txt")) {
            String[] words = line.split(" ");
            Sex sex = words[0].equals("m") ? Sex.MAN : words[0].equals("f") ? Sex.WOMAN : Sex.EITHER;
            for (int i = 2; i < words.length; i++) {
                GIVEN.merge(words[i], Double.parseDouble(words[1]), Math::max);
                SEXES.merge(words[i], sex, (one, other) -> one == other ? one : Sex.EITHER);
            }
        }
    }

    private Frequencies() {}

    /** Of a folded family name in one word. */
    static double family(String name) {
        return FAMILY.getOrDefault(name, UNKNOWN_FAMILY);
    }

    static boolean knowsFamily(String name) {
        return FAMILY.containsKey(name);
    }

    static double given(String name) {
        Double counted = GIVEN.get(name);
        if (counted != null) {
            return counted;
        }
        return Nicknames.fullForms(name).stream()
                .mapToDouble(full -> GIVEN.getOrDefault(full, UNKNOWN_GIVEN / SHORT_FORM) * SHORT_FORM)
                .max()
                .orElse(UNKNOWN_GIVEN);
    }

    static boolean knowsGiven(String name) {
        return GIVEN.containsKey(name) || Nicknames.knows(name);
    }

    /** Whose name a folded given name is; EITHER where the tables do not tell. */
    static Sex sex(String given) {
        Sex known = SEXES.get(given);
        if (known != null) {
            return known;
        }
        Set<String> forms = Nicknames.fullForms(given);
        Sex sex = null;
        for (String form : forms) {
            Sex one = SEXES.getOrDefault(form, Sex.EITHER);
            sex = sex == null || sex == one ? one : Sex.EITHER;
        }
        return sex == null ? Sex.EITHER : sex;
    }
}
