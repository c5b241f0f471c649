package org.boardgraph.subjects;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Note;
import org.boardgraph.model.PersonName;
import org.boardgraph.model.Text;

/**
 * A note as it is looked through for names: its words, those of titles and of texts apart, without those that never name a
 * subject (declarations, the items at which they are taken, the attendance list). Knows no names yet.
 */
public final class ReadableNote {
    private static final Set<String> TITLES = WordLists.of("title");

    private final Note note;
    private final List<Word> words;
    private final BitSet skipped;
    private final BitSet withheldLines = new BitSet();
    private final List<Passage> passages = new ArrayList<>();
    private final Set<String> people = new HashSet<>();

    private ReadableNote(Note note) {
        this.note = note;
        List<String> lines = note.source().lines();
        words = Words.of(lines, 1, lines.size());
        skipped = DeclaredWords.of(note, words);
    }

    public static ReadableNote of(Note note) {
        ReadableNote readable = new ReadableNote(note);
        readable.findPeople();
        readable.lists();
        int position = 0;
        for (Note.Item item : note.items()) {
            position++;
            if (!FormalItems.isOne(item.title())) {
                readable.item(item, position);
            }
        }
        return readable;
    }

    List<Passage> passages() {
        return passages;
    }

    /** All words of the note. */
    List<Word> words() {
        return words;
    }

    boolean isWithheld(Word word) {
        return withheldLines.get(word.line());
    }

    Set<String> people() {
        return people;
    }

    List<String> lines() {
        return note.source().lines();
    }

    /** The words before abbreviations that are introduced outside the items' titles and texts: those of the attendance list. */
    public List<String> introductions() {
        List<String> introductions = new ArrayList<>();
        for (int at = 1; at < words.size(); at++) {
            int line = words.get(at).line();
            if (Abbreviations.place(words, at) > 0 && !withheldLines.get(line) && isOutside(line)) {
                StringBuilder before = new StringBuilder();
                words.subList(Math.max(0, at - Abbreviations.LONGEST), at)
                        .forEach(word -> before.append(word.printed()).append(' '));
                introductions.add(before.toString().strip());
            }
        }
        return introductions;
    }

    private boolean isOutside(int line) {
        boolean listed = note.attendance().stream()
                .anyMatch(row ->
                        row.lines().first() <= line && line <= row.lines().last());
        return listed
                || note.items().stream()
                        .noneMatch(item -> item.lines().first() <= line
                                && line <= item.lines().last());
    }

    /** The decisions of an item that is not restricted. */
    List<Note.Outcome> decisions(int position) {
        return note.items().get(position - 1).decisions();
    }

    private void lists() {
        for (Note.Item item : note.items()) {
            Lines body = item.bodyLines();
            if (item.restricted() && body != null) {
                withheldLines.set(body.first(), body.last() + 1);
            }
        }
        for (Note.ListedPerson listed : note.attendance()) {
            withheldLines.clear(listed.lines().first(), listed.lines().last() + 1);
            skipped.set(place(listed.lines().first()), place(listed.lines().last() + 1));
        }
    }

    /** The names of those on the list, and of whoever is titled. */
    private void findPeople() {
        note.attendance()
                .forEach(listed ->
                        people.add(Text.fold(PersonName.parse(listed.name()).family())));
        for (int at = 0; at < words.size(); at++) {
            if (TITLES.contains(words.get(at).folded()) && words.get(at).capital()) {
                for (int next = at + 1; next < Math.min(words.size(), at + 4); next++) {
                    Word word = words.get(next);
                    if (!word.follows() || !word.capital()) {
                        break;
                    }
                    people.add(word.plain());
                }
            }
        }
    }

    private void item(Note.Item item, int position) {
        Lines titleLines = item.titleLines();
        int from = place(titleLines.first());
        int to = place(titleLines.last() + 1);
        List<Word> title = Words.of(item.title());
        int at = DeclaredWords.place(title, words, from, to);
        if (at < 0) {
            passages.add(new Passage(position, true, false, moved(title, titleLines.first())));
        } else {
            passages.add(new Passage(position, true, false, read(at, at + title.size())));
        }
        Lines body = item.bodyLines();
        if (body != null) {
            int start = body.first() > titleLines.last() ? place(body.first()) : at < 0 ? to : at + title.size();
            passages.add(new Passage(position, false, item.restricted(), read(start, place(body.last() + 1))));
        }
    }

    private static List<Word> moved(List<Word> title, int line) {
        return title.stream()
                .map(word -> new Word(word.folded(), word.owner(), word.printed(), line, 0, word.gap()))
                .toList();
    }

    private List<Word> read(int from, int to) {
        List<Word> read = new ArrayList<>(Math.max(0, to - from));
        boolean begins = true;
        for (int at = from; at < to; at++) {
            if (skipped.get(at)) {
                begins = true;
            } else {
                Word word = words.get(at);
                read.add(begins ? word.beginning() : word);
                begins = false;
            }
        }
        return read;
    }

    /** The place of the first word at a line or after it. */
    private int place(int line) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).line() < line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
