package org.boardgraph.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.boardgraph.graph.Statements;
import org.boardgraph.identity.Successions;
import org.boardgraph.importing.Shared.Touched;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** The statements of one transaction that writes, while it holds the writer node. */
final class Turn {
    private static final long LAST_MILLISECOND = 9_999_999_999_999L;

    private final TransactionContext transaction;
    private final int parserVersion;

    Turn(TransactionContext transaction, int parserVersion) {
        this.transaction = transaction;
        this.parserVersion = parserVersion;
    }

    /** A note that is to be written, and what its document says beside it. */
    record Arriving(NoteFacts facts, Origin origin, long importedMillis) {}

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
        Recognised recognised = recognition().add(note.facts.named(), standing.profiles(), standing.decisions() > 0);
        write(standing.shared().with(Shared.in(note.facts)), recognised, List.of(note));
        if (standing.corrections() > 0 || Correcting.hasCorrections(note.facts)) {
            Correcting.Touched touched = Correcting.Touched.nothing();
            touched.came(note.facts);
            new Correcting(transaction).settle(touched);
        }
    }

    /** Takes documents out and puts notes in; what either speaks of is summed up again from what is then in the graph. */
    void exchange(List<String> leaving, List<Arriving> arriving) {
        Touched touched = Touched.NOTHING;
        Correcting.Touched lists = Correcting.Touched.nothing();
        Set<String> bases = new LinkedHashSet<>();
        Set<String> components = new TreeSet<>();
        Set<String> people = new TreeSet<>();
        for (Record row : rows("import/remove", Map.of("documents", leaving))) {
            touched = touched.with(new Touched(
                    row.get("bodies").asList(Value::asString), row.get("topics").asList(Value::asString)));
            components.addAll(row.get("components").asList(Value::asString));
            people.addAll(row.get("people").asList(Value::asString));
            lists.went(row);
            bases.add(row.get("base").asString());
        }
        Touched named = touched;
        for (Arriving note : arriving) {
            named = named.with(Shared.in(note.facts).keys());
            lists.came(note.facts);
            bases.add(note.facts.key().base().toString());
        }
        Shared after = Shared.evidence(one("import/evidence", named.parameters()));
        for (Arriving note : arriving) {
            after = after.with(Shared.in(note.facts));
        }
        drop(touched.without(after.keys()));
        List<Named> names = arriving.stream().map(note -> note.facts.named()).toList();
        write(after, recognition().exchange(names, components, people), arriving);
        new Correcting(transaction).settle(lists);
        new DerivedFindings(transaction).meetings(bases);
    }

    private Recognition recognition() {
        return new Recognition(transaction, Successions.known());
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

    private void write(Shared shared, Recognised recognised, List<Arriving> arriving) {
        Rows rows = new Rows(shared, recognised);
        arriving.forEach(note -> rows.add(note.facts, whenImported(note), note.origin.sample()));
        transaction
                .run(Statements.named("import/write"), Map.of("rows", rows.parameters()))
                .consume();
        if (!recognised.changes().isEmpty()) {
            Map<String, ?> changes = recognised.changes().parameters();
            transaction
                    .run(Statements.named("identity/settle"), Map.of("changes", changes))
                    .consume();
            new DerivedFindings(transaction).identities(recognised.changes());
        }
    }

    private Map<String, Object> whenImported(Arriving note) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("importedAt", Instant.ofEpochMilli(note.importedMillis).toString());
        properties.put("importedMillis", note.importedMillis);
        properties.put(
                "order",
                String.format(Locale.ROOT, "%013d", LAST_MILLISECOND - note.importedMillis) + "/"
                        + note.facts.document().key());
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
