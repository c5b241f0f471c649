package org.boardgraph.conflict;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.boardgraph.model.InterestCategory;
import org.boardgraph.model.InterestNature;

/** How days, items, natures and categories are written in sentences. */
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** As in "item 4"; where the note numbers nothing, by its title. */
    static String item(Sitting.Item item) {
        return item.number() == null ? "the item “" + item.title() + "”" : "item " + item.number();
    }

    /** As in "one, two and three". */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    static String interest(InterestNature nature) {
        return switch (nature) {
            case DISCLOSABLE_PECUNIARY -> "a disclosable pecuniary interest";
            case OTHER_REGISTRABLE -> "an other registrable interest";
            case NON_REGISTRABLE -> "a non-registrable interest";
            case PERSONAL -> "a personal interest";
            case PREJUDICIAL -> "a prejudicial interest";
            case AUTHORITY, UNSTATED -> "an interest";
        };
    }

    static String category(InterestCategory category) {
        return switch (category) {
            case EMPLOYMENT -> "employment";
            case SPONSORSHIP -> "sponsorship";
            case CONTRACT -> "a contract";
            case LAND -> "land";
            case LICENCE -> "a licence";
            case CORPORATE_TENANCY -> "a corporate tenancy";
            case SECURITIES -> "securities";
            case BODY_MEMBERSHIP -> "membership of a body";
            case UNPAID_DIRECTORSHIP -> "an unpaid directorship";
            case GIFT_OR_HOSPITALITY -> "a gift or hospitality";
            case OTHER -> "another interest";
        };
    }
}
