package org.boardgraph.notes.prose;

import java.util.Set;

/** Whether a sentence says that no interests were declared. */
final class Silence {
    private static final Set<String> NONE = Set.of("none", "nil", "no", "nothing");
    private static final Set<String> MORE = Set.of("further", "other", "additional", "more");
    private static final Set<String> OTHER =
            Set.of("whip", "whipping", "lobbying", "predetermination", "apologies", "gifts", "hospitality");

    private Silence() {}

    /**
     * @param mode whether it stands under the heading of declarations
     * @param only whether nothing else is taken under that heading, so that "None." can mean nothing else
     */
    static boolean stated(Sentence s, boolean mode, boolean only) {
        for (int i = 0; i < s.size(); i++) {
            if (NONE.contains(s.word(i)) && !MORE.contains(s.word(i + 1)) && !s.isNumberSign(i)) {
                if (says(s, i, mode) || only && bare(s, i)) {
                    return true;
                }
            }
        }
        return mode && (notDeclared(s) || only && s.size() < 4 && s.is(0, "n/a"));
    }

    /** "No additional declarations.", which says that there were none where it stands alone. */
    static boolean statedOfMore(Sentence s) {
        int no = s.findNo(0, s.size());
        return no >= 0 && MORE.contains(s.word(no + 1)) && says(s, no, true);
    }

    private static boolean says(Sentence s, int i, boolean mode) {
        boolean declaration = false;
        for (int k = i + 1; k < Math.min(s.size(), i + 14); k++) {
            String word = s.word(k);
            if (OTHER.contains(word)) {
                return false;
            }
            boolean interest = word.startsWith("interest")
                    && !s.is(k + 1, "rates")
                    && !s.is(k - 1, "public")
                    && !s.is(k - 1, "expressed");
            declaration |= word.startsWith("declaration")
                    || word.startsWith("disclosure")
                    || word.equals("declared")
                    || mode && word.equals("declare")
                    || interest && mode;
            if (word.startsWith("interest") && s.is(k + 1, "related") && !s.has("declared")) {
                return false; // somebody's advice on a matter
            }
            declaration &= !word.equals("emergency") && !word.equals("policy");
        }
        if (!mode && !namesDeclarations(s, i)) {
            return false;
        }
        if (declaration && s.find(i, s.size(), "acceptance") < 0 && s.find(i, s.size(), "climate") < 0) {
            return interestSpoken(s, mode) && !conditional(s, i) && !ofOnePerson(s, i, mode);
        }
        return labelled(s, i);
    }

    /** Away from the heading: "no declarations of interest", "no interests were", "no member declared", and of this meeting. */
    private static boolean namesDeclarations(Sentence s, int i) {
        int k = i + 1;
        while (Nature.isWord(s.word(k))
                || Words.any(s.word(k), "conflicts", "conflict", "of", "or", "and", "such", "new", "any")) {
            k++;
        }
        String word = s.word(k);
        boolean named = word.startsWith("declaration")
                || word.startsWith("disclosure")
                || word.startsWith("interest") && !s.is(k + 1, "in")
                || word.startsWith("member")
                || word.startsWith("councillor")
                || word.startsWith("officer");
        return named && !OtherTime.toldOf(s) || labelled(s, i);
    }

    /** "Declarations of interest: None." */
    private static boolean labelled(Sentence s, int i) {
        boolean label = s.is(i - 1, ":")
                || s.is(i - 1, "–")
                || s.is(i - 1, "-")
                || i > 2 && s.word(i - 1).startsWith("interest");
        boolean declares = s.word(i - 2).startsWith("interest")
                || s.word(i - 1).startsWith("interest")
                || s.word(i - 2).startsWith("declaration")
                || Nature.isWord(s.word(i - 2));
        return label
                && declares
                && (s.is(i, "none") || s.is(i, "nil"))
                && (Nature.isWord(s.word(i - 2)) && s.is(i - 1, ":")
                        || s.find(0, i, "declarations") + s.find(0, i, "declaration") + s.find(0, i, "disclosures")
                                > -3);
    }

    private static boolean interestSpoken(Sentence s, boolean mode) {
        if (mode) {
            return true;
        }
        for (int i = 0; i < s.size(); i++) {
            if (s.word(i).startsWith("interest")) {
                return true;
            }
        }
        return false;
    }

    private static boolean conditional(Sentence s, int i) {
        return s.is(0, "if")
                || s.find(0, i, "if") >= 0 && s.find(0, i, ";") < 0
                || s.find(0, i, "that", "is") >= 0 && s.has("unless");
    }

    /** "Cllr A declared no interest" leaves the others open. */
    private static boolean ofOnePerson(Sentence s, int i, boolean mode) {
        for (int k = 0; k < s.size(); k++) {
            int title = Titles.titleAt(s, k);
            boolean person =
                    title > 0 && !Titles.isOffice(s.word(k)) && s.at(k + title).capital();
            if (Words.any(s.word(k), "he", "she") && k < i) {
                return true;
            }
            if (person && (k < i || s.is(k - 1, "from") || s.is(k - 1, "by"))) {
                return true;
            }
        }
        return false;
    }

    /** "None.", "There were none.", "None received.", "No interests.": all that is said under a heading of its own. */
    private static boolean bare(Sentence s, int i) {
        boolean opens = i == 0
                || i <= 3 && (s.is(0, "there") || s.is(0, "these") || s.sign(i - 1))
                || s.is(i - 2, "there") && Words.any(s.word(i - 1), "were", "was") && s.is(i - 3, ";");
        boolean ends = s.size() - i <= 5 && !s.has("apologies") && !s.word(0).startsWith("dispensation");
        return opens && ends && !s.is(i, "no") && !s.is(i, "nothing")
                || opens && s.starts(i, "nothing", "to", "declare");
    }

    /** "Members did not declare any interests." */
    private static boolean notDeclared(Sentence s) {
        int not = s.find(0, s.size(), "not", "declare");
        int any = s.find(0, s.size(), "any", "interests");
        return not > 0 && any > not && not < 6;
    }
}
