package org.boardgraph.notes.items;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words that mark an item as closed to the public. */
final class RestrictedMark {
    private static final String WORDS =
            "(?:restricted|exempt|confidential|private|not for publication|closed|part\\s?(?:2|two|ii|b))";
    private static final String KIND =
            "(?:\\s(?:items?|business|report|session|information|minute|appendix|paper|discussion))?";
    /** One word or two: "Private and confidential", "Restricted: not for publication". */
    private static final String MARK = WORDS + "(?:\\s?(?:[-–—/,:&]|and)\\s?" + WORDS + ")?" + KIND;
    /** Why it is closed: "Exempt – paragraph 3 of the Schedule". */
    private static final String GROUND =
            "(?:(?:\\s(?:under|by virtue of|from publication)|\\s?[-–—:,]\\s?(?:under|by virtue of|paras?\\.?|paragraphs?|schedule|section|category|part))\\s[^()\\[\\]]{1,80})?";

    private static final Pattern LINE = Pattern.compile(
            "[(\\[*]{0,3}(?:this (?:item|report|section|minute) (?:is|was|has been) )?(?:not for publication\\b.*|"
                    + MARK + GROUND + ")[)\\]*]{0,3}[.:]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE = Pattern.compile(
            ".*[(\\[]" + MARK + GROUND + "[)\\]]|.*\\s[-–—:]\\s?" + MARK + "|" + MARK + "\\s?[-–—:].*",
            Pattern.CASE_INSENSITIVE);

    private static final String ITEM =
            "(?:this|the) (?:agenda )?(?:item|report|matter|section|minute|business|paper|discussion)";
    private static final String END =
            "(?=[.;:,)\\]]|$|\\s(?:because|as|since|due|under|by virtue|pursuant|in accordance|and)\\b)";
    /** A sentence that closes the item it stands under: "This item was considered in private." */
    private static final Pattern SENTENCE = Pattern.compile(
            "[(\\[]?(?:"
                    + ITEM
                    + " (?:is|was|were|has been|will be) (?:(?:considered|taken|discussed|heard|held|dealt with|treated) )?"
                    + "(?:(?:in|as) (?:an? )?)?(?:" + MARK + "|exempt (?:from|under) [^.]{3,80})" + END
                    + "|(?:(?:it was )?(?:resolved|agreed):?\\s?(?:that:?\\s)?)?(?:[^.]{0,160}?\\bthe |members of the |the )?"
                    + "(?:press and(?: the)? public|public and(?: the)? press|press|public) "
                    + "(?:is|are|was|were|be|had been|having been) excluded (?:from the (?:meeting|room) )?"
                    + "(?:for|during|while)(?: the)?(?: (?:consideration|discussion|remainder|rest) of)? "
                    + "(?:this|the) (?:agenda )?(?:item|report|matter|business)" + END + ")",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.;:])\\s");
    private static final int LONGEST_SENTENCE = 400;

    private static final String[] HELD = {
        "restricted", "exempt", "confidential", "private", "publication", "closed", "part", "excluded"
    };

    private RestrictedMark() {}

    /** Whether a whole line of a body says so: "Restricted." */
    static boolean isLine(String line) {
        return line.length() < 200 && mayBegin(line) && LINE.matcher(line).matches();
    }

    /** A quick look: behind brackets the line begins with a letter with which a mark may begin. */
    private static boolean mayBegin(String line) {
        int i = 0;
        while (i < line.length() && "([*".indexOf(line.charAt(i)) >= 0) {
            i++;
        }
        return i < line.length() && "tnrecpTNRECP".indexOf(line.charAt(i)) >= 0;
    }

    /** A quick look: without one of these words, which few paragraphs have, no pattern can match. */
    private static boolean holdsWord(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : HELD) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a title says so: "Contract award (Exempt)". */
    static boolean isInTitle(String title) {
        return title.length() < 300 && holdsWord(title) && TITLE.matcher(title).matches();
    }

    /** Whether a paragraph of a body says so, alone or in one of its sentences. */
    static boolean isIn(String paragraph) {
        return isLine(paragraph)
                || holdsWord(paragraph)
                        && Arrays.stream(SENTENCES.split(paragraph))
                                .filter(one -> one.length() < LONGEST_SENTENCE)
                                .anyMatch(one -> SENTENCE.matcher(one).lookingAt());
    }
}
