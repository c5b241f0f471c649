package org.boardgraph.notes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers of items as printed: 6, 6a, 6., 6(a), 9.2, A3. */
final class ItemNumber {
    private static final Pattern NUMBER = Pattern.compile(
            "(?:item\\s)?\\(?([A-Z]{0,2}\\d{1,3}(?:[./]\\d{1,3}){0,3}[A-Za-z]?(?:\\([a-z]{1,3}\\))?)\\)?[.):]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:item\\s)?\\(?(\\d{1,3}(?:\\.\\d{1,2})?[a-z]?(?:\\([a-z]\\))?)(?:[.):]\\s?|\\s(?:[-–—:]\\s)?)(?=[\\p{Lu}‘'\"“(\\d])(.+)",
            Pattern.CASE_INSENSITIVE);

    private ItemNumber() {}

    /** @param rest what stands behind the number; may be empty */
    record Split(String number, String rest) {}

    static boolean isNumber(String words) {
        return words.length() <= 14 && NUMBER.matcher(words).matches();
    }

    /** The number that the words begin with, or null where they begin with none. */
    static @Nullable Split split(String words) {
        if (words.length() <= 14) {
            Matcher alone = NUMBER.matcher(words);
            if (alone.matches()) {
                return new Split(alone.group(1), "");
            }
        }
        Matcher numbered = NUMBERED.matcher(words);
        return numbered.matches() ? new Split(numbered.group(1), numbered.group(2)) : null;
    }
}
