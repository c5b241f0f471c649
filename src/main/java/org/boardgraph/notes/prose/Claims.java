package org.boardgraph.notes.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds who declares an interest in a sentence, and which of its words are theirs. */
final class Claims {
    private static final Set<String> DECLARES = Set.of(
            "declared", "declares", "disclosed", "discloses", "declaring", "disclosing", "re-declared", "redeclared");
    private static final Set<String> SAYS =
            WordList.in("stated advised indicated informed explained confirmed noted reported said announced reminded "
                    + "mentioned recorded registered expressed made gave notified");
    private static final Set<String> GERUNDS =
            WordList.in("standing joining becoming taking hosting volunteering attending serving helping participating "
                    + "purchasing buying bidding applying leading forming running renting leasing using learning "
                    + "seeing hearing working sitting being acquiring developing exploring pursuing supporting "
                    + "adopting visiting putting representing filling having receiving finding getting providing "
                    + "setting sponsoring speaking chairing selling");
    private static final Set<String> OTHER_THINGS =
            WordList.in("elected open opened closed carried lost vacant adopted approved void unanimous unanimously "
                    + "passed duly inquorate");
    private static final Set<String> EVENTS =
            WordList.in("meeting motion vote amendment result ballot election resolution session seat vacancy climate "
                    + "state emergency proposal item post position recommendation recommendations event fete hall");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they");
    private static final Set<String> OF_A_DECLARER =
            WordList.in("as that himself herself themselves membership being employment ownership directorship his her "
                    + "their personal prejudicial pecuniary non-pecuniary trusteeship for in under on they he she "
                    + "hospitality gifts");

    private Claims() {}

    /**
     * One declarer's, or several declarers', part of a sentence.
     *
     * @param from the first token that is theirs
     * @param says where what they say starts
     * @param to after the last
     * @param elliptic whether it leans on the claim before: "and Cllr B in item 6"
     * @param reference whether it only refers to an earlier declaration ("having declared …")
     */
    record Claim(List<String> people, int from, int says, int to, boolean reference, boolean elliptic) {}

    /** Without {@code mode} the word "interest", or a nature, must stand there; with it (under the heading) "declared that …" will do. */
    static List<Claim> in(Sentence s, List<Group> groups, boolean mode, List<String> lastDeclarers) {
        List<Claim> claims = new ArrayList<>(2);
        for (Group group : groups) {
            int start = start(s, group, mode, !claims.isEmpty());
            if (start >= 0) {
                boolean reference = s.is(start, "having")
                        || s.find(start, Math.min(s.size(), start + 4), "previously", "declared") >= 0;
                boolean verb = start >= group.to();
                boolean leans = !claims.isEmpty() && !verb;
                claims.add(new Claim(
                        subject(s, group), group.from(), verb ? says(s, group, start) : 0, s.size(), reference, leans));
            }
        }
        if (claims.isEmpty()) {
            byPronoun(s, mode, lastDeclarers, claims);
        }
        if (claims.isEmpty() && !groups.isEmpty()) {
            having(s, groups, mode, claims);
        }
        return apart(s, claims);
    }

    /** "As a trustee of X, Cllr A declared …", "Cllr A, as a trustee of X, declared …": the reason may stand before the verb. */
    private static int says(Sentence s, Group group, int verb) {
        if (group.from() > 2 && Words.any(s.word(0), "as", "being", "due", "owing", "because")) {
            return 0;
        }
        boolean reason = s.is(group.to(), ",") && (s.is(group.to() + 1, "as") || s.is(group.to() + 1, "being"));
        return reason ? group.to() : verb;
    }

    private static void byPronoun(Sentence s, boolean mode, List<String> lastDeclarers, List<Claim> claims) {
        if (PRONOUNS.contains(s.word(0)) && !lastDeclarers.isEmpty()) {
            int verb = Predicate.after(s, 1, i -> declares(s, i, mode) >= 0);
            if (verb >= 0) {
                claims.add(new Claim(lastDeclarers, 0, verb, s.size(), false, false));
            }
        }
    }

