package org.boardgraph.conflict;

import java.util.ArrayList;
import java.util.List;
import org.boardgraph.conflict.Conflict.Source.OfNaming;
import org.boardgraph.conflict.Conflict.Source.OfNode;
import org.boardgraph.conflict.Conflict.Step;

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
                .step(link(inquiry, said, place));
        return draft.as(ConflictStrength.CONTEXT, summary(inquiry, statement, place));
    }

    private static Step link(Inquiry inquiry, Declared said, Statement.Place place) {
        String item = Words.item(place.item());
        return place.linkedBy() == null
                ? new Step(
                        "The declaration names " + item + ".",
                        List.of(said.id(), place.item().id()),
                        new OfNode(said.id()))
                : new Step(
                        "It names no item; " + item + " names "
                                + inquiry.subject(place.linkedBy()).orElse("its subject") + ".",
                        List.of(place.item().id(), place.linkedBy()),
                        new OfNaming(place.item().id(), place.linkedBy()));
    }

    private static String summary(Inquiry inquiry, Statement statement, Statement.Place place) {
        String item = Words.item(place.item());
        return Declaring.words(inquiry, statement)
                + (place.linkedBy() == null ? ", naming " + item + "." : "; " + item + " names it.");
    }
}
