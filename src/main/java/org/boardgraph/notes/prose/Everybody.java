package org.boardgraph.notes.prose;

import java.util.List;

/** Tells whether all members present declare an interest together: "All Members declared", "The Chair, on behalf of all Members, declared". */
final class Everybody {
    private Everybody() {}

    /** What they all declare in the sentence, as one claim of the people; none where they declare nothing. */
    static List<Claims.Claim> claims(Sentence s, List<String> people, boolean mode) {
        boolean themselves = s.is(0, "all") && members(s, 1) > 0;
        int verb = themselves ? Predicate.after(s, members(s, 1), i -> DeclaringVerb.at(s, i, mode) >= 0) : -1;
        if (people.isEmpty() || verb < 0 && !representedIn(s)) {
            return List.of();
        }
        return List.of(new Claims.Claim(people, 0, Math.max(0, verb), s.size(), false, false, 0));
    }

    /** "declared on behalf of all Members", "A declaration of interest for all Members": of whoever says it, it is not theirs alone. */
    static boolean representedIn(Sentence s) {
        int behalf = s.find(0, s.size(), "on", "behalf", "of");
        int all = behalf >= 0 ? behalf + 3 : s.find(0, s.size(), "for", "all") + 1;
        boolean everyone = Words.any(s.word(all), "all", "the") && members(s, all + 1) > 0;
        boolean interest = InterestWord.in(s, 0) >= 0;
        boolean declared = behalf >= 0
                ? s.find(Math.max(0, behalf - 14), s.size(), "declared") >= 0
                        && !s.word(behalf - 1).startsWith("sp")
                : all > 2 && InterestWord.within(s, all - 2, all - 1);
        return everyone && interest && declared;
    }

    /** After "the Members present", "Members of the Committee"; 0 where nothing such stands there. */
    private static int members(Sentence s, int i) {
        int k = s.is(i, "the") ? i + 1 : i;
        if (!Words.any(s.word(k), "members", "councillors", "trustees", "governors")) {
            return 0;
        }
        boolean committee = s.starts(k + 1, "of", "the") && s.at(k + 3).capital();
        k = committee ? k + 4 : k + 1;
        return s.is(k, "present") ? k + 1 : k;
    }
}
