package org.boardgraph.subjects;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.boardgraph.identity.AuthorityNames;
import org.boardgraph.subjects.Entry.Form;
import org.boardgraph.subjects.Word.Gap;
import org.jspecify.annotations.Nullable;

/** Tells whether words that may be the short name of an authority name one, and which. */
final class AuthorityFinder {
    private static final Set<String> JOINERS = WordLists.of("joiner");

    private final List<Word> words;
    private final Context context;
    private final TypeWords types;
    private final Surroundings surroundings;

    AuthorityFinder(List<Word> words, boolean title, Context context) {
        this.words = words;
        this.context = context;
        types = new TypeWords(words);
        surroundings = new Surroundings(words, title, context.people());
    }

    /**
     * What stands in [from, to).
     *
     * @param entries those of authorities' names that these words are
     * @return null where it is no name at all
     */
    @Nullable
    Span at(int from, int to, List<Entry> entries) {
        if (!isName(from, to)) {
            return null;
        }
        int first = types.before(from);
        int end = types.after(to);
        if (surroundings.otherPlace(first)) {
            return Span.nothing(first - 1, end);
        }
        boolean typed = first < from || end > to;
        String shared = typed ? "" : types.shared(to);
        boolean other =
                typed ? surroundings.withinLonger(first, end) : shared.isEmpty() && surroundings.withinOther(from, to);
        if (other) {
            return Span.nothing(first, end);
        }
        String printed = types.printed(first, end);
        Set<String> meant =
                meant(shared.isEmpty() ? printed : printed + " " + shared, typed || !shared.isEmpty(), entries);
        if (meant.isEmpty() && !shared.isEmpty() && !surroundings.withinOther(from, to)) {
            meant = meant(printed, false, entries);
        }
        return new Span(first, end, meant);
    }

    private boolean isName(int from, int to) {
        for (int at = from; at < to; at++) {
            Word word = words.get(at);
            boolean apart = at > from && !(word.follows() || word.gap() == Gap.COMMA && to - from > 2);
            boolean small = !word.capital() && (at == from || !JOINERS.contains(word.folded()));
            if (apart
                    || small
                            && !Character.isDigit(word.printed().charAt(0))
                            && !word.printed().equals("&")) {
                return false;
            }
        }
        return true;
    }

    private Set<String> meant(String printed, boolean typed, List<Entry> entries) {
        String id = context.keys().id(printed);
        AuthorityNames names = AuthorityNames.of(printed);
        Set<String> fitting = new TreeSet<>();
        Set<String> ofThatType = new TreeSet<>();
        for (Entry entry : entries) {
            if (entry.subject().equals(id) && entry.form() == Form.SHORT) {
                return Set.of(id);
            }
            if (fits(entry, names, typed)) {
                fitting.add(entry.subject());
                if (entry.authority() != null && entry.authority().type() == names.type()) {
                    ofThatType.add(entry.subject());
                }
            }
        }
        if (context.keys().isKnown(printed)) {
            return Set.of();
        }
        return fitting.size() == 1 ? fitting : ofThatType.size() == 1 ? ofThatType : Set.of();
    }

    private static boolean fits(Entry entry, AuthorityNames printed, boolean typed) {
        AuthorityNames authority = entry.authority();
        if (authority == null || entry.form() == Form.FIRST_WORD && !typed) {
            return false;
        }
        return new AuthorityNames(authority.name(), printed.type()).same(authority);
    }
}
