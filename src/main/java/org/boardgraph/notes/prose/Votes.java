package org.boardgraph.notes.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.boardgraph.model.ParticipationKind;
import org.jspecify.annotations.Nullable;

/** Tells who voted for and against and who abstained, in sentences and in the lists of a recorded vote. */
final class Votes {
    private static final Set<String> LIST_WORDS =
            WordList.in("votes vote voting voted those members councillors the motion amendment of were recommendation "
                    + "proposal from as follows in");

    private static final Set<String> NO_NAMES = WordList.in(
            "decision decisions action actions resolved resolution carried lost motion amendment note total result"
                    + " recommendation recommendations vote votes reason reasons background discussion comments next");

    private @Nullable ParticipationKind open;
    private String title = "";

    /** A recorded vote ends with its passage. */
    void nextPassage() {
        open = null;
    }

    /** A person's vote. */
    record Vote(String person, ParticipationKind kind) {}

    static @Nullable ParticipationKind of(Sentence s, Group group) {
        if (group.last().possessive() || !mayVote(s)) {
            return null;
        }
        ParticipationKind[] kind = new ParticipationKind[1];
        Predicate.joined(s, group.to(), i -> (kind[0] = verb(s, i)) != null);
        return kind[0] != null ? kind[0] : asked(s, group.to());
    }

    /** A quick look: without a word that begins like vote or abstain nobody does either. */
    private static boolean mayVote(Sentence s) {
        for (Token token : s.tokens()) {
            if (token.word().startsWith("vot") || token.word().startsWith("abst")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable ParticipationKind verb(Sentence s, int at) {
        int i = at;
        while (Words.any(s.word(i), "having", "be", "as", "recorded", "to", "wished", "has", "had") && i < at + 5) {
            i++;
        }
        if (s.word(i).startsWith("abstain")) {
            return ParticipationKind.ABSTAINED;
        }
        if (!s.is(i, "voted") && !s.is(i, "voting")) {
            return null;
        }
        if (s.is(i + 1, "against")) {
            return ParticipationKind.VOTED_AGAINST;
        }
        return s.is(i + 1, "for") || s.starts(i + 1, "in", "favour") || s.starts(i + 1, "in", "favor")
                ? ParticipationKind.VOTED_FOR
                : null;
    }

    /** "Cllr A asked that his vote against be recorded", "requested that her abstention be noted". */
    private static @Nullable ParticipationKind asked(Sentence s, int to) {
        int at = Predicate.after(s, to, i -> Words.any(s.word(i), "asked", "requested", "wished", "wanted"));
        if (at < 0
                || s.find(at, s.size(), "recorded") < 0
                        && s.find(at, s.size(), "noted") < 0
                        && s.find(at, s.size(), "minuted") < 0) {
            return null;
        }
        if (s.find(at, s.size(), "abstention") > 0 || s.find(at, s.size(), "abstained") > 0) {
            return ParticipationKind.ABSTAINED;
        }
        return s.find(at, s.size(), "vote", "against") > 0 || s.find(at, s.size(), "voted", "against") > 0
                ? ParticipationKind.VOTED_AGAINST
                : null;
    }

    /** The votes of a list: "For: Cllrs A, B (2); Against: Cllr C", or names under a label of the paragraph before. */
    List<Vote> listed(Sentence s) {
        List<Vote> votes = new ArrayList<>();
        int i = 0;
        int label = labelEnd(s, 0);
        if (label < 0 && (open == null || !s.first() || !namesOnly(s))) {
            open = s.first() && label < 0 ? null : open;
            return open == null && label < 0 ? inside(s) : votes;
        }
        if (label >= 0) {
            open = kind(s, 0, label);
            title = "";
            i = label;
        }
        read(s, i, votes);
        return votes;
    }

    /** A label in the midst of the sentence: "A recorded vote was taken: For: Cllr A …". */
    private List<Vote> inside(Sentence s) {
        List<Vote> votes = new ArrayList<>();
        if (s.find(0, s.size(), ":") < 0 || !s.has("vote") && !s.has("voting")) {
            return votes;
        }
        for (int i = 1; i < s.size(); i++) {
            int label = s.at(i - 1).sign() ? labelEnd(s, i) : -1;
            if (label > 0) {
                open = kind(s, i, label);
                read(s, label, votes);
                return votes;
            }
        }
        return votes;
    }

    private void read(Sentence s, int from, List<Vote> votes) {
        int i = from;
        while (i < s.size()) {
            int label = s.at(i).capital() || i > from && s.at(i - 1).is(";") ? labelEnd(s, i) : -1;
            if (label > i) {
                open = kind(s, i, label);
                title = "";
                i = label;
                continue;
            }
            int titled = Titles.titleAt(s, i);
            if (titled > 0 && Titles.isPlural(s.word(i + titled - 1))) {
                title = Titles.singular(s.word(i + titled - 1)) + " ";
                i += titled;
                continue;
            }
            int to = PeopleList.nameEnd(s, i + titled);
            if (s.size() < 4 && NO_NAMES.contains(s.word(i))) {
                open = null;
                return;
            }
            boolean name =
                    to > i + titled && (titled > 0 || s.at(i).capital()) && !PeopleList.bodyWithin(s, i + titled, to);
            if (name && open != null) {
                votes.add(new Vote((titled > 0 ? "" : title) + s.printed(i, to), open));
            }
            i = Math.max(to, i + 1);
        }
    }

    /** After "For:", "In favour (3) –", "Votes against:"; a label alone may end the paragraph. -1 where none starts at {@code i}. */
    private static int labelEnd(Sentence s, int i) {
        int k = i;
        boolean kind = false;
        while (k < s.size() && k < i + 9 && (LIST_WORDS.contains(s.word(k)) || isKind(s, k))) {
            kind |= isKind(s, k);
            k++;
        }
        if (!kind) {
            return -1;
        }
        boolean count = s.is(k, "(") && s.is(k + 2, ")") && s.at(k + 1).number();
        k = count ? k + 3 : k;
        k = k < s.size() && s.at(k).number() && s.at(k).word().length() < 4 ? k + 1 : k;
        if (s.is(k, ":") || s.is(k, "–") || s.is(k, "-")) {
            return k + 1;
        }
        boolean people = k < s.size()
                && !s.is(i, "for")
                && Titles.titleAt(s, k) > 0
                && s.at(i).capital()
                && k - i <= 2;
        boolean alone = k == s.size() && s.first() && s.last() && s.at(i).capital();
        return alone || people || count ? k : -1;
    }

    private static boolean isKind(Sentence s, int i) {
        String word = s.word(i);
        return word.equals("for")
                || word.equals("against")
                || word.startsWith("favour")
                || word.startsWith("abstain")
                || word.startsWith("abstention");
    }

    private static ParticipationKind kind(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.word(i).startsWith("abst")) {
                return ParticipationKind.ABSTAINED;
            }
            if (s.is(i, "against")) {
                return ParticipationKind.VOTED_AGAINST;
            }
        }
        return ParticipationKind.VOTED_FOR;
    }

    /** Whether the sentence is but names: capitals, commas, brackets and "and". */
    private static boolean namesOnly(Sentence s) {
        for (Token token : s.tokens()) {
            boolean name = token.capital()
                    || token.sign()
                    || token.number()
                    || Words.any(token.word(), "and", "van", "de", "der", "von", "uí", "ní");
            if (!name) {
                return false;
            }
        }
        return s.size() > 0 && s.at(0).capital();
    }
}
