package org.boardgraph.identity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.boardgraph.model.Mention;

/**
 * The keys under which a mention looks for others that may be the same person; only mentions that share a key are ever
 * compared. They are made of what the mention prints, never of how many there are, so that they can be stored with it; they are
 * to be made anew when the authority relations change.
 *
 * <p>Family names that many bear are split by given name, and full names that many bear by authority and board too, so that no
 * block grows with the square of the country.
 */
public final class Blocks {
    /** Bearers in a million above which a family name is split by given name and not by initial. */
    private static final double COMMON_FAMILY = 600;
    /** People in a million of one full name above which only authority and board bring them together. */
    private static final double COMMON_NAME = 20;

    private static final int MOST_NAMES = 4;

    private Blocks() {}

    /** The keys of a mention, sorted; empty where it prints no family name. */
    public static Set<String> keysOf(Mention mention, AuthorityRelations relations) {
        return keysOf(Profile.Traits.of(mention, relations), relations);
    }

    static Set<String> keysOf(Profile.Traits traits, AuthorityRelations relations) {
        Set<String> keys = new TreeSet<>();
        FamilyName family = traits.family();
        if (family.isEmpty()) {
            return keys;
        }
        family(keys, "n:" + family.folded(), family.frequency(), traits, relations);
        if (family.barrelled()) {
            family.parts().forEach(part -> family(keys, "n:" + part, Frequencies.family(part), traits, relations));
        }
        if (!family.known()) {
            for (String form : forms(traits.given().first())) {
                keys.add("s:" + family.sound() + "|" + initial(form));
            }
        }
        family(keys, "s:" + family.sound(), Double.MAX_VALUE, traits, relations);
        swapped(keys, traits);
        later(keys, traits, relations);
        sameGivenAndPlace(keys, traits);
        return keys;
    }

    /** A family name with as much of the given name and the place as it takes to keep the block small. */
    private static void family(
            Set<String> keys, String family, double frequency, Profile.Traits traits, AuthorityRelations relations) {
        GivenNames given = traits.given();
        keys.add(family + "|b:" + traits.board().key());
        if (given.isEmpty()) {
            return;
        }
        for (String form : forms(given.first())) {
            if (frequency < COMMON_FAMILY) {
                keys.add(family + "|" + initial(form));
                continue;
            }
            boolean common = frequency * Frequencies.given(form) / 1e6 > COMMON_NAME;
            String name = family + "|" + (common ? initial(form) : form);
            if (!common && !GivenNames.isInitial(form)) {
                keys.add(name);
            }
            places(keys, family + "|" + initial(form), traits, relations);
        }
    }

    private static void places(Set<String> keys, String name, Profile.Traits traits, AuthorityRelations relations) {
        if (traits.canonical() != null && traits.authority() != null) {
            keys.add(name + "|a:" + traits.canonical());
            relations.kin(traits.authority()).forEach(kin -> keys.add(name + "|a:" + kin));
        } else if (traits.holder() != null) {
            keys.add(name + "|a:" + traits.holder());
        }
    }

    /** Names printed in another order: all their letters with the family name at either end. */
    private static void swapped(Set<String> keys, Profile.Traits traits) {
        List<String> given = traits.given().names();
        String first = traits.given().first();
        String family = traits.family().folded();
        if (first.length() < 2 || given.size() > MOST_NAMES) {
            return;
        }
        String rest = String.join("", given.subList(1, given.size()));
        String inOrder = "w:" + family + " " + first + rest;
        String other = "w:" + first + " " + rest + family;
        keys.add(given.size() > 1 || inOrder.compareTo(other) < 0 ? inOrder : other);
        if (given.size() > 1) {
            keys.add(other);
        }
    }

    /** One who is called by a later given name: the family name with that. */
    private static void later(Set<String> keys, Profile.Traits traits, AuthorityRelations relations) {
        boolean common = traits.family().frequency() >= COMMON_FAMILY;
        List<String> given = traits.given().names();
        for (String name : given.subList(Math.min(1, given.size()), Math.min(1 + MOST_NAMES, given.size()))) {
            String key = "n:" + traits.family().folded() + "|" + initial(name);
            if (common && !GivenNames.isInitial(name)) {
                places(keys, key, traits, relations);
            } else if (!GivenNames.isInitial(name)) {
                keys.add(key);
            }
        }
    }

    /** One given name in one authority: a family name changed by marriage or by a slip of the pen. */
    private static void sameGivenAndPlace(Set<String> keys, Profile.Traits traits) {
        String place = traits.canonical() != null ? traits.canonical() : traits.holder();
        if (place != null && traits.given().first().length() > 1) {
            forms(traits.given().first()).forEach(form -> keys.add("g:" + form + "|a:" + place));
        }
    }

    private static Set<String> forms(String given) {
        return Nicknames.fullForms(given);
    }

    private static char initial(String name) {
        return name.isEmpty() ? '-' : name.charAt(0);
    }
}
