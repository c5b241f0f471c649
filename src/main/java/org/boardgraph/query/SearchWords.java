package org.boardgraph.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that somebody searches for, cut and folded as the full-text indexes cut and fold theirs. Every word must begin a word of
 * what is found. A query is made of prefixes and exact words alone, to which Lucene gives fixed points: so a score depends on what is
 * found and not on all else that there is, which other rows and withheld ones would change.
 */
record SearchWords(List<String> words) {
    static final int MOST = 20;

    /** Signs within a word join it, as in O'Brien and 9.2. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['._][\\p{L}\\p{N}]+)*");

    private static final Pattern JOINTS = Pattern.compile("['._]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Letters that are no letter with a mark. */
    private static final Map<String, String> LETTERS =
            Map.of("ø", "o", "đ", "d", "ð", "d", "ł", "l", "ı", "i", "ß", "ss", "æ", "ae", "œ", "oe", "þ", "th");

    private static final List<String> SLIGHT = List.of("a", "an", "and", "of", "the");

    /**
     * The words of a text: signs of any query language are none.
     *
     * @throws Refused where there are too many
     */
    static SearchWords of(String text) {
        List<String> all = new ArrayList<>();
        Matcher word = WORD.matcher(folded(text));
        while (word.find()) {
            all.add(word.group());
        }
        List<String> words = all.stream().distinct().toList();
        if (!SLIGHT.containsAll(words)) {
            words = words.stream().filter(each -> !SLIGHT.contains(each)).toList();
        }
        if (words.size() > MOST) {
            throw new Refused(
                    Fault.TOO_COMPLEX,
                    "search: text has " + words.size() + " words: search for at most " + MOST + " at once.");
        }
        return new SearchWords(words);
    }

    private static String folded(String text) {
        String folded = MARKS.matcher(
                        Normalizer.normalize(text.replace('’', '\'').replace('‘', '\''), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        return folded;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The query for an index, in Lucene's language, in which letters and digits stand for themselves. */
    String query(List<Weight> fields) {
        return words.stream()
                .map(word -> "+(" + String.join(" ", ways(word, fields)) + ")")
                .collect(Collectors.joining(" "));
    }

    /** A word as it stands; with a joint in it also without, as names are kept. */
    private static List<String> ways(String word, List<Weight> fields) {
        List<String> ways = new ArrayList<>();
        ways.add(points(word, fields));
        if (word.indexOf('\'') >= 0) {
            ways.add(points(word.replace("'", ""), fields));
        }
        String[] parts = JOINTS.split(word);
        if (parts.length > 1) {
            ways.add(List.of(parts).stream()
                    .map(part -> "+(" + points(part, fields) + ")")
                    .collect(Collectors.joining(" ", "(", ")")));
        }
        return ways;
    }

    private static String points(String word, List<Weight> fields) {
        return fields.stream()
                .map(field -> field.property + ":" + word + "*^" + field.begun + " " + field.property + ":[" + word
                        + " TO " + word + "]^" + field.whole)
                .collect(Collectors.joining(" "));
    }

    /**
     * What a word counts in a property.
     *
     * @param begun where it begins a word there
     * @param whole beside that, where it is that word
     */
    record Weight(String property, double begun, double whole) {}
}
