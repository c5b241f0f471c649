package org.boardgraph.notes.prose;

import java.util.Map;
import java.util.Set;
import org.boardgraph.model.Text;

/** The titles printed before names, and the offices that stand for a name. */
final class Titles {
    private static final Set<String> TITLES = WordList.in(
            "cllr cllrs councillor councillors cr mr mrs ms miss mx dr drs prof professor rev revd reverend "
                    + "sir dame lord lady baroness alderman alderwoman captain capt colonel ald mayor canon messrs hon honourable");
    private static final Set<String> BEFORE_TITLES =
            WordList.in("county borough parish district town city deputy rt right ward unitary honorary");
    private static final Map<String, String> PLURALS =
            Map.of("cllrs", "Cllr", "councillors", "Councillor", "messrs", "Mr", "drs", "Dr");
    private static final Set<String> OFFICES = WordList.in(
            "chairman chair chairperson chairwoman mayor vice-chairman vice-chair vice-chairperson "
                    + "deputy-chairman deputy-chair co-chair mayoress provost convener convenor president leader clerk");
    private static final Set<String> OF_MEMBERS = WordList.in(
            "cllr councillor cr county mayor lord lady baroness baron alderman alderwoman ald honorary sir dame");
    private static final Set<String> MEMBERS =
            WordList.in("member members councillor councillors leader board committee trustee");
    /** "The Chair of the Committee": of the body that meets. */
    private static final Set<String> MEETINGS =
            WordList.in("council committee board authority panel cabinet forum trust subcommittee sub-committee");
    /** Parts of an authority, which other bodies' names end with too. */
    private static final Set<String> DEPARTMENTS =
            WordList.in("services service office department strategy policy programme budget review conference");

    private static final Set<String> GIVEN = WordList.of("given-names");
    private static final Set<String> LESSER = Set.of("vice", "deputy", "acting", "lord", "parish", "town", "interim");
    private static final Set<String> OFFICERS = WordList.in(
            "clerk director officer executive solicitor treasurer manager secretary head engineer accountant "
                    + "lawyer planner rfo ceo");

    private Titles() {}

    /** The number of tokens of the title that starts at {@code i}: "County Cllr", "Cllr Sir"; 0 where none does. */
    static int titleAt(Sentence s, int i) {
        int k = i;
        while (k < s.size() && s.at(k).capital() && BEFORE_TITLES.contains(s.word(k))) {
            k++;
        }
        int before = k;
        while (k < s.size()
                && s.at(k).capital()
                && TITLES.contains(s.word(k))
                && !s.at(k).possessive()) {
            k++;
        }
        if (k == before
                && k == i + 1
                && s.is(i, "deputy")
                && GIVEN.contains(s.word(k))
                && s.at(k).capital()) {
            return 1; // "Deputy Clare Coles", a member of a common council
        }
        return k == before ? 0 : k - i;
    }

    static boolean isPlural(String word) {
        return PLURALS.containsKey(word);
    }

    /** The title that each member of "Cllrs A and B" bears. */
    static String singular(String plural) {
        return PLURALS.getOrDefault(plural, plural);
    }

    /** The number of tokens of the office at {@code i}: "The Chairman", "Chair", "the Deputy Mayor"; 0 where none is. */
    static int officeAt(Sentence s, int i) {
        int k = s.is(i, "the") ? i + 1 : i;
        while (LESSER.contains(s.word(k)) && OFFICES.contains(s.word(k + 1))) {
            k++;
        }
        boolean office = k < s.size() && OFFICES.contains(s.word(k)) && s.at(k).capital();
        if (office && s.is(k + 1, "of")) {
            boolean own = s.is(k + 2, "the")
                    && MEETINGS.contains(s.word(k + 3))
                    && !s.at(k + 4).capital();
            return own && s.is(i, "the") && (i == 0 || s.is(i - 1, "by")) ? k + 4 - i : 0;
        }
        int two = office && s.is(k + 1, "and") ? officerAt(s, i) : 0; // "The Clerk and Monitoring Officer"
        return office ? Math.max(two, k + 1 - i) : 0;
    }

