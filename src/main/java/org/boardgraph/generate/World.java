package org.boardgraph.generate;

import java.util.List;

/**
 * The invented world that notes are written from.
 *
 * @param casts who sits where, by board: the place in the outer list is the board's key
 */
record World(Councils councils, List<Board> boards, List<List<Cast>> casts, List<Person> people) {
    World {
        boards = List.copyOf(boards);
        casts = casts.stream().map(List::copyOf).toList();
        people = List.copyOf(people);
    }

    /** The world of a number of notes, a seed and a number of people. */
    static World invent(int notes, long seed, int people, WordLists words) {
        Dice dice = new Dice(seed).fork("world");
        int boardCount = Math.max(Math.min(notes, 2), notes / notesOfABoard(notes, people));
        Councils councils = Councils.invent(Math.max(24, boardCount), words, dice.fork("councils"));
        List<Board> boards = Boards.found(notes, boardCount, councils, words, dice.fork("boards"));
        List<Placement> planned = Rosters.plan(boards, words, dice.fork("rosters"));
        List<Placement> placements = Turnouts.printed(planned, boards, seed);
        Casting casting = new Casting(councils, boards, people, new NameStock(words), dice.fork("people"));
        return casting.fill(placements);
    }

    /**
     * A board's founding asks for some 27 people, and each of its meetings for two or three more, guests most of them. The more
     * people are wanted for a note, the shorter are the boards' lives, so that there are places for all and some to spare.
     */
    private static int notesOfABoard(int notes, int people) {
        double places = 1.3 * people / notes - 2.8;
        return places <= 27.0 / 24 ? 24 : (int) Math.max(3, Math.round(27 / places));
    }
}
