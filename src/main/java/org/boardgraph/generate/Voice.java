package org.boardgraph.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.boardgraph.generate.Manuscript.Participation;
import org.boardgraph.generate.Names.Kind;
import org.boardgraph.model.Role;

/** Fills the braces of sentences for one item, and keeps who was made to say something. */
final class Voice implements UnaryOperator<String> {
    private final Plan plan;
    private final Meeting meeting;
    private final Dice dice;
    private final List<Participation> participation = new ArrayList<>();
    private final Set<Cast> introduced = new HashSet<>();

    Voice(Plan plan, Meeting meeting, Dice dice) {
        this.plan = plan;
        this.meeting = meeting;
        this.dice = dice;
    }

    /** A sentence of a section. */
    String say(String section) {
        return meeting.words().phrase(section, dice, this);
    }

    /** As many different sentences of a section, as far as there are. */
    List<String> say(String section, int count) {
        return dice.some(meeting.words().section(section), count).stream()
                .map(template -> meeting.words().fill(template, dice, this))
                .toList();
    }

    List<Participation> participation() {
        return participation;
    }

    @Override
    public String apply(String slot) {
        LocalDate day = meeting.day();
        return switch (slot) {
            case "theme" -> plan.theme();
            case "Theme" ->
                Character.toUpperCase(plan.theme().charAt(0)) + plan.theme().substring(1);
            case "body" -> plan.body();
            case "board" -> meeting.board().name();
            case "chair" -> chair();
            case "speaker" -> person(dice.pick(meeting.turnout().voices()), "spoke");
            case "presenter" -> plan.presenter() == null ? chair() : presenter(plan.presenter());
            case "years" ->
                day.getYear() + "/" + String.valueOf(day.getYear() + 1).substring(2);
            case "year" -> String.valueOf(day.getYear() + dice.between(1, 3));
            case "quarter" -> dice.pick(List.of("first", "second", "third", "fourth"));
            case "thousands" -> String.valueOf(dice.between(4, 90) * 5);
            case "percent" -> String.valueOf(dice.between(2, 38));
            case "count" -> String.valueOf(dice.between(3, 40));
            case "small" -> String.valueOf(dice.between(2, 45));
            default -> throw new IllegalArgumentException("nobody fills {" + slot + "}");
        };
    }

    /** Somebody who does something under this item, as a sentence names them. */
    String person(Cast cast, String as) {
        Printed printed = meeting.clerk().inProse(cast, meeting.day());
        boolean again = !introduced.add(cast);
        String whole = again ? shorter(printed, cast) : printed.titled();
        participation.add(new Participation(whole, as));
        boolean moved = as.equals("arrived") || as.equals("left");
        return meeting.names().mark(moved ? Kind.NAMED : Kind.TOOK_PART, whole, null, cast.person());
    }

    private String presenter(Cast cast) {
        boolean first = !introduced.contains(cast);
        String name = person(cast, "spoke");
        Placement placement = cast.placement();
        String what = placement.position().isEmpty() ? placement.body() : placement.position();
        return first && !what.isEmpty() ? name + " (" + what + ")" : name;
    }

    /** "Cllr Holmes" or "Elena", where nobody else at the meeting could be meant. */
    private String shorter(Printed printed, Cast cast) {
        String family = cast.person().family();
        String given = printed.name().substring(0, printed.name().indexOf(' '));
        if (cast.placement().sort().inOffice()) {
            boolean titled = !printed.title().isEmpty()
                    && !printed.title().equals("Sir")
                    && !printed.title().equals("Dame");
            boolean only = meeting.turnout().count(person -> person.family().equals(family)) == 1;
            return titled && only ? printed.title() + " " + family : printed.titled();
        }
        boolean only =
                meeting.turnout().count(person -> person.given().equals(given) || given.equals(person.shortForm()))
                        == 1;
        return only && dice.chance(0.35) ? given : printed.titled();
    }

    private String chair() {
        boolean there = meeting.turnout().voices().stream()
                .anyMatch(cast -> meeting.turnout().role(cast) == Role.CHAIR);
        return "The "
                + (there
                        ? meeting.board().style().chair()
                        : meeting.board().style().viceChair());
    }
}
