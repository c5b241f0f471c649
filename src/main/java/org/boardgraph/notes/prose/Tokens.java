package org.boardgraph.notes.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts text into tokens. Markdown's stars and underscores are no tokens. */
final class Tokens {
    private static final Set<String> ABBREVIATIONS = WordList.of("abbreviations");

    private Tokens() {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 4);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                int end = wordEnd(text, i);
                tokens.add(word(text, i, end));
                i = tokens.get(tokens.size() - 1).to();
            } else {
                if (!Character.isWhitespace(c) && c != '*' && c != '_') {
                    String sign = String.valueOf(c);
                    tokens.add(new Token(sign, sign, i, i + 1));
                }
                i++;
            }
        }
        return tokens;
    }

    private static int wordEnd(String text, int from) {
        int i = from + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)
                    && !joins(text, i)
                    && Character.getType(c) != Character.NON_SPACING_MARK) {
                break;
            }
            i++;
        }
        return pluralPossessive(text, i) ? i + 1 : i;
    }

    /** Whether the sign at {@code i} stands inside a word or a number. */
    private static boolean joins(String text, int i) {
        if (i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1))) {
            return false;
        }
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        return switch (text.charAt(i)) {
            case '\'', '’', '-' -> true;
            case '/' -> Character.isDigit(before) || Character.isDigit(after);
            case ':' -> Character.isDigit(before) && Character.isDigit(after);
            case '.' -> sameKind(before, after) && shortPart(text, i);
            default -> false;
        };
    }

    /** "9.2", "p.m", "J.A", but "report.The" is two words. */
    private static boolean sameKind(char before, char after) {
        return Character.isDigit(before) == Character.isDigit(after)
                || Character.isDigit(before) && Character.isLowerCase(after);
    }

    private static boolean shortPart(String text, int dot) {
        return Character.isDigit(text.charAt(dot - 1))
                || dot < 2
                || !Character.isLetter(text.charAt(dot - 2))
                || text.startsWith("www", Math.max(0, dot - 3));
    }

    private static boolean pluralPossessive(String text, int end) {
        return end < text.length()
                && (text.charAt(end) == '’' || text.charAt(end) == '\'')
                && text.charAt(end - 1) == 's'
                && end + 1 < text.length()
                && text.charAt(end + 1) == ' ';
    }

    private static Token word(String text, int from, int end) {
        String printed = text.substring(from, end);
        String word = printed.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (word.endsWith("'s")) {
            word = word.substring(0, word.length() - 2);
        } else if (word.endsWith("'")) {
            word = word.substring(0, word.length() - 1);
        }
        boolean dotted = end < text.length() && text.charAt(end) == '.';
        if (dotted && (ABBREVIATIONS.contains(word) || initial(text, from, end))) {
            return new Token(text.substring(from, end + 1), word, from, end + 1);
        }
        return new Token(printed, word, from, end);
    }

    private static boolean initial(String text, int from, int end) {
        return end - from == 1 && Character.isUpperCase(text.charAt(from))
                || end - from == 3 && text.charAt(from + 1) == '.' && Character.isUpperCase(text.charAt(from));
    }
}
