package org.boardgraph.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.boardgraph.generate.Placement.Sort;

/**
 * Finds a person for each placement: one who is in the world already and whose career allows it, or a new one. The chance of
 * a new one is the people still wanted over the placements still open, so that about as many people as asked for appear.
 */
final class Casting {
    private static final int TRIES = 12;

    private final Councils councils;
    private final List<Board> boards;
    private final int wanted;
    private final Births births;
    private final Dice dice;
    private final List<Career> careers = new ArrayList<>();
    private final Map<String, List<Career>> known = new LinkedHashMap<>();

    Casting(Councils councils, List<Board> boards, int wanted, NameStock names, Dice dice) {
        this.councils = councils;
        this.boards = boards;
        this.wanted = wanted;
        this.dice = dice;
        this.births = new Births(names, councils, dice.fork("births"));
    }

    World fill(List<Placement> placements) {
        List<List<Career.Part>> parts = new ArrayList<>();
        boards.forEach(board -> parts.add(new ArrayList<>()));
        int open = placements.size();
        for (Placement placement : placements) {
            boolean fresh = dice.below(open) < wanted - careers.size();
            parts.get(placement.board()).add(part(placement, fresh));
            open--;
        }
        return world(parts);
    }

    private Career.Part part(Placement placement, boolean fresh) {
        int council = placement.sort().inOffice() ? council(placement) : -1;
        boolean any = boards.get(placement.board()).councils().isEmpty() || placement.sort() == Sort.GUEST_COUNCILLOR;
        for (int i = 0; !fresh && i < TRIES; i++) {
            List<Career> known = known(placement, council);
            if (known.isEmpty()) {
                break;
            }
            Career career = dice.pick(known);
            int sitsFor = career.free(placement) ? career.sitsFor(placement, council, any) : Career.NOT_POSSIBLE;
            if (sitsFor != Career.NOT_POSSIBLE) {
                remember(career, placement, sitsFor);
                return career.play(career.fit(placement), sitsFor);
            }
        }
        Career career = births.born(careers, placement);
        careers.add(career);
        remember(career, placement, council);
        return career.play(placement, council);
    }

    /** Half of the time somebody of that very council, so that it is not only strangers who meet. */
    private List<Career> known(Placement placement, int council) {
        boolean ofCouncil = placement.sort().inOffice() && dice.chance(0.5);
        return known.getOrDefault(ofCouncil ? "council " + council : circle(placement), List.of());
    }

    private void remember(Career career, Placement placement, int council) {
        enter(circle(placement), career);
        if (council >= 0) {
            enter("council " + council, career);
        }
    }

    private void enter(String circle, Career career) {
        if (career.circles.add(circle)) {
            known.computeIfAbsent(circle, key -> new ArrayList<>()).add(career);
        }
    }

    /** Where one's likes are found: councillors everywhere, officers in one house, guests among those who came before. */
    private String circle(Placement placement) {
        Board board = boards.get(placement.board());
        return switch (placement.sort()) {
            case COUNCILLOR, GUEST_COUNCILLOR -> "councillors";
            case OFFICER ->
                "officers of "
                        + (board.councils().isEmpty()
                                ? "the association"
                                : board.councils().get(0));
            case OBSERVER, GUEST -> placement.sort().name();
        };
    }

    private int council(Placement placement) {
        Board board = boards.get(placement.board());
        LocalDate day = placement.from();
        List<Integer> allowed = board.councils();
        for (int i = 0; i < 200; i++) {
            int key = allowed.isEmpty() || placement.sort() == Sort.GUEST_COUNCILLOR
                    ? dice.below(councils.all().size())
                    : dice.pick(allowed);
            if (councils.exists(key, day)) {
                return key;
            }
        }
        return councils.on(allowed.isEmpty() ? 0 : allowed.get(0), day).key();
    }

    private World world(List<List<Career.Part>> parts) {
        Map<Career, Person> people = new LinkedHashMap<>();
        careers.forEach(career -> people.put(career, career.person()));
        List<List<Cast>> casts = new ArrayList<>();
        for (List<Career.Part> board : parts) {
            casts.add(board.stream()
                    .map(part -> new Cast(
                            part.placement(), Objects.requireNonNull(people.get(part.career())), part.council()))
                    .toList());
        }
        return new World(councils, boards, casts, List.copyOf(people.values()));
    }
}
