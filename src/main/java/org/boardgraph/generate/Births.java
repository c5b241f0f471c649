package org.boardgraph.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.boardgraph.generate.Person.Honour;

/** Makes new people: names as frequent as in life, now and then the very name of somebody who is there already. */
final class Births {
    private static final double NAMESAKE = 0.01;
    private static final List<String> POST_NOMINALS = List.of("MBE", "OBE", "CBE", "JP", "DL");

    private final NameStock names;
    private final Councils councils;
    private final Dice dice;

    Births(NameStock names, Councils councils, Dice dice) {
        this.names = names;
        this.councils = councils;
        this.dice = dice;
    }

    Career born(List<Career> others, Placement placement) {
        String key = String.format(Locale.ROOT, "p%06d", others.size() + 1);
        List<Honour> honours = placement.sort() == Placement.Sort.OFFICER ? List.of() : honours(placement.from());
        String middle = dice.chance(0.35) ? String.valueOf((char) ('A' + dice.below(23))) : null;
        if (!others.isEmpty() && dice.chance(NAMESAKE)) {
            Person other = dice.pick(others).born();
            return career(new Person(
                    key,
                    other.given(),
                    other.shortForm(),
                    middle,
                    other.family(),
                    other.sex(),
                    other.prefersShort(),
                    List.of(),
                    List.of(),
                    honours));
        }
        NameStock.Given given = names.given(dice);
        boolean hasShort = !given.shortForms().isEmpty();
        String shortForm = hasShort ? dice.pick(given.shortForms()) : null;
        return career(new Person(
                key,
                given.name(),
                shortForm,
                middle,
                names.family(dice),
                given.sex(),
                hasShort && dice.chance(0.4),
                List.of(),
                List.of(),
                honours));
    }

    private Career career(Person person) {
        return new Career(person, councils, dice.fork(person.key()));
    }

    /** One in ten has or gains a post-nominal, one in a hundred more becomes a knight or a dame, with what goes with it. */
    private List<Honour> honours(LocalDate around) {
        List<Honour> honours = new ArrayList<>();
        if (dice.chance(0.1)) {
            honours.add(new Honour(dice.pick(POST_NOMINALS), false, around.plusMonths(dice.between(-60, 30))));
        }
        if (dice.chance(0.01)) {
            honours.add(new Honour("Sir", true, around.plusMonths(dice.between(-40, 20))));
        }
        return honours;
    }
}
