package org.boardgraph.notes.prose;

import java.util.Set;

/** Tells whether a verb declares an interest: "declared", "made a declaration", "stated that he had an interest". */
final class DeclaringVerb {
    private static final Set<String> AGAIN =
            Set.of("re-declared", "redeclared", "restated", "reiterated", "repeated", "reaffirmed");
    private static final Set<String> DECLARES =
            WordList.in("declared declares disclosed discloses declaring disclosing " + String.join(" ", AGAIN));

    private static final Set<String> SAYS =
            WordList.in("stated advised indicated informed explained confirmed noted reported said announced reminded "
                    + "mentioned recorded registered expressed made gave notified asked requested");

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
    private static final Set<String> OF_ONES_OWN = WordList.in(
            "membership memberships employment directorship directorships ownership trusteeship involvement "
                    + "association connection connections links link position positions role roles relationship friendship "
                    + "acquaintance shareholding shareholdings wife husband partner spouse son daughter brother sister mother "
                    + "father family child children parents company business employer employers firm own authority "
                    + "authorities council councils personal prejudicial pecuniary non-pecuniary register registered "
                    + "respective county district borough local");
    private static final Set<String> KINDS =
            WordList.in("registered previously already own other non and entry entries in the register of general "
                    + "standing usual earlier declared declaration a an");
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
        if (mode && holdsDispensation(s, i)) {
            return at;
        }
        if (s.is(i, "drew") || s.is(i, "draws")) {
            return drewAttention(s, i + 1, mode) ? at : -1;
        }
        if (s.starts(i, "referred", "to") && Words.any(s.word(i + 2), "his", "her", "their")) {
            return refersToOwn(s, i + 2, mode) ? at : -1;
        }
        int recorded = askedToRecord(s, i);
        if (recorded >= 0 && (Ties.at(s, recorded + 1) || has(s, recorded, InterestWord.in(s, recorded)))) {
            return mode ? at : -1;
        }
        if (SAYS.contains(s.word(i))) {
            return said(s, i + 1, mode) || mode && saidOtherwise(s, i + 1) ? at : -1;
        }
        boolean has = i > at && (s.is(i - 1, "had") || s.is(i - 1, "has") || s.is(i - 1, "have"));
        return has && mode && InterestWord.within(s, i, i + 8) && !denied(s, i) ? at : -1;
    }

    /** "referred to his declaration of interest", under the heading "to his interest". */
    private static boolean refersToOwn(Sentence s, int own, boolean mode) {
        boolean declared = s.find(own, own + 4, "declaration") >= 0 || s.find(own, own + 4, "declared") >= 0;
        int interest = InterestWord.in(s, own);
        return interest >= 0 && interest < own + 7 && (declared || mode && onlyKinds(s, own + 1, interest));
    }

    /** Under the heading, an interest without the word: a tie, a membership to be recorded, leaving for a reason. */
    private static boolean saidOtherwise(Sentence s, int i) {
        if (Ties.said(s, i)) {
            return true;
        }
        boolean membership = s.is(i, "that")
                && Words.any(s.word(i + 1), "his", "her", "their")
                && OF_ONES_OWN.contains(s.word(i + 2))
                && (s.has("be", "recorded") || s.has("be", "noted") || s.has("be", "minuted"));
        return membership || leavesForReason(s, i);
    }

    /** "that he would leave the room for item 5 because …". */
    private static boolean leavesForReason(Sentence s, int i) {
        int reason =
                Math.max(s.find(i, s.size(), "because"), Math.max(s.find(i, s.size(), "as"), cause(s, i, s.size())));
        boolean would = s.find(i, i + 4, "would") >= 0 || s.find(i, i + 4, "will") >= 0;
        boolean item = !ItemNumbers.in(s, i, s.size()).isEmpty();
        return would
                && item
                && reason > i
                && Boolean.TRUE.equals(Leaving.in(s, i, reason))
                && !InterestWord.otherMatter(s, i);
    }

    /** "had no interest", "had received no notifications of interest". */
    private static boolean denied(Sentence s, int i) {
        int interest = InterestWord.in(s, i);
        return s.find(i, interest, "no") >= 0 || s.find(i, interest, "not") >= 0 || s.find(i, interest, "any") >= 0;
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
        boolean one = holds && s.is(k + 1, "a") && s.find(k + 2, k + 4, "dispensation") >= 0;
        return one && (s.has("as", "a") || !ItemNumbers.in(s, k, s.size()).isEmpty());
    }

    private static boolean interestAfter(Sentence s, int i, boolean mode) {
        String next = s.word(i);
        if (Words.any(next, "no", "nil", "none", "nothing", "neither", "any") || OTHER_THINGS.contains(next)) {
            return false;
        }
        if (InterestWord.denied(s, i)) {
            return false;
        }
        int interest = InterestWord.in(s, i);
        boolean own = OF_ONES_OWN.contains(s.word(i + 1)) || ROLES.contains(s.word(i + 1));
        if (Words.any(next, "his", "her", "their") && !own && (interest < 0 || interest > i + 4)) {
            return false;
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
        if (next.equals("that") && isPronoun(s.word(i + 1)) && intends(s, i + 2)) {
            return false;
        }
        boolean event = EVENTS.contains(s.word(i + 1)) || EVENTS.contains(s.word(i + 2));
        return mode && OF_A_DECLARER.contains(next) && !event && !InterestWord.otherMatter(s, i);
    }

    /** "drew attention to his registered interest", "drew the Committee's attention to an interest she had". */
    private static boolean drewAttention(Sentence s, int i, boolean mode) {
        int attention = s.find(i, i + 5, "attention", "to");
        int of = attention + 2;
        boolean own = attention >= 0
                && (Words.any(s.word(of), "his", "her", "their") || mode && (s.is(of, "an") || s.is(of, "a")));
        return own && InterestWord.within(s, of, of + 7) && onlyKinds(s, of + 1, InterestWord.in(s, of));
    }

    /** Whether nothing but kinds of interests stands in [from, to): "registered", "previously declared personal". */
    static boolean onlyKinds(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean kind = Nature.isWord(s.word(i)) || isOne(s.word(i)) || s.is(i, "-") || s.is(i, "/");
            if (!kind && !KINDS.contains(s.word(i))) {
                return false;
            }
        }
        return true;
    }

    /** Where "that" stands in "wished it to be recorded that", "asked that it be noted that"; -1 where it does not. */
    private static int askedToRecord(Sentence s, int i) {
        int be = s.starts(i, "it", "to", "be") && s.word(i - 1).startsWith("wish")
                ? i + 2
                : s.starts(i, "asked", "that", "it", "be") || s.starts(i, "asked", "for", "it", "to", "be")
                        ? s.find(i, i + 5, "be")
                        : -1;
        boolean recorded =
                be >= 0 && Words.any(s.word(be + 1), "recorded", "noted", "minuted", "known") && s.is(be + 2, "that");
        return recorded ? be + 2 : -1;
    }

    /** "would be voting against": what somebody means to do is no interest, unless it is to leave or to keep out. */
    private static boolean intends(Sentence s, int i) {
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

    private static boolean said(Sentence s, int i, boolean mode) {
        String verb = s.word(i - 1);
        int interest = InterestWord.in(s, i);
        if (interest < 0
                || interest > i + 16
                || s.find(i, interest, "no") >= 0
                || s.find(i, interest, "any") >= 0
                || s.find(i, interest, "if") >= 0) {
            return false;
        }
        return switch (verb) {
            case "made" ->
                s.word(i).startsWith("declaration")
                        || s.word(i + 1).startsWith("declaration")
                        || s.find(i, i + 5, "declaration") >= 0
                        || s.find(i, i + 5, "declarations") >= 0;
            case "gave" -> s.is(i, "notice");
            case "asked", "requested" ->
                Words.any(s.word(interest - 1), "his", "her", "their") && (s.has("noted") || s.has("recorded"));
            case "expressed" ->
                Nature.in(s, i, interest + 1) != Nature.UNSTATED
                        || mode && interest < i + 2 && !s.is(interest + 1, "in");
            case "indicated", "stated", "announced" ->
                interest < i + 5
                                && Words.any(s.word(i), "a", "an", "his", "her", "their")
                                && (mode || Nature.in(s, i, interest + 1) != Nature.UNSTATED)
                        || has(s, i, interest);
            case "registered", "recorded", "noted", "reported", "mentioned" ->
                interest < i + 6 && (mode || Nature.in(s, i, interest + 1) != Nature.UNSTATED);
            default -> has(s, i, interest);
        };
    }

    /** Where "owing to", "due to" or "because of" stands in [from, to); -1 where none does. */
    private static int cause(Sentence s, int from, int to) {
        int owing = Math.max(s.find(from, to, "owing", "to"), s.find(from, to, "due", "to"));
        return Math.max(owing, s.find(from, to, "because", "of"));
    }

    /** "that he had a personal interest": somebody of the same sentence has it. */
    private static boolean has(Sentence s, int from, int interest) {
        for (int i = from; i < interest; i++) {
            if (Words.any(s.word(i), "should", "must", "where", "when", "may", "could", "whether")) {
                return false;
            }
        }
        for (int i = from; i < interest; i++) {
            boolean pronoun = isPronoun(s.word(i));
            boolean have = Words.any(s.word(i + 1), "had", "has", "have", "held", "holds", "hold");
            if (pronoun && have || s.is(i, "of") && Words.any(s.word(i + 1), "his", "her", "their")) {
                return true;
            }
        }
        boolean withdraws = s.find(from, interest, "withdraw") >= 0
                || s.find(from, interest, "withdrawing") >= 0
                || s.find(from, interest, "leave") >= 0
                || s.find(from, interest, "leaving") >= 0;
        int cause = withdraws ? cause(s, from, interest) : -1;
        if (cause >= 0
                && interest - cause < 8
                && Words.any(s.word(cause + 2), "a", "an", "his", "her", "their", "having")) {
            return true;
        }
        int of = s.find(from, interest, "of");
        return of >= 0 && (s.is(of + 1, "a") || s.is(of + 1, "an")) || s.find(from, interest, "declared") >= 0;
    }
}
