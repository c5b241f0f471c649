package org.boardgraph.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.boardgraph.generate.Board.Kind;
import org.boardgraph.generate.Placement.Sort;
import org.boardgraph.generate.Placement.Spell;
import org.boardgraph.model.Role;

/** Plays a board's years through: who sits, rises to the chair, steps down, helps as an officer or comes as a guest. */
final class Rosters {
    private static final double LEAVES_IN_MAY = 0.22;
    private static final double STEPS_DOWN_IN_MAY = 0.35;

    private final Board board;
    private final WordLists words;
    private final Dice dice;
    private final List<Seat> seats = new ArrayList<>();
    private final List<Placement> done = new ArrayList<>();
    private int next;

    private Rosters(Board board, WordLists words, Dice dice) {
        this.board = board;
        this.words = words;
        this.dice = dice;
    }

    static List<Placement> plan(List<Board> boards, WordLists words, Dice dice) {
        List<Placement> all = new ArrayList<>();
        for (Board board : boards) {
            all.addAll(new Rosters(board, words, dice.fork("board " + board.key())).play());
        }
        return all;
    }

    private List<Placement> play() {
        open(board.first());
        LocalDate before = board.first();
        for (LocalDate day : board.meetings()) {
            if (civicYear(day) != civicYear(before)) {
                turnOver(day, before);
            }
            guests(day);
            before = day;
        }
        LocalDate last = before;
        seats.forEach(seat -> done.add(seat.close(last)));
        return done;
    }

    private void open(LocalDate day) {
        boolean wide = board.kind() == Kind.ASSOCIATION;
        seat(Sort.COUNCILLOR, Role.CHAIR, day);
        seat(Sort.COUNCILLOR, Role.VICE_CHAIR, day);
        for (int i = wide ? dice.between(1, 2) : 0; i > 0; i--) {
            seat(Sort.COUNCILLOR, Role.DEPUTY_CHAIR, day);
        }
        for (int i = wide ? dice.between(14, 21) : dice.between(9, 15); i > 0; i--) {
            seat(Sort.COUNCILLOR, Role.MEMBER, day);
        }
        for (int i = dice.between(0, 2); i > 0; i--) {
            seat(Sort.OBSERVER, dice.chance(0.5) ? Role.OBSERVER : Role.MEMBER, day);
        }
        for (int i = dice.between(2, 5); i > 0; i--) {
            seat(Sort.COUNCILLOR, Role.SUBSTITUTE, day);
        }
        for (int i = dice.between(6, 9); i > 0; i--) {
            seat(Sort.OFFICER, Role.OFFICER, day);
        }
    }

    /** The annual meeting: some leave, the chair may pass to the vice-chair, and the places are filled. */
    private void turnOver(LocalDate day, LocalDate before) {
        for (Seat seat : List.copyOf(seats)) {
            if (dice.chance(seat.role == Role.OFFICER ? 0.25 : LEAVES_IN_MAY)) {
                seats.remove(seat);
                done.add(seat.close(before));
                refill(seat, day);
            } else if (leads(seat.role) && dice.chance(STEPS_DOWN_IN_MAY)) {
                Role vacant = seat.role;
                seat.become(Role.MEMBER, day, before);
                promote(vacant, day, before, seat);
            }
        }
    }

    /** A member, or for the chair a vice-chair, takes the vacant role; with a vice-chair the next role falls vacant. */
    private void promote(Role vacant, LocalDate day, LocalDate before, Seat leaver) {
        Role from = vacant == Role.CHAIR && dice.chance(0.6) ? Role.VICE_CHAIR : Role.MEMBER;
        List<Seat> next = seats.stream()
                .filter(seat -> seat.role == from && seat.sort == Sort.COUNCILLOR && seat != leaver)
                .toList();
        if (next.isEmpty()) {
            seat(Sort.COUNCILLOR, vacant, day);
            return;
        }
        Seat risen = dice.pick(next);
        risen.become(vacant, day, before);
        if (from != Role.MEMBER) {
            promote(from, day, before, leaver);
        }
    }

    private void refill(Seat left, LocalDate day) {
        if (leads(left.role) && dice.chance(0.5)) {
            LocalDate before = day.minusDays(1);
            promote(left.role, day, before, left);
            seat(Sort.COUNCILLOR, Role.MEMBER, day);
        } else {
            seat(left.sort, left.role, day);
        }
    }

    private void seat(Sort sort, Role role, LocalDate day) {
        String position = sort == Sort.OFFICER ? dice.pick(words.section("officer job")) : "";
        boolean independent = sort == Sort.OBSERVER && dice.chance(0.3);
        String body = sort == Sort.OBSERVER && !independent ? body() : "";
        seats.add(new Seat(sort, role, day, independent ? "Independent Observer" : position, body));
    }

    private void guests(LocalDate day) {
        int count = dice.chance(0.25) ? 0 : dice.between(1, 4);
        for (int i = 0; i < count; i++) {
            boolean councillor = dice.chance(0.25);
            Sort sort = councillor ? Sort.GUEST_COUNCILLOR : Sort.GUEST;
            String position = !councillor && dice.chance(0.5) ? dice.pick(words.section("body job")) : "";
            List<Spell> spells = List.of(new Spell(Role.OTHER, day, day));
            done.add(new Placement(board.key(), next++, sort, day, day, spells, position, councillor ? "" : body()));
        }
    }

    private String body() {
        return words.phrase("bodies", dice, slot -> new NameStock(words).family(dice));
    }

    private static boolean leads(Role role) {
        return role == Role.CHAIR || role == Role.VICE_CHAIR || role == Role.DEPUTY_CHAIR;
    }

    private static int civicYear(LocalDate day) {
        return day.getMonthValue() >= 5 ? day.getYear() : day.getYear() - 1;
    }

    /** A place that is held at the moment. */
    private final class Seat {
        private final Sort sort;
        private final LocalDate from;
        private final String position;
        private final String body;
        private final List<Spell> spells = new ArrayList<>();
        private Role role;
        private LocalDate since;

        Seat(Sort sort, Role role, LocalDate from, String position, String body) {
            this.sort = sort;
            this.role = role;
            this.from = from;
            this.since = from;
            this.position = position;
            this.body = body;
        }

        void become(Role next, LocalDate day, LocalDate before) {
            if (since.isBefore(day)) {
                spells.add(new Spell(role, since, before));
            }
            role = next;
            since = day;
        }

        Placement close(LocalDate last) {
            if (!since.isAfter(last)) {
                spells.add(new Spell(role, since, last));
            }
            return new Placement(board.key(), next++, sort, from, last, spells, position, body);
        }
    }
}
