package org.boardgraph.subjects;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.boardgraph.subjects.Entry.Form;
import org.boardgraph.subjects.KnownNames.Node;
import org.jspecify.annotations.Nullable;

/** Finds in words the names that are known, the longest first. */
final class Finder {
    private final List<Word> words;
    private final AuthorityFinder authorities;
    private final Surroundings surroundings;

    /**
     * @param title whether the words are those of a title
     */
    Finder(List<Word> words, boolean title, Context context) {
        this.words = words;
        authorities = new AuthorityFinder(words, title, context);
        surroundings = new Surroundings(words, title, context.people());
    }

    /** Every name, those among them that yield to longer ones. */
    List<Span> all(List<KnownNames> known) {
        List<Span> found = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (KnownNames names : known) {
                from(from, from, names.root(), found);
            }
        }
        return found;
    }

    /** Of some names those that are meant: no longer one meets them. */
    static List<Span> meant(List<Span> found) {
        return found.stream()
                .filter(one -> found.stream().noneMatch(one::yields))
                .toList();
    }

    private void from(int from, int at, Node node, List<Span> found) {
        if (at > from && !node.entries().isEmpty()) {
            add(from, at, node.entries(), found);
        }
        if (at == words.size()) {
            return;
        }
        Word word = words.get(at);
        Node next = node.after(word.folded());
        if (next != null) {
            from(from, at + 1, next, found);
        }
        String owner = word.owner();
        Node last = owner == null ? null : node.after(owner);
        if (last != null && !last.entries().isEmpty()) {
            add(from, at + 1, last.entries(), found);
        }
    }

    private void add(int from, int to, List<Entry> entries, List<Span> found) {
        Set<String> whole = new TreeSet<>();
        boolean shields = false;
        List<Entry> authority = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.form() != Form.WHOLE) {
                authority.add(entry);
            } else if (isWhole(from, to, entry)) {
                shields = true;
                if (!entry.subject().isEmpty()) {
                    whole.add(entry.subject());
                }
            }
        }
        @Nullable Span named = authority.isEmpty() ? null : authorities.at(from, to, authority);
        if (named != null) {
            found.add(named);
        }
        if (shields) {
            found.add(surroundings.otherPlace(from) ? Span.nothing(from - 1, to) : new Span(from, to, whole));
        }
    }

    private boolean isWhole(int from, int to, Entry entry) {
        for (int at = from + 1; at < to; at++) {
            if (words.get(at).gap().ordinal() > entry.widest().ordinal()) {
                return false;
            }
        }
        if (to - from > 1) {
            return true;
        }
        Word word = words.get(from);
        boolean sameCase = word.capital() || Character.isDigit(word.printed().charAt(0));
        boolean shouted =
                entry.printed().length() > 1 && entry.printed().chars().noneMatch(Character::isLowerCase);
        return sameCase && (!shouted || word.shouted()) && !surroundings.otherWord(from);
    }
}
