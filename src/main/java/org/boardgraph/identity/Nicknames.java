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

    private static final Map<String, Set<String>> SHORT_FORMS = shortForms();

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

    /** The forms that a folded full form goes by. */
    static Set<String> shortForms(String full) {
        return SHORT_FORMS.getOrDefault(full, Set.of());
    }

    private static Map<String, Set<String>> shortForms() {
        Map<String, Set<String>> forms = new HashMap<>();
        FULL_FORMS.forEach((form, fulls) -> fulls.forEach(
                full -> forms.computeIfAbsent(full, f -> new TreeSet<>()).add(form)));
        return forms;
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
