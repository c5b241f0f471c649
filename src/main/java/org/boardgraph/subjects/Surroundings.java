package org.boardgraph.subjects;

import java.util.List;
import java.util.Set;
import org.boardgraph.subjects.Word.Gap;

/** Whether what stands about a short name leaves it an authority's, or makes it a part of another name. */
final class Surroundings {
    private static final Set<String> OTHER_PLACE = WordLists.of("other-place");
    private static final Set<String> OF_A_PLACE = WordLists.of("of-a-place");
    private static final Set<String> BEFORE = WordLists.of("before");
    private static final Set<String> AFTER = WordLists.of("after");
    private static final Set<String> THING = WordLists.of("thing");
    private static final Set<String> ALSO_A_WORD = WordLists.of("word");
    private static final Set<String> TITLES = WordLists.of("title");
    private static final Set<String> TYPES = WordLists.of("type");
    private static final Set<String> VERBS = WordLists.of("verb");
    private static final Set<String> ARTICLES =
            Set.of("a", "an", "the", "this", "that", "each", "any", "every", "no", "some");
    private static final Set<String> JOINING = Set.of("and", "or");
    /** How far back a list of people is looked through for its title. */
    private static final int LIST = 14;

    private final List<Word> words;
    private final boolean title;
    private final Set<String> people;

    /**
     * @param title whether the words are those of a title, in which capitals tell less
     */
    Surroundings(List<Word> words, boolean title, Set<String> people) {
        this.words = words;
        this.title = title;
        this.people = people;
    }

    /** Whether a word before says that another place, school or firm is meant: "North Somerset". */
    boolean otherPlace(int from) {
        return from > 0
                && words.get(from).follows()
                && words.get(from - 1).capital()
                && OTHER_PLACE.contains(words.get(from - 1).folded());
    }

    /** Whether a name that ends in type words is a part of a longer one. */
    boolean withinLonger(int from, int to) {
        boolean before = from > 0
                && words.get(from).follows()
                && (words.get(from).gap() == Gap.HYPHEN
                        || words.get(from - 1).capital()
                                && !words.get(from - 1).begins()
                                && !mayStandBefore(words.get(from - 1)));
        return before || isThing(to);
    }

    /** Whether a bare name, without type words, is a part of another, or somebody's, or no name at all. */
    boolean withinOther(int from, int to) {
        Word last = words.get(to - 1);
        return to - from == 1 && (noName(from) || people.contains(last.plain()))
                || before(from)
                || last.owner() == null && after(to);
    }

    /** Whether a single word, which is all of a body's or topic's name, stands there as something else. */
    boolean otherWord(int at) {
        Word word = words.get(at);
        boolean beginning = word.begins() && word.owner() == null && !word.shouted() && !verb(at + 1);
        return beginning || people.contains(word.plain()) || before(at) || word.owner() == null && capitals(at + 1);
    }

    private boolean verb(int at) {
        return at < words.size()
                && words.get(at).gap() == Gap.SPACE
                && VERBS.contains(words.get(at).folded());
    }

    /** Whether a name that is also a word of the language stands as that word: "Reading the report", "the Sale of Assets policy". */
    private boolean noName(int at) {
        Word word = words.get(at);
        if (!ALSO_A_WORD.contains(word.plain())) {
            return false;
        }
        boolean article = at > 0
                && word.gap() == Gap.SPACE
                && ARTICLES.contains(words.get(at - 1).folded());
        boolean of = at + 1 < words.size() && words.get(at + 1).folded().equals("of");
        return title || word.begins() || word.shouted() || article || of;
    }

    private boolean before(int from) {
        if (from == 0 || words.get(from).begins()) {
            return false;
        }
        Word before = words.get(from - 1);
        if (words.get(from).gap() == Gap.HYPHEN) {
            return true;
        }
        if (words.get(from).gap() == Gap.SPACE) {
            if (before.folded().equals("of") && from > 1 && ofPlace(words.get(from - 2))) {
                return true;
            }
            if (before.capital() && !mayStandBefore(before)) {
                return true;
            }
        }
        return inListOfPeople(from);
    }

    /** "University of Leeds", "Duke of Kent"; not "Leader of Kent". */
    private static boolean ofPlace(Word word) {
        return OF_A_PLACE.contains(word.folded())
                || word.capital() && !word.begins() && !BEFORE.contains(word.plain()) && !TYPES.contains(word.folded());
    }

    private static boolean mayStandBefore(Word word) {
        if (TITLES.contains(word.folded())) {
            return false;
        }
        boolean doing = word.begins() && word.folded().matches("\\w{3,}(ing|ed)");
        return BEFORE.contains(word.plain())
                || TYPES.contains(word.folded())
                || doing
                || word.folded().equals("and");
    }

    /** "Cllrs Webb, Kent and Bell", "Mr Kent". */
    private boolean inListOfPeople(int from) {
        for (int at = from; at > Math.max(0, from - LIST); at--) {
            Gap gap = words.get(at).gap();
            if (gap == Gap.START || gap == Gap.SIGN || gap == Gap.BRACKET) {
                return false;
            }
            Word before = words.get(at - 1);
            if (TITLES.contains(before.folded()) && before.capital()) {
                return true;
            }
            if (!before.capital() && !JOINING.contains(before.folded())) {
                return false;
            }
        }
        return false;
    }

    private boolean after(int to) {
        if (isThing(to) || capitals(to)) {
            return true;
        }
        boolean joined = to + 1 < words.size()
                && words.get(to).gap() == Gap.SPACE
                && words.get(to).folded().equals("and")
                && words.get(to + 1).gap() == Gap.SPACE;
        return joined && longerBody(to + 1);
    }

    private boolean isThing(int at) {
        return at < words.size()
                && words.get(at).follows()
                && THING.contains(words.get(at).plain());
    }

    /** Whether capitalised words follow that make another name of it: "Kent Air Ambulance"; not "Kent Local Plan". */
    private boolean capitals(int to) {
        for (int at = to;
                at < words.size() && words.get(at).follows() && words.get(at).capital();
                at++) {
            if (!AFTER.contains(words.get(at).folded())) {
                return true;
            }
        }
        return false;
    }

    /** "and Essex Police", "and Medway NHS Trust": what stands before it is a part of that name. */
    private boolean longerBody(int from) {
        for (int at = from; at < words.size() && (at == from || words.get(at).follows()); at++) {
            Word word = words.get(at);
            if (word.capital() && THING.contains(word.plain())) {
                return true;
            }
            if (!word.capital()
                    && !word.folded().equals("and")
                    && !word.folded().equals("of")) {
                return false;
            }
        }
        return false;
    }
}
