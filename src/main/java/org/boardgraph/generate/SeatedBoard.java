package org.boardgraph.generate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.boardgraph.generate.Territory.Sitter;

/** A board of a territory, and who sits on it as the years go by: the first has the chair, the second stands in. */
final class SeatedBoard {
    private static final double LEAVES_IN_MAY = 0.12;
    private static final int DAYS_BETWEEN = 45;

    final Territory territory;
    final String name;
    private final int council;
    final List<Sitter> seats = new ArrayList<>();
    final List<Sitter> officers;
    final Dice dice;
    private final int first;
    private int year;

    /**
     * @param council the place of the council whose board it is among those of the territory
     * @param joint whether members sit for all of them
     */
    SeatedBoard(Territory territory, String name, int council, boolean joint, int number) {
        this.territory = territory;
        this.name = name;
        this.council = council;
        dice = territory.land.dice("territory " + territory.number + " board " + number);
        first = dice.below(DAYS_BETWEEN);
        officers = territory.of(council, true);
        for (int sits = joint ? 0 : council; sits <= (joint ? 3 : council); sits++) {
            seats.addAll(dice.some(territory.of(sits, false), joint ? (sits == 0 ? 3 : 2) : 9));
        }
        year = civicYear(day(0));
    }

    /** The council whose board it is on a day. */
    String organization(LocalDate day) {
        return territory.council(council, day);
    }

    /** The day of a meeting, from 0: never at a weekend. */
    LocalDate day(int meeting) {
        LocalDate day = territory.start.plusDays(first + (long) meeting * DAYS_BETWEEN);
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY
                ? day.plusDays(2)
                : day;
    }

    /** Goes on to a day; where a civic year begins, some make way for others. */
    void goOn(LocalDate day) {
        if (civicYear(day) == year) {
            return;
        }
        year = civicYear(day);
        for (int i = 0; i < seats.size(); i++) {
            if (dice.chance(LEAVES_IN_MAY)) {
                int council = seats.get(i).council();
                List<Sitter> others = territory.of(council, false).stream()
                        .filter(each -> !seats.contains(each))
                        .toList();
                boolean elected = others.isEmpty() || dice.chance(0.5);
                seats.set(i, elected ? territory.born(council, false) : dice.pick(others));
            }
        }
    }

    private static int civicYear(LocalDate day) {
        return day.getMonthValue() >= 5 ? day.getYear() : day.getYear() - 1;
    }
}