    /** "Having declared an interest, Cllr A left the room." */
    private static void having(Sentence s, List<Group> groups, boolean mode, List<Claim> claims) {
        boolean having = s.is(0, "having") && (declares(s, 1, mode) >= 0 || s.is(1, "previously"));
        Group group = groups.get(0);
        if (having && s.is(group.from() - 1, ",")) {
            claims.add(new Claim(group.people(), 0, 0, s.size(), true, false));
        }
    }

    private static List<String> subject(Sentence s, Group group) {
        boolean tied = group.members().size() > 1
                && !group.and()
                && Speech.preposed(s, group)
                && !s.is(group.from() - 1, "by")
                && !s.is(group.from() - 1, "from");
        return tied ? group.onlyLast().people() : group.people();
    }

    private static List<Claim> apart(Sentence s, List<Claim> claims) {
        List<Claim> cut = new ArrayList<>(claims.size());
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            int to = i + 1 < claims.size() ? claims.get(i + 1).from() : s.size();
            int from = i == 0 ? 0 : claim.from();
            cut.add(new Claim(
                    claim.people(), from, Math.max(from, claim.says()), to, claim.reference(), claim.elliptic()));
        }
        return cut;
    }

    /** Where the words that make the group declarers stand; -1 where they are none. */
    private static int start(Sentence s, Group group, boolean mode, boolean follows) {
        int from = group.from();
        if (group.last().possessive()) {
            return possessive(s, group);
        }
        int verb = Predicate.after(s, group.to(), i -> declares(s, i, mode) >= 0);
        if (verb >= 0) {
            return declares(s, verb, mode);
        }
        int later = laterVerb(s, group, mode);
        if (later >= 0) {
            return later;
        }
        if (s.is(from - 1, "by") || s.is(from - 1, "from") || s.is(from - 1, ":") && from > 1) {
            return passive(s, from) ? from : follows && elliptic(s, group) ? from : -1;
        }
        if (follows) {
            return elliptic(s, group) ? from : -1;
        }
        return mode && listed(s, group) ? from : -1;
    }

    /** "Cllr A spoke of a dispensation and declared an interest": the second verb of the same subject. */
    private static int laterVerb(Sentence s, Group group, boolean mode) {
        if (Speech.preposed(s, group) || group.from() > 0 && !s.sign(group.from() - 1)) {
            return -1;
        }
        for (int i = group.to() + 1; i < s.size(); i++) {
            boolean joined = s.is(i - 1, "and") || s.is(i - 1, "also") && s.is(i - 2, "and");
            if (joined && DECLARES.contains(s.word(i)) && declares(s, i, mode) >= 0) {
                return i;
            }
            if (Titles.titleAt(s, i) > 0) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether an interest is declared at the token: "declared", "made a declaration", "stated that he had an interest". */
    static int declares(Sentence s, int at, boolean mode) {
        int i = at;
        while (Words.any(
                        s.word(i),
                        "has",
                        "have",
                        "had",
                        "wished",
                        "wishes",
                        "wish",
                        "asked",
                        "to",
                        "did",
                        "also",
                        "each",
                        "having",
                        "previously",
                        "already",
                        "then")
                && i < at + 5) {
            i++;
        }
        boolean wish = s.is(i, "declare") || s.is(i, "disclose");
        if (wish && i > at && !s.is(i - 1, "have") || DECLARES.contains(s.word(i))) {
            return interestAfter(s, i + 1, mode) ? at : -1;
        }
        if (SAYS.contains(s.word(i))) {
            return said(s, i + 1, mode) ? at : -1;
        }
        boolean has = i > at && (s.is(i - 1, "had") || s.is(i - 1, "has") || s.is(i - 1, "have"));
        return has && mode && interestWithin(s, i, i + 8) && !s.is(i, "no") ? at : -1;
    }

    private static boolean interestAfter(Sentence s, int i, boolean mode) {
        String next = s.word(i);
        if (Words.any(next, "no", "nil", "none", "nothing", "neither", "any") || OTHER_THINGS.contains(next)) {
            return false;
        }
        if (denied(s, i)) {
            return false;
        }
        int interest = interest(s, i);
        boolean thing =
                next.equals("the") || next.equals("this") || next.equals("that") && !PRONOUNS.contains(s.word(i + 1));
        if (interest >= 0 && (!thing || mode || interest < i + 3)) {
            return true;
        }
        boolean event = EVENTS.contains(s.word(i + 1)) || EVENTS.contains(s.word(i + 2));
        return mode && OF_A_DECLARER.contains(next) && !event && !otherMatter(s, i);
    }

    private static boolean denied(Sentence s, int i) {
        int no = s.find(i, i + 7, "no") >= 0 ? s.find(i, i + 7, "no") : s.find(i, i + 7, "not", "have");
        return no >= 0 && (interest(s, no) >= 0 && interest(s, no) < no + 5);
    }

    /** Party whip, lobbying, predetermination: declared too, and no interests. */
    private static boolean otherMatter(Sentence s, int from) {
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
                    || word.equals("contacted")
                    || word.equals("telephone")
                    || word.startsWith("apolog")) {
                return true;
            }
        }
        return false;
    }

    /** Where an interest that is one to declare stands from {@code i} on; -1 where none does. */
    static int interest(Sentence s, int from) {
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

    private static boolean otherInterest(Sentence s, int i) {
        if (s.is(i - 1, "expression")
                || s.is(i - 1, "of") && (s.is(i - 2, "expression") || s.is(i - 2, "expressions"))) {
            return true;
        }
        boolean kind = Words.any(
                s.word(i - 1),
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
        boolean money = Words.any(s.word(i + 1), "rate", "rates", "payment", "payments", "charges", "free", "earned")
                || s.is(i + 1, "from") && s.is(i - 1, "in");
        return kind || money || s.is(i + 1, "in") && isGerund(s, i + 2) && !declaredBeing(s, i + 2);
    }

    /** "an interest in being a trustee of": awkward, but said. */
    private static boolean declaredBeing(Sentence s, int i) {
        return s.is(i, "being")
                        && !s.is(i + 1, "involved")
                        && !s.is(i + 1, "part")
                        && !s.is(i + 1, "considered")
                        && !s.is(i + 1, "appointed")
                        && !s.is(i + 1, "on")
                || s.is(i, "having");
    }

    static boolean isGerund(Sentence s, int i) {
        return GERUNDS.contains(s.word(i));
    }

    private static boolean said(Sentence s, int i, boolean mode) {
        String verb = s.word(i - 1);
        int interest = interest(s, i);
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
            case "expressed" ->
                Nature.in(s, i, interest + 1) != Nature.UNSTATED
                        || mode && interest < i + 2 && !s.is(interest + 1, "in");
            case "registered", "recorded", "noted", "reported", "mentioned" ->
                interest < i + 6 && (mode || Nature.in(s, i, interest + 1) != Nature.UNSTATED);
            default -> has(s, i, interest);
        };
    }

    /** "that he had a personal interest": somebody of the same sentence has it. */
    private static boolean has(Sentence s, int from, int interest) {
        for (int i = from; i < interest; i++) {
            if (Words.any(s.word(i), "should", "must", "where", "when", "may", "could", "whether")) {
                return false;
            }
        }
        for (int i = from; i < interest; i++) {
            boolean pronoun = PRONOUNS.contains(s.word(i));
            boolean have = Words.any(s.word(i + 1), "had", "has", "have", "held", "holds", "hold");
            if (pronoun && have || s.is(i, "of") && Words.any(s.word(i + 1), "his", "her", "their")) {
                return true;
            }
        }
        int of = s.find(from, interest, "of");
        return of >= 0 && (s.is(of + 1, "a") || s.is(of + 1, "an")) || s.find(from, interest, "declared") >= 0;
    }

    private static boolean interestWithin(Sentence s, int from, int to) {
        int interest = interest(s, from);
        return interest >= 0 && interest < to;
    }

    /** "Cllr A's interest in item 4 was noted." */
    private static int possessive(Sentence s, Group group) {
        int interest = interest(s, group.to());
        boolean near = interest >= 0 && interest < group.to() + 6;
        boolean noted = s.has("noted") || s.has("recorded") || s.has("declared") || s.has("registered");
        return near && noted && !s.has("should") && !s.has("omitted") ? group.from() : -1;
    }

    /** "interests were declared by", "declarations of interest were received from". */
    private static boolean passive(Sentence s, int from) {
        int interest = interest(s, 0);
        boolean before = interest >= 0 && interest < from
                || s.find(0, from, "declarations") >= 0
                || s.find(0, from, "declaration") >= 0;
        if (!before) {
            return false;
        }
        if (s.is(from - 1, ":")) {
            return s.find(0, from, "declared") >= 0
                    || s.find(0, from, "disclosed") >= 0
                    || s.find(0, from, "follows") >= 0
                    || s.find(0, from, "received") >= 0
                    || s.find(0, from, "made") >= 0
                    || s.find(0, from, "noted") >= 0;
        }
        for (int i = from - 1; i >= Math.max(0, from - 8); i--) {
            if (Words.any(s.word(i), "declared", "received", "made", "disclosed", "recorded", "registered", "noted")
                    || s.word(i).startsWith("declaration")) {
                return s.find(0, from, "no") < 0;
            }
        }
        return false;
    }

    /** "… and Cllr B in item 6", "… and Cllr B a personal interest", "… and Cllr B (item 5)". */
    private static boolean elliptic(Sentence s, Group group) {
        String before = s.word(group.from() - 1);
        if (!Words.any(before, "and", ";", ",", "by", "from", "while", "whilst")) {
            return false;
        }
        int k = group.to();
        if (s.is(k, ",")) {
            k++;
        }
        String word = s.word(k);
        boolean bracket = word.equals("(")
                && !ItemNumbers.in(s, k, Math.min(s.size(), k + 6)).isEmpty();
        boolean item = Words.any(word, "in", "for", "on", "–", "-", ":")
                && !ItemNumbers.in(s, k, Math.min(s.size(), k + 6)).isEmpty();
        boolean interest = Words.any(word, "a", "an", "also", "likewise", "similarly") && interestWithin(s, k, k + 8);
        return bracket
                || item
                || interest
                || word.equals("likewise")
                || s.starts(k, "did", "likewise")
                || s.starts(k, "did", "the", "same")
                || s.starts(k, "as", "a");
    }

    /** Under the heading, a line without a verb: "Cllr A – item 5 – personal – governor of X School". */
    private static boolean listed(Sentence s, Group group) {
        int to = group.to();
        boolean opens = group.from() == 0
                || s.at(group.from() - 1).sign() && !s.is(group.from() - 1, "(")
                || !ItemNumbers.in(s, 0, group.from()).isEmpty() && group.from() < 6;
        String next = s.word(to);
        boolean apart = Words.any(
                        next,
                        "-",
                        "–",
                        "—",
                        ":",
                        ",",
                        "(",
                        "|",
                        "item",
                        "items",
                        "agenda",
                        "personal",
                        "pecuniary",
                        "prejudicial",
                        "non-pecuniary",
                        "dpi",
                        "disclosable",
                        "as")
                || next.isEmpty() && group.from() > 0;
        boolean says = !ItemNumbers.in(s, 0, s.size()).isEmpty()
                || interest(s, 0) >= 0
                || Nature.in(s, to, s.size()) != Nature.UNSTATED
                || s.is(to, "as")
                || Words.any(next, "-", "–", "—", ":")
                        && !Subjects.in(s, to, s.size()).isEmpty();
        return opens
                && apart
                && says
                && !otherMatter(s, 0)
                && s.find(0, s.size(), "no") < 0
                && s.find(0, s.size(), "apologies") < 0
                && !spoke(s, to);
    }

    private static boolean spoke(Sentence s, int to) {
        return Predicate.after(s, to, i -> Speech.isVerb(s, i)) >= 0;
    }

    /** The sentence tells people to declare, or tells of another meeting: nobody declares anything in it. */
    static boolean excluded(Sentence s) {
        String first = s.word(0);
        boolean earlier = s.find(0, s.size(), "last", "meeting") >= 0
                || s.find(0, s.size(), "previous", "meeting") >= 0
                || s.find(0, s.size(), "previous", "minutes") >= 0;
        boolean condition = first.equals("if")
                || first.equals("should")
                || first.equals("where")
                || first.equals("whether")
                || first.equals("any");
        return condition || earlier || s.has("should", "read") || s.has("should", "be", "amended");
    }
}
