package org.boardgraph.notes.prose;

import java.util.Set;

/** Recognises people who bear no title and stand on no list, by how they are spoken of. */
final class UnlistedPeople {
    private static final Set<String> GIVEN = WordList.of("given-names");
    private static final Set<String> INVITING = Set.of("introduced", "invited", "thanked");
    private static final Set<String> STARTERS = WordList.of("sentence-starters");
    private static final Set<String> JOBS = WordList.of("job-words");

    private UnlistedPeople() {}

    /** Two capitalised words, the first a given name, or followed by what the person is: "Ann Lee (Head of Planning)". */
    static int at(Sentence s, int i, boolean joined) {
        if (s.at(i).is("the")
                || STARTERS.contains(s.word(i))
                || !s.at(i).capital()
                || i > 1 && s.at(i - 1).number() // an address: "14-20 Bell Yard"
                || s.at(i).possessive()) {
            return 0;
        }
        int to = PeopleList.nameEnd(s, i);
        boolean person = to - i >= 2
                && to - i <= 4
                && !PeopleList.bodyWithin(s, i, to)
                && !s.at(to - 1).initial()
                && !titleWithin(s, i + 1, to);
        if (!person) {
            return 0;
        }
        boolean among = joinsPerson(s, to) && (joined || GIVEN.contains(s.word(i)));
        boolean known = among || GIVEN.contains(s.word(i)) && !s.is(to, "and");
        boolean presented = INVITING.contains(s.word(i - 1)) && to - i < 4;
        boolean declares = (i == 0 || joined) && declaresAt(s, to);
        return known || declares || presented || describedAt(s, to) ? to - i : 0;
    }

    private static boolean titleWithin(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Titles.titleAt(s, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "Jory Penn declared", "Jory Penn advised that he": whatever the given name, a person does it. */
    private static boolean declaresAt(Sentence s, int to) {
        boolean said = Saying.says(s.word(to)) && s.is(to + 1, "that") && Words.any(s.word(to + 2), "he", "she");
        return said || DeclaringVerb.isOne(s.word(to)) && !s.is(to, "declares");
    }

    /** "Cllr A, Carl Day and Cllr B", "Carl Day and Ann Lee": the one without a title stands between people. */
    private static boolean joinsPerson(Sentence s, int to) {
        int next = Grouping.joint(s, to);
        boolean full = GIVEN.contains(s.word(next)) && s.at(next).capital() && PeopleList.nameEnd(s, next) - next > 1;
        return next > to && (full || Titles.titleAt(s, next) > 0);
    }

    private static boolean describedAt(Sentence s, int i) {
        if (!s.is(i, "(") && !s.is(i, ",")) {
            return false;
        }
        if (s.is(i, ",") && !s.at(i + 1).capital() && !s.is(i + 1, "the") && !s.is(i + 1, "a")) {
            return false;
        }
        String end = s.is(i, "(") ? ")" : ",";
        for (int k = i + 1; k < Math.min(s.size(), i + 14) && !s.is(k, end); k++) {
            if (JOBS.contains(s.word(k)) && s.at(k).capital()) {
                return true;
            }
        }
        return false;
    }
}
