package org.boardgraph.notes.prose;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardgraph.model.Note.Correction;
import org.jspecify.annotations.Nullable;

/** Reads what a sentence corrects in the record of an earlier meeting. */
final class Corrections {
    /** In characters; no longer sentence corrects a note. */
    private static final int LONGEST = 2000;

    private static final String[] QUICK = {
        "should",
        "correct",
        "amend",
        "includ",
        "omit",
        "misspel",
        "mis-spel",
        "spel",
        "record",
        "listed",
        "replac",
        "delet",
        "shown",
        "apologies",
        "attend",
        "rather than",
        "add",
        "remov",
        "inclusion"
    };

    private static final Pattern DATE = Pattern.compile(
            "(?i)\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(January|February|March|April|May|June|July|August|September|October|November|December),?\\s+(\\d{4})\\b|\\b(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b");

    private Corrections() {}

    /** Whether the passage approves the note of an earlier meeting. */
    static boolean takesMinutes(Passage passage) {
        String title = passage.title().toLowerCase(Locale.ROOT);
        return title.contains("minutes")
                || title.contains("previous meeting")
                || title.contains("last meeting")
                || title.startsWith("note of")
                || title.startsWith("notes of")
                || title.contains("record of")
                || title.contains("matters arising")
                || title.contains("last note");
    }

    /**
     * @param minutes whether the passage approves the note of an earlier meeting
     * @param taken the ISO date of that meeting, where the passage gives it
     */
    static @Nullable Correction of(Sentence s, List<Group> groups, boolean minutes, @Nullable String taken) {
        Correction correction = of(s, groups, minutes);
        return correction == null || taken == null || !correction.target().equals("previous")
                ? correction
                : new Correction(
                        correction.kind(),
                        correction.people(),
                        correction.from(),
                        correction.to(),
                        taken,
                        correction.text(),
                        correction.lines());
    }

    private static @Nullable Correction of(Sentence s, List<Group> groups, boolean minutes) {
        if (s.text().length() > LONGEST || !minutes && !Words.speaksOfMinutes(s)) {
            return null;
        }
        String lower = s.text().toLowerCase(Locale.ROOT);
        if (!quick(lower)) {
            return null;
        }
        boolean earlier = lower.contains("minutes")
                || lower.contains("previous")
                || lower.contains("last meeting")
                || lower.contains("last note")
                || lower.contains("attendance list")
                || lower.contains("the note of")
                || lower.contains("the notes of")
                || lower.contains("minuted");
        if (!minutes && !earlier) {
            return null;
        }
        Correction attendance = CorrectedAttendance.of(s, lower, groups, minutes);
        return attendance != null ? attendance : CorrectedWords.of(s, lower, groups, minutes);
    }

    private static boolean quick(String lower) {
        for (String word : QUICK) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The ISO date of the meeting whose record is corrected, where the sentence gives one; else "previous". */
    static String target(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.find()) {
            return "previous";
        }
        boolean named = date.group(1) != null;
        int day = Integer.parseInt(named ? date.group(1) : date.group(4));
        int month = named
                ? Month.valueOf(date.group(2).toUpperCase(Locale.ROOT)).getValue()
                : Integer.parseInt(date.group(5));
        try {
            return java.time.LocalDate.of(Integer.parseInt(named ? date.group(3) : date.group(6)), month, day)
                    .toString();
        } catch (java.time.DateTimeException e) {
            return "previous";
        }
    }
}
