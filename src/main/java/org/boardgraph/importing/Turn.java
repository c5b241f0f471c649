package org.boardgraph.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.boardgraph.graph.Statements;
import org.boardgraph.importing.Memberships.Pair;
import org.boardgraph.importing.Shared.Touched;
import org.boardgraph.model.OrderKey;
import org.boardgraph.subjects.NamedSubject;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** The statements of one transaction that writes, while it holds the writer node. */
final class Turn {
    private final TransactionContext transaction;
    private final int parserVersion;
    private final References references;
    private @Nullable Reference reference;

    Turn(TransactionContext transaction, int parserVersion, References references) {
        this.transaction = transaction;
        this.references = references;
        this.parserVersion = parserVersion;
    }

    /** A note that is to be written, and what its document says beside it. */
    record Arriving(NoteFacts facts, Origin origin, long importedMillis) {}

    /** What is known of bodies beside the notes, as it is in the graph. */
    Reference reference() {
        if (reference == null) {
            reference = references.in(transaction);
        }
        return reference;
    }

    /** Tells that this is what the graph holds, so that it need not be asked. */
    void knows(Reference held) {
        reference = held;
    }

    Standing standing(NoteFacts facts) {
        Map<String, Object> parameters = new HashMap<>(Shared.in(facts).keys().parameters());
        parameters.put("profiles", facts.named().prints());
        parameters.put("text", facts.document().properties().get("textSha256"));
        parameters.put("base", facts.key().base().toString());
        parameters.putAll(Correcting.Place.of(facts).parameters());
        return Standing.of(one("import/standing", Map.of("note", parameters)));
    }

    /** The first note of its meeting: what it speaks of is added to what stands. */
    void add(Arriving note, Standing standing) {
        Recognised recognised =
                derivation().recognition().add(note.facts.named(), standing.profiles(), standing.decisions() > 0);
        Shared after = standing.shared().with(Shared.in(note.facts));
        Rows rows = filled(new Rows(after, recognised, reference()), List.of(note));
        SubjectLinks subjects = subjects().at(standing.names());
        Set<String> concerned = subjects.learn(called(
                after,
                chains().with(
                                after.bodies().keySet(),
                                standing.shared().bodies().keySet())));
        derivation().add(rows, note.facts, standing.corrections() > 0);
        chains().add(after.bodies().keySet(), standing.shared().bodies().keySet());
        subjects.link(List.of(note.facts), concerned);
    }

    /** Takes documents out and puts notes in; what either speaks of is summed up again from what is then in the graph. */
    void exchange(List<String> leaving, List<Arriving> arriving) {
        SubjectLinks links = subjects().held();
        Touched touched = Touched.NOTHING;
        Correcting.Touched lists = Correcting.Touched.nothing();
        Set<String> bases = new LinkedHashSet<>();
        Set<String> components = new TreeSet<>();
        Set<String> people = new TreeSet<>();
        Set<Pair> left = new HashSet<>();
        for (Record row : rows("import/remove", Map.of("documents", leaving))) {
            touched = touched.with(new Touched(
                    row.get("bodies").asList(Value::asString), row.get("topics").asList(Value::asString)));
            components.addAll(row.get("components").asList(Value::asString));
            List<String> named = row.get("people").asList(Value::asString);
            people.addAll(named);
            String board = row.get("board").asString();
            named.forEach(person -> left.add(new Pair(person, board)));
            lists.went(row);
            bases.add(row.get("base").asString());
        }
        List<NoteFacts> notes = arriving.stream().map(Arriving::facts).toList();
        Touched named = touched;
        for (NoteFacts note : notes) {
            named = named.with(Shared.in(note).keys());
            lists.came(note);
            bases.add(note.key().base().toString());
        }
        Shared after = Shared.evidence(one("import/evidence", named.parameters()), reference());
        for (NoteFacts note : notes) {
            after = after.with(Shared.in(note));
        }
        Touched gone = touched.without(after.keys());
        drop(chains().spared(gone));
        List<Named> names = notes.stream().map(NoteFacts::named).toList();
        Recognised recognised = derivation().recognition().exchange(names, components, people);
        Rows rows = filled(new Rows(after, recognised, reference()), arriving);
        derivation().exchange(rows, notes, left, lists);
        new DerivedFindings(transaction).meetings(bases);
        chains().add(after.bodies().keySet(), List.of());
        chains().settle(gone.bodies());
        Touched both = touched.with(after.keys());
        Set<String> subjects =
                new TreeSet<>(chains().with(both.bodies(), List.of()).keySet());
        subjects.addAll(both.bodies());
        subjects.addAll(both.topics());
        links.link(notes, links.learn(subjects));
    }

