package org.boardgraph.subjects;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.boardgraph.subjects.Word.Gap;

/**
 * The abbreviations that a note introduces in brackets after a name that is known: "One Public Estate (OPE)", "One Public
 * Estate programme (the “OPE”)".
 */
final class Abbreviations {
    /** Most words of a name before a bracket, generic head nouns among them. */
    static final int LONGEST = 14;

    private static final Set<String> GENERIC = SubjectWords.GENERIC;

    private final ReadableNote note;
    private final List<KnownNames> known;
    private final Context context;
    private final Map<String, Set<String>> open = new HashMap<>();
    private final Map<String, Set<String>> withheld = new HashMap<>();

    Abbreviations(ReadableNote note, List<KnownNames> known, Context context) {
        this.note = note;
        this.known = known;
        this.context = context;
        List<Word> words = note.words();
        for (int at = 1; at < words.size(); at++) {
            int place = place(words, at);
            if (place > 0) {
                introduce(words, at, words.get(place));
            }
        }
    }

    /** Where the abbreviation stands of a bracket that begins at a word; -1 where there is none. */
    static int place(List<Word> words, int bracket) {
        if (words.get(bracket).gap() != Gap.BRACKET) {
            return -1;
        }
        boolean article = words.get(bracket).folded().equals("the") && bracket + 1 < words.size();
        int place = article ? bracket + 1 : bracket;
        boolean closed = place + 1 == words.size()
                || words.get(place + 1).gap() != Gap.SPACE
                        && words.get(place + 1).gap() != Gap.HYPHEN;
        return closed && isAbbreviation(words.get(place)) ? place : -1;
    }

    private static boolean isAbbreviation(Word word) {
        String printed = word.printed();
        long capitals = printed.chars().filter(Character::isUpperCase).count();
        return printed.length() < 11 && capitals > 1 && capitals * 2 > printed.length();
    }

    /** The spans of a passage's words that are abbreviations. */
    List<Span> in(Passage passage) {
        if (open.isEmpty() && withheld.isEmpty()) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        for (int at = 0; at < passage.words().size(); at++) {
            Word word = passage.words().get(at);
            if (introduced(passage.words(), at)) {
                continue;
            }
            String plain = word.owner() == null
                    ? word.printed()
                    : word.printed().substring(0, word.printed().length() - 2);
            Set<String> named = new TreeSet<>(open.getOrDefault(plain, Set.of()));
            if (passage.withheld()) {
                named.addAll(withheld.getOrDefault(plain, Set.of()));
            }
            if (!named.isEmpty()) {
                spans.add(new Span(at, at + 1, named));
            }
        }
        return spans;
    }

    /** Whether it stands in the bracket that introduces it: the name before it is one naming with it. */
    private static boolean introduced(List<Word> words, int at) {
        return place(words, at) == at || at > 0 && place(words, at - 1) == at;
    }

    private void introduce(List<Word> words, int bracket, Word abbreviation) {
        int end = bracket;
        while (end > 1 && GENERIC.contains(words.get(end - 1).folded())) {
            end--;
        }
        int from = Math.max(0, bracket - LONGEST);
        List<Word> before = words.subList(from, bracket);
        int to = end - from;
        List<Span> found = new Finder(before, false, context).all(known);
        for (Span span : Finder.meant(found)) {
            boolean ends = span.to() == to || span.to() == before.size();
            if (ends && fits(abbreviation, before.get(span.from()))) {
                (note.isWithheld(abbreviation) ? withheld : open)
                        .computeIfAbsent(abbreviation.printed(), any -> new TreeSet<>())
                        .addAll(span.subjects());
            }
        }
    }

    /** Whether an abbreviation can be one of a name that begins with a word: both begin with one letter. */
    private static boolean fits(Word abbreviation, Word first) {
        return abbreviation.folded().charAt(0) == first.folded().charAt(0);
    }
}
