package org.boardgraph.report;

import java.util.ArrayList;
import java.util.List;

/**
 * One reminder as a sheet shows it: what was registered or declared, beside the item.
 *
 * @param basis In the register, Declared before, Sits for
 * @param source what was registered or declared, in its own words, and where
 */
record Reminder(
        String basis,
        Reason source,
        String person,
        String subject,
        String strength,
        String summary,
        List<Reason> reasons) {
    static Reminder of(Part row) {
        Part interest = row.part("interest");
        Part declaration = row.part("declaration");
        return new Reminder(
                interest != null ? registered(interest) : declaration != null ? "Declared before" : "Sits for",
                interest != null
                        ? Reason.of(words(interest, row.text("subject.name")), interest.part("citation"))
                        : declaration != null
                                ? Reason.of(words(declaration), declaration.part("citation"))
                                : new Reason(row.text("subject.name"), "", ""),
                row.text("person.name"),
                row.text("subject.name"),
                Wording.strength(row.text("strength")),
                row.text("summary"),
                Reason.of(row));
    }

    private static String registered(Part interest) {
        return interest.has("register") ? "In the register" : "Recorded by an officer";
    }

    private static String words(Part interest, String subject) {
        List<String> words = new ArrayList<>();
        words.add(subject + " (" + Wording.category(interest.text("category"))
                + (interest.is("heldByPartner") ? ", of a partner" : "") + ")");
        if (interest.has("description")) {
            words.add(interest.text("description"));
        }
        if (interest.has("from")) {
            words.add("from " + Wording.day(interest.day("from")));
        } else if (interest.has("registeredOn")) {
            words.add("registered on " + Wording.day(interest.day("registeredOn")));
        }
        if (interest.has("register")) {
            words.add("register as of " + Wording.day(interest.day("register.asOf")));
        }
        return String.join("; ", words);
    }

    private static String words(Part declaration) {
        return declaration.text("meeting.board.name") + ", " + Wording.day(declaration.day("meeting.date"));
    }

    boolean hasQuote() {
        return !source.quote().isEmpty();
    }
}
