package org.boardgraph.notes.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.boardgraph.model.Lines;

/**
 * A sentence of a paragraph.
 *
 * @param text its words, as printed
 * @param tokens of the sentence; their places count from the start of the paragraph
 * @param first whether it starts its paragraph
 * @param last whether it ends its paragraph
 */
record Sentence(String text, List<Token> tokens, Lines lines, boolean first, boolean last) {
    Sentence {
        // A list of its own: a view of the paragraph's would be asked through for every word.
        tokens = new ArrayList<>(tokens);
    }

    int size() {
        return tokens.size();
    }

    /** The token at {@code i}; one that is neither word nor sign beyond the ends. */
    Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : Token.NONE;
    }

    /** Whether the token at {@code i}, where there is one, is the word or sign. */
    boolean is(int i, String word) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
    }

    /** The word at {@code i}; empty beyond the ends. */
    String word(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).word() : "";
    }

    boolean sign(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).sign();
    }

    boolean has(String... words) {
        return find(0, size(), words) >= 0;
    }

    boolean hasAny(Set<String> words) {
        for (Token token : tokens) {
            if (words.contains(token.word())) {
                return true;
            }
        }
        return false;
    }

    /** Where the words first stand one after another in [from, to), or -1. */
    int find(int from, int to, String... words) {
        for (int i = Math.max(from, 0); i + words.length <= Math.min(to, size()); i++) {
            if (starts(i, words)) {
                return i;
            }
        }
        return -1;
    }

    /** Where "no" first stands in [from, to), or -1; "item no. 7" has none. */
    int findNo(int from, int to) {
        for (int i = find(from, to, "no"); i >= 0; i = find(i + 1, to, "no")) {
            if (!isNumberSign(i)) {
                return i;
            }
        }
        return -1;
    }

    /** "No. 7", "no 7". */
    boolean isNumberSign(int i) {
        int next = is(i + 1, ".") ? i + 2 : i + 1;
        return is(i, "no") && at(next).number();
    }

    boolean starts(int at, String... words) {
        for (int k = 0; k < words.length; k++) {
            if (!is(at + k, words[k])) {
                return false;
            }
        }
        return true;
    }

    /** The words of the tokens [from, to), as printed. */
    String printed(int from, int to) {
        if (from >= to) {
            return "";
        }
        int origin = tokens.get(0).from();
        String cut = text.substring(
                Math.max(0, tokens.get(from).from() - origin),
                Math.min(text.length(), tokens.get(to - 1).to() - origin));
        return cut.indexOf('*') < 0 ? cut : cut.replace("*", "");
    }

    /** The sentence from the token at {@code i} on. */
    Sentence from(int i) {
        if (i == 0 || i >= size()) {
            return this;
        }
        int cut = tokens.get(i).from() - tokens.get(0).from();
        return new Sentence(text.substring(cut), tokens.subList(i, size()), lines, first, last);
    }
}
