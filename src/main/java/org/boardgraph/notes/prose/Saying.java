package org.boardgraph.notes.prose;

import java.util.Set;

/** Tells whether an interest is declared by a verb that says other things too: "stated that he had", "drew attention to her". */
final class Saying {
    private static final Set<String> SAYS =
            WordList.in("stated advised indicated informed explained confirmed noted reported said announced reminded "
                    + "mentioned recorded registered expressed made gave notified asked requested");
    /** What tells of a rule, or leaves open whether somebody has an interest. */
    private static final Set<String> CONDITIONS =
            WordList.in("should must where when may could whether duty duties obligation "
                    + "obligations responsibility responsibilities requirement requirements need needs required");

    private static final Set<String> TELLS = Set.of("advised", "informed", "notified", "reminded", "asked");
    private static final Set<String> RECORDED = Set.of("recorded", "noted", "minuted", "known");
    private static final Set<String> KINDS =
            WordList.in("registered previously already own other non and entry entries in the register of general "
                    + "standing usual earlier declared declaration a an");

    private Saying() {}

    static boolean says(String verb) {
        return SAYS.contains(verb);
    }

    /** @param mode whether it stands under the heading of declarations */
    static boolean declares(Sentence s, int i, boolean mode) {
        if (s.is(i, "drew") || s.is(i, "draws")) {
            return drewAttention(s, i + 1, mode);
        }
        if (s.starts(i, "referred", "to") && Words.any(s.word(i + 2), "his", "her", "their")) {
            return refersToOwn(s, i + 2, mode);
        }
        if (Words.any(s.word(i), "place", "placed", "put") && s.starts(i + 1, "on", "record")) {
            return mode && (ofOnesOwn(s, i + 3) || Ties.said(s, i + 3));
        }
        if (Words.any(s.word(i), "became", "become") && s.starts(i + 1, "aware", "that")
                || s.starts(i, "realised", "that")) {
            return hasOne(s, s.find(i, i + 3, "that") + 1);
        }
        int recorded = askedToRecord(s, i);
        if (recorded >= 0 && (Ties.at(s, recorded + 1) || has(s, recorded, InterestWord.in(s, recorded)))) {
            return mode;
        }
        return SAYS.contains(s.word(i)) && (said(s, i + 1, mode) || mode && saidOtherwise(s, i + 1));
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
        boolean statement = s.find(i, i + 4, "declaration") >= 0
                || s.find(i, i + 4, "transparency", "statement") >= 0
                || s.find(i, i + 4, "voluntary", "announcement") >= 0;
        boolean made = s.is(i - 1, "made") && statement && s.findNo(i, i + 4) < 0;
        boolean membership = s.is(i, "that")
                && ofOnesOwn(s, i + 1)
                && (s.has("be", "recorded") || s.has("be", "noted") || s.has("be", "minuted"));
        int of = s.find(i, i + 5, "of");
        boolean told = of > i && TELLS.contains(s.word(i - 1)) && ofOnesOwn(s, of + 1) && s.is(of + 3, "as");
        return told || made || membership || leavesForReason(s, i);
    }

    /** "as a tenant", "he being a tenant". */
    static boolean declaresAs(Sentence s, int from) {
        return s.find(from, s.size(), "as", "a") >= 0 || s.find(from, s.size(), "being", "a") >= 0;
    }

    /** "his membership of", "her role as". */
    static boolean ofOnesOwn(Sentence s, int i) {
        return Words.any(s.word(i), "his", "her", "their") && DeclaringVerb.OF_ONES_OWN.contains(s.word(i + 1));
    }

    /** "would not be voting", "would take no part", "would abstain". */
    private static boolean keepsOut(Sentence s, int from, int to) {
        return s.find(from, to, "not") >= 0 || s.find(from, to, "no", "part") >= 0 || s.find(from, to, "abstain") >= 0;
    }

    /** "that he would leave the room for item 5 because …". */
    private static boolean leavesForReason(Sentence s, int i) {
        int reason =
                Math.max(s.find(i, s.size(), "because"), Math.max(s.find(i, s.size(), "as"), cause(s, i, s.size())));
        if (s.is(i, "that") && Words.any(s.word(i + 1), ",", "as", "because", "since")) {
            return reasonFirst(s, i);
        }
        boolean would = s.find(i, i + 4, "would") >= 0 || s.find(i, i + 4, "will") >= 0;
        boolean item = !ItemNumbers.in(s, i, s.size()).isEmpty();
        return would
                && item
                && reason > i
                && (Boolean.TRUE.equals(Leaving.in(s, i, reason)) || keepsOut(s, i, reason) && Ties.at(s, reason + 1))
                && !InterestWord.otherMatter(s, i);
    }

    /** "that, as the applicant for item 7 was his employer, he would leave". */
    private static boolean reasonFirst(Sentence s, int that) {
        int would = Math.max(s.find(that, s.size(), "would"), s.find(that, s.size(), "will"));
        boolean own = would > that && s.is(would - 2, ",") && DeclaringVerb.isPronoun(s.word(would - 1));
        return own
                && !ItemNumbers.in(s, that, s.size()).isEmpty()
                && Boolean.TRUE.equals(Leaving.in(s, would, s.size()))
                && !InterestWord.otherMatter(s, that);
    }

