package org.boardgraph.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A county with three districts, their boards, people and subjects: all that these have to do with each other. A larger graph has more
 * territories and not larger ones. In one of five, two districts became one council on a first of April.
 */
final class Territory {
    static final int MEETINGS_A_BOARD = 40;
    static final int BOARDS = 10;
    static final int MEETINGS = MEETINGS_A_BOARD * BOARDS;

    private static final int SUBJECTS = 60;
    private static final int COUNCILLORS = 12;
    private static final int OFFICERS = 3;

    final int number;
    final Land land;
    final Dice dice;
    final List<String> councils = new ArrayList<>();
    final List<String> types = new ArrayList<>();
    final List<String> subjects = new ArrayList<>();
    final List<Sitter> people = new ArrayList<>();
    final LocalDate start;
    /** The day on which the second and the third council became the fifth, or null. */
    final @Nullable LocalDate merged;

    private final Set<String> names = new HashSet<>();

    /**
     * Somebody who sits for a council or works for it.
     *
     * @param council the place among the councils of the territory
     */
    record Sitter(String key, String name, int council, boolean officer) {
        String titled() {
            return officer ? name : "Cllr " + name;
        }
    }

    Territory(Land land, int number) {
        this.land = land;
        this.number = number;
        dice = land.dice("territory " + number);
        start = LocalDate.of(dice.between(2012, 2018), 5, dice.between(8, 28));
        council(land.place(number, 0) + "shire County Council", "County");
        council(land.place(number, 1) + " District Council", "Non-metropolitan district");
        council(land.place(number, 2) + " Borough Council", "Non-metropolitan district");
        council(
                land.place(number, 3) + (dice.chance(0.3) ? " City Council" : " District Council"),
                "Non-metropolitan district");
        merged = dice.chance(0.2) ? LocalDate.of(start.getYear() + 3, 4, 1) : null;
        if (merged != null) {
            council(
                    land.place(number, 1) + " and " + land.place(number, 2) + " District Council",
                    "Non-metropolitan district");
        }
        while (subjects.size() < SUBJECTS) {
            String place = land.place(number, dice.below(5));
            String subject = land.words.phrase("local subject", dice, slot -> place);
            if (!subjects.contains(subject)) {
                subjects.add(subject);
            }
        }
        for (int council = 0; council < 4; council++) {
            for (int i = 0; i < COUNCILLORS + OFFICERS; i++) {
                born(council, i >= COUNCILLORS);
            }
        }
    }

    private void council(String name, String type) {
        councils.add(name);
        types.add(type);
    }

    /** Somebody new, whose name nobody else in the territory bears. */
    Sitter born(int council, boolean officer) {
        String name;
        do {
            name = land.names.given(dice).name() + " " + land.names.family(dice);
        } while (!names.add(name.toLowerCase(java.util.Locale.ROOT)));
        Sitter sitter = new Sitter("t" + number + "p" + people.size(), name, council, officer);
        people.add(sitter);
        return sitter;
    }

    /** The council that somebody sits for on a day. */
    String council(int council, LocalDate day) {
        boolean succeeded = merged != null && (council == 1 || council == 2) && !day.isBefore(merged);
        return councils.get(succeeded ? 4 : council);
    }

    List<Sitter> of(int council, boolean officers) {
        return people.stream()
                .filter(each -> each.council() == council && each.officer() == officers)
                .toList();
    }

    /** What an item may name, or somebody have to do with: mostly something near, now and then what is known everywhere. */
    String subject(Dice chance) {
        return chance.chance(0.75) ? chance.pick(subjects) : chance.pick(land.hubs);
    }

    LocalDate end() {
        return start.plusYears(5).plusDays(60);
    }
}
