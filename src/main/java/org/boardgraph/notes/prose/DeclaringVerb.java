package org.boardgraph.notes.prose;

import java.util.Set;

/** Tells whether a verb declares an interest: "declared", "made a declaration", "stated that he had an interest". */
final class DeclaringVerb {
    private static final Set<String> AGAIN =
            Set.of("re-declared", "redeclared", "restated", "reiterated", "repeated", "reaffirmed");
    private static final Set<String> DECLARES =
            WordList.in("declared declares disclosed discloses declaring disclosing " + String.join(" ", AGAIN));

    private static final Set<String> OTHER_THINGS =
            WordList.in("elected open opened closed carried lost vacant adopted approved void unanimous unanimously "
                    + "passed duly inquorate");

    private static final Set<String> EVENTS =
            WordList.in("meeting motion vote amendment result ballot election resolution session seat vacancy climate "
                    + "state emergency proposal item post position recommendation recommendations event fete hall");

    private static final Set<String> OF_A_DECLARER =
            WordList.in("as that himself herself themselves membership being employment ownership directorship his her "
                    + "their personal prejudicial pecuniary non-pecuniary trusteeship for in under on they he she "
                    + "hospitality gifts");

    private static final Set<String> ROLES = WordList.of("roles");
    static final Set<String> OF_ONES_OWN = WordList.in(
            "membership memberships employment directorship directorships ownership trusteeship involvement "
                    + "association connection connections links link position positions role roles relationship friendship "
                    + "acquaintance shareholding shareholdings wife husband partner spouse son daughter brother sister mother "
                    + "father family child children parents company business employer employers firm own authority "
                    + "authorities council councils personal prejudicial pecuniary non-pecuniary register registered "
                    + "respective county district borough local");
    private static final Set<String> TIES =
            WordList.in("membership memberships employment directorship directorships trusteeship governorship "
                    + "shareholding shareholdings friendship relationship acquaintance association");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they");

    private DeclaringVerb() {}

    static boolean isOne(String word) {
        return DECLARES.contains(word);
    }

    /** Whether the verb repeats an earlier declaration: "restated". */
    static boolean isAgain(String word) {
        return AGAIN.contains(word);
    }

    static boolean isPronoun(String word) {
        return PRONOUNS.contains(word);
    }

    /** Whether an interest is declared at the token: "declared", "made a declaration", "stated that he had an interest". */
    static int at(Sentence s, int at, boolean mode) {
        int i = at;
        while (Words.any(
                        s.word(i),
                        "has",
                        "have",
                        "had",
                        "wished",
                        "wishes",
                        "wish",
                        "to",
                        "did",
                        "also",
                        "each",
                        "having",
                        "previously",
                        "earlier",
                        "already",
                        "would",
                        "will",
                        "be",
                        "then")
                && i < at + 5) {
            i++;
        }
        if (s.is(i, "asked") && s.is(i + 1, "to")) {
            i += 2;
        }
        boolean wish = s.is(i, "declare") || s.is(i, "disclose");
        boolean meant = Words.any(s.word(at), "would", "will") && s.has("if");
        if ((wish && i > at && !s.is(i - 1, "have") || isOne(s.word(i))) && !meant) {
            return interestAfter(s, pastRemark(s, i + 1), mode) ? at : -1;
        }
        boolean said = Saying.says(s.word(i)) && s.is(i + 1, "that") && isPronoun(s.word(i + 2));
        if (mode && s.is(i, "conflicted") && !s.is(i - 1, "not")
                || s.is(i + 1, "conflicted") && Words.any(s.word(i), "was", "were", "is", "are")) {
            return mode ? at : -1;
        }
        if (mode && holdsDispensation(s, said ? i + 3 : i)) {
            return at;
        }
        if (Saying.declares(s, i, mode)) {
            return at;
        }
        boolean has = i > at && (s.is(i - 1, "had") || s.is(i - 1, "has") || s.is(i - 1, "have"));
        return has && mode && InterestWord.within(s, i, i + 8) && !denied(s, i) ? at : -1;
    }

    /** "had no interest", "had received no notifications of interest". */
    private static boolean denied(Sentence s, int i) {
        int interest = InterestWord.in(s, i);
        boolean paper = s.find(i, interest, "register") >= 0 && s.is(i, "updated")
                || s.find(i, interest, "form") >= 0
                || s.find(i, interest, "forms") >= 0;
        return paper
                || s.findNo(i, interest) >= 0
                || s.find(i, interest, "not") >= 0
                || s.find(i, interest, "any") >= 0;
    }

    /** "declared, as set out in the register, that he chairs": after the remark. */
    private static int pastRemark(Sentence s, int i) {
        int close = s.is(i, ",") ? s.find(i + 1, i + 13, ",") : -1;
        return close > 0 && s.is(close + 1, "that") ? close + 1 : i;
    }

