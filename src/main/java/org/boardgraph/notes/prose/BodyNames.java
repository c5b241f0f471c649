package org.boardgraph.notes.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The bodies that are named without a word that ties anybody to them: behind a name, after a dash, in an item's title. */
final class BodyNames {
    private static final Set<String> ROLES = WordList.of("roles");
    /** Bodies that people belong to; an item about one is about nothing else. */
    private static final Set<String> BODIES = WordList.in(
            "trust association society club school academy college "
                    + "university hospital hospice charity foundation federation union ltd limited plc company appeal group partnership");

    private static final Set<String> ALL_BODIES = WordList.in(
            "council authority board fund forum panel commission service services " + String.join(" ", BODIES));

    private BodyNames() {}

    static boolean endsAt(Sentence s, int i) {
        return BODIES.contains(s.word(i));
    }

    /** What a line says that tells of no tie. */
    static List<String> alone(Sentence s, int from, int to, List<ItemNumbers.Reference> references) {
        List<String> found = afterNature(s, from, to);
        return found.isEmpty() ? inTitle(s, to, references) : found;
    }

    /** "Cllr A (Tarn Trust)": the body behind the name; an authority there only tells where somebody comes from. */
    static List<String> inBrackets(Sentence s, int named, int verb) {
        List<String> found = new ArrayList<>(1);
        for (int open = s.find(named, verb, "("); open >= 0; open = s.find(open + 1, verb, "(")) {
            int close = s.find(open, verb, ")");
            boolean body = close - open > 2 && s.at(open + 1).capital() && BODIES.contains(s.word(close - 1));
            if (body) {
                found.addAll(NounPhrase.at(s, open + 1, close, false));
            }
        }
        return found;
    }

    /** "Cllr A: item 6 - ORI - Pebble Beach Trust": in a line without a verb the name alone. */
    private static List<String> afterNature(Sentence s, int from, int to) {
        int k = Nature.end(s, from, to);
        for (int sign = from; k < 0 && sign < to && !hasVerb(s); sign++) {
            List<String> body = after(s, sign, to);
            if (!body.isEmpty()) {
                return body;
            }
        }
        if (k > from && s.word(k).startsWith("interest")) {
            k++;
        }
        boolean apart = k > from && Words.any(s.word(k), "-", "–", "—", ":", ",");
        boolean name = apart
                && s.at(k + 1).capital()
                && !ROLES.contains(s.word(k + 1))
                && Titles.titleAt(s, k + 1) == 0
                && !Subjects.itemOrGerund(s, k + 1);
        return name && !hasVerb(s) ? NounPhrase.at(s, k + 1, to, false) : List.of();
    }

    /** "Item 9, Thornby Cricket Club grant": the body in the item's title, where nothing else is told. */
    private static List<String> inTitle(Sentence s, int to, List<ItemNumbers.Reference> references) {
        for (ItemNumbers.Reference reference : references) {
            int close = s.is(reference.to(), "(") ? s.find(reference.to(), reference.to() + 4, ")") + 1 : 0;
            int k = close > 0 ? close : reference.to();
            List<String> body = Words.any(s.word(k), ",", "-", "–", "—", ":") && Titles.titleAt(s, k + 1) == 0
                    ? at(s, k + 1, to, BODIES)
                    : List.of();
            if (!body.isEmpty()) {
                return body;
            }
        }
        return List.of();
    }

    /** "Cllr A – Eastmoor County Council": the body that a line without a verb names. */
    static List<String> after(Sentence s, int sign, int to) {
        return Words.any(s.word(sign), "-", "–", "—", ":") ? at(s, sign + 1, to, ALL_BODIES) : List.of();
    }

    private static List<String> at(Sentence s, int i, int to, Set<String> bodies) {
        List<String> names = s.at(i).capital() ? NounPhrase.at(s, i, to, false) : List.of();
        boolean body = !names.isEmpty()
                && names.stream().allMatch(name -> bodies.contains(last(name)) && name.indexOf(' ') > 0)
                && !roleFollows(s, i, to);
        return body ? names : List.of();
    }

    /** "Rugby Club member": what somebody is, and no name. */
    private static boolean roleFollows(Sentence s, int i, int to) {
        int k = i;
        while (k < to && s.at(k).capital()) {
            k++;
        }
        return k < to && ROLES.contains(s.word(k));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    static boolean hasVerb(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (DeclaringVerb.isOne(s.word(i)) || Speech.isVerb(s, i)) {
                return true;
            }
        }
        return false;
    }
}
