package org.boardgraph.identity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which given names stand for one another: Mike and Michael, Bob and Robert. */
final class Nicknames {
    /** For each folded given name, the full forms that it may stand for, itself among them where it is one. */
    private static final Map<String, Set<String>> FULL_FORMS = read();

    private Nicknames() {}

    /** Whether one full form exists that both may stand for. */
    static boolean same(String left, String right) {
        if (left.equals(right)) {
            return true;
        }
        Set<String> forms = FULL_FORMS.get(left);
        Set<String> others = FULL_FORMS.get(right);
        return forms != null && others != null && forms.stream().anyMatch(others::contains);
    }

    /** The full forms that a folded given name may stand for; the name alone where the table does not know it. */
    static Set<String> fullForms(String given) {
        return FULL_FORMS.getOrDefault(given, Set.of(given));
    }

    static boolean knows(String given) {
        return FULL_FORMS.containsKey(given);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> forms = new HashMap<>();
        for (String line : Table.lines("nicknames.txt")) {
            String[] names = line.split(" ");
            for (String name : new HashSet<>(Arrays.asList(names))) {
                forms.computeIfAbsent(name, n -> new TreeSet<>()).add(names[0]);
            }
        }
        return forms;
    }
}
