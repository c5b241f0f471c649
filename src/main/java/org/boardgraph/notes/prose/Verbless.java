package org.boardgraph.notes.prose;

import java.util.Set;

/** Tells whether people declare an interest who are no subject of a verb: "declared by Cllr A", "and Cllr B in item 6", "Cllr C – item 4". */
final class Verbless {
    private static final Set<String> ROLES = WordList.of("roles");

    private Verbless() {}

    /** "Cllr A's interest in item 4 was noted"; away from the heading a nature or an item must stand there. */
    static int possessive(Sentence s, Group group, boolean mode) {
        boolean relative = Ties.isRelative(s.word(group.to())) && Ties.tied(s, group.to() + 1);
        if (relative && mode && group.from() < 2) {
            return group.from(); // "Cllr A's wife works for X", under the heading
        }
        int word = InterestWord.in(s, group.to());
        int declaration = mode ? s.find(group.to(), group.to() + 3, "declaration") : -1;
        int interest = word < 0 ? declaration : word;
        boolean near = interest >= 0 && interest < group.to() + 6 && Saying.onlyKinds(s, group.to(), interest);
        boolean noted = s.has("noted") || s.has("recorded") || s.has("declared") || s.has("registered");
        boolean stated = mode
                || Nature.in(s, group.to(), s.size()) != Nature.UNSTATED
                || !ItemNumbers.in(s, group.to(), s.size()).isEmpty()
                || s.has("in", "this")
                || s.is(interest + 1, "as")
                || s.has("declaration");
        return near && noted && stated && !s.has("should") && !s.has("omitted") ? group.from() : -1;
    }

