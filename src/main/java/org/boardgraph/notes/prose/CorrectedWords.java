package org.boardgraph.notes.prose;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardgraph.model.CorrectionKind;
import org.boardgraph.model.Note.Correction;
import org.jspecify.annotations.Nullable;

/** Reads which words of an earlier note are to be read how: "X should read Y". */
final class CorrectedWords {
    private static final Set<String> BODIES = WordList.of("body-words");

    private static final Set<String> GIVEN = WordList.of("given-names");

    private static final Pattern REPLACED = Pattern.compile(
            "(?i)\\b(?:should (?:be )?(?:read(?: as)?|say|state|be|have read|have been|(?:be )?(?:corrected|amended|changed|altered) to(?: read)?|(?:be )?(?:replaced|substituted) (?:with|by)|spelt|spelled)"
                    + "|(?:to )?(?:be|being|is|was|were|been) (?:corrected|amended|changed|altered) to(?: read)?|(?:to )?(?:be|being|was|were) (?:replaced|substituted) (?:with|by)|to read|to be spelt)\\s+");

    private static final Pattern REPLACE = Pattern.compile(
            "(?i)\\b(?:replac(?:e|ing)|chang(?:e|ing)|amend(?:ing)?|correct(?:ing)?|delet(?:e|ing)|substitut(?:e|ing))\\s+(.{1,150}?)\\s+(?:with|to(?: read)?|by|and (?:insert|replace (?:it )?with|add|substitute)(?:ing)?)\\s+");

    private static final Pattern NOT =
            Pattern.compile("(?i)^(.{2,80}?),? (?:and )?(?:not|rather than|instead of) (.{2,80})$");

    /** "The name of Cllr Jane Doe had been misspelt as Jayne Doe": the right words stand first. */
    private static final Pattern MISSPELT = Pattern.compile(
            "(?i)\\b(?:was|were|is|had been|has been|been|being) (?:misspel(?:t|led)|mis-spel(?:t|led)|(?:incorrectly|wrongly) spel(?:t|led)|spel(?:t|led) (?:incorrectly|wrongly)|misprinted|mistyped) as\\s+(.{2,80}?)(?=[,;]|\\.?$| and | in | on | but | throughout|\\)|\\. )");

    private static final Pattern LEAD = Pattern.compile(
            "(?i)^.*?\\b(?:(?:all |any |previous |the |earlier )*references? to|reference (?:was )?made to|(?:the )?words?|(?:the )?spelling of|(?:the )?name(?: of)?|(?:the )?figure(?: of)?|where it (?:says|reads|states)|"
                    + "(?:the )?(?:sentence|phrase|date|surname|title)(?: of)?)\\s+");

    private static final Pattern PLACE = Pattern.compile(
            "(?i)^.*?\\b(?:that|in|on|under|at|to|of|by|:)\\s+(?:(?:page|item|minute|paragraph|line|para|section|bullet)s?(?: no\\.?| number)? [\\w./()-]+,?\\s*(?:(?:of|in|on) the [^,]{3,40},\\s*)?|)");

    private CorrectedWords() {}

    static @Nullable Correction of(Sentence s, String lower, List<Group> groups, boolean minutes) {
        boolean strong = Words.within(
                lower,
                "should read",
                "should have read",
                "should be corrected",
                "be corrected to",
                "be amended to read",
                "misspel",
                "mis-spel",
                "spelt",
                "spelling",
                "references to",
                "reference to",
                "to read");
        boolean ofText = Words.within(
                lower,
                "minute",
                "paragraph",
                "page",
                "line",
                "word",
                "name",
                "figure",
                "bullet",
                "item",
                "subject to",
                "sentence",
                "date",
                "\"",
                "“",
                "‘");
        if (!strong && !(minutes && ofText)
                || Words.within(lower, "members should read", "should be read", "need to read")) {
            return null;
        }
        String text = end(s.text());
        Matcher misspelt = MISSPELT.matcher(text);
        if (misspelt.find()) {
            return made(s, clean(misspelt.group(1)), from(text.substring(0, misspelt.start())), groups, strong);
        }
        Matcher replaced = REPLACED.matcher(text);
        if (replaced.find() && replaced.start() > 0) {
            String from = from(text.substring(0, replaced.start()));
            return made(s, from, to(text.substring(replaced.end())), groups, strong);
        }
        Matcher replace = REPLACE.matcher(text);
        return replace.find()
                ? made(s, clean(replace.group(1)), to(text.substring(replace.end())), groups, strong)
                : null;
    }

