package org.boardgraph.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardgraph.notes.items.RunInTitle;

/** Cuts a text of one cell where a sub-heading is run into it: "… were noted. Declarations of Interest Mayor A declared …". */
final class RunInHeadings {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s(?=\\p{Lu})");
    private static final int LONGEST_HEADING = 8;

    private RunInHeadings() {}

    static List<String> cut(String words) {
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
        if (words.length < 2 || words.length > LONGEST_HEADING || title.indexOf(',') >= 0) {
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
