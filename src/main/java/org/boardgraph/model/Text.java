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
        return printed.replaceAll("[\\s\\u00A0\\u2007\\u202F]+", " ").strip();
    }
}
