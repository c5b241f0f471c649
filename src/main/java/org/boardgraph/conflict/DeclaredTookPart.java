package org.boardgraph.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.boardgraph.conflict.Conflict.Step;
import org.boardgraph.model.InterestNature;

/**
 * DECLARED_TOOK_PART: declared, no dispensation for it, and the note shows them moving, seconding, speaking or voting under that item.
 * Never for an interest whose nature is not stated, is personal, or is the authority's: none of these bars from anything.
 */
final class DeclaredTookPart implements Rule {
    private static final Set<InterestNature> BARRING =
            Set.of(InterestNature.DISCLOSABLE_PECUNIARY, InterestNature.PREJUDICIAL);
    private static final Set<InterestNature> LIMITING =
            Set.of(InterestNature.OTHER_REGISTRABLE, InterestNature.NON_REGISTRABLE);

    @Override
    public List<Conflict> at(Inquiry inquiry) {
        List<Conflict> found = new ArrayList<>();
        for (Statement statement : inquiry.statements()) {
            if (asks(statement) && !inquiry.away(statement.memberId())) {
                statement.places(inquiry).forEach(place -> found(inquiry, statement, place)
                        .ifPresent(found::add));
            }
        }
        return found;
    }

    private static boolean asks(Statement statement) {
        return (BARRING.contains(statement.nature()) || LIMITING.contains(statement.nature()))
                && !statement.first().byOfficer()
                && !statement.claimsDispensation();
    }

    private static Optional<Conflict> found(Inquiry inquiry, Statement statement, Statement.Place place) {
        Deeds deeds = new Dispensed(inquiry)
                .remaining(
                        Deeds.of(place.item(), statement.memberId()),
                        statement.memberId(),
                        dispensable(statement, place.item()));
        return deeds.none() ? Optional.empty() : Optional.of(conflict(inquiry, statement, place, deeds));
    }

    /** What a dispensation may name: the subjects declared; where the declaration has none, those that the item names. */
    private static Set<String> dispensable(Statement statement, Sitting.Item item) {
        Set<String> subjects = new HashSet<>(statement.subjects());
        if (subjects.isEmpty()) {
            item.namings().forEach(naming -> subjects.add(naming.subjectId()));
        }
        return subjects;
    }

    private static Conflict conflict(Inquiry inquiry, Statement statement, Statement.Place place, Deeds deeds) {
        Member member = inquiry.member(statement.memberId());
        return new Draft(
                        ConflictKind.DECLARED_TOOK_PART,
                        inquiry.sitting(),
                        member.id(),
                        statement.first().id(),
                        place.item().id())
                .item(place.item())
                .subject(statement.subject(place))
                .declaration(statement.first())
                .officersOnly(place.withheld() || deeds.withheld())
                .step(Declaring.step(inquiry, statement))
                .step(Declaring.place(inquiry, statement, place))
                .step(deeds.step(member, place.item()))
                .step(noDispensation(inquiry, member))
                .step(rule(inquiry.profile(), statement.nature()))
                .as(strength(inquiry.profile(), statement.nature(), deeds), summary(inquiry, statement, place, deeds));
    }

    private static ConflictStrength strength(Profile profile, InterestNature nature, Deeds deeds) {
        boolean first = BARRING.contains(nature) || deeds.voted();
        return first && profile.checkFirst() ? ConflictStrength.STRONG : ConflictStrength.POSSIBLE;
    }

    private static Step noDispensation(Inquiry inquiry, Member member) {
        return new Step(
                "Neither the declaration nor what officers recorded shows a dispensation of " + member.name()
                        + " that allows this on " + Words.day(inquiry.sitting().date()) + ".",
                List.of(member.id()),
                null);
    }

    private static Optional<Step> rule(Profile profile, InterestNature nature) {
        return profile.takingPart(nature)
                .map(rule -> new Step(
                        "By “" + profile.name() + "”: " + rule.rule() + " (" + rule.source() + ").", List.of(), null));
    }

    private static String summary(Inquiry inquiry, Statement statement, Statement.Place place, Deeds deeds) {
        return Declaring.words(inquiry, statement) + "; the note shows that they " + deeds.words() + " under "
                + Words.item(place.item())
                + (place.linkedBy() == null ? ", on which it was declared" : ", which names it")
                + ", and no dispensation is known.";
    }
}
