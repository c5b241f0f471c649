package org.boardgraph.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.boardgraph.importing.Standing.There;
import org.boardgraph.importing.Turn.Arriving;
import org.boardgraph.importing.Turn.Placed;
import org.boardgraph.model.DocumentText;
import org.boardgraph.model.Note;
import org.boardgraph.model.NoteStatus;
import org.jspecify.annotations.Nullable;

/**
 * One note's way into the graph, in one transaction: which documents it takes the place of, and which meetings of one board
 * and day have to be told apart from now on, or no longer.
 */
final class Arrival {
    private final Turn turn;
    private final NoteParser parser;
    private final Set<String> leaving = new LinkedHashSet<>();
    private final Set<String> leftBases = new HashSet<>();
    private final List<Arriving> arriving = new ArrayList<>();

    Arrival(Turn turn, NoteParser parser) {
        this.turn = turn;
        this.parser = parser;
    }

    /** Puts a note in where it is not there as it is. */
    ImportResult take(Prepared prepared, Origin origin, long now) {
        Note note = prepared.note();
        NoteFacts facts = prepared.facts();
        String file = note.source().name();
        Standing standing = turn.standing(facts);
        if (!standing.reference().equals(prepared.reference().version())) {
            return take(Prepared.of(note, origin, turn.reference()), origin, now);
        }
        turn.knows(prepared.reference());
        if (standing.documents().stream().anyMatch(there -> isThis(there, note.source(), origin))) {
            return new ImportResult.Unchanged(file);
        }
        if (origin.sample() && turn.ownDocuments() > 0) {
            return new ImportResult.KeptBack(file, "a sample stays out of a graph that holds documents of your own");
        }
        int samples = origin.sample() || standing.samples() == 0 ? 0 : samplesLeave();
        if (standing.documents().isEmpty() && samples == 0) {
            turn.add(new Arriving(facts, origin, now), standing);
            return new ImportResult.Imported(file, facts.document().key(), 0);
        }
        return among(standing, note, origin, now, samples);
    }

    /** Puts a document's note in again, from its stored text. */
    void again(StoredDocument document) {
        Note note = parser.parse(document.text());
        Standing standing = turn.standing(
                NoteFacts.of(note, MeetingKey.of(note, document.origin().organization()), turn.reference()));
        among(standing, note, document.origin(), document.importedMillis(), 0);
    }

    /** Takes the samples out, where something else has come; the answer is how many there were. */
    int samplesGo() {
        int samples = samplesLeave();
        settle("");
        return samples;
    }

    /** Takes a document out. */
    void goes(String document, String base) {
        leave(document, base);
        settle("");
    }

    private ImportResult among(Standing standing, Note note, Origin origin, long now, int samples) {
        String file = note.source().name();
        MeetingKey key = MeetingKey.of(note, origin.organization());
        @Nullable String old = null;
        List<There> others = new ArrayList<>();
        for (There there : standing.documents()) {
            if (there.textSha256().equals(note.source().textSha256())) {
                old = there.name();
                leave(there.id(), there.base());
            } else if (!leaving.contains(there.id())) {
                others.add(there);
            }
        }
        Map<String, Note> notes = notes(others);
        There same = closest(note, others, notes);
        if (same != null) {
            if (same.isApproved() && note.status() == NoteStatus.DRAFT) {
                return new ImportResult.KeptBack(
                        file, "a draft; the approved note of the meeting is in: " + same.name());
            }
            old = same.name();
            leave(same.id(), same.base());
            others.remove(same);
        }
        MeetingKey own = others.isEmpty() ? key : key.toldApart(note);
        NoteFacts facts = NoteFacts.of(note, own, turn.reference());
        arriving.add(new Arriving(facts, origin, now));
        tellApart(others, notes);
        settle(key.base().toString());
        String document = facts.document().key();
        return old == null || samples > 0
                ? new ImportResult.Imported(file, document, samples)
                : new ImportResult.Replaced(file, document, old);
    }

    /** The document whose note shares most with this one; nothing shared: another meeting. */
    private static @Nullable There closest(Note note, List<There> others, Map<String, Note> notes) {
        Likeness own = Likeness.of(note);
        There closest = null;
        int most = 0;
        for (There other : others) {
            Note theirs = notes.get(other.id());
            int shared = theirs == null ? 1 : own.shared(Likeness.of(theirs));
            boolean nearer = shared > most
                    || shared == most && closest != null && other.id().compareTo(closest.id()) < 0;
            if (shared > 0 && nearer) {
                closest = other;
                most = shared;
            }
        }
        return closest;
    }

    /** The notes of documents, from their stored texts; those that today's parser cannot read are not among them. */
    private Map<String, Note> notes(List<There> documents) {
        Map<String, Note> notes = new HashMap<>();
        if (!documents.isEmpty()) {
            turn.stored(documents.stream().map(There::id).toList())
                    .forEach(document -> readable(document).ifPresent(note -> notes.put(document.id(), note)));
        }
        return notes;
    }

    private Optional<Note> readable(StoredDocument document) {
        try {
            return Optional.of(parser.parse(document.text()));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Meetings that had the plain key get one of their own. */
    private void tellApart(List<There> others, Map<String, Note> notes) {
        List<String> plain = others.stream()
                .filter(other -> other.meeting().equals(other.base()) && notes.containsKey(other.id()))
                .map(There::id)
                .toList();
        turn.stored(plain).forEach(document -> {
            Note note = Objects.requireNonNull(notes.get(document.id()));
            leaving.add(document.id());
            MeetingKey key = MeetingKey.of(note, document.origin().organization());
            arriving.add(new Arriving(
                    NoteFacts.of(note, key.toldApart(note), turn.reference()),
                    document.origin(),
                    document.importedMillis()));
        });
    }

    /** Writes the exchange; a meeting that is the only one left of its board and day returns to the plain key. */
    private void settle(String decided) {
        leftBases.remove(decided);
        Map<String, List<Placed>> left = leftBases.isEmpty() ? Map.of() : turn.atBases(leftBases);
        left.forEach((base, placed) -> {
            List<Placed> staying = placed.stream()
                    .filter(each -> !leaving.contains(each.document()))
                    .toList();
            if (staying.size() == 1 && !staying.get(0).meeting().equals(base)) {
                plainAgain(staying.get(0));
            }
        });
        turn.exchange(List.copyOf(leaving), arriving);
    }

    private void plainAgain(Placed placed) {
        leaving.add(placed.document());
        for (StoredDocument document : turn.stored(List.of(placed.document()))) {
            Note note = parser.parse(document.text());
            MeetingKey key = MeetingKey.of(note, document.origin().organization());
            arriving.add(new Arriving(
                    NoteFacts.of(note, key, turn.reference()), document.origin(), document.importedMillis()));
        }
    }

    private int samplesLeave() {
        Map<String, String> samples = turn.samples();
        samples.forEach(this::leave);
        return samples.size();
    }

    private void leave(String document, String base) {
        leaving.add(document);
        leftBases.add(base);
    }

    private boolean isThis(There there, DocumentText text, Origin origin) {
        return there.textSha256().equals(text.textSha256())
                && there.parserVersion() == parser.version()
                && Objects.equals(there.organization(), origin.organization())
                && (!there.sample() || origin.sample());
    }
}
