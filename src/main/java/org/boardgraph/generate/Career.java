package org.boardgraph.generate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.boardgraph.generate.Person.Honour;
import org.boardgraph.generate.Person.Post;
import org.boardgraph.generate.Person.Term;

/** A life as it grows while parts are given out; {@link #person()} is what stands at the end. */
final class Career {
    static final int NOT_POSSIBLE = -2;

    /** A placement in the hands of a person. */
    record Part(Placement placement, Career career, int council) {}

    private final Person born;
    private final Councils councils;
    private final Dice dice;
    private final List<Placement> placements = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    final Set<String> circles = new HashSet<>();

    Career(Person born, Councils councils, Dice dice) {
        this.born = born;
        this.councils = councils;
        this.dice = dice;
    }

    String name() {
        return born.name();
    }

    Person born() {
        return born;
    }

    /** Whether the person does not already have to do with the board at that time. */
    boolean free(Placement placement) {
        return placements.stream().noneMatch(other -> other.board() == placement.board() && other.overlaps(placement));
    }

    /**
     * The council the person sits for there, having been elected if need be; {@link #NOT_POSSIBLE} where life forbids it.
     *
     * @param council the one that is wanted
     * @param any whether the board takes members of any council
     */
    int sitsFor(Placement placement, int council, boolean any) {
        if (!placement.sort().inOffice()) {
            return -1;
        }
        List<Term> current = terms.stream()
                .filter(term ->
                        !term.from().isAfter(placement.from()) && !term.to().isBefore(placement.from()))
                .filter(term ->
                        any || councils.on(term.council(), placement.from()).key() == council)
                .toList();
        if (!current.isEmpty()) {
            return dice.pick(current).council();
        }
        boolean over = terms.stream().allMatch(term -> term.to().isBefore(placement.from()));
        return over && dice.chance(0.3) || !over && twoTiers(council) ? council : NOT_POSSIBLE;
    }

    /** Who has a post mostly keeps it: the placement as this person fills it. */
    Placement fit(Placement placement) {
        if (placement.sort().inOffice() || posts.isEmpty() || dice.chance(0.12)) {
            return placement;
        }
        Post last = posts.get(posts.size() - 1);
        return placement.as(
                Objects.requireNonNullElse(last.position(), ""), Objects.requireNonNullElse(last.body(), ""));
    }

    Part play(Placement placement, int council) {
        placements.add(placement);
        if (placement.sort().inOffice()) {
            serve(placement, council);
        } else {
            String position = placement.position().isEmpty() ? null : placement.position();
            String body = placement.body().isEmpty() ? null : placement.body();
            posts.add(new Post(position, body, placement.from(), placement.to()));
        }
        return new Part(placement, this, council);
    }

    Person person() {
        List<Term> inOrder =
                terms.stream().sorted((a, b) -> a.from().compareTo(b.from())).toList();
        return new Person(
                born.key(),
                born.given(),
                born.shortForm(),
                born.middle(),
                born.family(),
                born.sex(),
                born.prefersShort(),
                inOrder,
                posts,
                honours(inOrder));
    }

    private void serve(Placement placement, int council) {
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (term.council() == council && !term.from().isAfter(placement.from())) {
                LocalDate to = term.to().isBefore(placement.to())
                        ? election(placement.to().getYear() + 1)
                        : term.to();
                terms.set(i, new Term(council, term.from(), to));
                return;
            }
        }
        secondTier(placement, council);
        LocalDate from = election(placement.from().getYear() - 1 - dice.below(6));
        LocalDate to = election(placement.to().getYear() + 1 + dice.below(4));
        terms.add(new Term(council, from, to));
    }

    /** One district councillor in seven is a county councillor too. */
    private void secondTier(Placement placement, int council) {
        Integer county = councils.get(council).county();
        if (terms.isEmpty() && county != null && dice.chance(0.15)) {
            LocalDate from = election(placement.from().getYear() - dice.below(5));
            terms.add(new Term(county, from, election(placement.to().getYear() + 1 + dice.below(4))));
        }
    }

    /** Only a county and its districts are sat on at once. */
    private boolean twoTiers(int council) {
        Integer county = councils.get(council).county();
        return terms.stream().map(Term::council).anyMatch(other -> {
            Integer above = councils.get(other).county();
            return above != null && above == council || county != null && county.intValue() == other;
        });
    }

    private List<Honour> honours(List<Term> inOrder) {
        List<Honour> honours = new ArrayList<>(born.honours());
        if (!inOrder.isEmpty() && dice.chance(0.04)) {
            Term term = dice.pick(inOrder);
            honours.add(new Honour("Mayor", true, term.from().plusYears(1 + dice.below(4))));
        }
        return honours;
    }

    /** The first Thursday in May, on which councils are elected. */
    private static LocalDate election(int year) {
        return LocalDate.of(year, 5, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
    }
}
