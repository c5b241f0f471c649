package org.boardgraph.identity;

import java.util.List;
import org.boardgraph.identity.Profile.Traits;

/** Names printed in another order, or with the last of them left out. */
final class NameOrder {
    private NameOrder() {}

    /** Whether one prints the family name first and the other last: Wong Siu Ming, Siu Ming Wong. */
    static boolean swapped(Traits left, Traits right) {
        return !left.family().equals(right.family()) && (firstIsFamily(left, right) || firstIsFamily(right, left));
    }

    private static boolean firstIsFamily(Traits one, Traits other) {
        List<String> names = one.given().names();
        return names.size() > 0
                && names.get(0).length() > 1
                && names.get(0).equals(other.family().folded())
                && (String.join("", names.subList(1, names.size()))
                                + one.family().folded())
                        .equals(String.join("", other.given().names()));
    }

    /** Whether both names serve as given and as family names, so that two people may bear them: James Craig. */
    static boolean eitherWay(Traits traits) {
        String given = traits.given().first();
        String family = traits.family().folded();
        return Frequencies.knowsFamily(given)
                && Frequencies.knowsFamily(family)
                && Frequencies.knowsGiven(given)
                && Frequencies.knowsGiven(family);
    }

    /** Whether one is the other without its last name: Kenneth Cheung, Kenneth Cheung Wai-Kit. */
    static boolean cutShort(Traits left, Traits right) {
        return ends(left, right) || ends(right, left);
    }

    private static boolean ends(Traits full, Traits cut) {
        List<String> names = full.given().names();
        return names.size() > 1
                && cut.given().names().size() == names.size() - 1
                && names.get(0).length() > 1
                && names.get(0).equals(cut.given().first())
                && names.get(names.size() - 1).equals(cut.family().folded());
    }
}
