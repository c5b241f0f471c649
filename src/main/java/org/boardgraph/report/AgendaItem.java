package org.boardgraph.report;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One item of an agenda.
 *
 * @param text what stands below the title; empty: nothing
 * @param line where it stands in its file, from 1
 */
public record AgendaItem(@Nullable String number, String title, String text, int line) {
    Map<String, Object> input() {
        Map<String, Object> input = new HashMap<>();
        input.put("title", title);
        if (number != null) {
            input.put("number", number);
        }
        if (!text.isEmpty()) {
            input.put("text", text);
        }
        return input;
    }

    /** As it is printed: "6. The ferry". */
    String words() {
        return number == null ? title : number + ". " + title;
    }

    /** The line of the text that has these words; empty where the title has them, or no line has. */
    String lineWith(String words) {
        String wanted = words.toLowerCase(Locale.UK);
        if (title.toLowerCase(Locale.UK).contains(wanted)) {
            return "";
        }
        return text.lines()
                .filter(each -> each.toLowerCase(Locale.UK).contains(wanted))
                .findFirst()
                .orElse(text)
                .strip();
    }

    /** Whether a reminder repeats it. */
    boolean is(Part reminder) {
        return title.equals(reminder.text("itemTitle"))
                && (number == null ? "" : number).equals(reminder.text("itemNumber"));
    }
}
