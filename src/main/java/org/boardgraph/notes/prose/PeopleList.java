package org.boardgraph.notes.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.boardgraph.model.PersonName;
import org.boardgraph.notes.prose.Named.Kind;

/** Finds the people whom a sentence names, and which of them it names together. */
final class PeopleList {
    private static final Set<String> BODIES = WordList.of("body-words");
    private static final Set<String> PLACES = WordList.of("body-words", "place-words");
    private static final Set<String> JOBS = WordList.of("job-words");
    private static final Set<String> PEERS = WordList.in("lord lady baron baroness viscount earl");
    /** "vacated the Chair": a seat, nobody. */
    private static final Set<String> SEATS =
            WordList.in("vacated vacating took taken take taking resumed resuming assumed retook occupied left");

    private static final Set<String> PARTICLES = WordList.in("van von de der den du la le di da al el bin uí ní ap y");

    private final KnownPeople known;

    PeopleList(KnownPeople known) {
        this.known = known;
    }

    /** The people of the sentence in order, those named together in one group. */
    List<Group> groups(Sentence s) {
        return Grouping.of(s, named(s));
    }

    List<Named> named(Sentence s) {
        List<Named> found = new ArrayList<>(4);
        int i = 0;
        while (i < s.size()) {
            Token token = s.at(i);
            boolean candidate = token.capital() || token.is("the");
            int to = candidate ? take(s, i, found) : i;
            i = Math.max(to, i + 1);
        }
        return found;
    }

    private int take(Sentence s, int i, List<Named> found) {
        int title = Titles.titleAt(s, i);
        if (title > 0) {
            int to = Titles.isPlural(s.word(i + title - 1)) ? shared(s, i, title, found) : titled(s, i, title, found);
            if (to > i) {
                return to;
            }
        }
        int office = Titles.officeAt(s, i);
        if (office > 0 && Titles.titleAt(s, i + office) == 0) {
            return office(s, i, i + office, found);
        }
        int full = known.fullNameAt(s, i);
        if (full > 0) {
            return full(s, i, i + full, found);
        }
        int officer = Titles.officerAt(s, i);
        if (officer > 0) {
            return office(s, i, i + officer, found);
        }
        int unlisted = UnlistedPeople.at(
                s,
                i,
                !found.isEmpty()
                        && Grouping.joint(s, found.get(found.size() - 1).to()) == i);
        if (unlisted > 0) {
            return full(s, i, i + unlisted, found);
        }
        return given(s, i, found);
    }

    private int titled(Sentence s, int i, int title, List<Named> found) {
        int name = i + title;
        boolean couple = (s.is(name, "and") || s.is(name, "&")) && Titles.titleAt(s, name + 1) == 1;
        if (couple) {
            int to = nameEnd(s, name + 2);
            if (to > name + 2) {
                found.add(new Named(s.printed(i, name) + " " + s.printed(name + 2, to), Kind.TITLED, i, to, false));
            }
            return to > name + 2 ? add(s, Kind.TITLED, name + 1, to, found) : i;
        }
        int to = nameEnd(s, name);
        if (to == name && title > 1) {
            return add(s, Kind.TITLED, i, name, found); // "Cllr Lord": a title that is a family name
        }
        if (to == name) {
            return i;
        }
        introduce(s, name, to);
        return add(s, Kind.TITLED, i, PEERS.contains(s.word(name - 1)) ? peersPlace(s, to) : to, found);
    }

    /** After "of Wolds": a peer's place belongs to the name, a body does not. */
    private static int peersPlace(Sentence s, int to) {
        boolean place = s.is(to, "of")
                && s.at(to + 1).capital()
                && !PLACES.contains(s.word(to + 1))
                && !capitals(s.at(to + 1).text());
        int end = place ? postNominals(s, to + 2) : to;
        return place && !s.at(end).capital() ? end : to;
    }

    /** "Cllrs A, B and C": each bears the title. */
    private int shared(Sentence s, int i, int title, List<Named> found) {
        String each = Titles.singular(s.word(i + title - 1));
        int from = i + title;
        int done = i;
        while (true) {
            int to = nameEnd(s, from);
            if (to == from || to - from > 4 || bodyWithin(s, from, to)) {
                return done;
            }
            String name = s.printed(from, to);
            found.add(new Named(each + " " + strip(name), Kind.TITLED, done == i ? i : from, to, ends(s, to)));
            introduce(s, from, to);
            done = to;
            int remark = pastRemark(s, to);
            int next = Grouping.joint(s, remark);
            boolean more = next > remark && next < s.size() && s.at(next).capital();
            if (!more || Titles.titleAt(s, next) > 0 || Titles.isOffice(s.word(next))) {
                return done;
            }
            from = next;
        }
    }

