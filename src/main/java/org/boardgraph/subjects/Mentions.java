package org.boardgraph.subjects;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.boardgraph.model.Note;
import org.boardgraph.model.Text;
import org.boardgraph.subjects.Naming.Cited;

/**
 * Which subjects the items of a note name. Pure: told by the note and the names that are known, whatever the order in which they
 * became known; a longer name that is known never lets a shorter one count that did not count without it.
 */
public final class Mentions {
    private static final int MOST_CITED = 50;
    private static final KnownNames SHIELDS = shields();

    private final ReadableNote note;
    private final Map<String, Found> found = new TreeMap<>();

    private Mentions(ReadableNote note) {
        this.note = note;
    }

    /** What is known when a note is looked through: see {@link #in}. */
    public record Known(KnownNames names, KnownNames secret, Set<String> own, AuthorityKeys keys) {}

    /**
     * All that the items of a note name, by item and subject.
     *
     * @param known names of subjects; secret ones, which shield no others; ids of the board's own body and of the board, which
     *     are no subjects of its items
     */
    public static List<Naming> in(ReadableNote note, Known known) {
        Mentions mentions = new Mentions(note);
        Context context = new Context(note.people(), known.own(), known.keys());
        mentions.look(List.of(SHIELDS, known.names()), context, id -> true);
        if (!known.secret().ids().isEmpty()) {
            mentions.look(
                    List.of(SHIELDS, known.names(), known.secret()),
                    context,
                    id -> known.secret().of(id) != null);
        }
        return mentions.found.values().stream().map(Found::naming).toList();
    }

    private void look(List<KnownNames> known, Context context, Predicate<String> wanted) {
        Abbreviations abbreviations = new Abbreviations(note, known, context);
        for (Passage passage : note.passages()) {
            List<Span> spans = new ArrayList<>(new Finder(passage.words(), passage.title(), context).all(known));
            spans.addAll(abbreviations.in(passage));
            for (Span span : Finder.meant(spans)) {
                if (span.subjects().stream().noneMatch(context.own()::contains)) {
                    span.subjects().stream().filter(wanted).forEach(subject -> add(passage, span, subject));
                }
            }
        }
    }

    private void add(Passage passage, Span span, String subject) {
        String key = String.format(java.util.Locale.ROOT, "%06d/%s/%s", passage.item(), passage.withheld(), subject);
        Found naming = found.computeIfAbsent(key, any -> new Found(passage.item(), subject, passage.withheld()));
        Word first = passage.words().get(span.from());
        Word last = passage.words().get(span.to() - 1);
        naming.count++;
        naming.inTitle |= passage.title();
        naming.inDecision |= !passage.title() && inDecision(passage, span, first.line());
        boolean cited =
                naming.cited.stream().anyMatch(each -> each.first() == first.line() && each.last() == last.line());
        if (!cited && naming.cited.size() < MOST_CITED) {
            naming.cited.add(new Quotes(note.lines()).of(first, last));
        }
    }

    /** Whether a decision holds the words: a long line may hold a whole item. */
    private boolean inDecision(Passage passage, Span span, int line) {
        for (Note.Outcome decision : note.decisions(passage.item())) {
            if (decision.lines().first() <= line && line <= decision.lines().last()) {
                StringBuilder words = new StringBuilder(" ");
                passage.words().subList(span.from(), span.to()).forEach(word -> words.append(word.folded())
                        .append(' '));
                if ((" " + Text.fold(decision.text()) + " ").contains(words)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** One subject of one item as it is counted. */
    private static final class Found {
        private final int item;
        private final String subject;
        private final boolean withheld;
        private final List<Cited> cited = new ArrayList<>();
        private int count;
        private boolean inTitle;
        private boolean inDecision;

        Found(int item, String subject, boolean withheld) {
            this.item = item;
            this.subject = subject;
            this.withheld = withheld;
        }

        Naming naming() {
            return new Naming(item, subject, withheld, count, cited, inTitle, inDecision);
        }
    }

    private static KnownNames shields() {
        KnownNames shields = new KnownNames();
        for (String line : WordLists.lines("joined-authorities.txt")) {
            for (String name : line.split(";")) {
                Forms.Written form = Forms.shield(name.strip());
                shields.put(form.words(), form.entry());
            }
        }
        return shields;
    }
}