    /** What the subjects that a note speaks of are called after it, and those that come along with them. */
    private Map<String, @Nullable NamedSubject> called(Shared after, Map<String, BodyNames> along) {
        Map<String, @Nullable NamedSubject> called = new HashMap<>();
        along.forEach((id, body) -> {
            if (references.subjects().of(id) == null) {
                called.put(id, SubjectNames.of(body, reference()));
            }
        });
        after.bodies().forEach((id, body) -> called.put(id, SubjectNames.of(body, reference())));
        after.topics().forEach((id, names) -> called.put(id, SubjectNames.topic(id, names)));
        return called;
    }

    private SubjectLinks subjects() {
        return new SubjectLinks(transaction, references, reference());
    }

    private Chains chains() {
        return new Chains(transaction, reference());
    }

    private Derivation derivation() {
        return new Derivation(transaction, reference());
    }

    private void drop(Touched gone) {
        transaction.run(Statements.named("import/drop"), gone.parameters()).consume();
    }

    List<StoredDocument> stored(List<String> documents) {
        return rows("import/stored", Map.of("documents", documents)).stream()
                .map(row -> StoredDocument.of(row.get("document").asMap(), row.get("lines")))
                .toList();
    }

    /** The documents of each of some meetings' bases. */
    Map<String, List<Placed>> atBases(Set<String> bases) {
        Map<String, List<Placed>> found = new HashMap<>();
        for (Record row : rows("import/at-bases", Map.of("bases", List.copyOf(bases)))) {
            found.computeIfAbsent(row.get("base").asString(), any -> new ArrayList<>())
                    .add(new Placed(row.get("id").asString(), row.get("meeting").asString()));
        }
        return found;
    }

    /** A document and its meeting. */
    record Placed(String document, String meeting) {}

    /** The samples, each with the base of its meeting. */
    Map<String, String> samples() {
        Map<String, String> samples = new HashMap<>();
        rows("import/samples", Map.of())
                .forEach(row ->
                        samples.put(row.get("id").asString(), row.get("base").asString()));
        return samples;
    }

    long ownDocuments() {
        return one("import/own-documents", Map.of()).get("documents").asLong();
    }

    private Rows filled(Rows rows, List<Arriving> arriving) {
        arriving.forEach(note -> rows.add(note.facts, whenImported(note), note.origin.sample()));
        return rows;
    }

    private Map<String, Object> whenImported(Arriving note) {
        return whenImported(note, parserVersion);
    }

    /** What a document says beside its note. */
    static Map<String, Object> whenImported(Arriving note, int parserVersion) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("importedAt", Instant.ofEpochMilli(note.importedMillis).toString());
        properties.put("importedMillis", note.importedMillis);
        properties.put(
                "order",
                OrderKey.of(
                        OrderKey.newestFirst(note.importedMillis),
                        note.facts.document().key()));
        properties.put("parserVersion", parserVersion);
        properties.put("sample", note.origin.sample());
        if (note.origin.organization() != null) {
            properties.put("organization", note.origin.organization());
        }
        return properties;
    }

    private Record one(String statement, Map<String, Object> parameters) {
        return transaction.run(Statements.named(statement), parameters).single();
    }

    private List<Record> rows(String statement, Map<String, Object> parameters) {
        return transaction.run(Statements.named(statement), parameters).list();
    }
}
