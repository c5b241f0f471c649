package org.boardgraph.generate;

import java.util.ArrayList;
import java.util.List;
import org.boardgraph.generate.Plan.Sort;
import org.boardgraph.model.AttendanceStatus;
import org.jspecify.annotations.Nullable;

/** Plans the items of a meeting: an opening, the last note, four to eight matters of business, a close. */
final class Agenda {
    private final Board board;
    private final Turnout turnout;
    private final WordLists words;
    private final Dice dice;
    private final List<Cast> speakers;
    private final List<Plan> plans = new ArrayList<>();

    Agenda(Board board, Turnout turnout, WordLists words, Dice dice) {
        this.board = board;
        this.turnout = turnout;
        this.words = words;
        this.dice = dice;
        this.speakers = new ArrayList<>(turnout.with(AttendanceStatus.IN_ATTENDANCE));
    }

    List<Plan> plans() {
        add(Sort.OPENING, "open title", "", null);
        boolean minutesFirst = dice.chance(0.7);
        if (minutesFirst) {
            add(Sort.MINUTES, "minutes title", "", null);
        }
        List<String> themes = dice.some(words.section("themes"), dice.between(3, 7));
        for (String theme : themes) {
            boolean restricted = dice.chance(0.04);
            add(restricted ? Sort.RESTRICTED : Sort.BUSINESS, "item title", theme, presenter());
        }
        for (String standing : dice.some(words.section("standing title"), dice.below(3))) {
            plan(
                    Sort.BUSINESS,
                    standing.replace("{quarter}", String.valueOf(dice.between(1, 4))),
                    dice.pick(words.section("themes")),
                    presenter());
        }
        if (!minutesFirst && dice.chance(0.7)) {
            add(Sort.MINUTES, "minutes title", "", null);
        }
        if (dice.chance(0.4)) {
            add(Sort.CLOSING, "close title", "", null);
        }
        return plans;
    }

    private void add(Sort sort, String section, String theme, @Nullable Cast presenter) {
        String body = body();
        String years = turnout.day().getYear() + "/"
                + String.valueOf(turnout.day().getYear() + 1).substring(2);
        String title = words.phrase(section, dice, slot -> switch (slot) {
            case "theme" -> theme;
            case "Theme" -> Character.toUpperCase(theme.charAt(0)) + theme.substring(1);
            case "body" -> body;
            case "board" -> board.name();
            default -> years;
        });
        plans.add(new Plan(number(), sort, title, theme, body, presenter));
    }

    private void plan(Sort sort, String title, String theme, @Nullable Cast presenter) {
        plans.add(new Plan(number(), sort, title, theme, body(), presenter));
    }

    private String number() {
        return String.valueOf(plans.size() + 1);
    }

    private String body() {
        return words.phrase(
                "bodies",
                dice,
                slot -> dice.pick(words.section("family starts")) + dice.pick(words.section("family ends")));
    }

    /** A guest while there are any left to hear, else an officer, now and then a member, or nobody but the chair. */
    private @Nullable Cast presenter() {
        if (!speakers.isEmpty() && dice.chance(0.5)) {
            return speakers.remove(0);
        }
        List<Cast> officers = turnout.with(AttendanceStatus.OFFICER);
        if (!officers.isEmpty() && dice.chance(0.7)) {
            return dice.pick(officers);
        }
        return dice.chance(0.6) ? dice.pick(turnout.voices()) : null;
    }
}
