package org.boardgraph.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardgraph.notes.items.RunInTitle;
import org.boardgraph.notes.items.Sentences;

/** Cuts a text of one cell where a sub-heading is run into it: "… were noted. Declarations of Interest Mayor A declared …". */
final class RunInHeadings {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s(?=\\p{Lu})");
    /** A heading of outcomes between two sentences: "… was noted. Actions Officers to …". */
    private static final Pattern OUTCOME = Pattern.compile(
            "(?:(?<=[.!?;:”\"’)])\\s+|^)((?:Decision|Action|Resolution)s?\\b:?|RESOLVED:?)\\s+(?=(?:The|Members|Board|Officers|LGA|Cllr|Councillor|Chair|All|Each|It|That|To|\\p{Lu}[\\p{L}'’-]+ \\p{Lu}[\\p{L}'’-]+ (?:to|will)|\\p{Lu}[\\p{L}'’-]+ (?:to|will))\\b|\\(?[1a][.)]\\s|[•·-]\\s)");

    private static final Pattern FIRST_POINT = Pattern.compile("(?:^|:\\s)\\(?1[.)]\\s");
    private static final Pattern POINT = Pattern.compile("\\s(?=\\(?\\d{1,2}[.)]\\s\\p{Lu})");
    private static final int LONGEST_HEADING = 8;

    private RunInHeadings() {}

    static List<String> cut(String words) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (Matcher outcome = OUTCOME.matcher(words); outcome.find(); from = outcome.end()) {
            addText(pieces, words.substring(from, outcome.start()));
            pieces.add(outcome.group(1));
        }
        addText(pieces, words.substring(from));
        return pieces;
    }

    /** What stands between two headings: the points of a numbered list, or several actions, on lines of their own. */
    private static void addText(List<String> pieces, String words) {
        String text = words.strip();
        if (text.isEmpty()) {
            return;
        }
        boolean actions = !pieces.isEmpty() && pieces.get(pieces.size() - 1).startsWith("Action");
        for (String piece : subHeadings(text)) {
            List<String> points = FIRST_POINT.matcher(piece).find() ? List.of(POINT.split(piece)) : List.of(piece);
            points.forEach(point -> pieces.addAll(actions ? Sentences.actions(point) : List.of(point)));
        }
    }

    private static List<String> subHeadings(String words) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (Matcher end = SENTENCE_END.matcher(words); end.find(); ) {
            String rest = words.substring(end.end(), Math.min(words.length(), end.end() + 300));
            RunInTitle.Split split = RunInTitle.split(rest, List.of());
            if (split != null && isHeading(split.title())) {
                pieces.add(words.substring(from, end.start() + 1));
                pieces.add(split.title());
                from = end.end() + rest.length() - split.rest().length();
            }
        }
        pieces.add(words.substring(from));
        return pieces;
    }

    private static boolean isHeading(String title) {
        String[] words = title.split(" ");
        boolean joins = Set.of("and", "&", "or").contains(words[words.length - 1]);
        if (words.length < 2
                || words.length > LONGEST_HEADING
                || title.indexOf(',') >= 0
                || joins
                || RunInTitle.opensWithPerson(title)) {
            return false;
        }
        for (String word : words) {
            boolean small = word.length() <= 3;
            if (!small && !Character.isUpperCase(word.charAt(0))) {
                return false;
            }
        }
        return true;
    }
}
