package org.boardgraph.notes.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what an interest is in, as the words of a declaration say. */
final class Subjects {
    private static final Set<String> ROLES = WordList.of("roles");
    private static final Set<String> BODIES = WordList.of("body-words", "place-words");
    private static final Set<String> AFTER_ROLE = WordList.in("of for at with on to in from by");
    private static final Set<String> TIES =
            WordList.in("membership memberships involvement association connection connections employment directorship "
                    + "trusteeship ownership shares shareholding shareholdings links work position link appointment "
                    + "governorship contract contracts tenancy role");
    /** What a title of an item may begin with, and a tie in other words. */
    private static final Set<String> TITLES = Set.of("appointment", "contract", "contracts", "work");

    private static final Set<String> WORK = WordList.in(
            "employed involved plays coaches works worked working work volunteers volunteered volunteering contracted teaches "
                    + "taught lectures lectured studies studied trains trained consultancy");
    private static final Set<String> PLACES =
            WordList.in("land property properties house home premises business allotment field fields garage shop flat "
                    + "farm plot lives resides living lived live residing garden dwelling pub allotments");
    private static final Set<String> AT =
            WordList.in("at in on near opposite adjoining adjacent next close bordering off to beside along");
    private static final Set<String> TAKING = WordList.in(
            "received receives receiving awarded supports supported attend attends attended attending owns owned "
                    + "runs manages managed represents represented rents leases chairs chaired joined founded sponsors "
                    + "owning uses supplied supplies holds");
    private static final Set<String> FIRMS =
            WordList.in("employer employers firm company business practice partnership agency");
    /** What follows "as a", and is no role. */
    private static final Set<String> NO_ROLES =
            WordList.in("result consequence matter part example means whole direct precaution courtesy point term");

    /** What stands before a role and names no body: "as Cabinet Member", "as a County Councillor". */
    private static final Set<String> KINDS_OF_ROLE = WordList.in(
            "vice non-executive executive honorary deputy chief programme council parish county borough district "
                    + "board committee joint cabinet ward charter city town community portfolio independent lay staff life associate "
                    + "founder founding former lead co-opted shadow senior general local");

    private static final Set<String> GIFTS =
            WordList.in("grant grants donation donations payment payments cheque loan invoice "
                    + "quotation funding pension salary bursary");

    private static final Set<String> BOARDS =
            Set.of("sits", "sit", "sat", "serves", "serve", "served", "sitting", "serving");

    private Subjects() {}

    /** The subjects named in [from, to), in order. */
    static List<String> in(Sentence s, int from, int to) {
        List<String> found = new ArrayList<>(2);
        for (int i = from; i < to; i++) {
            int start = after(s, i, to);
            if (start > 0) {
                boolean lower = s.word(i).startsWith("interest") || !ROLES.contains(s.word(i)) && relation(s, i) > 0;
                NounPhrase.at(s, start, to, lower).forEach(name -> add(found, name));
            } else {
                asRoleNamedBefore(s, i, to, found);
                asAnything(s, i, to, found);
            }
        }
        return found;
    }

