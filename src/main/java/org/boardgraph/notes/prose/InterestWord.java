package org.boardgraph.notes.prose;

import java.util.Set;

/** Finds the word "interest", or what stands for it, where it is one that people declare. */
final class InterestWord {
    private static final Set<String> GERUNDS =
            WordList.in("standing joining becoming taking hosting volunteering attending serving helping participating "
                    + "purchasing buying bidding applying leading forming running renting leasing using learning "
                    + "seeing hearing working sitting being acquiring developing exploring pursuing supporting "
                    + "adopting visiting putting representing filling having receiving finding getting providing "
                    + "setting sponsoring speaking chairing selling");

    private InterestWord() {}

    /** Where an interest that is one to declare stands from {@code i} on; -1 where none does. */
    static int in(Sentence s, int from) {
        for (int i = from; i < s.size(); i++) {
            String word = s.word(i);
            boolean noun = word.equals("interest") || word.equals("interests") || word.equals("interested");
            if (noun && !otherInterest(s, i)) {
                return i;
            }
            if (Nature.isWord(word)
                    && !word.equals("personal")
                    && !word.equals("financial")
                    && !s.word(i + 1).startsWith("interest")) {
                return i;
            }
            if (word.equals("personal") && (s.is(i + 1, "in") || s.is(i + 1, "and") && Nature.isWord(s.word(i + 2)))) {
                return i;
            }
        }
        return -1;
    }

    static boolean within(Sentence s, int from, int to) {
        int interest = in(s, from);
        return interest >= 0 && interest < to;
    }

    private static boolean otherInterest(Sentence s, int i) {
        if (s.is(i - 1, "expression")
                || s.is(i - 1, "of") && (s.is(i - 2, "expression") || s.is(i - 2, "expressions"))) {
            return true;
        }
        boolean declared = s.word(i - 2).startsWith("declar")
                || s.word(i - 2).startsWith("disclos")
                || s.word(i - 2).startsWith("conflict");
        if (s.is(i - 1, "of") && s.is(i + 1, "to") && !declared) {
            return true; // "items of interest to members"
        }
        boolean kind = Words.any(
                s.word(i - 1),
                "with",
                "vested",
                "public",
                "community",
                "best",
                "great",
                "local",
                "much",
                "keen",
                "strong",
                "considerable",
                "common",
                "compound",
                "scientific",
                "special",
                "historic",
                "architectural",
                "outstanding",
                "national");
        boolean money = Words.any(
                        s.word(i + 1),
                        "rate",
                        "rates",
                        "payment",
                        "payments",
                        "charges",
                        "free",
                        "earned",
                        "received",
                        "accrued",
                        "payable",
                        "bearing")
                || s.is(i + 1, "of") && s.word(i + 2).startsWith("£")
                || s.is(i + 1, "from") && s.is(i - 1, "in")
                || s.is(i - 1, "of")
                        && (s.word(i - 2).startsWith("rate") || s.word(i - 2).startsWith("level"));
        return kind || money || s.is(i + 1, "in") && isGerund(s, i + 2) && !declaredBeing(s, i + 2);
    }

    /** "an interest in being a trustee of": awkward, but said. */
    private static boolean declaredBeing(Sentence s, int i) {
        return s.is(i, "being")
                        && !s.is(i + 1, "involved")
                        && !s.is(i + 1, "part")
                        && !(s.word(i + 1).endsWith("ed") && !s.is(i + 1, "employed"))
                        && !s.is(i + 1, "on")
                || s.is(i, "having");
    }

    static boolean isGerund(Sentence s, int i) {
        return GERUNDS.contains(s.word(i));
    }

    /** Party whip, lobbying, predetermination: declared too, and no interests. */
    static boolean otherMatter(Sentence s, int from) {
        for (int i = from; i < s.size(); i++) {
            String word = s.word(i);
            if (word.startsWith("lobb")
                    || word.startsWith("whip")
                    || word.startsWith("predeterm")
                    || word.startsWith("pre-determ")
                    || word.startsWith("correspond")
                    || word.startsWith("representation")
                    || word.startsWith("email")
                    || word.startsWith("e-mail")
                    || word.equals("open-mind")
                    || word.startsWith("site-visit")
                    || word.startsWith("reserv")
                    || word.equals("opinion")
                    || word.equals("visited")
                    || word.equals("mind") && s.is(i - 1, "open")
                    || word.equals("contacted")
                    || word.equals("telephone")
                    || word.startsWith("apolog")) {
                return true;
            }
        }
        return false;
    }

    static boolean denied(Sentence s, int i) {
        int no = s.findNo(i, i + 7) >= 0 ? s.findNo(i, i + 7) : s.find(i, i + 7, "not", "have");
        return no >= 0 && (in(s, no) >= 0 && in(s, no) < no + 5);
    }
}
