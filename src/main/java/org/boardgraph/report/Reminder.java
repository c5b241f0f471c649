package org.boardgraph.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reminder as a sheet shows it: what was registered or declared, beside the item.
 *
 * @param basis In the register, Declared before, Sits for
 * @param details of what was registered or declared, each on a line of its own
 * @param source the words of an earlier declaration, and where it or the entry stands
 */
record Reminder(String basis, String subject, List<String> details, Reason source, String strength, String summary) {
    static Reminder of(Part row) {
        Part interest = row.part("interest");
        Part declaration = row.part("declaration");
        String basis = interest != null
                ? interest.has("register") ? "In the register" : "Recorded by an officer"
                : declaration != null ? "Declared before" : "Sits for";
        return new Reminder(
                basis,
                row.text("subject.name"),
                interest != null ? entry(interest) : declaration != null ? declared(declaration) : List.of(),
                source(interest, declaration),
                Wording.strength(row.text("strength")),
                row.text("summary"));
    }

    /** A line of a register file is told in its parts; its commas and quotes would say less. */
    private static Reason source(@Nullable Part interest, @Nullable Part declaration) {
        if (interest != null) {
            return new Reason("", Wording.place(interest.part("citation")), "");
        }
        return declaration == null ? new Reason("", "", "") : Reason.of("", declaration.part("citation"));
    }

    private static List<String> entry(Part interest) {
        List<String> details = new ArrayList<>();
        String category = interest.has("categoryAsPrinted")
                ? interest.text("categoryAsPrinted")
                : Wording.category(interest.text("category"));
        details.add(category + (interest.is("heldByPartner") ? ", of a partner" : ""));
        if (interest.has("description")) {
            details.add(interest.text("description"));
        }
        if (interest.has("value")) {
            details.add(interest.text("value"));
        }
        if (interest.is("appointedByAuthority")) {
            details.add("Appointed by the authority");
        }
        if (interest.has("from")) {
            details.add("From " + Wording.day(interest.day("from")));
        } else if (interest.has("registeredOn")) {
            details.add("Registered on " + Wording.day(interest.day("registeredOn")));
        }
        if (interest.has("to")) {
            details.add("To " + Wording.day(interest.day("to")));
        }
        return details;
    }

    private static List<String> declared(Part declaration) {
        return List.of(declaration.text("meeting.board.name") + ", " + Wording.day(declaration.day("meeting.date")));
    }

    /** How it is marked in print, where colours do not tell. */
    String mark() {
        return strength.replace(' ', '-');
    }

    boolean hasQuote() {
        return !source.quote().isEmpty();
    }
}
