package org.boardgraph.notes.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An interest as one claim states it, for some items.
 *
 * @param items as printed; empty where the words name none
 * @param here whether the words say "this item"
 */
record Stated(List<String> items, boolean here, Nature nature, List<String> subjects) {

    private static final Set<String> ROLES = WordList.of("roles");
    private static final Set<String> REASONS =
            Set.of("as", "because", "due", "since", "through", "(", "being", "owing");

    /** One for each item or group of items that has a nature or a reason of its own. */
    static List<Stated> in(Sentence s, int from, int says, int to) {
        List<ItemNumbers.Reference> references = withoutMinutes(s, ItemNumbers.in(s, from, to));
        if (references.size() < 2) {
            return List.of(one(s, from, says, to, references));
        }
        List<Integer> cuts = cuts(s, from, to, references);
        if (cuts.size() < 2) {
            return List.of(one(s, from, says, to, references));
        }
        List<Stated> found = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            int end = i + 1 < cuts.size() ? cuts.get(i + 1) : to;
            int start = cuts.get(i);
            found.add(one(
                    s,
                    start,
                    Math.max(start, says),
                    end,
                    references.stream()
                            .filter(r -> r.from() >= start && r.from() < end)
                            .toList()));
        }
        return found.stream().map(stated -> stated.orNatureOf(found.get(0))).toList();
    }

    /** "Item 10 (minute 45 refers)" is item 10. */
    private static List<ItemNumbers.Reference> withoutMinutes(Sentence s, List<ItemNumbers.Reference> references) {
        List<ItemNumbers.Reference> items = references.stream()
                .filter(r -> !s.word(r.from()).startsWith("min"))
                .toList();
        return items.isEmpty() ? references : items;
    }

    /** Where the parts begin that have an item and a nature or reason of their own. */
    private static List<Integer> cuts(Sentence s, int from, int to, List<ItemNumbers.Reference> references) {
        List<Integer> cuts = new ArrayList<>(List.of(from));
        for (int i = 1; i < references.size(); i++) {
            int before = references.get(i - 1).to();
            int at = references.get(i).from();
            int interest = interestBetween(s, before, at);
            if (interest >= 0) {
                cuts.add(interest);
            } else if (reason(s, before, at)) {
                cuts.add(at);
            }
        }
        return cuts;
    }

    /** The start of ", and a prejudicial interest in" between two items; -1 where none stands there. */
    private static int interestBetween(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.word(i).startsWith("interest") || Nature.isWord(s.word(i)) && !s.is(i - 1, "(")) {
                int k = i;
                while (k > from
                        && (Nature.isWord(s.word(k - 1))
                                || Words.any(s.word(k - 1), "a", "an", "and", "non", "-", "other", "the"))) {
                    k--;
                }
                return k;
            }
        }
        return -1;
    }

    private static boolean reason(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (REASONS.contains(s.word(i)) && !isTitle(s, i, to)
                    || (s.is(i, "–") || s.is(i, ";")) && i > from
                    || Ties.at(s, i)) {
                return true;
            }
        }
        return false;
    }

    /** "items 4 (Pensions) and 9 (Investments)": the items' titles, no reasons. */
    private static boolean isTitle(Sentence s, int open, int to) {
        int close = s.is(open, "(") ? s.find(open, to, ")") : -1;
        if (close == open + 2 && s.at(open + 1).number()) {
            return true; // "(10-AP-1803)"
        }
        return close > 0
                && s.at(open + 1).capital()
                && !ROLES.contains(s.word(open + 1))
                && !s.is(open + 1, "as")
                && !BodyNames.endsAt(s, close - 1);
    }

    private static Stated one(Sentence s, int from, int says, int to, List<ItemNumbers.Reference> references) {
        List<String> items = references.stream()
                .flatMap(reference -> reference.numbers().stream())
                .distinct()
                .toList();
        boolean here = s.find(from, to, "this", "item") >= 0
                || s.find(from, to, "this", "matter") >= 0
                || s.find(from, to, "this", "application") >= 0;
        return new Stated(items, here, Nature.in(s, from, to), subjects(s, says, to, references));
    }

    /** A title in brackets after an item's number is no reason: "item 11 (Land at Mill Lane)". */
    private static List<String> subjects(Sentence s, int from, int to, List<ItemNumbers.Reference> references) {
        for (ItemNumbers.Reference reference : references) {
            int open = reference.to();
            int close = titleEnd(s, open, to);
            if (close > 0) {
                List<String> found = new ArrayList<>(Subjects.in(s, from, open));
                found.addAll(Subjects.in(s, Math.max(from, close), to));
                if (found.isEmpty() && BodyNames.endsAt(s, close - 1) && close - open > 2) {
                    found.addAll(NounPhrase.at(s, open + 1, close, false));
                }
                return found.isEmpty()
                        ? References.in(s, from, to)
                        : found.stream().distinct().toList();
            }
        }
        List<String> found = Subjects.in(s, from, to);
        if (found.isEmpty()) {
            found = BodyNames.alone(s, from, to, references);
        }
        return found.isEmpty() ? References.in(s, from, to) : found;
    }

    /** Where the item's title ends that opens after its number, in brackets or between a dash and the reason; -1 where none does. */
    private static int titleEnd(Sentence s, int open, int to) {
        boolean title = s.at(open + 1).capital()
                && Titles.titleAt(s, open + 1) == 0
                && !ROLES.contains(s.word(open + 1))
                && !s.is(open + 1, "as");
        if (!title || s.is(open, "(")) {
            return title ? s.find(open, to, ")") : -1;
        }
        boolean dash =
                Words.any(s.word(open), "-", "–", "—") && BodyNames.hasVerb(s) && !Ties.isRelative(s.word(open + 1));
        for (int i = open + 2; dash && i < to; i++) {
            if (REASONS.contains(s.word(i)) && !s.is(i, "(")) {
                return i;
            }
        }
        return -1;
    }

    /** "Cllr A in item 2, and Cllr B in item 3, as trustees of X": the plural at the end is said of all. */
    static List<String> sharedSubjects(Sentence s, List<Claims.Claim> claims) {
        Claims.Claim last = claims.get(claims.size() - 1);
        boolean leans = last.elliptic() || claims.get(0).says() == claims.get(0).from();
        if (claims.size() < 2 || !leans || last.people().size() > 1) {
            return List.of();
        }
        for (int i = last.from(); i + 1 < last.to(); i++) {
            boolean plural =
                    pluralRole(s, i + 1) || pluralRole(s, i + 2) && !s.at(i + 1).capital();
            if (s.is(i, "as") && (plural || s.is(i + 1, "both"))) {
                return Subjects.in(s, i, last.to());
            }
        }
        return List.of();
    }

    private static boolean pluralRole(Sentence s, int i) {
        return ROLES.contains(s.word(i)) && s.word(i).endsWith("s");
    }

    /** One for each of so many people: of what there are as many, the first is the first one's; of the rest each has all. */
    List<Stated> dealt(int people, List<Nature> natures) {
        List<Stated> dealt = new ArrayList<>(people);
        List<String> each = subjects.size() == 1 ? List.of(subjects.get(0).split("(?:, | and )")) : subjects;
        for (int i = 0; i < people; i++) {
            dealt.add(new Stated(
                    items.size() == people ? List.of(items.get(i)) : items,
                    here,
                    natures.size() == people ? natures.get(i) : nature,
                    each.size() == people ? List.of(each.get(i)) : subjects));
        }
        return dealt;
    }

    /** "Cllr A (item 4), Cllr B (item 6), both personal": the nature at the end is said of all. */
    static @Nullable Nature natureOfAll(Sentence s, List<Claims.Claim> claims) {
        for (int i = claims.get(claims.size() - 1).named(); i < s.size() && claims.size() > 1; i++) {
            if (Words.any(s.word(i), "both", "all", "each") && Nature.isWord(s.word(i + 1))) {
                return Nature.in(s, i, s.size());
            }
        }
        return null;
    }

    Stated orNature(@Nullable Nature ofAll) {
        return ofAll != null && nature.printedNowhere() ? new Stated(items, here, ofAll, subjects) : this;
    }

    /** "Item 4 – Cllr A (DPI), Cllr B (NRI)": what stands before them all is the item of all. */
    static List<String> leadingItems(Sentence s, List<Claims.Claim> claims) {
        if (claims.size() < 2) {
            return List.of();
        }
        return ItemNumbers.in(s, 0, claims.get(0).named()).stream()
                .flatMap(reference -> reference.numbers().stream())
                .distinct()
                .toList();
    }

    Stated orItems(List<String> leading) {
        return items.isEmpty() && !here && !leading.isEmpty() ? new Stated(leading, false, nature, subjects) : this;
    }

    /** With the items of the line above, where no others are named. */
    Stated orLabel(List<String> label) {
        return items.isEmpty() && !label.isEmpty() ? new Stated(label, false, nature, subjects) : this;
    }

    Stated orSubjects(List<String> shared) {
        return subjects.isEmpty() && !shared.isEmpty() ? new Stated(items, here, nature, shared) : this;
    }

    /** With the nature, and the items where none is named, of a verb that is said of several. */
    Stated orAsIn(@Nullable Stated verb) {
        if (verb == null) {
            return this;
        }
        return new Stated(
                items.isEmpty() ? verb.items : items, here, nature.printedNowhere() ? verb.nature : nature, subjects);
    }

    Stated orNatureOf(Stated first) {
        return nature.printedNowhere() ? new Stated(items, here, first.nature, subjects) : this;
    }
}
