package org.boardgraph.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.boardgraph.graph.Statements;
import org.boardgraph.model.Note;
import org.boardgraph.subjects.Mentions;
import org.boardgraph.subjects.NamedSubject;
import org.boardgraph.subjects.Naming;
import org.boardgraph.subjects.ReadableNote;
import org.boardgraph.subjects.WordQuery;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Links, in one transaction that holds the writer node, the items of notes to the subjects that they name. A name that is learnt
 * or lost changes the items of the documents in which it may stand, found by the full-text indexes; each of them is linked anew
 * by its stored text.
 */
final class SubjectLinks {
    /** How many documents are read at once. */
    private static final int AT_ONCE = 100;

    private final TransactionContext transaction;
    private final Reference reference;
    private final NoteParser parser;
    private final HeldNames known;

    SubjectLinks(TransactionContext transaction, References references, Reference reference) {
        this.transaction = transaction;
        this.reference = reference;
        this.parser = references.parser();
        this.known = references.subjects();
    }

    /** Starts from the names that the graph holds under a version. */
    SubjectLinks at(@Nullable String version) {
        known.hold(version, transaction, reference);
        if (version == null) {
            run("subjects/change-version", Map.of("version", known.change(Map.of())));
        }
        return this;
    }

    /** Starts from the names that the graph holds: before anything is written that changes them. */
    SubjectLinks held() {
        return at(one("subjects/version", Map.of()).get("version").asString(null));
    }

    /**
     * Learns how some subjects are called now.
     *
     * @param called by id; null: the subject is there no longer
     * @return the documents in which that may change what is named
     */
    Set<String> learn(Map<String, @Nullable NamedSubject> called) {
        Map<String, @Nullable NamedSubject> changed = known.changed(called);
        if (changed.isEmpty()) {
            return Set.of();
        }
        List<String> phrases = new ArrayList<>();
        changed.forEach((id, now) -> phrases.addAll(WordQuery.of(known.of(id), now)));
        Set<String> documents = documents(phrases);
        run("subjects/change-version", Map.of("version", known.change(changed)));
        return documents;
    }

    /** The same of subjects as their nodes are now; those that are not there are lost. */
    Set<String> learn(Collection<String> ids) {
        Record row = one("subjects/called", Map.of("ids", List.copyOf(ids)));
        Map<String, @Nullable NamedSubject> called = new HashMap<>();
        ids.forEach(id -> called.put(id, null));
        called.putAll(HeldNames.subjects(row, reference));
        return learn(called);
    }

    /**
     * Looks at some subjects again, after their nodes were written, renamed or deleted, and links anew the items that this
     * concerns. The names must have been {@link #held} in this transaction before that.
     *
     * @param ids of organizations and topics, secret ones among them
     */
    void refresh(Collection<String> ids) {
        held();
        link(Set.of(), learn(ids));
    }

    /**
     * Links anew the items of all documents in which an authority or what is called otherwise may be named, after other reference
     * lists than before tell what authorities are called and what their names mean.
     *
     * @param before all that was known under the lists before
     */
    void relearn(Map<String, NamedSubject> before) {
        known.read(transaction, reference);
        Map<String, NamedSubject> after = known.all();
        List<String> phrases = new ArrayList<>();
        Set<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        for (String id : ids) {
            NamedSubject was = before.get(id);
            NamedSubject is = after.get(id);
            boolean authority = Stream.of(was, is)
                    .filter(Objects::nonNull)
                    .anyMatch(each -> each.sort() == NamedSubject.Sort.AUTHORITY);
            if (authority) {
                phrases.addAll(WordQuery.of(null, was));
                phrases.addAll(WordQuery.of(null, is));
            } else {
                phrases.addAll(WordQuery.of(was, is));
            }
        }
        run("subjects/change-version", Map.of("version", known.change(Map.of())));
        link(Set.of(), documents(phrases));
    }

    /** All that is known. */
    Map<String, NamedSubject> all() {
        return known.all();
    }

    /** Links the items of notes that were just written, and those of documents that are there, by their stored text. */
    void link(Collection<NoteFacts> written, Collection<String> documents) {
        Said said = new Said();
        Set<String> there = new TreeSet<>(documents);
        for (NoteFacts note : written) {
            there.remove(note.document().key());
            said.add(note);
        }
        List<String> all = List.copyOf(there);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            for (Record row : rows("subjects/texts", Map.of("documents", some))) {
                said.add(row);
            }
            said.write();
        }
        said.write();
    }

    private Set<String> documents(List<String> phrases) {
        Set<String> documents = new HashSet<>();
        for (String query : WordQuery.together(phrases)) {
            rows("subjects/documents", Map.of("words", query))
                    .forEach(row -> documents.add(row.get("id").asString()));
        }
        return documents;
    }

    /** What is written of some notes. */
    private final class Said {
        private final List<String> meetings = new ArrayList<>();
        private final Map<String, List<Map<String, Object>>> named = new TreeMap<>();

        void add(NoteFacts note) {
            Map<String, Object> meeting = note.meeting().properties();
            Set<String> own = new HashSet<>();
            own.add(String.valueOf(meeting.get("boardId")));
            own.add(String.valueOf(meeting.get("organizationId")));
            add(
                    note.note(),
                    note.readable(),
                    note.meeting().key(),
                    note.document().key(),
                    own);
        }

        void add(Record row) {
            StoredDocument document = StoredDocument.of(row.get("document").asMap(), row.get("lines"));
            Note note;
            try {
                note = parser.parse(document.text());
            } catch (RuntimeException unreadable) {
                if (parser.reason(unreadable).isEmpty()) {
                    throw unreadable;
                }
                return;
            }
            String meeting = row.get("meeting").asString();
            meetings.add(meeting);
            // A council that meets as a whole is both.
            Set<String> own = new HashSet<>();
            own.add(row.get("board").asString());
            own.add(row.get("organization").asString(""));
            add(note, ReadableNote.of(note), meeting, document.id(), own);
        }

        private void add(Note note, ReadableNote readable, String meeting, String document, Set<String> own) {
            Mentions.Known names =
                    new Mentions.Known(known.names(), known.secret(), own, SubjectNames.keys(note.date(), reference));
            WithheldLines withheld = WithheldLines.of(note);
            List<Naming> namings = Mentions.in(readable, names);
            for (Naming naming : namings) {
                NamedSubject subject = Objects.requireNonNull(known.of(naming.subject()));
                named.computeIfAbsent(SubjectRows.list(subject), any -> new ArrayList<>())
                        .add(SubjectRows.row(naming, namings, note, meeting, document, withheld));
            }
        }

        void write() {
            if (meetings.isEmpty() && named.isEmpty()) {
                return;
            }
            Map<String, Object> said = new HashMap<>();
            said.put("meetings", List.copyOf(meetings));
            SubjectRows.LISTS.forEach(list -> said.put(list, named.getOrDefault(list, List.of())));
            run("subjects/link", Map.of("said", said));
            meetings.clear();
            named.clear();
        }
    }

    private Record one(String statement, Map<String, Object> parameters) {
        return transaction.run(Statements.named(statement), parameters).single();
    }

    private List<Record> rows(String statement, Map<String, Object> parameters) {
        return transaction.run(Statements.named(statement), parameters).list();
    }

    private void run(String statement, Map<String, Object> parameters) {
        transaction.run(Statements.named(statement), parameters).consume();
    }
}
