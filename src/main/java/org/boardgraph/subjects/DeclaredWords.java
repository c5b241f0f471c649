package org.boardgraph.subjects;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.boardgraph.model.Note;

/** The words of declarations, wherever they stand: they name no subject. */
final class DeclaredWords {
    private final List<Word> words;
    private final BitSet declared = new BitSet();

    private DeclaredWords(List<Word> words) {
        this.words = words;
    }

    /** The places of those among the words of a note. */
    static BitSet of(Note note, List<Word> words) {
        DeclaredWords reader = new DeclaredWords(words);
        for (Note.Declaration declaration : note.declarations()) {
            reader.add(declaration);
        }
        reader.sentences();
        return reader.declared;
    }

    private void add(Note.Declaration declaration) {
        int from = 0;
        while (from < words.size()
                && words.get(from).line() < declaration.lines().first()) {
            from++;
        }
        int to = from;
        while (to < words.size() && words.get(to).line() <= declaration.lines().last()) {
            to++;
        }
        List<Word> text = Words.of(declaration.text());
        int at = place(text, words, from, to);
        if (at < 0 || text.isEmpty()) {
            declared.set(from, to);
        } else {
            declared.set(at, at + text.size());
        }
    }

    /** Where words begin among those of [from, to); -1 where they are not there. */
    static int place(List<Word> wanted, List<Word> words, int from, int to) {
        for (int at = from; at + wanted.size() <= to; at++) {
            int same = 0;
            while (same < wanted.size()
                    && wanted.get(same).folded().equals(words.get(at + same).folded())) {
                same++;
            }
            if (same == wanted.size()) {
                return at;
            }
        }
        return -1;
    }

    /** Sentences that speak of declaring an interest, though they were not read as a declaration. */
    private void sentences() {
        List<Integer> starts = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).begins()) {
                starts.add(at);
            }
        }
        for (int i = 0; i < starts.size(); i++) {
            int from = starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : words.size();
            if (has("declar", from, to) && has("interest", from, to)) {
                declared.set(from, to);
            }
        }
    }

    private boolean has(String stem, int from, int to) {
        return words.subList(from, to).stream().anyMatch(word -> word.folded().startsWith(stem));
    }
}
