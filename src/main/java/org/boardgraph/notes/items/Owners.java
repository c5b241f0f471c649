package org.boardgraph.notes.items;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.boardgraph.model.Note.Outcome;
import org.boardgraph.model.Text;

/** Reads the column of owners: it names who is to act on what stands beside it, or says the action itself. */
final class Owners {
    private static final Pattern NOTHING =
            Pattern.compile("[-–—.\\s]*|none|n/?a|nil|action|actions", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_OWNER = 6;

    private Owners() {}

    /** The actions with their owners; a row with an owner whose action has no heading is an action. */
    static List<Outcome> assign(List<ItemText.Owner> owners, List<BodyParagraph> body, List<Outcome> headed) {
        List<Outcome> actions = new ArrayList<>(headed);
        for (ItemText.Owner owner : owners) {
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

    private static Outcome owned(Outcome action, ItemText.Owner owner) {
        boolean beside = action.owner() == null && owner.beside().meets(action.lines());
        return beside ? new Outcome(action.text(), owner.words(), action.lines()) : action;
    }
}
