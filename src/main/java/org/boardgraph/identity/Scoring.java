package org.boardgraph.identity;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.boardgraph.identity.Frequencies.Sex;
import org.boardgraph.identity.Profile.Standing;
import org.boardgraph.identity.Profile.Traits;
import org.jspecify.annotations.Nullable;

/**
 * Scores pairs in the manner of Fellegi and Sunter ("A Theory for Record Linkage", 1969): each piece of evidence weighs the log2
 * of its likelihood ratio, and the sum with the prior is the log2 of the odds.
 */
final class Scoring {
    /** From here on a pair is surely one person: 19 in 20. */
    static final double SURE = 4.25;
    /** From here on a pair is worth a question: one in five. */
    static final double UNSURE = -2;

    private final AuthorityRelations relations;
    private final Map<String, Map<String, Kinship>> kinships = new HashMap<>();

    Scoring(AuthorityRelations relations) {
        this.relations = relations;
    }

    double bits(Profile left, Profile right) {
        Weights weights = new Weights(false);
        weigh(left, right, weights);
        return weights.bits();
    }

    List<String> reasons(Profile left, Profile right) {
        Weights weights = new Weights(true);
        weigh(left, right, weights);
        return List.copyOf(weights.reasons());
    }

    /** The same both ways round: whether two are a pair must not depend on from which of them one comes to the other. */
    private void weigh(Profile one, Profile other, Weights weights) {
        boolean inOrder = one.key.compareTo(other.key) <= 0;
        weighInOrder(inOrder ? one : other, inOrder ? other : one, weights);
    }

    private void weighInOrder(Profile left, Profile right, Weights weights) {
        boolean sameFamily = NameEvidence.weigh(left.traits, right.traits, weights);
        if (weights.bits() < NameEvidence.NO) {
            return;
        }
        Place place = Place.of(left.traits, right.traits, kinship(left.traits, right.traits));
        if (!sameFamily && !changedName(left, right, place, weights)) {
            weights.add(NameEvidence.NO, () -> "different family names");
            return;
        }
        if (left.traits.equals(right.traits)) {
            weights.add(2, () -> "printed alike");
        }
        place(left, right, place, weights);
        standing(left, right, weights);
        office(left, right, place, weights);
        time(left, right, weights);
    }

    /** A woman's family name may change between two meetings; it makes a question and never a match. */
    private static boolean changedName(Profile left, Profile right, Place place, Weights weights) {
        Given given = left.traits.given().compare(right.traits.given());
        boolean possible = place.sameAuthority()
                && place.sameBoard()
                && (given == Given.EXACT || given == Given.FIRST)
                && !left.traits.given().onlyInitials()
                && NameEvidence.sex(left.traits) != Sex.MAN
                && NameEvidence.sex(right.traits) != Sex.MAN
                && !Profile.interleave(left, right)
                && Profile.yearsApart(left, right) < 5;
        if (possible) {
            weights.add(-4.5, () -> "a family name may have changed");
            weights.atMost(0.6);
        }
        return possible;
    }

    private static void place(Profile left, Profile right, Place place, Weights weights) {
        weights.add(place.weight(), place::words);
        boolean bare = left.traits.given().isEmpty() && right.traits.given().isEmpty();
        if (place.sameBoard() && bare) {
            weights.add(4, () -> "both lists of the board print family names alone");
        }
        boolean movedAndBack = place.elsewhere() && place.sameBoard() && Profile.interleave(left, right);
        if (movedAndBack) {
            weights.add(-4, () -> "sat for both in turns");
        }
    }

    private static void standing(Profile left, Profile right, Weights weights) {
        Standing one = left.traits.standing();
        Standing other = right.traits.standing();
        boolean contradict = one == Standing.COUNCILLOR && other == Standing.OFFICER
                || one == Standing.OFFICER && other == Standing.COUNCILLOR;
        if (contradict) {
            weights.add(-8, () -> "a councillor and an officer");
        }
    }

    private static void office(Profile left, Profile right, Place place, Weights weights) {
        if (!Collections.disjoint(left.positions, right.positions)) {
            weights.add(4, () -> "the same post");
        } else if (!left.positions.isEmpty() && !right.positions.isEmpty()) {
            weights.add(-1, () -> "another post");
        }
        if (place.sameBoard() && !Collections.disjoint(left.offices, right.offices)) {
            weights.add(1, () -> "the same role on the board");
        }
        if (!Collections.disjoint(left.honours, right.honours)) {
            weights.add(1.5, () -> "the same letters after the name");
        }
    }

    private static void time(Profile left, Profile right, Weights weights) {
        double years = Profile.yearsApart(left, right);
        if (years > 8) {
            weights.add(gap(years), () -> Math.round(years) + " years between");
        }
    }

    /** The weight of years between two sightings. */
    static double gap(double years) {
        return years > 45 ? -12 : years > 30 ? -6 : years > 15 ? -2 : years > 8 ? -0.7 : 0;
    }

    private @Nullable Kinship kinship(Traits left, Traits right) {
        String one = left.authority();
        String other = right.authority();
        if (one == null || other == null) {
            return null;
        }
        return kinships.computeIfAbsent(one, a -> new HashMap<>())
                .computeIfAbsent(other, b -> relations.between(one, b));
    }
}
