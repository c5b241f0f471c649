package org.boardgraph.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.boardgraph.generate.Person.Honour;
import org.boardgraph.generate.Placement.Sort;

/** Prints names and councils in one note as the board's clerk does: mostly the same way, with the slips and changes of real lists. */
final class Clerk {
    private static final double OTHER_FORM = 0.05;
    private static final double INITIAL = 0.015;
    private static final double MIDDLE = 0.015;
    private static final double SLIP = 0.006;
    private static final double DROPPED = 0.08;
    private static final double OTHER_SPELLING = 0.06;

    private final Councils councils;
    private final HouseStyle style;
    private final Dice dice;
    private final Map<Cast, Printed> spoken = new HashMap<>();

    Clerk(Councils councils, HouseStyle style, Dice dice) {
        this.councils = councils;
        this.style = style;
        this.dice = dice;
    }

    /** As a row of the attendance list has it. */
    Printed listed(Cast cast, LocalDate day) {
        return new Printed(title(cast, day, "Cllr"), name(cast.person()), postNominals(cast.person(), day));
    }

    /** As a sentence of this note has it: the word for councillors is the board's own. */
    Printed inProse(Cast cast, LocalDate day) {
        return spoken.computeIfAbsent(cast, speaker -> prose(speaker, day));
    }

    private Printed prose(Cast cast, LocalDate day) {
        Person person = cast.person();
        boolean officer = cast.placement().sort() == Sort.OFFICER;
        String title = officer ? "" : title(cast, day, style.councillor());
        return new Printed(title, usual(person), List.of());
    }

    /** The council sat for on that day, in one of its spellings; null for those who come from none. */
    String authority(int council, LocalDate day) {
        Council sitsFor = councils.on(council, day);
        List<String> names = sitsFor.names();
        int usual = Math.min(style.spelling(), names.size() - 1);
        String name = dice.chance(OTHER_SPELLING) ? dice.pick(names) : names.get(usual);
        return name.contains(" & ") && dice.chance(0.25) ? name.replace(" & ", " and ") : name;
    }

    /** The council itself on that day, or what took its place. */
    Council council(int key, LocalDate day) {
        return councils.on(key, day);
    }

    private String title(Cast cast, LocalDate day, String councillor) {
        Person person = cast.person();
        String held = person.honours().stream()
                .filter(honour -> honour.before() && !day.isBefore(honour.from()))
                .map(honour -> honour.word().equals("Sir") && person.sex().equals("F") ? "Dame" : honour.word())
                .reduce("", (first, next) -> next);
        Sort sort = cast.placement().sort();
        if (!held.isEmpty()) {
            return held.equals("Mayor") && !sort.inOffice() ? "" : held;
        }
        if (sort.inOffice()) {
            return dice.chance(0.01) ? "" : councillor;
        }
        boolean polite = sort == Sort.OBSERVER && dice.chance(0.9) || sort == Sort.GUEST && dice.chance(0.12);
        return polite ? person.sex().equals("M") ? "Mr" : "Ms" : "";
    }

    private List<String> postNominals(Person person, LocalDate day) {
        List<String> words = new ArrayList<>();
        for (Honour honour : person.honours()) {
            if (!honour.before() && !day.isBefore(honour.from()) && !dice.chance(DROPPED)) {
                words.add(honour.word());
            }
        }
        return words;
    }

    private String name(Person person) {
        String family = dice.chance(SLIP) ? misspelt(person.family()) : person.family();
        if (dice.chance(INITIAL)) {
            return person.given().charAt(0) + " " + family;
        }
        boolean shortForm = person.shortForm() != null && person.prefersShort() != dice.chance(OTHER_FORM);
        String given = shortForm && person.shortForm() != null ? person.shortForm() : person.given();
        return person.middle() != null && dice.chance(MIDDLE)
                ? given + " " + person.middle() + " " + family
                : given + " " + family;
    }

    private static String usual(Person person) {
        return (person.prefersShort() && person.shortForm() != null ? person.shortForm() : person.given()) + " "
                + person.family();
    }

    /** One slip of the pen: a double letter made single, a single one doubled, a final e more or less. */
    private String misspelt(String family) {
        for (int i = 1; i + 1 < family.length(); i++) {
            if (family.charAt(i) == family.charAt(i + 1)) {
                return family.substring(0, i) + family.substring(i + 1);
            }
        }
        if (family.endsWith("e")) {
            return family.substring(0, family.length() - 1);
        }
        for (int i = 2; i < family.length(); i++) {
            if (Set.of('l', 'n', 't', 's', 'r').contains(family.charAt(i)) && dice.chance(0.5)) {
                return family.substring(0, i) + family.charAt(i) + family.substring(i);
            }
        }
        return family + "e";
    }
}
