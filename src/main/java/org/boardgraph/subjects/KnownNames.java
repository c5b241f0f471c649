package org.boardgraph.subjects;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of all subjects that are known, as a tree of words: a text is looked through once, however many there are. Not
 * safe for several threads.
 */
public final class KnownNames {
    private final Node root = new Node();
    private final Map<String, NamedSubject> subjects = new HashMap<>();

    /** A place in the tree: the words that lead to it have been met. */
    static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private final List<Entry> entries = new ArrayList<>(1);

        @Nullable
        Node after(String word) {
            return next.get(word);
        }

        List<Entry> entries() {
            return entries;
        }
    }

    Node root() {
        return root;
    }

    /** What a subject is called, or null where it is not known. */
    public @Nullable NamedSubject of(String id) {
        return subjects.get(id);
    }

    public Set<String> ids() {
        return Set.copyOf(subjects.keySet());
    }

    /** Knows a subject by these names and by no others. */
    public void put(NamedSubject subject) {
        remove(subject.id());
        subjects.put(subject.id(), subject);
        Forms.of(subject).forEach(form -> put(form.words(), form.entry()));
    }

    /** Knows it no more. */
    public void remove(String id) {
        NamedSubject known = subjects.remove(id);
        if (known != null) {
            Forms.of(known).forEach(form -> remove(root, form.words(), 0, form.entry()));
        }
    }

    void put(List<String> words, Entry entry) {
        Node node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, any -> new Node());
        }
        if (!node.entries.contains(entry)) {
            node.entries.add(entry);
        }
    }

    private static void remove(Node node, List<String> words, int at, Entry entry) {
        if (at == words.size()) {
            node.entries.remove(entry);
            return;
        }
        Node next = node.next.get(words.get(at));
        if (next != null) {
            remove(next, words, at + 1, entry);
            if (next.next.isEmpty() && next.entries.isEmpty()) {
                node.next.remove(words.get(at));
            }
        }
    }
}
