package org.boardgraph.notes.prose;

import java.util.List;

/** What the lines above say of those below: the item ("Item 6") or the kind of interest ("Personal interests:"), and which items were named last. */
final class LinesAbove {
    private static final int LONGEST_LABEL = 25;

    private List<String> label = List.of();
    private boolean ofParagraph;
    private Nature nature = Nature.UNSTATED;
    private List<String> last = List.of();

    void nextPassage() {
        label = List.of();
        last = List.of();
        nature = Nature.UNSTATED;
    }

    /** @param mode whether it stands under the heading of declarations */
    void hear(Sentence s, List<Group> groups, boolean mode) {
        List<String> named = ItemNumbers.in(s, 0, s.size()).stream()
                .flatMap(reference -> reference.numbers().stream())
                .distinct()
                .toList();
        if (s.first() && ofParagraph) {
            label = List.of();
        }
        if (mode && s.first() && groups.isEmpty() && !named.isEmpty() && opensWithItem(s)) {
            label = named;
            ofParagraph = !s.last();
        }
        if (mode && s.first() && s.last() && groups.isEmpty() && namesKind(s)) {
            nature = Nature.in(s, 0, s.size());
        }
        last = named.isEmpty() ? last : named;
    }

    /** "Disclosable pecuniary interests:", and nothing else. */
    private static boolean namesKind(Sentence s) {
        boolean colon = s.is(s.size() - 1, ":");
        int end = colon ? s.size() - 1 : s.size();
        for (int i = 0; i < end; i++) {
            boolean interest = s.word(i).startsWith("interest");
            if (!Nature.isWord(s.word(i))
                    && !interest
                    && !Words.any(s.word(i), "other", "and", "&", "non", "-", "(", ")")) {
                return false;
            }
        }
        return end > 0 && s.size() < 12 && Nature.in(s, 0, end) != Nature.UNSTATED;
    }

    private static boolean opensWithItem(Sentence s) {
        int noun = s.at(0).sign() ? 1 : 0;
        return s.size() < LONGEST_LABEL
                && Words.any(s.word(noun), "item", "items", "agenda", "minute", "report", "application")
                && InterestWord.in(s, 0) < 0;
    }

    /** "Item 6" on a line of its own: what is declared below is declared in it. Empty where no such line stands above. */
    List<String> label() {
        return label;
    }

    /** The kind of interest that the line above names; UNSTATED where none does. */
    Nature nature() {
        return nature;
    }

    /** "the same item". */
    List<String> last() {
        return last;
    }
}