    /** Where the phrase starts to which the word at {@code i} ties the person; -1 where it ties to none. */
    private static int after(Sentence s, int i, int to) {
        String word = s.word(i);
        String next = s.word(i + 1);
        if (ROLES.contains(word) && next.equals(",") && s.at(i + 2).capital() && opensPart(s, i)) {
            return i + 2; // "Trustee, Crestmoor Almshouses"
        }
        if (ROLES.contains(word) && s.at(i + 1).capital() && opensPart(s, i) && bodyFrom(s, i + 1)) {
            return i + 1; // "Trustee Crestmoor Trust"
        }
        boolean verb = word.equals("chairs") && !AFTER_ROLE.contains(next);
        if (portfolio(s, i)) {
            return -1;
        }
        if (ROLES.contains(word)
                && next.equals("of")
                && s.is(i + 3, ",")
                && s.at(i + 4).capital()
                && Words.any(s.word(i + 2), "governors", "trustees", "directors")) {
            return i + 4; // "Chair of Governors, Dell School"
        }
        if (TITLES.contains(word) && s.at(i).capital()) {
            return -1; // "Item 9, Appointment of Representatives"
        }
        if (!verb && (ROLES.contains(word) || TIES.contains(word))) {
            return AFTER_ROLE.contains(next) && !toPerson(s, i) && !roleAfter(s, i + 2) ? i + 2 : -1;
        }
        if (WORK.contains(word) && Words.any(next, "by", "for", "at", "with", "in", "on", "to")) {
            return i + 2;
        }
        if (WORK.contains(word) && next.equals("closely") && s.is(i + 2, "with")) {
            return i + 3;
        }
        if (Words.any(word, "appointed", "elected", "nominated") && next.equals("to")) {
            return i + 2;
        }
        if (GIFTS.contains(word) && Words.any(next, "to", "from", "for", "by")) {
            int name = s.is(i + 2, "the") ? i + 3 : i + 2;
            return s.at(name).capital() && Titles.titleAt(s, name) == 0 && !itemOrGerund(s, name) ? name : -1;
        }
        if (PLACES.contains(word) && !s.at(i).capital() && AT.contains(next)) {
            return AT.contains(s.word(i + 2)) ? i + 3 : i + 2;
        }
        if (FIRMS.contains(word) && !s.at(i).capital()) {
            int name = next.equals(",") || next.equals("(") || next.equals("-") || next.equals("–") ? i + 2 : i + 1;
            return word.startsWith("employer") || s.at(name).capital() ? name : -1;
        }
        if (TAKING.contains(word) && !s.is(i + 1, "the")
                || TAKING.contains(word) && i + 2 < to && s.at(i + 2).capital()) {
            return takesInterest(s, i) ? -1 : i + 1;
        }
        if (BOARDS.contains(word) && next.equals("on")) {
            return i + 2;
        }
        if (Words.any(word, "applicant", "applicants") && next.equals("for")) {
            return i + 2;
        }
        if (word.startsWith("interest")
                && s.is(i + 1, "in")
                && Words.any(s.word(i + 2), "the", "any", "all")
                && Words.any(s.word(i + 3), "matter", "matters", "item", "items", "application", "report")
                && Words.any(s.word(i + 4), "of", "about", "on")) {
            int name = s.is(i + 5, "the") ? i + 6 : i + 5;
            return s.is(i + 4, "of") || s.is(i + 4, "about") || s.at(name).capital() ? i + 5 : -1;
        }
        if (word.startsWith("interest") && next.equals("in")) {
            boolean relation = Words.any(s.word(i + 2), "relation", "respect", "connection", "regard");
            return relation || itemOrGerund(s, i + 2) ? -1 : i + 2;
        }
        return relation(s, i);
    }

    private static boolean bodyFrom(Sentence s, int i) {
        int k = i;
        while (s.at(k).capital() && !BODIES.contains(s.word(k))) {
            k++;
        }
        return k > i && s.at(k).capital() && Titles.titleAt(s, i) == 0;
    }

    private static boolean opensPart(Sentence s, int i) {
        int k = i > 1 && s.at(i - 1).capital() ? i - 1 : i; // "Council representative, X"
        boolean opens = k == 0 || Words.any(s.word(k - 1), "-", "–", "—", ":", "(", "a", "as");
        return opens && Titles.titleAt(s, i + 2) == 0;
    }

    /** "Vice-Chair of Governors at Larch School": the second role names the body. */
    private static boolean roleAfter(Sentence s, int at) {
        int i = s.is(at, "the") ? at + 1 : at;
        return Words.any(s.word(i), "governors", "trustees", "directors") && AFTER_ROLE.contains(s.word(i + 1));
    }

    /** "Cabinet Member for Housing": what a councillor answers for is no body. */
    private static boolean portfolio(Sentence s, int i) {
        return s.is(i + 1, "for")
                && Words.any(s.word(i), "member", "members", "holder", "holders", "councillor", "spokesperson");
    }

    private static boolean toPerson(Sentence s, int i) {
        return s.is(i, "role") && s.is(i + 1, "in") && s.is(i + 2, "the") && s.is(i + 3, "matter");
    }

    private static boolean takesInterest(Sentence s, int i) {
        return s.word(i).startsWith("attend") && s.is(i + 1, "the") && s.is(i + 2, "meeting");
    }

    private static int relation(Sentence s, int i) {
        String word = s.word(i);
        int start = -1;
        if (word.equals("regarding") || word.equals("concerning")) {
            start = i + 1;
        } else if (word.equals("relating") && s.is(i + 1, "to")
                || word.equals("with") && s.is(i + 1, "regard") && s.is(i + 2, "to")) {
            start = word.equals("with") ? i + 3 : i + 2;
        } else if (word.equals("in") && Words.any(s.word(i + 1), "relation", "respect", "connection")) {
            start = i + 3;
        } else if (s.starts(i, "on", "the", "board") || s.starts(i, "on", "the", "committee")) {
            start = s.is(i + 3, "of") ? i + 4 : -1;
        } else if ((word.equals("applied") || word.equals("bid") || word.equals("pilot")) && s.is(i + 1, "for")
                || word.equals("benefited") && s.is(i + 1, "from")) {
            start = i + 2;
        } else if (word.startsWith("participat") && s.is(i + 1, "in")) {
            start = s.at(i + 2).capital() || s.is(i + 2, "the") && s.at(i + 3).capital() ? i + 2 : -1;
        } else if (word.equals("part") && s.is(i + 1, "in") && s.word(i - 1).startsWith("tak")) {
            start = s.at(i + 2).capital() || s.is(i + 2, "the") && s.at(i + 3).capital() ? i + 2 : -1;
        } else if (word.equals("part") && s.is(i + 1, "of")) {
            start = s.at(i + 2).capital() || s.is(i + 2, "the") && s.at(i + 3).capital() ? i + 2 : -1;
        } else if (word.equals("through") && s.at(i + 1).capital()) {
            start = i + 1;
        }
        return start < 0 || itemOrGerund(s, start) ? -1 : start;
    }

