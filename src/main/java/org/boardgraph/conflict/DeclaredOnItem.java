package org.boardgraph.conflict;

import java.util.ArrayList;
import java.util.List;

/** DECLARED: a declaration and its item, named by the note or linked by the subject. For information. */
final class DeclaredOnItem implements Rule {
    @Override
    public List<Conflict> at(Inquiry inquiry) {
        List<Conflict> found = new ArrayList<>();
        for (Statement statement : inquiry.statements()) {
            if (!inquiry.away(statement.memberId())) {
                statement.places(inquiry).forEach(place -> found.add(conflict(inquiry, statement, place)));
            }
        }
        return found;
    }

    private static Conflict conflict(Inquiry inquiry, Statement statement, Statement.Place place) {
        Declared said = statement.first();
        Draft draft = new Draft(
                        ConflictKind.DECLARED,
                        inquiry.sitting(),
                        statement.memberId(),
                        said.id(),
                        place.item().id())
                .item(place.item())
                .subject(
                        place.linkedBy() != null
                                ? place.linkedBy()
                                : statement.subjects().stream().findFirst().orElse(null))
                .declaration(said)
                .officersOnly(place.withheld())
                .step(Declaring.step(inquiry, statement))
                .step(Declaring.place(inquiry, statement, place));
        return draft.as(ConflictStrength.CONTEXT, summary(inquiry, statement, place));
    }

    private static String summary(Inquiry inquiry, Statement statement, Statement.Place place) {
        String item = Words.item(place.item());
        return Declaring.words(inquiry, statement)
                + (place.linkedBy() == null ? ", naming " + item + "." : "; " + item + " names it.");
    }
}