    /** "interests were declared by", "declarations of interest were received from". */
    static boolean passive(Sentence s, int from) {
        int interest = InterestWord.in(s, 0);
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
                return s.findNo(0, from) < 0 || excepted(s, i, from);
            }
        }
        return false;
    }

    /** "No declarations were made except by Cllr A". */
    private static boolean excepted(Sentence s, int from, int to) {
        return s.find(from, to, "except") >= 0
                || s.find(from, to, "apart") >= 0
                || s.find(from, to, "other", "than") >= 0
                || s.find(from, to, "save") >= 0
                || s.find(from, to, "but") >= 0;
    }

    /** "friend of the applicant", "neighbour of the objectors": nobody is named, an interest is told. */
    private static boolean tiedToSomebody(Sentence s, int from) {
        for (int i = from; i < s.size(); i++) {
            boolean to = Words.any(s.word(i + 1), "of", "to") && ROLES.contains(s.word(i));
            int who = s.is(i + 2, "the") ? i + 3 : i + 2;
            if (to
                    && Words.any(
                            s.word(who), "applicant", "applicants", "objector", "objectors", "owner", "developer")) {
                return true;
            }
        }
        return false;
    }

    /** "… and Cllr B in item 6", "… and Cllr B a personal interest", "… and Cllr B (item 5)". */
    static boolean elliptic(Sentence s, Group group) {
        String before = s.word(group.from() - 1);
        if (before.equals("did") && Words.any(s.word(group.from() - 2), "as", "so")) {
            return true; // "…, as did Cllr B"
        }
        if (!Words.any(before, "and", ";", ",", "by", "from", "while", "whilst")) {
            return false;
        }
        int k = group.to();
        if (s.is(k, ",")) {
            k++;
        }
        String word = s.word(k);
        boolean bracket = word.equals("(")
                && (Nature.isWord(s.word(k + 1))
                        || !ItemNumbers.in(s, k, Math.min(s.size(), k + 6)).isEmpty());
        if (word.equals("also")) {
            word = s.word(++k);
        }
        boolean item = Words.any(word, "in", "for", "on", "–", "-", ":", "item", "items", "agenda")
                        && !ItemNumbers.in(s, k, Math.min(s.size(), k + 6)).isEmpty()
                || NumberBehindName.at(s, k - 1);
        boolean interest = (Words.any(word, "a", "an", "likewise", "similarly") || s.is(k - 1, "also"))
                && InterestWord.within(s, k, k + 8);
        return bracket
                || !BodyNames.after(s, k, s.size()).isEmpty()
                || item
                || interest
                || word.equals("likewise")
                || s.starts(k, "did", "likewise")
                || s.starts(k, "did", "the", "same")
                || s.is(k, "as") && Words.any(s.word(k + 1), "a", "an", "the", "its")
                || s.is(k, "that") && Ties.at(s, k + 1)
                || before.equals(";") && ROLES.contains(word) && Words.any(s.word(k + 1), "of", "at", "for");
    }

    /** Under the heading: "Cllr A is a member of the X Trust.", "It was noted that Cllrs A and B are trustees of X." */
    static boolean isRoleHolder(Sentence s, Group group) {
        boolean labelled = s.is(group.from() - 1, ":")
                && !ItemNumbers.in(s, 0, group.from()).isEmpty();
        boolean opens =
                group.from() == 0 || labelled || s.starts(group.from() - 2, "noted", "that") && group.from() < 6;
        int to = group.to();
        int role = Words.any(s.word(to + 1), "a", "an", "the", "both", "also") ? to + 2 : to + 1;
        boolean remark = s.is(group.from() - 1, ",") && group.from() < 9 && !BodyNames.hasVerb(s);
        int on = s.is(to, "also") ? to + 2 : to + 1;
        if ((opens || remark) && Words.any(s.word(on - 1), "sits", "sit", "serves", "serve") && s.is(on, "on")) {
            return !Subjects.in(s, on - 1, s.size()).isEmpty();
        }
        return opens
                && Words.any(s.word(to), "is", "are")
                && ROLES.contains(s.word(role))
                && Words.any(s.word(role + 1), "of", "at", "for", "on", "with")
                && !Subjects.in(s, role, s.size()).isEmpty();
    }

    /** Under the heading, a line without a verb: "Cllr A – item 5 – personal – governor of X School". */
    static boolean listed(Sentence s, Group group) {
        int to = group.to();
        boolean opens = group.from() == 0
                || Words.any(s.word(group.from() - 1), ":", ";", "-", "–", "—", "·", "•", ")", ".")
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
                || Words.any(next, "re", "for", "in")
                        && !ItemNumbers.in(s, to, to + 4).isEmpty()
                        && !BodyNames.hasVerb(s)
                || next.isEmpty() && group.from() > 0
                || NumberBehindName.at(s, to - 1);
        boolean says = !ItemNumbers.in(s, 0, s.size()).isEmpty()
                || InterestWord.in(s, 0) >= 0
                || Nature.in(s, to, s.size()) != Nature.UNSTATED
                || s.is(to, "as")
                || tiedToSomebody(s, to)
                || Words.any(next, "-", "–", "—", ":")
                        && (!Subjects.in(s, to, s.size()).isEmpty()
                                || !BodyNames.after(s, to, s.size()).isEmpty());
        return opens
                && apart
                && (!next.equals(",") || entry(s, to + 1))
                && says
                && (Nature.isWord(s.word(to + 1)) || !InterestWord.otherMatter(s, 0))
                && s.findNo(0, s.size()) < 0
                && !Words.any(s.word(to + 1), "nothing", "none", "nil")
                && s.find(0, s.size(), "apologies") < 0
                && !spoke(s, to);
    }

    /** What may stand after a name and a comma in such a line. */
    private static boolean entry(Sentence s, int i) {
        return Words.any(s.word(i), "item", "items", "agenda", "minute", "as", "being", "a", "an", "other", "non")
                || Nature.isWord(s.word(i))
                || ItemNumbers.isNumber(s, i)
                || ROLES.contains(s.word(i));
    }

    /** Whether the line tells what somebody said; "Cllr A (item 4) and Cllr B spoke" names no interest either. */
    private static boolean spoke(Sentence s, int to) {
        if (InterestWord.in(s, 0) < 0 && s.find(to, s.size(), "and") >= 0) {
            for (int i = to; i < s.size(); i++) {
                if (Speech.isVerb(s, i)) {
                    return true;
                }
            }
        }
        return Predicate.after(s, to, i -> Speech.isVerb(s, i)) >= 0;
    }
}
