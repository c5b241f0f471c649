package org.boardgraph.subjects;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Queries of a full-text index (in Lucene's language) for the texts in which names may stand: all of those and some others. The
 * index cuts texts at signs but apostrophes, and folds case and accents.
 */
public final class WordQuery {
    private static final int AT_ONCE = 60;
    /** Most spellings of one name; beyond them the words are looked for one by one. */
    private static final int MOST = 16;

    private WordQuery() {}

    /** For what a subject is called after a change and was not before, or the other way round. Null: not known then. */
    public static List<String> of(@Nullable NamedSubject before, @Nullable NamedSubject after) {
        Set<Forms.Written> was = before == null ? Set.of() : Forms.of(before);
        Set<Forms.Written> is = after == null ? Set.of() : Forms.of(after);
        Set<String> phrases = new LinkedHashSet<>();
        was.stream().filter(form -> !is.contains(form)).forEach(form -> phrases.add(phrase(form)));
        is.stream().filter(form -> !was.contains(form)).forEach(form -> phrases.add(phrase(form)));
        return List.copyOf(phrases);
    }

    /** Some of these put together, so many that an index takes them at once. */
    public static List<String> together(List<String> phrases) {
        List<String> distinct = phrases.stream().distinct().sorted().toList();
        List<String> queries = new ArrayList<>();
        for (int from = 0; from < distinct.size(); from += AT_ONCE) {
            queries.add(String.join(" ", distinct.subList(from, Math.min(distinct.size(), from + AT_ONCE))));
        }
        return queries;
    }

    private static String phrase(Forms.Written form) {
        List<String> words = form.words();
        List<List<String>> spelt = new ArrayList<>();
        int variants = 1;
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals("and") || words.size() == 1) {
                List<String> spellings = spellings(words.get(i), i == words.size() - 1);
                variants *= spellings.size();
                spelt.add(spellings);
            }
        }
        if (variants > MOST
                || spelt.stream().anyMatch(each -> each.get(0).chars().anyMatch(Character::isDigit))) {
            return "(" + String.join(" AND ", spelt.stream().map(WordQuery::any).toList()) + ")";
        }
        int slop = words.size() - spelt.size() + (words.contains("and") ? 1 : 0);
        List<String> phrases = new ArrayList<>(List.of(""));
        for (List<String> spellings : spelt) {
            List<String> longer = new ArrayList<>();
            phrases.forEach(phrase -> spellings.forEach(word -> longer.add((phrase + " " + word).strip())));
            phrases = longer;
        }
        return String.join(
                " ",
                phrases.stream()
                        .map(phrase -> '"' + phrase + '"' + (slop > 0 ? "~" + slop : ""))
                        .toList());
    }

    private static String any(List<String> spellings) {
        return "("
                + String.join(
                        " ", spellings.stream().map(each -> '"' + each + '"').toList()) + ")";
    }

    /** With the apostrophes that folding takes away. */
    private static List<String> spellings(String word, boolean last) {
        List<String> spellings = new ArrayList<>(List.of(word));
        if (word.length() > 2 && word.endsWith("s")) {
            spellings.add(word.substring(0, word.length() - 1) + "'s");
        }
        if (word.length() > 3 && "odl".indexOf(word.charAt(0)) >= 0) {
            spellings.add(word.charAt(0) + "'" + word.substring(1));
        }
        if (last) {
            spellings.add(word + "'s");
        }
        return spellings;
    }
}
