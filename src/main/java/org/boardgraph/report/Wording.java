package org.boardgraph.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How kinds, strengths, states and days are said to people. A strength says how soon to look, never how bad it is. */
final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Wording() {}

    static String strength(String strength) {
        return switch (strength) {
            case "STRONG" -> "check first";
            case "POSSIBLE" -> "check";
            default -> "for information";
        };
    }

    static String kind(String kind) {
        return switch (kind) {
            case "REGISTERED_NOT_DECLARED" -> "Registered, not declared";
            case "DECLARED_ELSEWHERE_NOT_HERE" -> "Declared elsewhere, not here";
            case "OWN_AUTHORITY_NAMED" -> "Own authority named";
            case "DECLARED" -> "Declared";
            case "DECLARED_NOT_REGISTERED" -> "Declared, not in the register";
            case "DECLARED_TOOK_PART" -> "Declared, and took part";
            case "DECLARER_NOT_LISTED" -> "Declared, not on the list";
            default -> kind;
        };
    }

    /** As in "Vice-chair"; empty where a role says nothing. */
    static String role(String role) {
        String words = role.toLowerCase(Locale.UK).replace('_', '-');
        return words.isEmpty() || words.equals("other")
                ? ""
                : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    static String review(String state) {
        return switch (state) {
            case "CONFIRMED" -> "looked at: there is something to it";
            case "DISMISSED" -> "looked at: there is nothing to it";
            default -> "open";
        };
    }

    static String category(String category) {
        return category.toLowerCase(Locale.UK).replace('_', ' ');
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** The day of an instant; times of day of reviews are in UTC and say nothing more to an officer. */
    static String day(Instant instant) {
        return day(instant.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    /** As in "item 6, The ferry". */
    static String item(@Nullable Part item) {
        if (item == null) {
            return "";
        }
        return item.has("number") ? "item " + item.text("number") + ", " + item.text("title") : item.text("title");
    }

    /** As in "one, two and three". */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** As in "1 item", "3 items". */
    static String count(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    /** As in "first.txt, line 4", "first.txt, lines 4 to 6"; empty where there is no citation. */
    static String place(@Nullable Part citation) {
        if (citation == null) {
            return "";
        }
        int first = citation.number("firstLine");
        int last = citation.number("lastLine");
        return citation.text("document.name") + ", "
                + (first == last ? "line " + first : "lines " + first + " to " + last);
    }
}
