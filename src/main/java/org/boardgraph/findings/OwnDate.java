package org.boardgraph.findings;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.boardgraph.model.Id;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Note;
import org.boardgraph.model.Severity;

/** A note that takes the minutes of "the last meeting" and gives its own date for it: one of the two dates is wrong. */
final class OwnDate {
    private static final Pattern TAKES_MINUTES =
            Pattern.compile("(?is).*\\b(notes?|minutes|record)\\b.*\\b(last|previous|meeting)\\b.*");
    private static final Pattern OF_THE_MEETING =
            Pattern.compile("(?is).*\\b(notes?|minutes|record)\\b[^.;]{0,80}\\b(meeting|held)\\b[^.;]{0,60}$");
    private static final Pattern NEXT = Pattern.compile("(?i)\\bnext meeting\\b");

    private OwnDate() {}

    static List<Finding> of(ReadNote note) {
        Pattern date = date(note.note().date());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < note.note().items().size(); i++) {
            Note.Item item = note.note().items().get(i);
            if (TAKES_MINUTES.matcher(item.title()).matches()
                    && !NEXT.matcher(item.title()).find()
                    && (date.matcher(item.title()).find() || says(item.text(), date))) {
                findings.add(finding(note, item, note.items().get(i), date));
            }
        }
        return findings;
    }

    private static boolean says(String text, Pattern date) {
        java.util.regex.Matcher found = date.matcher(text);
        return found.find()
                && OF_THE_MEETING.matcher(text.substring(0, found.start())).matches();
    }

    private static Finding finding(ReadNote note, Note.Item item, Id id, Pattern date) {
        Lines lines = item.titleLines();
        for (int line = item.lines().first(); line <= item.lines().last(); line++) {
            if (date.matcher(note.note().source().words(Lines.at(line))).find()) {
                lines = Lines.at(line);
                break;
            }
        }
        return new Finding(
                FindingKind.LAST_MEETING_OWN_DATE,
                Severity.INFO,
                "The note takes the minutes of an earlier meeting and gives the day of this meeting for it.",
                lines,
                List.of(id, note.meeting()));
    }

    /** The day as notes print it: 2 June 2014, 2nd June 2014, June 2, 2014, 02/06/2014, 2014-06-02. */
    private static Pattern date(LocalDate day) {
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
        String shortMonth = month.substring(0, 3);
        String number = "0?" + day.getDayOfMonth();
        String year = Integer.toString(day.getYear());
        String shortYear = "(?:" + year + "|" + year.substring(2) + ")";
        return Pattern.compile("(?i)\\b(?:" + number + "(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:" + month + "|" + shortMonth
                + ")\\.?,?\\s+" + year + "|" + number + "[/.-]0?" + day.getMonthValue() + "[/.-]" + shortYear + "|"
                + day + ")\\b");
    }
}