    /** "drew attention to his registered interest", "drew the Committee's attention to an interest she had". */
    private static boolean drewAttention(Sentence s, int i, boolean mode) {
        int attention = s.find(i, i + 5, "attention", "to");
        int of = attention + 2;
        if (mode && attention >= 0 && s.starts(of, "the", "fact", "that")) {
            return Ties.at(s, of + 3);
        }
        boolean own = attention >= 0
                && (Words.any(s.word(of), "his", "her", "their") || mode && (s.is(of, "an") || s.is(of, "a")));
        return own && InterestWord.within(s, of, of + 7) && onlyKinds(s, of + 1, InterestWord.in(s, of));
    }

    /** Whether nothing but kinds of interests stands in [from, to): "registered", "previously declared personal". */
    static boolean onlyKinds(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean kind = Nature.isWord(s.word(i)) || DeclaringVerb.isOne(s.word(i)) || s.is(i, "-") || s.is(i, "/");
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
        if (s.is(i, "it") && RECORDED.contains(s.word(i + 1)) && s.is(i + 2, "that")) {
            return i + 2; // "wished it noted that"
        }
        boolean recorded = be >= 0 && RECORDED.contains(s.word(be + 1)) && s.is(be + 2, "that");
        return recorded ? be + 2 : -1;
    }

    private static boolean said(Sentence s, int i, boolean mode) {
        String verb = s.word(i - 1);
        int interest = InterestWord.in(s, i);
        if (interest < 0
                || interest > i + 16
                || s.findNo(i, interest) >= 0
                || s.find(i, interest, "any") >= 0
                || s.find(i, interest + 4, "if") >= 0
                || doubts(s, i, interest)
                || s.is(interest - 1, "the")
                        && Words.any(s.word(interest + 1), "was", "is", "did")
                        && s.is(interest + 2, "not")
                || TELLS.contains(verb) && ofWhomItIsTold(s, i, interest)) {
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
                s.is(i, "that") && hasOne(s, i + 1)
                        || interest < i + 6 && (mode || Nature.in(s, i, interest + 1) != Nature.UNSTATED);
            default -> has(s, i, interest);
        };
    }

    /** "did not consider that he had". */
    private static boolean doubts(Sentence s, int from, int to) {
        int not = s.find(from, to, "not");
        return not >= 0 && Words.any(s.word(not + 1), "consider", "believe", "think", "feel", "have", "regard");
    }

    /** "advised Cllr A that he had", "reminded members that they had": it is those told who have it. */
    private static boolean ofWhomItIsTold(Sentence s, int i, int interest) {
        int they = s.find(i, interest, "they");
        boolean members = they > 0 && Words.any(s.word(they - 2), "members", "councillors", "officers", "governors");
        return members || Titles.titleAt(s, i) > 0;
    }

    /** "that she would be declaring an interest". */
    private static boolean declaring(Sentence s, int from, int interest) {
        int verb = Math.max(s.find(from, interest, "declaring"), s.find(from, interest, "declare"));
        return verb > from + 2
                && s.is(from, "that")
                && (DeclaringVerb.isPronoun(s.word(from + 1)) || s.is(from + 1, ",") && pronounBefore(s, verb))
                && (s.find(from, verb, "would") > 0
                        || s.find(from, verb, "will") > 0
                        || s.find(from, verb, "wished") > 0);
    }

    /** "that, as a trustee of X, she would declare". */
    private static boolean pronounBefore(Sentence s, int verb) {
        return DeclaringVerb.isPronoun(s.word(verb - 2)) && s.is(verb - 3, ",");
    }

    /** Where "owing to", "due to" or "because of" stands in [from, to); -1 where none does. */
    private static int cause(Sentence s, int from, int to) {
        int owing = Math.max(s.find(from, to, "owing", "to"), s.find(from, to, "due", "to"));
        return Math.max(owing, s.find(from, to, "because", "of"));
    }

    /** Whether "he had an interest" stands at {@code i}. */
    static boolean hasOne(Sentence s, int i) {
        int interest = InterestWord.in(s, i);
        return DeclaringVerb.isPronoun(s.word(i))
                && interest >= 0
                && interest < i + 10
                && s.findNo(i, interest) < 0
                && s.find(i, interest, "not") < 0
                && s.find(i, interest, "any") < 0
                && has(s, i, interest);
    }

    /** "that he had a personal interest": somebody of the same sentence has it. */
    private static boolean has(Sentence s, int from, int interest) {
        for (int i = from; i < interest; i++) {
            if (CONDITIONS.contains(s.word(i))) {
                return false;
            }
        }
        for (int i = from; i < interest; i++) {
            boolean pronoun = DeclaringVerb.isPronoun(s.word(i));
            boolean have = Words.any(s.word(i + 1), "had", "has", "have", "held", "holds", "hold");
            boolean paper = s.find(i, interest, "form") >= 0
                    || s.find(i, interest, "proforma") >= 0
                    || s.find(i, interest, "requested") >= 0
                    || s.find(i, interest, "register") >= 0;
            if (pronoun && have && !paper || s.is(i, "of") && Words.any(s.word(i + 1), "his", "her", "their")) {
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
        return of >= 0 && (s.is(of + 1, "a") || s.is(of + 1, "an"))
                || s.find(from, interest, "declared") >= 0
                || declaring(s, from, interest);
    }
}
