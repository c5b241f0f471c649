package org.boardgraph.generate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.boardgraph.generate.Board.Kind;
import org.boardgraph.generate.Council.Type;

/** Founds boards of a national association, joint committees of a county and its districts, and committees of single councils. */
final class Boards {
    private final Councils councils;
    private final WordLists words;
    private final Dice dice;
    private final Set<String> names = new HashSet<>();
    private final List<String> association;

    private Boards(Councils councils, WordLists words, Dice dice) {
        this.councils = councils;
        this.words = words;
        this.dice = dice;
        this.association = new ArrayList<>(words.section("association board"));
    }

    static List<Board> found(int notes, int count, Councils councils, WordLists words, Dice dice) {
        Boards founding = new Boards(councils, words, dice);
        List<Board> boards = new ArrayList<>();
        for (int key = 0, left = notes; key < count; key++) {
            int share = key == count - 1 ? left : Math.max(1, left / (count - key) + dice.between(-3, 3));
            share = Math.min(share, left - (count - key - 1));
            boards.add(founding.found(key, share));
            left -= share;
        }
        return boards;
    }

    private Board found(int key, int notes) {
        int yearly = dice.between(4, 10);
        int years = notes / yearly + 1;
        LocalDate start =
                LocalDate.of(Math.max(1990, dice.between(2008, Math.max(2009, 2023 - years))), dice.between(1, 12), 1);
        List<LocalDate> meetings = calendar(start, yearly, notes);
        HouseStyle style = HouseStyle.of(key % 2 == 0, dice);
        if (!association.isEmpty() && (key < 2 || dice.chance(0.15))) {
            return new Board(
                    key,
                    association.remove(dice.below(association.size())),
                    Kind.ASSOCIATION,
                    List.of(),
                    null,
                    meetings,
                    style);
        }
        return local(key, meetings, style);
    }

    private Board local(int key, List<LocalDate> meetings, HouseStyle style) {
        LocalDate first = meetings.get(0);
        while (true) {
            Council council = dice.pick(councils.all());
            if (!councils.exists(council.key(), first)) {
                continue;
            }
            boolean joint = council.type() == Type.COUNTY && dice.chance(0.6);
            String name = council.shortName() + " " + dice.pick(words.section(joint ? "joint committee" : "committee"));
            if (!names.add(name) && names.size() < councils.all().size() * 8) {
                continue;
            }
            return joint
                    ? new Board(key, name, Kind.JOINT, county(council), null, meetings, style)
                    : new Board(key, name, Kind.COMMITTEE, List.of(council.key()), council.key(), meetings, style);
        }
    }

    private List<Integer> county(Council county) {
        List<Integer> members = new ArrayList<>(List.of(county.key()));
        for (Council council : councils.all()) {
            if (council.county() != null && council.county() == county.key()) {
                members.add(council.key());
            }
        }
        return members;
    }

    /** One weekday for all, spread over the year with August free, moved by a week now and then; never two on one day. */
    private List<LocalDate> calendar(LocalDate start, int yearly, int notes) {
        DayOfWeek weekday = DayOfWeek.of(dice.between(1, 4));
        int week = dice.between(1, 3);
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; days.size() < notes; i++) {
            LocalDate month = start.plusMonths(Math.floorDiv(i * 12L, yearly));
            LocalDate day = month.with(TemporalAdjusters.dayOfWeekInMonth(week, weekday));
            if (dice.chance(0.1)) {
                day = day.plusDays(7);
            }
            if (month.getMonthValue() != 8 || yearly > 10) {
                days.add(day);
            }
        }
        return days;
    }
}
