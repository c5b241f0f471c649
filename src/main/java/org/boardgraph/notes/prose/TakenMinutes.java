package org.boardgraph.notes.prose;

import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day of the meeting whose minutes an item takes: "The minutes of the meeting held on 12 May 2021 were agreed". */
final class TakenMinutes {
    private static final Pattern MINUTES_OF =
            Pattern.compile("(?i)\\b(?:minutes|notes?|record)\\b[^.;]{0,120}?(?=\\d)");

    private TakenMinutes() {}

    /** The ISO date; null where the item gives none, or several. */
    static @Nullable String day(Passage passage) {
        TreeSet<String> days = new TreeSet<>();
        find(passage.title(), days);
        for (Paragraph paragraph : passage.paragraphs()) {
            StringBuilder text = new StringBuilder();
            paragraph.printed().forEach(line -> text.append(line.text()).append(' '));
            find(text.toString(), days);
        }
        return days.size() == 1 ? days.first() : null;
    }

    private static void find(String text, TreeSet<String> days) {
        Matcher minutes = MINUTES_OF.matcher(text);
        while (minutes.find()) {
            String rest = text.substring(minutes.end());
            String day = Corrections.target(rest.substring(0, Math.min(rest.length(), 25)));
            if (!day.equals("previous")) {
                days.add(day);
            }
        }
    }
}
