package org.boardgraph.notes.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardgraph.model.Note.Outcome;
import org.boardgraph.model.Text;

/** Reads the column of owners: it names who is to act on what stands beside it, or says the action itself. */
final class Owners {
    private static final Pattern NOTHING =
            Pattern.compile("[-–—.\\s]*|none|n/?a|nil|action|actions", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND = Pattern.compile(
            "[.;:]\\s[(\\[](?:(?:Action|Owner|Lead)(?: by)?\\s?[:–-]\\s?)?((?:\\p{Lu}[\\p{L}.'’-]*|and|&|/)(?:\\s(?:\\p{Lu}[\\p{L}.'’-]*|and|&|/)){0,5})[)\\]]\\.?$");
    private static final Pattern LINE = Pattern.compile(
            "[(\\[](?:Action|Owner|Lead|Responsible|Action owner)(?: by| for)?\\s?[:–-]\\s?([^()\\[\\]:]{2,60})[)\\]]\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_OWNER = 6;

    private Owners() {}

    /** Who is to do an action by its own words: "Officers to write.", "Circulate the slides. (Ada Thorne)"; empty where nobody is named. */
    static String named(String action) {
        String actor = Sentences.actor(action);
        Matcher behind = BEHIND.matcher(action);
        return actor.isEmpty() && behind.find() ? behind.group(1) : actor;
    }

    /** The owner that a line of its own names: "(Action: Officers)". */
    static Optional<String> ofLine(String line) {
        Matcher owner = LINE.matcher(line.length() < 100 ? line : "");
        return owner.matches() ? Optional.of(owner.group(1)) : Optional.empty();
    }

    /** The actions with their owners; a row with an owner whose action has no heading is an action. */
    static List<Outcome> assign(List<ItemText.Owner> owners, List<BodyParagraph> body, List<Outcome> headed) {
        List<Outcome> actions = new ArrayList<>(headed);
        for (ItemText.Owner owner : paired(owners, headed)) {
            if (NOTHING.matcher(owner.words()).matches()) {
                continue;
            }
            boolean name = Text.squeeze(owner.words()).split(" ").length <= LONGEST_OWNER
                    && Sentences.actor(owner.words()).isEmpty();
            if (!name) {
                String actor = Sentences.actor(owner.words());
                actions.add(new Outcome(owner.words(), actor.isEmpty() ? null : actor, owner.lines()));
            } else if (actions.stream().anyMatch(action -> owner.beside().meets(action.lines()))) {
                actions.replaceAll(action -> owned(action, owner));
            } else {
                body.stream()
                        .filter(one -> owner.beside().meets(one.lines()))
                        .reduce((first, second) -> second)
                        .ifPresent(last -> actions.add(new Outcome(last.text(), owner.words(), last.lines())));
            }
        }
        return actions;
    }

    /** Paragraphs of one cell beside as many actions without an owner: one each, in order. */
    private static List<ItemText.Owner> paired(List<ItemText.Owner> owners, List<Outcome> actions) {
        List<ItemText.Owner> each = new ArrayList<>();
        for (ItemText.Owner owner : owners) {
            List<Outcome> beside = actions.stream()
                    .filter(one -> one.owner() == null && owner.beside().meets(one.lines()))
                    .toList();
            List<String> words = List.of(owner.words().split("\n"));
            boolean pairs = words.size() > 1 && words.size() == beside.size();
            for (int i = 0; pairs && i < words.size(); i++) {
                each.add(new ItemText.Owner(
                        words.get(i), owner.lines(), beside.get(i).lines()));
            }
            if (!pairs) {
                each.add(new ItemText.Owner(
                        String.join(words.size() > 1 ? ", " : "", words), owner.lines(), owner.beside()));
            }
        }
        return each;
    }

    private static Outcome owned(Outcome action, ItemText.Owner owner) {
        boolean beside = action.owner() == null && owner.beside().meets(action.lines());
        return beside ? new Outcome(action.text(), owner.words(), action.lines()) : action;
    }
}
