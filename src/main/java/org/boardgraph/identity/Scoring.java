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
    /** What no evidence lifts above a question. */
    static final double ASK = 3;
    /** From here on a pair is worth a question: one in five. */
    static final double UNSURE = -2;

    private static final double SAME_POST = 4;
    private static final double SAME_ROLE = 1;
    private static final double SAME_LETTERS = 1.5;
    private static final double CHANGED_NAME = -4.5;
    private static final double CONTRADICT = -8;
    private static final double CONTRADICT_HERE = -14;
    /** Both lists of a board print family names alone. */
    private static final double BARE = 4;

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

    /**
     * The most that two profiles of such traits can ever score, whenever they were seen and whatever their posts, roles and letters: below
     * {@link #UNSURE} they need never be compared.
     */
    double atMost(Traits left, Traits right) {
        boolean inOrder = left.key().compareTo(right.key()) <= 0;
        return atMostInOrder(inOrder ? left : right, inOrder ? right : left);
    }

    private double atMostInOrder(Traits left, Traits right) {
        Weights weights = new Weights(false);
        boolean sameFamily = NameEvidence.weigh(left, right, weights);
        if (weights.bits() < NameEvidence.NO) {
            return weights.bits();
        }
        Place place = Place.of(left, right, kinship(left, right));
        if (!sameFamily && !mayChangeName(left, right, place)) {
            return NameEvidence.NO;
        }
        if (!sameFamily) {
            weights.add(CHANGED_NAME);
        }
        weights.add(place.weight());
        if (place.sameBoard()) {
            weights.add(SAME_ROLE + (bare(left, right) ? BARE : 0));
        }
        weights.add(SAME_POST + SAME_LETTERS + (contradict(left, right) ? contradiction(place) : 0));
        otherRegister(left, right, place, weights);
        return weights.bits();
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
            weights.add(2, () -> "printed alike in every part");
        }
        place(left, right, place, weights);
        standing(left, right, place, weights);
        office(left, right, place, weights);
        time(left, right, weights);
        otherRegister(left.traits, right.traits, place, weights);
    }

    /**
     * A register of a body for which nothing shows that the other sits: whoever is called alike is a question, whatever else speaks
     * for one person or against it.
     */
    private static void otherRegister(Traits left, Traits right, Place place, Weights weights) {
        if ((left.registered() || right.registered()) && !place.sameBody()) {
            weights.atMost(ASK, () -> "a register of another body");
            if (NameEvidence.alike(left, right)) {
                weights.atLeast(UNSURE);
            }
        }
    }

    /** A woman's family name may change between two meetings; it makes a question and never a match. */
    private static boolean changedName(Profile left, Profile right, Place place, Weights weights) {
        boolean possible = mayChangeName(left.traits, right.traits, place)
                && !Profile.interleave(left, right)
                && Profile.yearsApart(left, right) < 5;
        if (possible) {
            weights.add(CHANGED_NAME, () -> "a family name may have changed");
            weights.atMost(0.6);
        }
        return possible;
    }

    private static boolean mayChangeName(Traits left, Traits right, Place place) {
        Given given = left.given().compare(right.given());
        return place.sameAuthority()
                && place.sameBoard()
                && (given == Given.EXACT || given == Given.FIRST)
                && !left.given().onlyInitials()
                && NameEvidence.sex(left) != Sex.MAN
                && NameEvidence.sex(right) != Sex.MAN;
    }

    private static void place(Profile left, Profile right, Place place, Weights weights) {
        weights.add(place.weight(), place::words);
        if (place.sameBoard() && bare(left.traits, right.traits)) {
            weights.add(BARE, () -> "both lists of the board print family names alone");
        }
        boolean movedAndBack = place.elsewhere() && place.sameBoard() && Profile.interleave(left, right);
        if (movedAndBack) {
            weights.add(-4, () -> "seen for both authorities in turns");
        }
    }

    private static void standing(Profile left, Profile right, Place place, Weights weights) {
        if (contradict(left.traits, right.traits)) {
            weights.add(contradiction(place), () -> "one is a councillor, the other an officer");
        }
    }

    /** Nobody may be paid by the council on which they sit (Local Government Act 1972, section 116). */
    private static double contradiction(Place place) {
        return place.sameAuthority() ? CONTRADICT_HERE : CONTRADICT;
    }

    private static boolean bare(Traits left, Traits right) {
        return left.given().isEmpty() && right.given().isEmpty();
    }

    private static boolean contradict(Traits left, Traits right) {
        return left.standing() == Standing.COUNCILLOR && right.standing() == Standing.OFFICER
                || left.standing() == Standing.OFFICER && right.standing() == Standing.COUNCILLOR;
    }

    private static void office(Profile left, Profile right, Place place, Weights weights) {
        if (!Collections.disjoint(left.marks.positions(), right.marks.positions())) {
            weights.add(SAME_POST, () -> "the same post");
        } else if (!left.marks.positions().isEmpty() && !right.marks.positions().isEmpty()) {
            weights.add(-1, () -> "another post is printed");
        }
        if (place.sameBoard() && !Collections.disjoint(left.marks.offices(), right.marks.offices())) {
            weights.add(SAME_ROLE, () -> "the same role on the board");
        }
        if (!Collections.disjoint(left.marks.honours(), right.marks.honours())) {
            weights.add(SAME_LETTERS, () -> "the same letters after the name");
        }
    }

    private static void time(Profile left, Profile right, Weights weights) {
        double years = Profile.yearsApart(left, right);
        if (years > 8) {
            weights.add(gap(years), () -> Math.round(years) + " years between the two");
        }
    }

    /** The weight of years between two sightings. */
    static double gap(double years) {
        return years > 40
                ? -16
                : years > 28
                        ? -9
                        : years > 20 ? -4.5 : years > 15 ? -2 : years > Nearness.YEARS_WITHOUT_WEIGHT ? -0.7 : 0;
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
