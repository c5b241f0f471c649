package org.boardgraph.notes.items;

import java.util.regex.Pattern;

/** Words that mark an item as closed to the public. */
final class RestrictedMark {
    private static final String WORDS =
            "(?:restricted|exempt|confidential|private|not for publication|closed|part\\s?(?:2|two|ii|b))";
    private static final Pattern LINE = Pattern.compile(
            "[(\\[*]{0,3}(?:this (?:item|report|section|minute) (?:is|was|has been) )?(?:not for publication\\b.*|"
                    + WORDS + "(?:\\s?(?:[-–/]|and|&)\\s?" + WORDS
                    + ")?(?:\\s(?:items?|business|report|session|information|minute|appendix))?)[)\\]*]{0,3}[.:]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE = Pattern.compile(
            ".*[(\\[]" + WORDS + "(?:\\s(?:item|report|business))?[)\\]]|.*\\s[-–—:]\\s?" + WORDS
                    + "(?:\\s(?:item|report|business))?|" + WORDS + "(?:\\s(?:item|report|business))?\\s?[-–—:].*",
            Pattern.CASE_INSENSITIVE);

    private RestrictedMark() {}

    /** Whether a whole line of a body says so: "Restricted." */
    static boolean isLine(String line) {
        return line.length() < 200 && LINE.matcher(line).matches();
    }

    /** Whether a title says so: "Contract award (Exempt)". */
    static boolean isInTitle(String title) {
        return title.length() < 300 && TITLE.matcher(title).matches();
    }
}
