package org.boardgraph.generate;

import java.util.ArrayList;
import java.util.List;
import org.boardgraph.generate.Manuscript.Block;
import org.boardgraph.generate.Manuscript.Block.Bullets;
import org.boardgraph.generate.Manuscript.Block.Heading;
import org.boardgraph.generate.Manuscript.Block.Numbered;
import org.boardgraph.generate.Manuscript.Block.Paragraph;
import org.boardgraph.generate.Manuscript.Item;
import org.boardgraph.generate.Placement.Sort;
import org.boardgraph.model.AttendanceStatus;

/** Writes the text of one item of business: introduction, discussion, decisions and actions. */
final class ItemWriter {
    private final Plan plan;
    private final Meeting meeting;
    private final Dice dice;
    private final Voice voice;
    private final List<Block> blocks = new ArrayList<>();
    private int decisions;
    private int actions;

    ItemWriter(Plan plan, Meeting meeting, Dice dice) {
        this.plan = plan;
        this.meeting = meeting;
        this.dice = dice;
        this.voice = new Voice(plan, meeting, dice);
    }

    /**
     * @param withdrawn those who leave the room for it
     * @param aboutBody whether the text has to name the plan's body
     */
    Item business(List<Cast> withdrawn, boolean aboutBody) {
        withdrawn.forEach(cast -> paragraph(withdrew(cast)));
        if (dice.chance(0.04)) {
            paragraph(moved("late", "arrived"));
        }
        paragraph(voice.say(plan.presenter() == null ? "chair intro" : "intro"));
        if (aboutBody) {
            paragraph(voice.say("body part"));
        }
        discussion();
        boolean voted = dice.chance(0.08) && vote();
        if (!voted && dice.chance(0.85)) {
            decide();
        }
        if (dice.chance(0.4)) {
            act();
        }
        return item(false);
    }

    Item restricted() {
        paragraph(voice.say("restricted body"));
        return item(true);
    }

    Item closing() {
        paragraph(voice.say("any other"));
        return item(false);
    }

    /** Now and then the apologies are told in a sentence too. */
    void apologies() {
        List<Cast> sorry = meeting.turnout().with(AttendanceStatus.APOLOGIES);
        if (!sorry.isEmpty() && dice.chance(0.2)) {
            String who = Prose.list(sorry.stream()
                    .map(cast -> meeting.names()
                            .mark(
                                    Names.Kind.NAMED,
                                    meeting.clerk().inProse(cast, meeting.day()).titled(),
                                    null,
                                    cast.person()))
                    .toList());
            paragraph(meeting.words().phrase("apologies", dice, slot -> who));
        }
    }

    Item item(boolean restricted) {
        return new Item(plan.number(), plan.title(), restricted, blocks, decisions, actions, voice.participation());
    }

    void paragraph(String text) {
        blocks.add(new Paragraph(text));
    }

    Voice voice() {
        return voice;
    }

    private void discussion() {
        if (dice.chance(0.8)) {
            for (int i = dice.between(1, 3); i > 0; i--) {
                paragraph(voice.say("spoke"));
            }
        }
        if (dice.chance(0.6)) {
            paragraph(voice.say("lead in"));
            List<String> points = voice.say("point", dice.between(2, 5));
            boolean bullets = dice.chance(0.7) || !meeting.board().style().tagged();
            blocks.add(bullets ? new Bullets(points) : new Numbered(points));
        }
        if (dice.chance(0.4)) {
            paragraph(voice.say("reply"));
        }
        if (dice.chance(0.03)) {
            paragraph(moved("early", "left"));
        }
    }

    private void decide() {
        int form = dice.below(10);
        if (form < 6) {
            blocks.add(new Heading(dice.chance(0.7) ? "Decision" : "Decisions"));
            paragraph(voice.say("decision whole"));
            decisions = 1;
        } else if (form < 8) {
            blocks.add(new Heading("Decisions"));
            List<String> parts = voice.say("decision part", dice.between(2, 3));
            paragraph(voice.say("decision lead"));
            blocks.add(new Numbered(parts));
            decisions = parts.size();
        } else {
            blocks.add(new Heading("Decision"));
            paragraph(voice.say("decision sentence lead"));
            blocks.add(new Bullets(voice.say("decision that", dice.between(2, 3))));
            decisions = 1;
        }
    }

    private void act() {
        int form = dice.below(10);
        if (form < 5) {
            blocks.add(new Heading("Action"));
            paragraph(voice.say("action whole"));
            actions = 1;
        } else if (form < 7) {
            blocks.add(new Heading("Actions"));
            List<String> whole = voice.say("action whole", 2);
            whole.forEach(this::paragraph);
            actions = whole.size();
        } else {
            blocks.add(new Heading("Actions"));
            paragraph(dice.chance(0.5) ? "Officers to:" : "Officers:");
            List<String> parts = voice.say("action part", dice.between(2, 3));
            blocks.add(new Numbered(parts));
            actions = parts.size();
        }
    }

    /** A motion with mover and seconder, put to the vote; the outcome stands under its heading. */
    private boolean vote() {
        List<Cast> two = dice.some(meeting.turnout().voices(), 2);
        if (two.size() < 2) {
            return false;
        }
        int all = meeting.turnout().voices().size();
        int against = Math.min(all / 3, dice.between(1, 4));
        paragraph("It was moved by " + voice.person(two.get(0), "moved") + " and seconded by "
                + voice.person(two.get(1), "seconded") + " that the second option be adopted.");
        String carried = meeting.words()
                .phrase("carried", dice, slot -> String.valueOf(slot.equals("for") ? all - against : against));
        paragraph(carried);
        blocks.add(new Heading("Decision"));
        paragraph(voice.say("decision whole"));
        decisions = 1;
        return true;
    }

    private String withdrew(Cast cast) {
        return meeting.words()
                .fill(
                        dice.pick(meeting.words().section("left for item")),
                        dice,
                        slot -> voice.person(cast, "withdrew"));
    }

    private String moved(String section, String change) {
        List<Cast> members = meeting.turnout().voices().stream()
                .filter(cast -> cast.placement().sort() == Sort.COUNCILLOR)
                .toList();
        Cast cast = dice.pick(members.isEmpty() ? meeting.turnout().voices() : members);
        return voice.person(cast, change) + " " + voice.say(section);
    }
}
