package org.boardgraph.subjects;

import java.util.List;
import java.util.Set;
import org.boardgraph.subjects.Word.Gap;

/** The type words that stand about the short name of an authority: "London Borough of", "County Council". */
final class TypeWords {
    private static final Set<String> TYPES = WordLists.of("type");
    private static final Set<String> ENDS = WordLists.of("type-end");
    private static final Set<String> LOWER_ENDS = WordLists.of("type-end-lower");
    private static final Set<String> DIRECTLY_BEFORE = Set.of("lb", "lbc", "rb");
    private static final Set<String> COUNCILS =
            Set.of("council", "councils", "boroughs", "corporation", "mbc", "lbc", "cbc", "bc", "dc", "cc");
    /** Most names that share type words, with what joins them. */
    private static final int JOINED = 16;

    private final List<Word> words;

    TypeWords(List<Word> words) {
        this.words = words;
    }

    /** Where the type words end that follow a name which ends at {@code to}; {@code to} itself where there are none. */
    int after(int to) {
        if (words.get(to - 1).owner() != null) {
            return to;
        }
        int end = to;
        for (int at = to; at < words.size() && words.get(at).gap() == Gap.SPACE; at++) {
            Word word = words.get(at);
            boolean joins = at > to && word.folded().equals("and");
            if (!TYPES.contains(word.plain()) && !joins) {
                break;
            }
            if (word.capital() ? ENDS.contains(word.plain()) : LOWER_ENDS.contains(word.plain())) {
                end = at + 1;
            }
            if (word.owner() != null) {
                break;
            }
        }
        return end > to && stopsShort(to, end) ? to : end;
    }

    /** "Leeds City Region", "Luton Town": without "Council" they go on only to the end of the capitals, and towns are places. */
    private boolean stopsShort(int to, int end) {
        String last = words.get(end - 1).plain();
        if (COUNCILS.contains(last) || last.length() <= 3) {
            return false;
        }
        boolean goesOn =
                end < words.size() && words.get(end).follows() && words.get(end).capital();
        return last.equals("town") || last.equals("parish") || goesOn;
    }

    /** Where the type words begin that stand before a name which begins at {@code from}. */
    int before(int from) {
        if (from == 0 || words.get(from).gap() != Gap.SPACE) {
            return from;
        }
        Word before = words.get(from - 1);
        if (before.shouted() && DIRECTLY_BEFORE.contains(before.folded())
                || before.printed().equals("County")
                        && !(from > 1
                                && words.get(from - 1).follows()
                                && words.get(from - 2).capital())) {
            return from - 1;
        }
        if (!before.folded().equals("of")) {
            return from;
        }
        int at = from - 1;
        while (at > 0
                && words.get(at).gap() == Gap.SPACE
                && (words.get(at - 1).capital()
                                && TYPES.contains(words.get(at - 1).folded())
                        || at < from - 1 && joins(words.get(at - 1)))) {
            at--;
        }
        while (at < from - 1 && joins(words.get(at))) {
            at++;
        }
        return at == from - 1 ? from : at;
    }

    private static boolean joins(Word word) {
        return word.folded().equals("and")
                || word.folded().equals("of")
                || word.folded().equals("the");
    }

    /**
     * The type words that a name shares with those after it: "Borough Council" of "Kingston & Richmond Borough Council". Empty
     * where it shares none.
     */
    String shared(int to) {
        boolean joined = false;
        int at = to;
        for (; at < Math.min(words.size(), to + JOINED); at++) {
            Word word = words.get(at);
            boolean and = word.folded().equals("and");
            if (word.gap() == Gap.COMMA ? at > to && words.get(at - 1).folded().equals("and") : !word.follows()) {
                return "";
            }
            boolean begins = at == to;
            if (begins && !and && word.gap() != Gap.COMMA) {
                return "";
            }
            if (!and
                    && !word.capital()
                    && !word.folded().equals("upon")
                    && !word.folded().equals("on")) {
                return "";
            }
            joined |= and;
            if (joined
                    && !and
                    && TYPES.contains(word.plain())
                    && !words.get(at - 1).folded().equals("and")) {
                int end = after(at);
                return end > at && COUNCILS.contains(words.get(end - 1).plain()) ? printed(at, end) : "";
            }
        }
        return "";
    }

    /** The words as one text, a plural among the type words as one of its kind. */
    String printed(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int at = from; at < to; at++) {
            Word word = words.get(at);
            String plain = word.owner() == null
                    ? word.printed()
                    : word.printed().substring(0, word.printed().length() - 2);
            boolean plural = word.folded().equals("councils") || word.folded().equals("boroughs");
            text.append(at == from ? "" : " ").append(plural ? plain.substring(0, plain.length() - 1) : plain);
        }
        return text.toString();
    }
}
