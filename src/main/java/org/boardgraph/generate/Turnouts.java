package org.boardgraph.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.boardgraph.model.AttendanceStatus;

/** Who came to each meeting of a world. It does not hang on who the people are, so that it is known before they are invented. */
final class Turnouts {
    private static final Person NOBODY = new Person("", "", null, null, "", "", false, List.of(), List.of(), List.of());

    private final Dice dice;

    Turnouts(long seed) {
        this.dice = new Dice(seed).fork("turnouts");
    }

    /** The turnout of a board's meeting, counted from 0. */
    Turnout of(Board board, List<Cast> casts, int index) {
        LocalDate day = board.meetings().get(index);
        return Turnout.of(casts, day, dice.fork("board " + board.key() + " meeting " + index));
    }

    /** The placements that at least one note prints: only they need a person. */
    static List<Placement> printed(List<Placement> planned, List<Board> boards, long seed) {
        List<List<Cast>> casts = new ArrayList<>();
        boards.forEach(board -> casts.add(new ArrayList<>()));
        planned.forEach(placement -> casts.get(placement.board()).add(new Cast(placement, NOBODY, -1)));
        Turnouts turnouts = new Turnouts(seed);
        Set<Placement> printed = new HashSet<>();
        for (Board board : boards) {
            for (int i = 0; i < board.meetings().size(); i++) {
                turnouts.of(board, casts.get(board.key()), i).status().forEach((cast, status) -> {
                    if (status != AttendanceStatus.ABSENT && status != AttendanceStatus.UNKNOWN) {
                        printed.add(cast.placement());
                    }
                });
            }
        }
        return planned.stream().filter(printed::contains).toList();
    }
}
