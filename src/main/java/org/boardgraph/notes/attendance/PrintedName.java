package org.boardgraph.notes.attendance;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardgraph.model.Lines;
import org.boardgraph.model.PersonName;
import org.boardgraph.model.Text;

/**
 * One person as an attendance list prints them.
 *
 * @param name without remarks
 * @param beside what stands behind the name after a comma or a dash: a body, a job title; empty where there is nothing
 */
record PrintedName(PersonName name, String beside, Remarks remarks, Lines lines) {
    private static final Pattern BRACKET = Pattern.compile("[(\\[]([^()\\[\\]]{1,200})[)\\]]?");
    /** Where a remark begins that stands in no bracket. */
    private static final Pattern UNBRACKETED = Pattern.compile(
            "[\\s,–-]+\\b((?:as )?(?:a )?(?:substitut\\w+|subs?) (?:member )?for\\b|deputising for\\b|(?:for|vice) (?=(?:cllr|councillor|mayor|sir|lord|mr|mrs|ms|dr)\\b)|in (?:the )?place of\\b|arrived\\b|left\\b|joined\\b|until\\b|from item\\b|present (?:for|until|from)\\b|for items?\\b|items?\\s\\d)",
            Pattern.CASE_INSENSITIVE);

    /** What points to a footnote: "Cllr Ada Thorne*". */
    private static final Pattern MARK =
            Pattern.compile("(?<=[\\p{L}).])\\s?[*†‡§¹²³#]+(?=[\\s,;(]|$)|^[*†‡§#]+\\s?(?=\\p{Lu})");

    private static final Pattern BEHIND = Pattern.compile("\\s?[,;:]\\s|\\s?[,;:]$|\\s[–—-]+\\s|\\t");
    private static final Pattern NAME_WORD =
            Pattern.compile("\\p{Lu}[\\p{L}'’.-]*|\\p{Ll}[\\p{L}'’]{0,3}|\\p{Ll}{1,2}['’]\\p{Lu}[\\p{L}-]*");

    static PrintedName of(String printed, Lines lines) {
        Remarks remarks = new Remarks();
        String words = hasOne(printed, "*†‡§¹²³#") ? MARK.matcher(printed).replaceAll("") : printed;
        if (words.indexOf('(') < 0 && words.indexOf('[') < 0) {
            return cut(unbracketed(Text.squeeze(words), remarks, lines), remarks, lines);
        }
        StringBuilder rest = new StringBuilder();
        Matcher bracket = BRACKET.matcher(words);
        int from = 0;
        while (bracket.find()) {
            rest.append(words, from, bracket.start()).append(' ');
            from = bracket.end();
            if (!remarks.take(bracket.group(1), lines)) {
                remarks.other.add(Text.squeeze(bracket.group(1)));
            }
        }
        rest.append(words, from, words.length());
        String name = unbracketed(Text.squeeze(rest.toString()), remarks, lines);
        return cut(name, remarks, lines);
    }

    private static boolean hasOne(String words, String signs) {
        for (int i = 0; i < words.length(); i++) {
            if (signs.indexOf(words.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String unbracketed(String words, Remarks remarks, Lines lines) {
        Matcher remark = UNBRACKETED.matcher(words);
        if (remark.find() && remark.start() > 0 && remarks.take(words.substring(remark.start(1)), lines)) {
            return words.substring(0, remark.start());
        }
        return words;
    }

    private static PrintedName cut(String words, Remarks remarks, Lines lines) {
        int from = 0;
        if (!hasOne(words, ",;:–—-\t")) {
            return new PrintedName(PersonName.parse(words), "", remarks, lines);
        }
        for (Matcher behind = BEHIND.matcher(words); behind.find(); from = behind.end()) {
            String rest = words.substring(behind.end());
            if (behind.start() > 0 && !isPostNominals(rest)) {
                return new PrintedName(PersonName.parse(words.substring(0, behind.start())), rest, remarks, lines);
            }
        }
        return new PrintedName(PersonName.parse(words), "", remarks, lines);
    }

    /** Whether words are nothing but post-nominals: "OBE", "CBE, JP". */
    static boolean isPostNominals(String words) {
        if (words.isBlank()) {
            return false;
        }
        for (String word : Text.squeeze(words).split(" ")) {
            if (!PersonName.isPostNominal(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether this reads like a name of a person, rather than a remark, a comment or "None". */
    boolean isPerson() {
        String[] words = name.plain().split(" ");
        boolean titled = !name.titles().isEmpty();
        int most = titled ? 7 : 5;
        if (name.family().isEmpty() || words.length > most || words.length < (titled ? 1 : 2)) {
            return false;
        }
        for (String word : words) {
            if (!NAME_WORD.matcher(word).matches()) {
                return false;
            }
        }
        return Character.isUpperCase(words[0].charAt(0))
                && hasCapital(words[words.length - 1])
                && (titled || !NOT_NAMES.contains(Text.fold(name.plain())) && !BodyOrJob.isBody(name.plain()));
    }

    private static boolean hasCapital(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> NOT_NAMES = Set.of(
            "no apologies",
            "to follow",
            "not applicable",
            "none received",
            "apologies received",
            "all members",
            "to be confirmed",
            "no name");
}
