package org.boardgraph.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.boardgraph.generate.Manuscript.Item;
import org.boardgraph.generate.Placement.Sort;
import org.boardgraph.model.AttendanceStatus;
import org.jspecify.annotations.Nullable;

/** Writes what the note of one meeting says. Each note has dice of its own: it comes out the same whichever others are written. */
final class NoteWriter {
    private final World world;
    private final WordLists words;
    private final Dice seed;
    private final Turnouts turnouts;

    NoteWriter(World world, WordLists words, long seed) {
        this.world = world;
        this.words = words;
        this.seed = new Dice(seed).fork("notes");
        this.turnouts = new Turnouts(seed);
    }

    /** The note of a board's meeting, counted from 0. */
    Manuscript write(Board board, int index) {
        LocalDate day = board.meetings().get(index);
        Dice dice = dice(board, index);
        Turnout turnout = turnout(board, index);
        Clerk clerk = new Clerk(world.councils(), board.style(), dice.fork("clerk"));
        Meeting meeting = new Meeting(board, day, turnout, clerk, new Names(), words);
        List<Plan> plans = new Agenda(board, turnout, words, dice.fork("agenda")).plans();
        Interests interests = new Interests(meeting, dice.fork("interests"));
        LastNote last = new LastNote(meeting, index == 0 ? null : turnout(board, index - 1), dice.fork("last note"));
        int mood = dice.below(100);
        List<String> declared = mood < 30 ? interests.declare(plans) : List.of();
        boolean none = declared.isEmpty() && mood < 70;
        List<Item> items = new ArrayList<>();
        for (Plan plan : plans) {
            ItemWriter writer = new ItemWriter(plan, meeting, dice.fork("item " + plan.number()));
            items.add(item(plan, writer, declared, none, interests, last));
        }
        var list = new AttendanceList(turnout, clerk, meeting.names(), board.style(), guestItems(turnout, plans, dice));
        String trailer =
                dice.chance(0.06) ? words.phrase("trailer", dice, slot -> dice.pick(words.section("themes"))) : null;
        return new Manuscript(
                file(board, day),
                board,
                null,
                day,
                venue(board, dice),
                meeting.names(),
                list.groups(),
                items,
                interests.declarations(),
                none,
                last.corrections(),
                trailer);
    }

    private Item item(
            Plan plan, ItemWriter writer, List<String> declared, boolean none, Interests interests, LastNote last) {
        return switch (plan.sort()) {
            case OPENING -> opening(writer, declared, none);
            case MINUTES -> last.write(writer);
            case BUSINESS -> writer.business(interests.withdrawn(plan), interests.isAbout(plan));
            case RESTRICTED -> writer.restricted();
            case CLOSING -> writer.closing();
        };
    }

    private static Item opening(ItemWriter writer, List<String> declared, boolean none) {
        writer.paragraph(writer.voice().say("welcome"));
        writer.apologies();
        declared.forEach(writer::paragraph);
        if (none) {
            writer.paragraph(writer.voice().say("none declared"));
        }
        return writer.item(false);
    }

    private Turnout turnout(Board board, int index) {
        return turnouts.of(board, world.casts().get(board.key()), index);
    }

    private Dice dice(Board board, int index) {
        return seed.fork("board " + board.key() + " meeting " + index);
    }

    /** Guests who introduce items come for those only, two times in three. */
    private static Map<Cast, List<String>> guestItems(Turnout turnout, List<Plan> plans, Dice dice) {
        Map<Cast, List<String>> items = new LinkedHashMap<>();
        for (Cast cast : turnout.with(AttendanceStatus.IN_ATTENDANCE)) {
            @Nullable
            Plan introduced = plans.stream()
                    .filter(plan -> plan.presenter() == cast)
                    .findFirst()
                    .orElse(null);
            if (introduced != null && cast.placement().sort() != Sort.OBSERVER && dice.chance(0.66)) {
                items.put(cast, List.of(introduced.number()));
            }
        }
        return items;
    }

    private String venue(Board board, Dice dice) {
        if (dice.chance(0.06)) {
            return "Video conference";
        }
        String place = board.council() == null
                ? words.phrase("place", new Dice(board.key()).fork("venue"), slot -> slot)
                : world.councils().get(board.council()).shortName();
        return dice.pick(words.section("room")) + ", " + new Dice(board.key()).pick(words.section("building")) + ", "
                + new Dice(board.key()).pick(words.section("street")) + ", " + place;
    }

    private static String file(Board board, LocalDate day) {
        String name = board.name().toLowerCase(Locale.ROOT).replace("&", "and").replaceAll("[^a-z0-9]+", "-");
        return name.replaceAll("^-|-$", "") + "-" + day;
    }
}
