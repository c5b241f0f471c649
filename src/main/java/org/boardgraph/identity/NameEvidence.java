package org.boardgraph.identity;

import java.util.List;
import java.util.Set;
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

    /** Names that only women bear after their own: Harjit Kaur, Nasreen Begum. */
    private static final Set<String> WOMEN = Set.of("kaur", "begum", "bibi", "khatun", "khatoon", "khanom", "khanum");

    private static final double MOST_GIVEN = 9;
    private static final double INITIAL = 2.8;
    /** Both parts of a double-barrelled name together are rarer than any table tells. */
    private static final double MOST_BARRELLED = 16;
    /** Bearers in a million above which a family name is nothing special. */
    private static final double COMMON = 600;

    /** So much do two names say that are one, the commonest of them too; what tells two bearers apart takes away more. */
    private static final double ALIKE = 6;

    private NameEvidence() {}

    /** Adds the evidence of both names; false where the family names differ, which only a change of name explains. */
    static boolean weigh(Traits left, Traits right, Weights weights) {
        distinction(left.distinction(), right.distinction(), left, right, weights);
        if (NameOrder.swapped(left, right)) {
            weights.add(
                    family(left.family()) + given(left.given().first()) - 3, () -> "the same names in another order");
            if (NameOrder.eitherWay(left)) {
                weights.atMost(Scoring.ASK, () -> "either of the two may be the family name");
            }
            return true;
        }
        boolean sameFamily = NameOrder.cutShort(left, right)
                ? shortened(left, right, weights)
                : family(left.family(), right.family(), weights);
        given(left.given(), right.given(), weights);
        sex(left, right, weights);
        return sameFamily;
    }

    /** Father and son, peers of two places, a peer and somebody of the same family name. */
    private static void distinction(Distinction one, Distinction other, Traits left, Traits right, Weights weights) {
        if (one.contradicts(other)) {
            weights.add(NO, () -> "told apart by Senior and Junior, or by the place in the title");
        } else if (!one.generation().equals(other.generation())) {
            weights.atMost(Scoring.ASK, () -> "only one is called Junior or Senior");
        }
        boolean bare = left.given().isEmpty() || right.given().isEmpty();
        if (bare && one.peer() != other.peer()) {
            weights.atMost(Scoring.ASK, () -> "only one is titled as a peer");
        }
    }

    /** One prints what may be a second family name, the other leaves it out: Kenneth Cheung Wai-Kit, Kenneth Cheung. */
    private static boolean shortened(Traits left, Traits right, Weights weights) {
        FamilyName kept = left.given().names().size() > right.given().names().size() ? right.family() : left.family();
        double less = Frequencies.knowsGiven(kept.folded()) || kept.frequency() > COMMON ? 6 : 3;
        weights.add(family(kept) - less, () -> "the last of the names is left out in one");
        return true;
    }

    private static boolean family(FamilyName left, FamilyName right, Weights weights) {
        Agreement agreement = left.compare(right);
        switch (agreement) {
            case EXACT -> {
                double weight = family(left);
                weights.add(weight, () -> "the same family name, " + rarity(left));
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
        double most = name.rareBarrelled()
                ? MOST_BARRELLED
                : name.known() || name.barrelled() ? MOST_FAMILY : MOST_UNKNOWN_FAMILY;
        return Math.min(Weights.rarity(name.frequency()), most);
    }

    static double given(String name) {
        return Math.min(Weights.rarity(Frequencies.given(name)), MOST_GIVEN);
    }

    private static String rarity(FamilyName name) {
        double bits = family(name);
        return bits > 12 ? "a rare one" : bits > 9.5 ? "an uncommon one" : "a common one";
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
            case INITIAL -> weights.add(INITIAL, () -> "the initials fit");
            case LATER_INITIAL -> weights.add(-1, () -> "an initial fits only a later name or a short form");
            case LETTER_APART -> {
                weights.add(Math.min(rarer, 8) - 4, () -> "given names one letter apart, which may be two names");
                weights.atMost(Scoring.ASK);
            }
            case MISSING -> weights.add(0, () -> "not both print a given name");
            case OTHER -> weights.add(NO, () -> "different given names");
        }
        if (agreement == Given.OTHER) {
            return;
        }
        if (left.laterContradict(right)) {
            weights.add(left.laterInFull() && right.laterInFull() ? -15 : -12, () -> "different middle names");
        } else if (left.laterAgree(right) && agreement != Given.EXACT) {
            weights.add(2.5, () -> "the middle names fit");
        }
    }

    private static void sex(Traits left, Traits right, Weights weights) {
        Sex one = sex(left);
        Sex other = sex(right);
        boolean initials = left.given().onlyInitials() || right.given().onlyInitials();
        if (initials && (couple(left, right) || couple(right, left))) {
            weights.atMost(Scoring.ASK, () -> "initials that a husband and a wife may share");
        }
        if (one == null || other == null || one == Sex.EITHER || other == Sex.EITHER) {
            return;
        }
        boolean titles = left.sex() != null && right.sex() != null;
        if (one != other) {
            weights.add(titles ? -18 : initials ? -12 : -6, () -> "one titled or named as a man, the other as a woman");
        } else if (titles && left.given().compare(right.given()) == Given.INITIAL) {
            weights.add(0.8);
        }
    }

    /** A woman titled as one, and somebody untitled of whom only initials are printed. */
    private static boolean couple(Traits woman, Traits other) {
        return woman.sex() == Sex.WOMAN
                && other.sex() == null
                && woman.given().onlyInitials()
                && other.given().onlyInitials()
                && !woman.given().isEmpty()
                && woman.given().names().size() == 1;
    }

    /** Whether two names are one name, in whichever form, and nothing printed tells their bearers apart. */
    static boolean alike(Traits left, Traits right) {
        Weights weights = new Weights(false);
        Given given = left.given().compare(right.given());
        return weigh(left, right, weights)
                && (given == Given.EXACT || given == Given.FIRST || given == Given.NICKNAME)
                && !left.given().onlyInitials()
                && weights.bits() - Weights.PRIOR >= ALIKE;
    }

    /** By the title, or else by the given name. */
    static @Nullable Sex sex(Traits traits) {
        if (traits.sex() != null) {
            return traits.sex();
        }
        List<String> given = traits.given().names();
        String family = traits.family().folded();
        if (WOMEN.contains(family) || given.stream().anyMatch(WOMEN::contains)) {
            return Sex.WOMAN;
        }
        if (given.lastIndexOf("singh") > 0) {
            return Sex.MAN;
        }
        String first = traits.given().first();
        return first.length() > 1 ? Frequencies.sex(first) : null;
    }
}
