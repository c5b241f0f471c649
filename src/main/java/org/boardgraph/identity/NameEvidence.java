package org.boardgraph.identity;

import org.boardgraph.identity.FamilyName.Agreement;
import org.boardgraph.identity.Frequencies.Sex;
import org.boardgraph.identity.Profile.Traits;
import org.jspecify.annotations.Nullable;

/** What two printed names tell about being one person's. */
final class NameEvidence {
    /** Weight of what rules a match out. */
    static final double NO = -25;

    private static final double MOST_FAMILY = 14;
    /** A family name that the table does not know may be common elsewhere. */
    private static final double MOST_UNKNOWN_FAMILY = 12.5;

    private static final double MOST_GIVEN = 9;
    private static final double INITIAL = 2.8;

    private NameEvidence() {}

    /** Adds the evidence of both names; false where the family names differ, which only a change of name explains. */
    static boolean weigh(Traits left, Traits right, Weights weights) {
        if (swapped(left, right)) {
            weights.add(
                    family(left.family()) + given(left.given().first()) - 3,
                    () -> "the same two names in the other order");
            return true;
        }
        boolean sameFamily = family(left.family(), right.family(), weights);
        given(left.given(), right.given(), weights);
        sex(left, right, weights);
        return sameFamily;
    }

    private static boolean swapped(Traits left, Traits right) {
        return !left.given().isEmpty()
                && !left.family().equals(right.family())
                && left.given().first().length() > 1
                && left.given().first().equals(right.family().folded())
                && right.given().first().equals(left.family().folded());
    }

    private static boolean family(FamilyName left, FamilyName right, Weights weights) {
        Agreement agreement = left.compare(right);
        switch (agreement) {
            case EXACT -> {
                double weight = family(left);
                weights.add(weight, () -> rarity(left) + " family name in common");
            }
            case SPELLING -> {
                boolean twoNames = left.known() && right.known();
                double rarer = Math.min(family(left), family(right));
                weights.add(rarer - (twoNames ? 6 : 3), () -> "family names spelt nearly alike");
            }
            case PART -> {
                String part = left.sharedPart(right);
                double weight = Math.min(Weights.rarity(Frequencies.family(part)), MOST_UNKNOWN_FAMILY) - 3;
                weights.add(weight, () -> "one family name is a part of the other");
            }
            case OTHER -> {
                return false;
            }
        }
        return true;
    }

    static double family(FamilyName name) {
        return Math.min(Weights.rarity(name.frequency()), name.known() ? MOST_FAMILY : MOST_UNKNOWN_FAMILY);
    }

    static double given(String name) {
        return Math.min(Weights.rarity(Frequencies.given(name)), MOST_GIVEN);
    }

    private static String rarity(FamilyName name) {
        double bits = family(name);
        return bits > 12 ? "a rare" : bits > 9.5 ? "an uncommon" : "a common";
    }

    private static void given(GivenNames left, GivenNames right, Weights weights) {
        double rarer = left.isEmpty() || right.isEmpty() ? 0 : Math.min(given(left.first()), given(right.first()));
        Given agreement = left.compare(right);
        switch (agreement) {
            case EXACT -> {
                double more = left.names().size() > 1 ? 2 : 0;
                weights.add(rarer + more, () -> "the same given name");
            }
            case FIRST -> weights.add(rarer - 0.3, () -> "the same first given name");
            case LATER ->
                weights.add(
                        Math.max(given(left.first()), given(right.first())) * 0.5,
                        () -> "one is called by a later given name");
            case NICKNAME -> weights.add(rarer - 1, () -> "forms of one given name");
            case SPELLING -> weights.add(Math.min(rarer, 8) - 2.5, () -> "given names spelt nearly alike");
            case INITIAL -> weights.add(INITIAL, () -> "the initial fits the given name");
            case MISSING -> weights.add(0, () -> "a given name is not printed");
            case OTHER -> weights.add(NO, () -> "different given names");
        }
        if (agreement == Given.OTHER) {
            return;
        }
        if (left.laterContradict(right)) {
            weights.add(-12, () -> "different middle names");
        } else if (left.laterAgree(right) && agreement != Given.EXACT) {
            weights.add(2.5, () -> "the middle names fit");
        }
    }

    private static void sex(Traits left, Traits right, Weights weights) {
        Sex one = sex(left);
        Sex other = sex(right);
        if (one == null || other == null || one == Sex.EITHER || other == Sex.EITHER) {
            return;
        }
        boolean titles = left.sex() != null && right.sex() != null;
        if (one != other) {
            weights.add(titles ? -18 : -6, () -> "titled or named as a man and as a woman");
        } else if (titles && left.given().compare(right.given()) == Given.INITIAL) {
            weights.add(0.8);
        }
    }

    /** By the title, or else by the given name. */
    static @Nullable Sex sex(Traits traits) {
        if (traits.sex() != null) {
            return traits.sex();
        }
        String first = traits.given().first();
        return first.length() > 1 ? Frequencies.sex(first) : null;
    }
}
