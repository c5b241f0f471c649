package org.boardgraph.notes.prose;

import java.util.ArrayList;
import java.util.List;

/** Finds who declares an interest in a sentence, and which of its words are theirs. */
final class Claims {
    private Claims() {}

    /**
     * One declarer's, or several declarers', part of a sentence.
     *
     * @param from the first token that is theirs
     * @param says where what they say starts
     * @param to after the last
     * @param named where the declarers are named
     * @param elliptic whether it leans on the claim before: "and Cllr B in item 6"
     * @param reference whether it only refers to an earlier declaration ("having declared …")
     */
    record Claim(List<String> people, int from, int says, int to, boolean reference, boolean elliptic, int named) {
        Claim of(String person) {
            return new Claim(List.of(person), from, says, to, reference, elliptic, named);
        }
    }

    /** Without {@code mode} the word "interest", or a nature, must stand there; with it (under the heading) "declared that …" will do. */
    static List<Claim> in(Sentence s, List<Group> groups, boolean mode, List<String> lastDeclarers) {
        List<Claim> claims = new ArrayList<>(2);
        for (Group group : groups) {
            int start = start(s, group, mode, !claims.isEmpty());
            if (start >= 0) {
                boolean reference = s.is(start, "having")
                        || s.is(start, "referred")
                        || s.is(start - 1, "who") && s.is(start, "had")
                        || DeclaringVerb.isAgain(s.word(start))
                        || s.find(start, Math.min(s.size(), start + 4), "previously", "declared") >= 0;
                boolean verb = start >= group.to();
                boolean leans = !claims.isEmpty() && !verb;
                claims.add(new Claim(
                        subject(s, group),
                        group.from(),
                        verb ? says(s, group, start) : 0,
                        s.size(),
                        reference,
                        leans,
                        group.from()));
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
        if (group.from() > 2 && givesReason(s, 0)) {
            return 0;
        }
        boolean before = s.is(group.to(), ",") && givesReason(s, group.to() + 1)
                || toldBefore(s, group.to(), verb)
                || verb > group.to() && Ties.tied(s, group.to());
        return before ? group.to() : verb;
    }

    /** "Cllr A, a member of X, declared": a reason where none is given later. */
    static int apposed(Sentence s, Claim claim) {
        int member = s.find(claim.named(), claim.says(), ",", "a");
        int who = s.find(claim.named(), claim.says(), ",", "who");
        return member >= 0 ? member + 1 : who >= 0 && Ties.tied(s, who + 2) ? who + 1 : -1;
    }

    /** "Cllr A noted that she chaired X and declared an interest". */
    private static boolean toldBefore(Sentence s, int from, int verb) {
        for (int i = from; i < verb; i++) {
            if (s.is(i, "that") && Ties.said(s, i) || Saying.ofOnesOwn(s, i) && s.is(i + 2, "as")) {
                return true;
            }
        }
        return false;
    }

    private static boolean givesReason(Sentence s, int i) {
        return Words.any(s.word(i), "as", "being", "due", "owing", "because")
                || s.is(i, "by") && Words.any(s.word(i + 1), "virtue", "reason")
                || s.starts(i, "in", "view", "of")
                || s.starts(i, "on", "account", "of");
    }

    private static void byPronoun(Sentence s, boolean mode, List<String> lastDeclarers, List<Claim> claims) {
        if (DeclaringVerb.isPronoun(s.word(0)) && !lastDeclarers.isEmpty()) {
            int verb = Predicate.after(s, 1, i -> DeclaringVerb.at(s, i, mode) >= 0);
            if (verb >= 0) {
                claims.add(new Claim(lastDeclarers, 0, verb, s.size(), false, false, 0));
            }
        }
    }

    /** "Having declared an interest, Cllr A left the room." */
    private static void having(Sentence s, List<Group> groups, boolean mode, List<Claim> claims) {
        int verb = s.sign(0) ? 2 : 1; // "(Having declared …"
        boolean having = s.is(verb - 1, "having") && (DeclaringVerb.at(s, verb, mode) >= 0 || s.is(verb, "previously"));
        Group group = groups.get(0);
        boolean near = having && group.from() < 14 || group.from() < 24 && ownDeclared(s, group.from());
        if (near && !Speech.preposed(s, group)) {
            claims.add(new Claim(group.people(), 0, 0, s.size(), true, false, group.from()));
        }
    }

    /** "In view of her declared interest as a trustee of X," before the person. */
    private static boolean ownDeclared(Sentence s, int to) {
        for (int i = 1; i < Math.min(5, to) && s.is(to - 1, ","); i++) {
            if (Words.any(s.word(i), "his", "her", "their")
                    && Words.any(s.word(i + 1), "declared", "registered", "disclosed", "declaration")) {
                return InterestWord.within(s, i + 1, i + 6);
            }
        }
        return false;
    }

    private static List<String> subject(Sentence s, Group group) {
        boolean tied = group.members().size() > 1
                && (!group.and() || isObject(s, group))
                && Speech.preposed(s, group)
                && !(Words.any(s.word(group.from() - 1), "by", "from") && Verbless.passive(s, group.from()));
        return tied ? group.onlyLast().people() : group.people();
    }

    /** "Cllr A thanked Cllr B and Cllr C declared …": it is C who declared. */
    private static boolean isObject(Sentence s, Group group) {
        return Words.any(s.word(group.from() - 1), "thanked", "congratulated", "welcomed", "invited", "introduced");
    }

    private static List<Claim> apart(Sentence s, List<Claim> claims) {
        List<Claim> cut = new ArrayList<>(claims.size());
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            int to = i + 1 < claims.size() ? claims.get(i + 1).from() : s.size();
            int from = i == 0 && !followsAnother(s, claim.from()) ? 0 : claim.from();
            cut.add(new Claim(
                    claim.people(),
                    from,
                    Math.max(from, claim.says()),
                    to,
                    claim.reference(),
                    claim.elliptic(),
                    claim.named()));
        }
        return cut;
    }

    /** "Cllr A presented item 4 and Cllr B declared …": what stands before is told of somebody else. */
    private static boolean followsAnother(Sentence s, int from) {
        if (!Words.any(s.word(from - 1), "and", "but", "while", "whilst", ";")) {
            return false;
        }
        for (int i = 0; i < from; i++) {
            if (Speech.isVerb(s, i) && i > 0 && s.at(i - 1).capital()) {
                return true;
            }
        }
        return false;
    }

    /** Where the words that make the group declarers stand; -1 where they are none. */
    private static int start(Sentence s, Group group, boolean mode, boolean follows) {
        int from = group.from();
        if (Words.any(s.word(from - 1), "whether", "why", "if", "unless", "should")) {
            return -1; // asked, not told
        }
        if (group.last().possessive()) {
            return Verbless.possessive(s, group, mode);
        }
        boolean apposed = s.is(from - 1, ",") && s.is(group.to(), ","); // "The Leader of the Council, Cllr A, declared"
        int after = apposed ? group.to() + 1 : pastOthers(s, group.to());
        int verb = Predicate.after(s, after, i -> DeclaringVerb.at(s, i, mode) >= 0);
        if (verb >= 0) {
            return DeclaringVerb.at(s, verb, mode);
        }
        boolean remark = s.is(group.to(), "(") && s.is(group.to() + 1, "who");
        if (remark && DeclaringVerb.at(s, group.to() + 2, mode) >= 0) {
            return group.to() + 2;
        }
        if (apparentTo(s, group) || mode && grantedTo(s, group)) {
            return group.to();
        }
        int later = laterVerb(s, group, mode);
        if (later >= 0) {
            return later;
        }
        if (s.is(from - 1, "by") || s.is(from - 1, "from") || s.is(from - 1, ":") && from > 1) {
            if (Verbless.passive(s, from) || follows && Verbless.elliptic(s, group)) {
                return from;
            }
            boolean labelled = mode && s.is(from - 1, ":");
            return labelled && (Verbless.listed(s, group) || Verbless.isRoleHolder(s, group)) ? from : -1;
        }
        if (mode && !follows && Verbless.isRoleHolder(s, group)) {
            return from;
        }
        if (follows) {
            return Verbless.elliptic(s, group) ? from : -1;
        }
        return mode && Verbless.listed(s, group) ? from : -1;
    }

    /** "It became apparent to Cllr A that he had an interest". */
    private static boolean apparentTo(Sentence s, Group group) {
        return s.is(group.from() - 1, "to")
                && Words.any(s.word(group.from() - 2), "apparent", "clear", "evident")
                && s.is(group.to(), "that")
                && Saying.hasOne(s, group.to() + 1);
    }

    /** "The Clerk had granted Cllr A a dispensation for item 8": who needs one has an interest. */
    private static boolean grantedTo(Sentence s, Group group) {
        int granted = s.find(Math.max(0, group.from() - 2), group.from(), "granted");
        boolean one = s.find(0, granted, "a", "dispensation") >= 0
                || s.find(group.to(), group.to() + 2, "a", "dispensation") >= 0;
        boolean directly = granted == group.from() - 1 || s.is(group.from() - 1, "to");
        boolean why = InterestWord.in(s, group.to()) >= 0 || Saying.declaresAs(s, group.to());
        return granted >= 0 && directly && one && why;
    }

    /** After "and all officers present", who are not named. */
    private static int pastOthers(Sentence s, int i) {
        boolean others = s.is(i, "and") && Words.any(s.word(i + 1), "all", "other");
        for (int k = i + 2; others && k < i + 5; k++) {
            if (Words.any(s.word(k), "officers", "members", "councillors", "staff", "governors")) {
                return s.is(k + 1, "present") ? k + 2 : k + 1;
            }
        }
        return i;
    }

    /** "Cllr A spoke of a dispensation and declared an interest": the second verb of the same subject. */
    private static int laterVerb(Sentence s, Group group, boolean mode) {
        boolean opens = group.from() == 0 || s.sign(group.from() - 1);
        boolean reported = s.is(0, "it") && s.is(group.from() - 1, "that");
        if (!reported && (Speech.preposed(s, group) || !opens)) {
            return -1;
        }
        for (int i = group.to() + 1; i < s.size(); i++) {
            boolean joined = s.is(i - 1, "and")
                    || DeclaringVerb.isPronoun(s.word(i - 1)) && s.is(i - 2, "and")
                    || Words.any(
                                    s.word(i - 1),
                                    "also",
                                    "then",
                                    "subsequently",
                                    "so",
                                    "therefore",
                                    "thus",
                                    "accordingly")
                            && s.is(i - 2, "and");
            if (s.is(i, "having")
                    && (DeclaringVerb.isOne(s.word(i + 1)) || DeclaringVerb.isOne(s.word(i + 2)))
                    && DeclaringVerb.at(s, i, mode) >= 0) {
                return i;
            }
            if (joined && DeclaringVerb.isOne(s.word(i)) && DeclaringVerb.at(s, i, mode) >= 0) {
                return i;
            }
            if (Titles.titleAt(s, i) > 0) {
                return -1;
            }
        }
        return -1;
    }

    /** The sentence tells people to declare, or tells of another meeting: nobody declares anything in it. */
    static boolean excluded(Sentence s) {
        String first = s.word(0);
        boolean earlier = OtherTime.toldOf(s);
        boolean condition = first.equals("if")
                || first.equals("should")
                || first.equals("where")
                || first.equals("whether")
                || first.equals("any");
        boolean mistaken = s.has("in", "error") || s.has("mistakenly");
        return condition
                || earlier
                || mistaken
                || s.has("gave", "examples")
                || s.has("should", "read")
                || s.has("should", "be", "amended");
    }
}
