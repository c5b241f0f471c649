package org.boardgraph.notes.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Note.Outcome;
import org.boardgraph.model.Problem;
import org.boardgraph.model.Severity;
import org.boardgraph.model.Text;
import org.boardgraph.notes.items.OutcomeHeading.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the decisions and actions under the headings of an item. Paragraphs count one each; so do points after a bare subject
 * ("Members:"); points after a full sentence ("The Board agreed that:") are parts of it.
 */
final class Outcomes {
    private static final Pattern NONE = Pattern.compile(
            "none|nil|no actions?|no decisions?|no further actions?|none (?:required|arising)|not applicable");

    private final List<BodyParagraph> paragraphs;
    private final List<Problem> problems;
    final List<Outcome> decisions = new ArrayList<>();
    final List<Outcome> actions = new ArrayList<>();

    private @Nullable Kind section;
    private int headingLine;
    private boolean empty;
    private @Nullable String owner;
    /** The outcome that following points are parts of. */
    private @Nullable Open lead;

    private record Open(List<Outcome> list, char marker) {}

    Outcomes(List<BodyParagraph> paragraphs, List<Problem> problems) {
        this.paragraphs = paragraphs;
        this.problems = problems;
    }

    Outcomes read() {
        for (int i = 0; i < paragraphs.size(); i++) {
            i = paragraph(i);
        }
        leave();
        return this;
    }

    /** Takes a paragraph in and returns the index of the last one taken. */
    private int paragraph(int i) {
        BodyParagraph one = paragraphs.get(i);
        var heading = OutcomeHeading.of(one.text());
        if (heading.isPresent() && !isRemark(one, heading.get())) {
            enter(heading.get().kind(), one.lines().first());
            if (!heading.get().rest().isEmpty()) {
                sentence(heading.get().rest(), one.lines(), one.marker());
            }
            return i;
        }
        if (section == null || endsSection(i)) {
            leave();
            return i;
        }
        if (Sentences.moves(one.text()) || takesOwner(one.text())) {
            return i;
        }
        if (one.isPoint()) {
            int last = lastPoint(i);
            if (lead == null && owner == null && repeats(i, last)) {
                return last;
            }
            point(one);
        } else if (lead != null && one.text().endsWith(";")) {
            extend(one);
        } else {
            sentence(one.text(), one.lines(), one.marker());
        }
        return i;
    }

    /** "- Action: learning should be shared more widely" among the points of a discussion names nobody and is no heading. */
    private static boolean isRemark(BodyParagraph one, OutcomeHeading heading) {
        return one.isPoint()
                && heading.kind() == Kind.ACTIONS
                && !heading.rest().isEmpty()
                && Character.isLowerCase(heading.rest().charAt(0))
                && Sentences.actor(heading.rest()).isEmpty();
    }

    private boolean endsSection(int i) {
        BodyParagraph one = paragraphs.get(i);
        String next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1).text() : "";
        return !one.isPoint()
                && (one.heading() || Sentences.isSubHeading(one.text(), next) || Sentences.isNarrative(one.text()));
    }

    private void enter(Kind kind, int line) {
        leave();
        section = kind;
        headingLine = line;
        empty = true;
    }

    private void leave() {
        if (section != null && empty) {
            problems.add(new Problem(
                    Severity.WARNING,
                    headingLine,
                    "This heading has nothing under it; a decision or an action was expected."));
        }
        section = null;
        owner = null;
        lead = null;
    }

    private int lastPoint(int from) {
        int last = from;
        while (last + 1 < paragraphs.size() && paragraphs.get(last + 1).isPoint()) {
            last++;
        }
        return last;
    }

    /** Whether the points are bare nouns that stand above already. */
    private boolean repeats(int from, int last) {
        StringBuilder before = new StringBuilder(" ");
        paragraphs.subList(0, from).forEach(p -> before.append(Text.fold(p.text()))
                .append(' '));
        for (BodyParagraph point : paragraphs.subList(from, last + 1)) {
            String words = Text.fold(point.text()).replaceFirst("^and ", "");
            if (words.split(" ").length > 8 || before.indexOf(" " + words + " ") < 0) {
                return false;
            }
        }
        return true;
    }

    private void point(BodyParagraph one) {
        empty = false;
        if (lead != null && lead.marker != one.marker()) {
            extend(one);
            return;
        }
        add(one.text(), one.lines(), one.marker());
    }

    private void sentence(String text, Lines lines, char marker) {
        empty = false;
        lead = null;
        if (isNone(text)) {
            return;
        }
        if (Sentences.isBareSubject(text)) {
            owner = Sentences.subject(text);
            return;
        }
        owner = null;
        if (section == Kind.ACTIONS && Sentences.decides(text)) {
            problems.add(new Problem(
                    Severity.WARNING,
                    lines.first(),
                    "This reads like a decision but stands under a heading of actions; it was counted as neither."));
            return;
        }
        add(text, lines, marker);
    }

    private void add(String text, Lines lines, char marker) {
        boolean action = section == Kind.ACTIONS || section == Kind.BOTH && !Sentences.decides(text);
        List<Outcome> list = action ? actions : decisions;
        String actor = action ? owner != null ? owner : Owners.named(text) : "";
        list.add(new Outcome(text, actor.isEmpty() ? null : actor, lines));
        lead = text.endsWith(":") ? new Open(list, marker) : null;
    }

    /** "(Action: Officers)" below actions says who is to do those that name nobody. */
    private boolean takesOwner(String text) {
        Optional<String> named = Owners.ofLine(text);
        if (named.isPresent()) {
            actions.replaceAll(one -> one.owner() == null && one.lines().first() > headingLine
                    ? new Outcome(one.text(), named.get(), one.lines())
                    : one);
        }
        return named.isPresent();
    }

    private void extend(BodyParagraph part) {
        if (lead == null) {
            return;
        }
        Outcome whole = lead.list.remove(lead.list.size() - 1);
        lead.list.add(new Outcome(
                whole.text() + " " + part.text(), whole.owner(), whole.lines().with(part.lines())));
    }

    private static boolean isNone(String text) {
        return text.length() < 30 && NONE.matcher(Text.fold(text)).matches();
    }
}
