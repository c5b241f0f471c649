package org.boardgraph.notes.prose;

import java.util.Set;

/** Finds the number of an item that stands behind a name with neither sign nor noun: "Cllr A 11(b) friend of the applicant". */
final class NumberBehindName {
    private static final Set<String> ROLES = WordList.of("roles");

    private NumberBehindName() {}

    /** @param i the last token of the name */
    static boolean at(Sentence s, int i) {
        if (!ItemNumbers.isNumber(s, i + 1)
                || !s.at(i + 1).number()
                || s.word(i + 1).length() > 5
                || BodyNames.hasVerb(s)) {
            return false;
        }
        int k = ItemNumbers.part(s, i + 1, new StringBuilder());
        boolean told =
                ItemNumbers.isDash(s, k) || s.is(k, "(") || s.is(k, "as") || Nature.isWord(s.word(k)) || tie(s, k);
        for (int title = i; told && title >= 0 && title > i - 5 && s.at(title).capital(); title--) {
            int length = Titles.titleAt(s, title);
            if (length > 0 && title + length <= i) {
                return true;
            }
        }
        return false;
    }

    private static boolean tie(Sentence s, int i) {
        return ROLES.contains(s.word(i))
                || Words.any(s.word(i), "neighbour", "neighbours")
                || Ties.isRelative(s.word(i));
    }
}