    /** "has a dispensation to speak on item 9 as a trustee of X": who needs one has an interest. */
    private static boolean holdsDispensation(Sentence s, int i) {
        int k = Words.any(s.word(i), "has", "had", "holds", "held") ? i : i - 1;
        boolean holds = Words.any(s.word(k), "has", "had", "holds", "held");
        if (holds && (s.is(k + 1, "received") || s.starts(k + 1, "been", "granted"))) {
            k = s.find(k, k + 4, "a") - 1; // "had been granted a dispensation"
        }
        boolean one = holds && s.is(k + 1, "a") && s.find(k + 2, k + 4, "dispensation") >= 0;
        return one && (s.has("as", "a") || !ItemNumbers.in(s, k, s.size()).isEmpty());
    }

    private static boolean interestAfter(Sentence s, int i, boolean mode) {
        String next = s.word(i);
        if (Words.any(next, "no", "nil", "none", "nothing", "neither", "any", "how", "what", "why")
                || OTHER_THINGS.contains(next)) {
            return false;
        }
        boolean result = next.equals("it") && OTHER_THINGS.contains(s.word(i + 1)); // "declared it carried"
        if (result || InterestWord.denied(s, i)) {
            return false;
        }
        int interest = InterestWord.in(s, i);
        boolean own = OF_ONES_OWN.contains(s.word(i + 1)) || ROLES.contains(s.word(i + 1));
        if (Words.any(next, "his", "her", "their") && !own && (interest < 0 || interest > i + 4)) {
            return false;
        }
        if (Words.any(next, "his", "her", "their")
                && (TIES.contains(s.word(i + 1)) || mode && OF_ONES_OWN.contains(s.word(i + 1)) && s.is(i + 2, "as"))
                && isOne(s.word(i - 1))
                && !s.has("to", "be")) {
            return true;
        }
        boolean thing = next.equals("the") || next.equals("this") || next.equals("that") && !isPronoun(s.word(i + 1));
        if (Words.any(next, "himself", "herself", "themselves") && !asDeclarer(s, i + 1)) {
            return false;
        }
        if (interest >= 0 && (!thing || mode || interest < i + 3 && !next.equals("that"))) {
            return true;
        }
        if (mode && !ItemNumbers.in(s, i, i + 4).isEmpty() && Words.any(next, "item", "items", "agenda")) {
            return s.tokens().stream().noneMatch(token -> OTHER_THINGS.contains(token.word()));
        }
        if (mode && Words.any(next, "a", "an") && !ItemNumbers.in(s, i, i + 10).isEmpty()) {
            return s.tokens().stream().noneMatch(token -> OTHER_THINGS.contains(token.word()));
        }
        if (next.equals("that") && isPronoun(s.word(i + 1)) && intends(s, i + 2)) {
            return false;
        }
        if (!mode && next.equals("that") && Ties.at(s, i + 1)) {
            return s.word(i - 1).startsWith("disclos")
                    || Leaving.in(s, i, s.size()) != null
                    || !isPronoun(s.word(i + 1))
                            && !Subjects.in(s, i, s.size()).isEmpty(); // "that his wife works for X"
        }
        if (mode && next.equals("that") && tiedToo(s, i)) {
            return true;
        }
        boolean event = EVENTS.contains(s.word(i + 1)) || EVENTS.contains(s.word(i + 2));
        return mode && OF_A_DECLARER.contains(next) && !event && !InterestWord.otherMatter(s, i);
    }

    /** "that item 6 was in her ward and that she lived in X". */
    private static boolean tiedToo(Sentence s, int from) {
        int too = s.find(from, s.size(), "and", "that");
        return too > 0 && Ties.at(s, too + 2);
    }

    /** "would be voting against": what somebody means to do is no interest, unless it is to leave or to keep out. */
    private static boolean intends(Sentence s, int i) {
        if (s.is(i, "had") && Words.any(s.word(i + 1), "read", "seen", "heard", "considered", "studied", "enjoyed")) {
            return true; // what somebody has done is none either
        }
        boolean would = Words.any(s.word(i), "would", "will", "could", "intended", "intends", "supported", "opposed");
        return would
                && Leaving.in(s, i, s.size()) == null
                && !s.has("take", "no", "part")
                && !s.has("not", "take", "part")
                && !s.has("abstain")
                && (!s.has("as", "a")
                        || Words.any(s.word(i + 1), "speak", "vote")
                        || Words.any(s.word(i + 2), "speaking"));
    }

    /** "himself a trustee", "herself as a governor", "himself to be conflicted"; not "himself satisfied". */
    private static boolean asDeclarer(Sentence s, int i) {
        return Words.any(s.word(i), "as", "a", "an", "conflicted", "interested")
                || ROLES.contains(s.word(i))
                || s.starts(i, "to", "have")
                || s.starts(i, "to", "be") && !Words.any(s.word(i + 2), "satisfied", "content", "happy", "pleased");
    }
}
