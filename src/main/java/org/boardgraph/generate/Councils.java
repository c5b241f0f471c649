package org.boardgraph.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.boardgraph.generate.Council.Type;

/** All invented councils: counties with districts that may merge, and councils that stand alone. The key is the place in the list. */
record Councils(List<Council> all) {
    private static final List<Type> ALONE =
            List.of(Type.UNITARY, Type.METROPOLITAN, Type.LONDON, Type.LONDON, Type.CITY, Type.ROYAL, Type.BOROUGH);

    Councils {
        all = List.copyOf(all);
    }

    /** About as many councils as asked for: three in five are counties with their districts. */
    static Councils invent(int count, WordLists words, Dice dice) {
        List<Council> all = new ArrayList<>();
        List<String> places = places(count, words, dice);
        while (all.size() < count && places.size() > 10) {
            if (dice.chance(0.25)) {
                county(all, places, dice);
            } else {
                all.add(council(all.size(), dice.pick(ALONE), places.remove(0), null));
            }
        }
        return new Councils(all);
    }

    Council get(int key) {
        return all.get(key);
    }

    /** The council itself, or on a day after its end the one that took its place. */
    Council on(int key, LocalDate day) {
        Council council = get(key);
        while (council.ended() != null && council.successor() != null && !day.isBefore(council.ended())) {
            council = get(council.successor());
        }
        return council;
    }

    /** Whether the council existed on a day: successors begin where their predecessors end. */
    boolean exists(int key, LocalDate day) {
        Council council = get(key);
        boolean begun = all.stream()
                .filter(other -> Integer.valueOf(key).equals(other.successor()))
                .noneMatch(other -> other.ended() != null && day.isBefore(other.ended()));
        return begun && (council.ended() == null || day.isBefore(council.ended()));
    }

    private static void county(List<Council> all, List<String> places, Dice dice) {
        int countyKey = all.size();
        all.add(council(countyKey, Type.COUNTY, places.remove(0), null));
        List<Integer> districts = new ArrayList<>();
        for (int i = dice.between(2, 4); i > 0; i--) {
            districts.add(all.size());
            Type type = dice.chance(0.6) ? Type.DISTRICT : Type.BOROUGH;
            all.add(council(all.size(), type, places.remove(0), countyKey));
        }
        if (dice.chance(0.4)) {
            merge(all, countyKey, districts, places, dice);
        }
    }

    /** Either two districts become one, or all of the county becomes one or two unitary councils. */
    private static void merge(
            List<Council> all, int countyKey, List<Integer> districts, List<String> places, Dice dice) {
        LocalDate day = LocalDate.of(dice.between(2013, 2023), 4, 1);
        Council first = all.get(districts.get(0));
        Council second = all.get(districts.get(1));
        int successor = all.size();
        if (dice.chance(0.5)) {
            String name = first.shortName() + " & " + second.shortName();
            all.add(council(successor, Type.DISTRICT, name, countyKey));
            end(all, List.of(first.key(), second.key()), day, successor);
            return;
        }
        Council county = all.get(countyKey);
        all.add(council(successor, Type.UNITARY, dice.chance(0.5) ? county.shortName() : places.remove(0), null));
        end(all, districts, day, successor);
        end(all, List.of(countyKey), day, successor);
    }

    private static void end(List<Council> all, List<Integer> keys, LocalDate day, int successor) {
        keys.forEach(key -> all.set(key, all.get(key).endingOn(day, successor)));
    }

    private static Council council(
            int key, Type type, String place, @org.jspecify.annotations.Nullable Integer county) {
        List<String> names =
                switch (type) {
                    case DISTRICT -> List.of(place + " District Council", place + " Council", place + " DC");
                    case BOROUGH -> List.of(place + " Borough Council", "Borough of " + place, place + " Council");
                    case CITY -> List.of(place + " City Council", "City of " + place);
                    case METROPOLITAN ->
                        List.of(place + " Metropolitan Borough Council", place + " MBC", place + " Council");
                    case LONDON ->
                        List.of("London Borough of " + place, place + " London Borough Council", place + " Council");
                    case ROYAL -> List.of("Royal Borough of " + place, place + " Royal Borough Council");
                    case COUNTY -> List.of(place + " County Council", place + " CC");
                    case UNITARY -> List.of(place + " Council");
                };
        return new Council(key, type, place, names, county, null, null);
    }

    private static List<String> places(int count, WordLists words, Dice dice) {
        Set<String> places = new LinkedHashSet<>();
        int wanted = count * 2 + 40;
        for (int tries = 0; places.size() < wanted && tries < wanted * 20; tries++) {
            places.add(words.phrase(dice.chance(0.78) ? "place" : "long place", dice, slot -> slot));
        }
        return new ArrayList<>(places);
    }
}