    static boolean itemOrGerund(Sentence s, int i) {
        int k = s.is(i, "the") || s.is(i, "this") || s.is(i, "that") || s.is(i, "these") || s.is(i, "any") ? i + 1 : i;
        String word = s.word(k);
        return Words.any(word, "item", "items", "agenda", "minute", "matter", "matters", "notice", "motion", "question")
                || ItemNumbers.isNumber(s, k)
                || InterestWord.isGerund(s, k);
    }

    /** "as a grazier on Hagg Common", "being Chancellor of Westmere University": whatever they are, the name is told after it. */
    private static void asAnything(Sentence s, int i, int to, List<String> found) {
        boolean article = s.is(i + 1, "a") || s.is(i + 1, "an") || s.is(i + 1, "the");
        boolean opens = s.is(i, "as") || s.is(i, "being") || article && (s.is(i, "is") || s.is(i, "was"));
        if (!opens || Titles.titleAt(s, i + 1) > 0) {
            return;
        }
        int head = article ? i + 2 : i + 1;
        int k = head;
        while (k < head + 4 && k < to && !s.sign(k) && !AFTER_ROLE.contains(s.word(k))) {
            k++;
        }
        int name = s.is(k + 1, "the") ? k + 2 : k + 1;
        boolean told = k > head
                && AFTER_ROLE.contains(s.word(k))
                && name < to
                && s.at(name).capital();
        boolean role = article
                || s.at(head).capital()
                || ROLES.contains(s.word(k - 1))
                || s.word(k - 1).endsWith("s");
        if (told && role && !portfolio(s, k - 1) && !NO_ROLES.contains(s.word(head)) && !itemOrGerund(s, name)) {
            NounPhrase.at(s, k + 1, to, false).forEach(subject -> add(found, subject));
        }
    }

    /** "as a Norfolk Wildlife Trust member", "is a Village Hall trustee". */
    private static void asRoleNamedBefore(Sentence s, int i, int to, List<String> found) {
        boolean opens = s.is(i, "as")
                || s.is(i, "is")
                || s.is(i, "was")
                || s.is(i, "are")
                || s.is(i, "were")
                || s.is(i, "being")
                || s.is(i, "a")
                || s.is(i, "an")
                || s.is(i, "the");
        if (!opens || i + 2 >= to || !s.at(i + 1).capital() || Titles.titleAt(s, i + 1) > 0) {
            return;
        }
        int k = i + 1;
        while (k < to
                && (s.at(k).capital() && !ROLES.contains(s.word(k))
                        || s.is(k, "and")
                        || s.is(k, "of")
                        || s.is(k, "&"))) {
            k++;
        }
        boolean role = k > i + 1
                && k < to
                && (ROLES.contains(s.word(k))
                        || Words.any(s.word(k), "pilot", "pilots", "finalist", "winner", "signatory"))
                && s.at(k - 1).capital()
                && !s.at(k).possessive()
                && !(s.at(k).capital() && s.is(i, "the")); // "the Monitoring Officer": a post
        boolean name = role
                && (k - i > 2
                        || BODIES.contains(s.word(k - 1))
                        || s.at(k - 1).text().length() > 2
                                && (!s.is(i, "the") || s.at(k - 1).acronym()));
        int after = s.is(k + 2, "the") ? k + 3 : k + 2;
        boolean namedAfter =
                AFTER_ROLE.contains(s.word(k + 1)) && after < to && s.at(after).capital();
        name &= !namedAfter || BODIES.contains(s.word(k - 1)); // "as Medical Director of X"
        if (name && !kindOfRole(s, i + 1, k) && !s.word(k - 1).endsWith("-appointed")) {
            NounPhrase.at(s, i + 1, k, false).forEach(subject -> add(found, subject));
        }
    }

    /** "as a Parish Council member" names no body; "as a Colne Parva Town Council member" does. */
    private static boolean kindOfRole(Sentence s, int from, int to) {
        boolean council = Words.any(s.word(to - 1), "council", "board", "committee");
        for (int i = council ? from : to - 1; i < to; i++) {
            if (!KINDS_OF_ROLE.contains(s.word(i))) {
                return false;
            }
        }
        return true;
    }

    private static void add(List<String> found, String name) {
        for (String before : found) {
            if (before.contains(name)) {
                return;
            }
        }
        found.removeIf(name::contains);
        found.add(name);
    }
}
