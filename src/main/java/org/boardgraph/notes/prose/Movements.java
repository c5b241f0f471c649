package org.boardgraph.notes.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardgraph.model.MovementKind;
import org.boardgraph.model.Note.Movement;
import org.jspecify.annotations.Nullable;

/** Tells who came and went in the course of the meeting, and when. */
final class Movements {
    private static final Pattern TIME = Pattern.compile(
            "\\d{1,2}([.:]\\d{2})?\\s?([ap]\\.?m\\b\\.?|hrs\\b|hours\\b|noon\\b)|\\d{1,2}[.:]\\d{2}(?![\\d])|\\d{4}\\s?(hrs|hours)\\b|\\b(noon|midday)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> AFTER = Set.of(
            ".",
            ")",
            ";",
            ",",
            "during",
            "before",
            "after",
            "prior",
            "following",
            "while",
            "whilst",
            "late",
            "early",
            "part",
            "shortly",
            "at",
            "when",
            "and",
            "just",
            "for",
            "midway",
            "once",
            "");
    private static final Set<String> NO_TIME =
            WordList.in("conclusion decision figure view end recommendation point agreement a an");

    /** Of somebody who has just left, these need no place: "returning afterwards". */
    private static final Set<String> BACK =
            WordList.in("returned returning rejoined re-joined rejoining re-entered reentered");

    /** The verbs of {@link #verb}; a sentence without one of them tells of no movement. */
    private static final Set<String> VERBS =
            WordList.in("left departed exited leaving vacated withdrew retired arrived arriving entered joined joining "
                    + "entering returned rejoined re-joined re-entered reentered returning rejoining "
                    + "came readmitted re-admitted back");

    private Movements() {}

    /** What the sentence says that the people of the group did, in order: "left at 7 pm and returned at 8 pm" are two. */
    static List<Movement> of(Sentence s, Group group, Passage passage) {
        if (group.last().possessive() || !s.hasAny(VERBS)) {
            return List.of();
        }
        MovementKind[] kind = new MovementKind[1];
        int first = Predicate.joined(s, group.to(), i -> (kind[0] = verb(s, i)) != null);
        if (first < 0) {
            return List.of();
        }
        MovementKind then = kind[0] == MovementKind.LEFT ? MovementKind.RETURNED : MovementKind.LEFT;
        int second = again(s, first + 1, then);
        Movement one = movement(s, kind[0], 0, second < 0 ? s.size() : second, passage.item());
        return second < 0 ? List.of(one) : List.of(one, movement(s, then, second, s.size(), one.item()));
    }

    private static Movement movement(Sentence s, MovementKind kind, int from, int to, @Nullable String otherwise) {
        String item = item(s, from, to);
        return new Movement(kind, item == null ? otherwise : item, time(s.printed(from, to)), s.lines());
    }

