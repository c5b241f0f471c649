package org.boardgraph.notes.prose;

import java.util.Map;
import java.util.Set;
import org.boardgraph.model.ParticipationKind;
import org.jspecify.annotations.Nullable;

/** Tells who spoke. */
final class Speech {
    private static final Set<String> VERBS = WordList.of("speech-verbs");
    private static final Set<String> PREPOSITIONS =
            WordList.in("of by from to with for on behind about thank thanked congratulated welcomed invited that than "
                    + "between towards asked appointed elected as against including introduced");

    private static final Map<String, ParticipationKind> BESIDES = Map.of(
            "spoke", ParticipationKind.SPOKE,
            "addressed", ParticipationKind.SPOKE,
            "presented", ParticipationKind.SPOKE,
            "introduced", ParticipationKind.SPOKE,
            "moved", ParticipationKind.MOVED,
            "proposed", ParticipationKind.MOVED,
            "seconded", ParticipationKind.SECONDED);

    private Speech() {}

    /** Whether the word at {@code i} is what somebody does who speaks: active, past, and not of another time or thing. */
    static boolean isVerb(Sentence s, int i) {
        String word = s.word(i);
        if (!VERBS.contains(word)) {
            return false;
        }
        String next = s.word(i + 1);
        return switch (word) {
            case "felt", "hoped", "paid", "ran", "sought", "offered", "supported", "endorsed", "remembered" -> true;
            case "expressed" -> !s.is(i + 1, "an") || !s.is(i + 2, "interest");
            case "gave" -> !Words.any(next, "apologies", "his", "her", "their") || !s.is(i + 2, "apologies");
            case "led" -> !next.equals("by");
            case "moved" -> !Words.any(next, "to", "away", "from", "into");
            case "opened" -> true;
            case "left" -> false;
            default -> !next.equals("by");
        };
    }

    /** The people of the group that are the sentence's subject: all, or the last where the others hang on a preposition. */
    static @Nullable Group subject(Sentence s, Group group) {
        if (!preposed(s, group)) {
            return group;
        }
        return group.members().size() > 1 && s.is(group.last().from() - 1, ",") && !group.and()
                ? group.onlyLast()
                : null;
    }

    static boolean preposed(Sentence s, Group group) {
        return PREPOSITIONS.contains(s.word(group.from() - 1));
    }

    /** What somebody did after declaring an interest in the same sentence; what they said of the interest is nothing else. */
    static @Nullable ParticipationKind besides(Sentence s, int from) {
        for (int i = from; i < s.size() && Titles.titleAt(s, i) == 0; i++) {
            boolean joined = Words.any(s.word(i - 1), "and", "but", "then", ",", "also");
            ParticipationKind kind = joined ? BESIDES.get(s.word(i)) : null;
            if (kind != null && !Words.any(s.word(i + 1), "to", "that", "by", "into", "away", "from")) {
                return kind;
            }
            if (s.is(i - 1, "having") && (s.is(i, "spoken") || s.is(i, "addressed"))) {
                return ParticipationKind.SPOKE;
            }
        }
        return null;
    }

    /** "asked that it be noted that he took no part". */
    private static boolean tookNoPart(Sentence s, int from) {
        int part = s.find(from, s.size(), "no", "part");
        int k = part - 1;
        while (k > from && Words.any(s.word(k), "took", "taken", "take", "had", "has", "would")) {
            k--;
        }
        return part > 0 && k < part - 1 && (DeclaringVerb.isPronoun(s.word(k)) || Words.any(s.word(k), "and", ","));
    }

    static boolean spoke(Sentence s, Group group) {
        Named last = group.last();
        if (last.possessive() || tookNoPart(s, last.to())) {
            return false;
        }
        int verb = Predicate.after(s, last.to(), i -> isVerb(s, i));
        return verb >= 0 || presentedBy(s, group);
    }

    /** "introduced Cllr A of the Acme Group, who presented …": the object of one verb is the subject of the next. */
    static boolean whoSpoke(Sentence s, Group group) {
        int verb = Predicate.after(s, group.to(), i -> isVerb(s, i));
        return verb > 0 && s.is(verb - 1, "who");
    }

    /** "The report was presented by Cllr A": said of the item, not of a motion. */
    private static boolean presentedBy(Sentence s, Group group) {
        int by = group.from() - 1;
        if (!s.is(by, "by")) {
            return false;
        }
        return Words.any(
                        s.word(by - 1),
                        "introduced",
                        "presented",
                        "outlined",
                        "raised",
                        "summarised",
                        "given",
                        "addressed",
                        "provided",
                        "delivered",
                        "welcomed",
                        "led",
                        "asked")
                && (s.is(by - 2, "was")
                        || s.is(by - 2, "were")
                        || s.is(by - 2, "item")
                        || s.is(by - 2, "presentation"));
    }
}
