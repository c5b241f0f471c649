package org.boardgraph.conflict;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.boardgraph.conflict.Conflict.Step;
import org.boardgraph.model.AttendanceStatus;

/** DECLARER_NOT_LISTED: a declaration by someone whom the attendance list, as corrected, does not show there. For information. */
final class DeclarerNotListed implements Rule {
    /** Of several one that all may see, and always the same, whatever order they come in: a review is kept under its id. */
    private static final Comparator<Statement> TELLING = Comparator.comparing(
                    (Statement statement) -> statement.first().withheld())
            .thenComparing(statement -> statement.first().id());

    @Override
    public List<Conflict> at(Inquiry inquiry) {
        if (!inquiry.sitting().listed()) {
            return List.of();
        }
        Map<String, List<Statement>> byMember = inquiry.statements().stream()
                .filter(statement ->
                        !statement.first().byOfficer() && !statement.first().mayBeListed())
                .collect(Collectors.groupingBy(Statement::memberId, LinkedHashMap::new, Collectors.toList()));
        return byMember.values().stream()
                .filter(said -> missing(inquiry, said.get(0).memberId()))
                .map(said -> conflict(inquiry, said))
                .toList();
    }

    private static boolean missing(Inquiry inquiry, String memberId) {
        return inquiry.seats(memberId).isEmpty() || inquiry.away(memberId);
    }

    private static Conflict conflict(Inquiry inquiry, List<Statement> said) {
        Statement first = said.stream().min(TELLING).orElseThrow();
        Member member = inquiry.member(first.memberId());
        Draft draft = new Draft(
                        ConflictKind.DECLARER_NOT_LISTED,
                        inquiry.sitting(),
                        member.id(),
                        first.first().id())
                .declaration(first.first())
                .step(Declaring.step(inquiry, first))
                .step(list(inquiry, member));
        return draft.as(ConflictStrength.CONTEXT, summary(inquiry, first));
    }

    private static Step list(Inquiry inquiry, Member member) {
        return inquiry.seats(member.id()).stream()
                .min(Comparator.comparing(Sitting.Seat::id))
                .map(seat -> new Step(
                        "The attendance list has " + member.name() + " "
                                + (seat.status() == AttendanceStatus.APOLOGIES ? "among the apologies." : "as absent."),
                        List.of(seat.id()),
                        new Conflict.Source.OfNode(seat.id())))
                .orElseGet(() -> new Step(
                        "The attendance list does not name " + member.name() + ".",
                        List.of(inquiry.sitting().id()),
                        null));
    }

    private static String summary(Inquiry inquiry, Statement statement) {
        return Declaring.words(inquiry, statement)
                + ", and the attendance list of that meeting does not show them present.";
    }
}