    /** After "(item 7)" or "(Wetherdale BC)", which may stand after each name of a list. */
    private static int pastRemark(Sentence s, int i) {
        int close = s.is(i, "(") ? s.find(i, i + 7, ")") : -1;
        return close < 0 ? i : close + 1;
    }

    private int office(Sentence s, int from, int to, List<Named> found) {
        boolean bare = !s.is(from, "the");
        boolean opens = from == 0 || s.at(from - 1).sign() && !s.is(from - 1, ",") && !s.is(from - 1, "(");
        boolean joined = s.is(from - 1, "and") || s.is(from - 1, ",") && !found.isEmpty();
        boolean capacity = s.is(from - 1, "as")
                || s.is(from - 1, "in")
                || s.is(from - 1, "be")
                || s.is(from - 1, "elected")
                || SEATS.contains(s.word(from - 1));
        if (capacity || bare && !opens && !joined && !s.is(from - 1, "by")) {
            return to;
        }
        return add(s, Kind.OFFICE, from, to, found);
    }

    private int full(Sentence s, int from, int to, List<Named> found) {
        introduce(s, from, to);
        return add(s, Kind.FULL, from, postNominals(s, to), found);
    }

    private int given(Sentence s, int i, List<Named> found) {
        Token token = s.at(i);
        boolean alone = i + 1 >= s.size() || !s.at(i + 1).capital();
        boolean family = i > 0 && s.at(i - 1).capital() && !s.at(i - 1).sign() && i > 1;
        if (alone && !family && known.isIntroduced(token.word())) {
            return add(s, Kind.GIVEN, i, i + 1, found);
        }
        return i;
    }

    private static int add(Sentence s, Kind kind, int from, int to, List<Named> found) {
        found.add(new Named(strip(s.printed(from, to)), kind, from, to, ends(s, to)));
        return to;
    }

    private static boolean ends(Sentence s, int to) {
        return s.at(to - 1).possessive();
    }

    private static String strip(String name) {
        return name.endsWith("'s") || name.endsWith("’s") ? name.substring(0, name.length() - 2) : name;
    }

    private void introduce(Sentence s, int from, int to) {
        String[] words = new String[to - from];
        for (int i = from; i < to; i++) {
            words[i - from] = s.word(i);
        }
        boolean plain = words.length > 1
                && words.length < 4
                && !s.at(from).initial()
                && !s.at(from + 1).sign();
        if (plain && !PersonName.isPostNominal(s.at(from + 1).text())) {
            known.introduce(words);
        }
    }

    /** Whether words that look like a name are a body's: "Acme Parish Council". */
    static boolean bodyWithin(Sentence s, int from, int to) {
        return within(BODIES, s, from, to);
    }

    private static boolean within(Set<String> words, Sentence s, int from, int to) {
        for (int i = to - from == 1 ? from : from + 1; i < to; i++) {
            if (words.contains(s.word(i))) {
                return true;
            }
        }
        return words.contains(s.word(to)) && s.at(to).capital();
    }

    /** Where the name that starts at {@code i} ends: capitalised words, initials, particles, post-nominals, "(B)". */
    static int nameEnd(Sentence s, int i) {
        int k = i;
        while (k < s.size() && k - i < 6 && partOfName(s, k)) {
            boolean last = s.at(k).possessive();
            k++;
            if (last) {
                return k;
            }
        }
        while (k > i && !s.at(k - 1).capital()) {
            k--;
        }
        return k == i ? i : postNominals(s, k);
    }

    private static int postNominals(Sentence s, int i) {
        int k = i;
        while (capitals(s.at(k).text()) && PersonName.isPostNominal(s.at(k).text())) {
            k++;
        }
        boolean marked = s.is(k, "(") && s.is(k + 2, ")") && s.at(k + 1).initial();
        return marked ? k + 3 : k;
    }

    /** A quick look: post-nominals have two capitals at least. */
    private static boolean capitals(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length() && i < 6; i++) {
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals > 1;
    }

    private static boolean partOfName(Sentence s, int k) {
        Token token = s.at(k);
        if (token.capital()) {
            return !Titles.isOffice(token.word()) && !JOBS.contains(token.word());
        }
        int next = PARTICLES.contains(s.word(k + 1)) && !s.at(k + 1).capital() ? k + 2 : k + 1; // "van der Meer"
        return PARTICLES.contains(token.word()) && s.at(next).capital();
    }
}