    private static @Nullable Correction made(Sentence s, String from, String to, List<Group> groups, boolean strong) {
        Matcher not = NOT.matcher(to);
        String right = not.matches() ? clean(not.group(1)) : to;
        String wrong = not.matches() ? clean(not.group(2)) : from;
        if (right.isEmpty()
                || wrong.isEmpty()
                || right.length() > 200
                || wrong.length() > 200
                || !strong
                        && !quotes(s.text())
                        && !Character.isUpperCase(right.charAt(0))
                        && !Character.isDigit(right.charAt(0))) {
            return null;
        }
        return new Correction(
                kind(s, wrong, right), List.of(), wrong, right, Corrections.target(s.text()), s.text(), s.lines());
    }

    private static boolean quotes(String text) {
        return text.indexOf('“') >= 0 || text.indexOf('"') >= 0 || text.indexOf('‘') >= 0 || text.contains(" '");
    }

    private static CorrectionKind kind(Sentence s, String from, String to) {
        if (isBody(from) && isBody(to)) {
            return CorrectionKind.AUTHORITY_NAME;
        }
        return isPerson(from)
                        && isPerson(to)
                        && (titled(from)
                                || titled(to)
                                || GIVEN.contains(first(to))
                                || s.text().toLowerCase(Locale.ROOT).contains("name"))
                ? CorrectionKind.PERSON_NAME
                : CorrectionKind.TEXT;
    }

    private static boolean titled(String words) {
        List<Token> tokens = Tokens.of(words);
        return !tokens.isEmpty()
                && org.boardgraph.model.PersonName.isTitle(tokens.get(0).text())
                && tokens.size() > 1;
    }

    private static String first(String words) {
        List<Token> tokens = Tokens.of(words);
        return tokens.isEmpty() ? "" : tokens.get(0).word();
    }

    private static boolean isBody(String words) {
        List<Token> tokens = Tokens.of(words);
        boolean body = tokens.stream().anyMatch(token -> token.capital() && BODIES.contains(token.word()));
        return body
                && tokens.size() < 14
                && tokens.get(0).capital()
                && tokens.stream().noneMatch(Token::number);
    }

    private static boolean isPerson(String words) {
        List<Token> tokens = Tokens.of(words);
        return !tokens.isEmpty()
                && tokens.size() <= 5
                && tokens.stream()
                        .allMatch(token ->
                                token.capital() || Words.any(token.word(), "van", "von", "de", "der", "den", "-"))
                && tokens.stream().noneMatch(token -> BODIES.contains(token.word()));
    }

    private static String from(String before) {
        Matcher lead = LEAD.matcher(before);
        String words = lead.find() ? before.substring(lead.end()) : quoted(before);
        int that = words.lastIndexOf(" that ");
        words = that >= 0 && !words.startsWith("“") ? words.substring(that + 6) : words;
        words = words.replaceFirst("(?i)^(?:the )?(?:name|surname|spelling) (?:of )?", "");
        words = words.replaceFirst(
                "(?i)\\s+(?:was|were|is|had been|has been) (?:misspelt|misspelled|mis-spelt|incorrect|wrong|spelt wrongly|spelled wrongly|incorrectly spelt|incorrectly recorded)(?: and| and it|,|;)?(?: and)?\\s*(?:it|this)?$",
                "");
        words = words.replaceFirst("(?i)['’]s (?:sur)?name$", "")
                .replaceFirst("(?i) in (?:the |item |paragraph |line |minute ).*$", "")
                .replaceFirst("(?i) on page .*$", "");
        return clean(words.replaceFirst("(?i)^(?:in|on|at) .{1,60}? from ", "").replaceFirst("(?i)^from ", ""));
    }

    /** Words in quotation marks, or those after "that", "in item 4", …. */
    private static String quoted(String before) {
        Matcher quoted = Pattern.compile("[“\"‘']([^”\"’]{2,120})[”\"’']\\s*$").matcher(before);
        if (quoted.find()) {
            return quoted.group(1);
        }
        Matcher place = PLACE.matcher(before);
        return place.find() ? before.substring(place.end()) : before;
    }

    private static String to(String after) {
        String words = after.replaceFirst(
                "(?i)\\s+(?:moving forward|in future|going forward|throughout(?: the .*)?|in the (?:minutes|note|record|final version).*|and (?:that )?(?:the )?(?:minutes|with this|subject|this).*|on page .*)$",
                "");
        Matcher quoted =
                Pattern.compile("^[“\"‘']([^”\"]{1,150})[”\"’'](?:.*)$").matcher(words);
        return clean(
                quoted.matches() && !words.matches("(?i).*\\b(?:not|rather than|instead of)\\b.*")
                        ? quoted.group(1)
                        : words);
    }

    private static String clean(String words) {
        return words.strip()
                .replaceAll("^[“”\"‘'’:,(\\s]+|[“”\"‘'’:,;)\\s]+$", "")
                .replaceFirst("(?i)^(?:the )?words? ", "")
                .strip();
    }

    private static String end(String text) {
        return text.replaceFirst("[.\\s]+$", "");
    }
}
