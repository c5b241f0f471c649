package org.boardgraph.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folding of printed text, so that spellings that differ only in case, accents, apostrophes, "&" or spacing are equal. */
public final class Text {
    private static final Pattern COMBINING = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Text() {}

    /** Lower case, without accents and apostrophes, "&" as "and", every other run of signs as one space. */
    public static String fold(String printed) {
        String plain = COMBINING
                .matcher(Normalizer.normalize(printed, Normalizer.Form.NFKD))
                .replaceAll("");
        plain = APOSTROPHES
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace("&", " and ");
        return OTHER.matcher(plain).replaceAll(" ").strip();
    }

    /** Runs of white space, no-break spaces among them, as one space; none at the ends. */
    public static String squeeze(String printed) {
        StringBuilder squeezed = new StringBuilder(printed.length());
        boolean space = false;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (isSpace(c)) {
                space = true;
                continue;
            }
            if (space && squeezed.length() > 0) {
                squeezed.append(' ');
            }
            squeezed.append(c);
            space = false;
        }
        return squeezed.toString().strip();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00A0' || c == '\u2007' || c == '\u202F';
    }
}