    /** "Mrs A, the Clerk,", "The Clerk, Mrs A,", "Ms B (Head of Legal Services)": a person with an officer's post, and no councillor. */
    static boolean holdsPost(Sentence s, Named person) {
        if (person.kind() == Named.Kind.OFFICE
                || OF_MEMBERS.contains(Text.fold(person.printed()).split(" ")[0])) {
            return false;
        }
        if (s.is(person.from(), "the") || s.is(person.from(), "clerk")) {
            return officersPostAt(s, person.from());
        }
        int post = s.is(person.to(), ",") || s.is(person.to(), "(") ? person.to() + 1 : person.to();
        boolean inside = s.is(person.to() - 1, ",");
        for (int i = person.from() + 1; inside && i < person.to(); i++) {
            boolean bare = s.is(i - 1, ",") && s.at(i).capital() && headOf(s, i); // "Mr A Weir, Clerk, declared"
            if (bare || s.is(i, "the") && officersPostAt(s, i)) {
                return true;
            }
        }
        return post > person.to() && (officersPostAt(s, post) || headOf(s, post));
    }

    /** "Director of Finance", "Monitoring Officer": a post without "the". */
    private static boolean headOf(Sentence s, int i) {
        int k = i;
        if (Words.any(s.word(k), "non-executive", "independent", "lay", "associate") || s.starts(k, "non", "-")) {
            return false; // a member of a board, and none of its officers
        }
        while (k < i + 4 && s.at(k).capital() && !OFFICERS.contains(s.word(k))) {
            k++;
        }
        boolean post = k < i + 4 && s.at(k).capital() && !ofMembers(s, k + 1);
        boolean department =
                (s.is(k + 1, "of") || s.is(k + 1, "for")) && s.at(k + 2).capital();
        int end = department ? department(s, k + 1) : k + 1;
        boolean whole = s.is(end, ",") || s.is(end, ")");
        boolean own = DEPARTMENTS.contains(s.word(end - 1)) || !PeopleList.bodyWithin(s, k + 1, end);
        return post && whole && own;
    }

    /** "Executive Member", "Director Trustee": no officer. */
    private static boolean ofMembers(Sentence s, int i) {
        return MEMBERS.contains(s.word(i));
    }

    static boolean isOffice(String word) {
        return OFFICES.contains(word);
    }

    /** The number of tokens of an officer's post at {@code i}: "The Clerk", "the Chief Executive", "The Director of Finance". */
    static int officerAt(Sentence s, int i) {
        int k = s.is(i, "the") ? i + 1 : i;
        if (k == i && (i > 0 || !s.is(i, "clerk"))) {
            return 0;
        }
        int limit = Math.min(s.size(), k + 5);
        int head = -1;
        for (int j = k; j < limit && (s.at(j).capital() || j > k && s.at(j).number()); j++) {
            if (OFFICERS.contains(s.word(j)) && !s.at(j).possessive()) {
                head = j;
            }
        }
        int end = ofMembers(s, head + 1) ? head + 2 : head + 1; // "The Executive Member for Roads" is a post too
        if (head < 0) {
            return 0;
        }
        int second = secondPost(s, end);
        return (second > 0 ? second : department(s, end)) - i;
    }

    /** After "and Monitoring Officer", which the holder of a post may be too; 0 where none stands there. */
    private static int secondPost(Sentence s, int i) {
        int k = i + 1;
        while (s.is(i, "and") && k < i + 4 && s.at(k).capital() && !OFFICERS.contains(s.word(k))) {
            k++;
        }
        boolean post = s.is(i, "and") && s.at(k).capital() && OFFICERS.contains(s.word(k)) && titleAt(s, i + 1) == 0;
        return post && !ofMembers(s, k + 1) ? department(s, k + 1) : 0;
    }

    private static boolean officersPostAt(Sentence s, int i) {
        int to = i + officerAt(s, i);
        for (int k = i; k < to; k++) {
            if (ofMembers(s, k)) {
                return false;
            }
        }
        return to > i;
    }

    /** Whether the title is one that members bear, and residents do not: "Cllr", "Mayor", "The Chair". */
    static boolean ofMember(String printed) {
        String first = Text.fold(printed).split(" ")[0];
        return !first.matches("mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd");
    }

    /** Whether a post, not a name, is printed: "The Clerk", "The Director of Finance". */
    static boolean officerNamed(String printed) {
        String[] words = printed.toLowerCase(java.util.Locale.ROOT).split(" ");
        boolean post = words[0].equals("the") || words[0].equals("clerk");
        return post
                && java.util.Arrays.stream(words).anyMatch(OFFICERS::contains)
                && java.util.Arrays.stream(words).noneMatch(MEMBERS::contains);
    }

    private static int department(Sentence s, int i) {
        if (!s.is(i, "of") && !s.is(i, "for")) {
            return i;
        }
        int k = i + 1;
        while (k < s.size() && (s.at(k).capital() || s.is(k, "and") || s.is(k, "the"))) {
            k++;
        }
        while (k > i + 1 && !s.at(k - 1).capital()) {
            k--;
        }
        return k == i + 1 ? i : k;
    }
}
