package org.boardgraph.subjects;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.boardgraph.subjects.Word.Gap;

/** Cuts lines of a note into words. */
final class Words {
    private static final Set<String> ABBREVIATIONS = WordLists.of("abbreviation");
    /** A line shorter than this was not broken for want of room. */
    private static final int SHORT = 50;

    private final List<Word> words = new ArrayList<>();
    private final StringBuilder between = new StringBuilder();
    private boolean breaks = true;

    private Words() {}

    /** The words of a span of lines, both 1-based and inclusive. */
    static List<Word> of(List<String> lines, int first, int last) {
        Words reader = new Words();
        for (int number = first; number <= Math.min(last, lines.size()); number++) {
            reader.line(lines.get(number - 1), number);
        }
        return reader.words;
    }

    /** The words of a text that stands in no line. */
    static List<Word> of(String text) {
        return of(List.of(text.replace('\n', ' ')), 1, 1);
    }

    private void line(String line, int number) {
        between.append(' ');
        int at = 0;
        while (at < line.length()) {
            if (isWord(line, at)) {
                int end = end(line, at);
                words.add(Word.of(line.substring(at, end), number, at, gap()));
                between.setLength(0);
                breaks = false;
                at = end;
            } else {
                between.append(line.charAt(at));
                at++;
            }
        }
        breaks |= line.length() < SHORT;
    }

    private static boolean isWord(String line, int at) {
        return line.charAt(at) == '&' || Character.isLetterOrDigit(line.charAt(at));
    }

    private static int end(String line, int from) {
        if (line.charAt(from) == '&') {
            return from + 1;
        }
        int at = from + 1;
        while (at < line.length()
                && (Character.isLetterOrDigit(line.charAt(at))
                        || Character.getType(line.charAt(at)) == Character.NON_SPACING_MARK
                        || isApostrophe(line.charAt(at))
                                && at + 1 < line.length()
                                && Character.isLetter(line.charAt(at + 1)))) {
            at++;
        }
        return at;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`' || c == '´';
    }

    private Gap gap() {
        if (words.isEmpty() || breaks) {
            return Gap.START;
        }
        Gap gap = Gap.SPACE;
        for (int i = 0; i < between.length(); i++) {
            Gap sign = sign(i);
            gap = sign.ordinal() > gap.ordinal() ? sign : gap;
        }
        return gap;
    }

    private Gap sign(int at) {
        char c = between.charAt(at);
        return switch (c) {
            case ' ', '\u00A0', '\u202F', '\u2009', '\r', '*', '_', '\'', '’', '‘', '`', '´', '“', '”', '"' ->
                Gap.SPACE;
            case ',', '/' -> Gap.COMMA;
            case '-', '–', '‑', '‐' -> between.length() == 1 ? Gap.HYPHEN : Gap.SIGN;
            case '.' -> afterAbbreviation() ? Gap.SPACE : Gap.START;
            case '!', '?', '•', '·', '\t', '|', ':' -> Gap.START;
            case '(', '[' -> Gap.BRACKET;
            default -> Gap.SIGN;
        };
    }

    private boolean afterAbbreviation() {
        Word last = words.get(words.size() - 1);
        return ABBREVIATIONS.contains(last.folded()) || last.printed().length() == 1 && last.capital();
    }
}
