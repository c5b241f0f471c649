package org.boardgraph.notes.items;

import java.util.ArrayList;
import java.util.List;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Note;
import org.boardgraph.model.Note.Outcome;
import org.boardgraph.model.Problem;
import org.boardgraph.notes.prose.Paragraph;
import org.boardgraph.notes.prose.Passage;
import org.jspecify.annotations.Nullable;

/** An item with its paragraphs, decisions and actions; what its sentences say is added later. */
public record ReadItem(
        ItemText text,
        boolean restricted,
        List<BodyParagraph> paragraphs,
        List<Outcome> decisions,
        List<Outcome> actions) {

    /** @param problems where what does not fit is added */
    public static ReadItem of(ItemText text, List<Problem> problems) {
        List<BodyParagraph> paragraphs = BodyText.paragraphs(text.body());
        boolean restricted = RestrictedMark.isInTitle(text.title())
                || RestrictedMark.isLine(text.title())
                || paragraphs.stream().anyMatch(one -> RestrictedMark.isIn(one.text()));
        Outcomes outcomes = new Outcomes(paragraphs, problems).read();
        List<Outcome> actions = Owners.assign(text.owners(), paragraphs, outcomes.actions);
        return new ReadItem(text, restricted, paragraphs, outcomes.decisions, actions);
    }

    ReadItem asRestricted() {
        return new ReadItem(text, true, paragraphs, decisions, actions);
    }

    /** What the reader of sentences needs of it. */
    public Passage passage() {
        List<Paragraph> all = paragraphs.stream().map(BodyParagraph::paragraph).toList();
        return new Passage(text.number(), text.title(), restricted, all);
    }

    public Note.Item item(List<Note.Participation> participation) {
        List<String> words = new ArrayList<>();
        paragraphs.forEach(one -> words.add(one.paragraph().text()));
        Lines body = bodyLines();
        return new Note.Item(
                text.number(),
                text.title(),
                restricted,
                String.join("\n", words),
                decisions,
                actions,
                participation,
                body == null ? text.titleLines() : text.titleLines().with(body),
                text.titleLines(),
                body);
    }

    private @Nullable Lines bodyLines() {
        Lines lines = null;
        for (BodyParagraph one : paragraphs) {
            lines = lines == null ? one.lines() : lines.with(one.lines());
        }
        for (ItemText.Owner owner : text.owners()) {
            lines = lines == null ? owner.lines() : lines.with(owner.lines());
        }
        return lines;
    }
}