    /** Where the same people are said to have come back, or gone again, after "and" or a comma; -1 where they are not. */
    private static int again(Sentence s, int from, MovementKind kind) {
        for (int i = from; i < s.size(); i++) {
            if (Titles.titleAt(s, i) > 0) {
                return -1;
            }
            boolean joined =
                    s.is(i - 1, "and") || s.is(i - 1, "then") || s.is(i - 1, ",") || s.is(i - 1, "subsequently");
            boolean back = kind == MovementKind.RETURNED && BACK.contains(s.word(i)) && !s.is(i + 1, "to");
            if (joined && (back || verb(s, i) == kind)) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable MovementKind verb(Sentence s, int at) {
        int i = at;
        while (Words.any(s.word(i), "having", "then", "had", "has", "and", "declared", "subsequently")
                && i < at + 3
                && !s.is(i, "declared")) {
            i++;
        }
        return switch (s.word(i)) {
            case "left", "departed", "exited", "leaving", "vacated" -> leaves(s, i) ? MovementKind.LEFT : null;
            case "withdrew", "retired" -> leavesRoom(s, i) ? MovementKind.LEFT : null;
            case "arrived", "arriving" -> comes(s, i) ? MovementKind.ARRIVED : null;
            case "entered", "joined", "joining", "entering" ->
                Leaving.placeAfter(s, i + 1) || clock(s, i + 1) ? MovementKind.ARRIVED : null;
            case "came" ->
                s.is(i + 1, "back") && (Leaving.placeAfter(s, i + 3) || clock(s, i + 2)) ? MovementKind.RETURNED : null;
            case "was", "were" -> readmitted(s, i + 1) ? MovementKind.RETURNED : null;
            case "readmitted", "re-admitted" -> MovementKind.RETURNED;
            case "returned", "rejoined", "re-joined", "re-entered", "reentered", "returning", "rejoining" ->
                returns(s, i) ? MovementKind.RETURNED : null;
            default -> null;
        };
    }

    private static boolean leaves(Sentence s, int i) {
        if (Leaving.placeAfter(s, i + 1)) {
            return true;
        }
        String next = s.word(i + 1);
        return AFTER.contains(next)
                && !next.equals("and")
                && (!next.equals("at")
                        || clock(s, i + 1)
                        || s.starts(i + 1, "at", "this")
                        || s.starts(i + 1, "at", "the", "end"));
    }

    private static boolean leavesRoom(Sentence s, int i) {
        if (s.is(i, "retired")) {
            return s.is(i + 1, "from") && Leaving.placeAfter(s, i + 2);
        }
        return Leaving.isWithdrawal(s, i) && (!s.is(i + 1, "from") || Leaving.placeAfter(s, i + 2));
    }

    private static boolean comes(Sentence s, int i) {
        String next = s.word(i + 1);
        if (next.equals("at")) {
            return clock(s, i + 1) || Leaving.placeAfter(s, i + 2) || s.is(i + 2, "this");
        }
        return AFTER.contains(next)
                || next.equals("in")
                || s.is(i + 1, "to") && s.is(i + 2, "the") && Leaving.placeAfter(s, i + 3);
    }

    /** "was readmitted", "was invited back to the meeting". */
    private static boolean readmitted(Sentence s, int i) {
        return s.is(i, "readmitted")
                || s.is(i, "re-admitted")
                || Words.any(s.word(i), "invited", "called", "brought")
                        && s.is(i + 1, "back")
                        && Leaving.placeAfter(s, i + 3);
    }

    private static boolean returns(Sentence s, int i) {
        int k = s.is(i + 1, "to") ? i + 2 : i + 1;
        return Leaving.placeAfter(s, k)
                || clock(s, i + 1)
                || AFTER.contains(s.word(i + 1)) && !s.is(i + 1, "at") && !s.is(i + 1, "to") && !s.is(i + 1, "for");
    }

    /** "at 7.45pm", "at 12 noon", "(7.45pm)". */
    private static boolean clock(Sentence s, int i) {
        int k = i;
        while (Words.any(s.word(k), "at", "approximately", "around", "about", "(", "c")) {
            k++;
        }
        return k < s.size() && (s.at(k).number() || s.is(k, "noon") || s.is(k, "midday")) && k > i;
    }

    /** The time of day as printed, or null. */
    private static @Nullable String time(String text) {
        Matcher matcher = TIME.matcher(text);
        while (matcher.find()) {
            String time = matcher.group().strip();
            boolean item = matcher.start() > 5
                    && text.substring(0, matcher.start())
                            .toLowerCase(java.util.Locale.ROOT)
                            .endsWith("item ");
            if (!item) {
                return time.endsWith(".")
                                && !time.toLowerCase(java.util.Locale.ROOT).endsWith(".m.")
                        ? time.substring(0, time.length() - 1)
                        : time;
            }
        }
        return null;
    }

    /**
     * The movements of people who declare in the same sentence: they leave for each item of which they declare, whatever
     * item the declaration stands under.
     */
    static List<Movement> forItems(List<Movement> told, List<String> items, Passage passage) {
        List<Movement> found = new ArrayList<>();
        for (Movement movement : told) {
            boolean own = movement.item() == null || movement.item().equals(passage.item());
            boolean left = movement.change() == MovementKind.LEFT && !items.isEmpty();
            String last = items.isEmpty() ? null : items.get(items.size() - 1);
            if (left) {
                items.forEach(item -> found.add(at(movement, item)));
            } else if (items.contains(movement.item())) {
                found.add(at(movement, last));
            } else if (own && Agenda.takesDeclarations(passage)) {
                found.add(at(movement, last));
            } else {
                found.add(movement);
            }
        }
        return found;
    }

    private static Movement at(Movement movement, @Nullable String item) {
        return new Movement(movement.change(), item, movement.time(), movement.lines());
    }

    /** That somebody left, told in words that are none of these verbs: "exited", "was not present for the item". */
    static Movement leaving(Sentence s, Passage passage) {
        return movement(s, MovementKind.LEFT, 0, s.size(), passage.item());
    }

    /** The item that the words name, or null. */
    private static @Nullable String item(Sentence s, int from, int to) {
        List<ItemNumbers.Reference> references = ItemNumbers.in(s, from, to);
        for (ItemNumbers.Reference reference : references) {
            if (s.word(reference.from()).startsWith("item") || s.is(reference.from(), "agenda")) {
                return reference.numbers().get(0);
            }
        }
        return null;
    }
}
