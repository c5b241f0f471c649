package org.boardgraph.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Folding of printed text, so that spellings that differ only in case, accents, apostrophes, "&" or spacing are equal. */
public final class Text {
    private static final Pattern COMBINING = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Signs beyond ASCII that are common in notes and stand for no letter: none of them needs the patterns. */
    private static final String PLAIN_SIGNS = "’‘“”–—…\u00A0";

    private Text() {}

    /** Lower case, without accents and apostrophes, "&" as "and", every other run of signs as one space. */
    public static String fold(String printed) {
        String plain = foldPlain(printed);
        return plain != null ? plain : foldAny(printed);
    }

    private static String foldAny(String printed) {
        String plain = COMBINING
                .matcher(Normalizer.normalize(printed, Normalizer.Form.NFKD))
                .replaceAll("");
        plain = APOSTROPHES
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace("&", " and ");
        return OTHER.matcher(plain).replaceAll(" ").strip();
    }

    /** The same for text without accents, which nearly all of it is, in one pass; null where there are any. */
    private static @Nullable String foldPlain(String printed) {
        StringBuilder folded = new StringBuilder(printed.length() + 4);
        boolean gap = false;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                c += 'a' - 'A';
            }
            boolean word = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (word || c == '&') {
                if (folded.length() > 0 && (gap || c == '&')) {
                    folded.append(' ');
                }
                if (word) {
                    folded.append(c);
                } else {
                    folded.append("and");
                }
                gap = c == '&';
            } else if (c > 127 && PLAIN_SIGNS.indexOf(c) < 0) {
                return null;
            } else {
                gap = gap || "'’‘`".indexOf(c) < 0;
            }
        }
        return folded.toString();
    }

    /** Runs of white space, no-break spaces among them, as one space; none at the ends. */
    public static String squeeze(String printed) {
        if (isSqueezed(printed)) {
            return printed;
        }
        char[] squeezed = new char[printed.length()];
        int length = 0;
        boolean gap = false;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (isSpace(c)) {
                gap = length > 0;
            } else {
                if (gap) {
                    squeezed[length++] = ' ';
                    gap = false;
                }
                squeezed[length++] = c;
            }
        }
        return new String(squeezed, 0, length).strip();
    }

    /** Without any of the signs at its start. */
    public static String withoutStart(String printed, String signs) {
        int from = 0;
        while (from < printed.length() && signs.indexOf(printed.charAt(from)) >= 0) {
            from++;
        }
        return printed.substring(from);
    }

    /** Without any of the signs at its end. */
    public static String withoutEnd(String printed, String signs) {
        int to = printed.length();
        while (to > 0 && signs.indexOf(printed.charAt(to - 1)) >= 0) {
            to--;
        }
        return printed.substring(0, to);
    }

    private static boolean isSqueezed(String printed) {
        int length = printed.length();
        if (length == 0) {
            return true;
        }
        boolean space = false;
        for (int i = 0; i < length; i++) {
            char c = printed.charAt(i);
            if (c == ' ' ? space : isSpace(c)) {
                return false;
            }
            space = c == ' ';
        }
        return !Character.isWhitespace(printed.charAt(0)) && !Character.isWhitespace(printed.charAt(length - 1));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00A0' || c == '\u2007' || c == '\u202F';
    }
}
