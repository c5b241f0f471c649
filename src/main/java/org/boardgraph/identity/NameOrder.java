package org.boardgraph.identity;

import java.util.List;
import org.boardgraph.identity.Profile.Traits;

/** Names printed in another order, or with the last of them left out. */
final class NameOrder {
    private NameOrder() {}

    /** Whether one prints the family name first and the other last: Wong Siu Ming, Siu Ming Wong. */
    static boolean swapped(Traits left, Traits right) {
        return swapped(
                left.given(),
                left.family().folded(),
                right.given(),
                right.family().folded());
    }

    static boolean swapped(GivenNames given, String family, GivenNames otherGiven, String otherFamily) {
        return !family.equals(otherFamily)
                && (firstIsFamily(given, family, otherGiven, otherFamily)
                        || firstIsFamily(otherGiven, otherFamily, given, family));
    }

    private static boolean firstIsFamily(GivenNames given, String family, GivenNames otherGiven, String otherFamily) {
        List<String> names = given.names();
        return !names.isEmpty()
                && names.get(0).length() > 1
                && names.get(0).equals(otherFamily)
                && (String.join("", names.subList(1, names.size())) + family)
                        .equals(String.join("", otherGiven.names()));
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
        return cutShort(
                left.given(),
                left.family().folded(),
                right.given(),
                right.family().folded());
    }

    static boolean cutShort(GivenNames given, String family, GivenNames otherGiven, String otherFamily) {
        return ends(given, otherGiven, otherFamily) || ends(otherGiven, given, family);
    }

    private static boolean ends(GivenNames full, GivenNames cut, String cutFamily) {
        List<String> names = full.names();
        return names.size() > 1
                && cut.names().size() == names.size() - 1
                && names.get(0).length() > 1
                && names.get(0).equals(cut.first())
                && names.get(names.size() - 1).equals(cutFamily);
    }
}
