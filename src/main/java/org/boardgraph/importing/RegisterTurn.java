package org.boardgraph.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.boardgraph.graph.Statements;
import org.boardgraph.importing.Shared.Touched;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** The statements of one transaction that writes registers, while it holds the writer node. */
final class RegisterTurn {
    private final TransactionContext transaction;
    private final References references;
    private @Nullable Reference reference;

    RegisterTurn(TransactionContext transaction, References references) {
        this.transaction = transaction;
        this.references = references;
    }

    Reference reference() {
        if (reference == null) {
            reference = references.in(transaction);
        }
        return reference;
    }

    StandingEdition standing(String document) {
        return StandingEdition.of(one("registers/standing", Map.of("document", document)));
    }

    /** How many of an edition's names wait as questions of identity. */
    int waiting(String document) {
        return one("registers/waiting", Map.of("document", document))
                .get("names")
                .asInt();
    }

    /** Writes the document of an edition, and the names of the bodies whose registers it holds. */
    void edition(Edition edition, Map<String, Object> whenImported) {
        subjects().held();
        List<String> before = bodiesOf(edition.document().toString());
        Shared now = edition.named();
        Touched touched = new Touched(before, List.of()).with(now.keys());
        // The node says what it covers before it is asked what is said of the bodies.
        write(new Rows(now, Recognised.nobody(), reference()));
        Map<String, @Nullable Object> properties = new TreeMap<>(edition.properties());
        properties.putAll(whenImported);
        Map<String, Object> hidden = edition.hidden();
        run(
                "registers/edition",
                Map.of(
                        "edition",
                        Map.of(
                                "properties",
                                properties,
                                "hidden",
                                hidden == null ? List.of() : List.of(hidden),
                                "covered",
                                edition.covered(),
                                "problems",
                                edition.problems())));
        sumUp(touched, List.of());
    }

    /** Takes registers out and puts others in; what either speaks of is summed up again from what is then in the graph. */
    void exchange(String document, Collection<String> leaving, List<RegisterFacts> arriving) {
        subjects().held();
        Touched touched = Touched.NOTHING;
        Set<String> secrets = new TreeSet<>();
        Set<String> components = new TreeSet<>();
        Set<String> people = new TreeSet<>();
        if (!leaving.isEmpty()) {
            for (Record row : rows("registers/remove", Map.of("registers", List.copyOf(leaving)))) {
                touched = touched.with(new Touched(texts(row, "bodies"), texts(row, "topics")));
                secrets.addAll(texts(row, "secrets"));
                components.addAll(texts(row, "components"));
                people.addAll(texts(row, "people"));
            }
        }
        Shared spoken = Shared.NONE;
        for (RegisterFacts register : arriving) {
            spoken = spoken.with(register.shared());
            secrets.addAll(register.secrets().keySet());
        }
        touched = touched.with(spoken.keys());
        Shared after = Shared.evidence(one("import/evidence", touched.parameters()), reference())
                .with(spoken);
        Touched gone = touched.without(after.keys());
        run("import/drop", chains().spared(gone).parameters());
        Recognised recognised = recognised(arriving, leaving.isEmpty(), components, people);
        Rows rows = new Rows(after, recognised, reference());
        arriving.forEach(rows::add);
        derivation().write(rows);
        attach(document, arriving, secrets);
        derivation().memberships(recognised.unsettled());
        chains().add(after.bodies().keySet(), List.of());
        chains().settle(gone.bodies());
        named(touched, secrets);
    }

    /** Links items anew to what is called otherwise than before. */
    private void named(Touched touched, Collection<String> secrets) {
        Set<String> subjects =
                new TreeSet<>(chains().with(touched.bodies(), List.of()).keySet());
        subjects.addAll(touched.bodies());
        subjects.addAll(touched.topics());
        subjects.addAll(secrets);
        subjects().refresh(subjects);
    }

    private SubjectLinks subjects() {
        return new SubjectLinks(transaction, references, reference());
    }

    private Recognised recognised(
            List<RegisterFacts> arriving, boolean onlyArriving, Set<String> components, Set<String> people) {
        if (arriving.isEmpty() || !onlyArriving) {
            List<Named> names = arriving.stream().map(RegisterFacts::named).toList();
            return derivation().recognition().exchange(names, components, people);
        }
        Named named = Named.together(arriving.stream().map(RegisterFacts::named).toList());
        Record row = one("registers/profiles", Map.of("wanted", Map.of("profiles", named.prints())));
        List<Familiar> familiar = row.get("profiles").asList(profile -> Familiar.of(profile.asMap()));
        return derivation()
                .recognition()
                .add(named, familiar, row.get("decisions").asInt() > 0);
    }

    private void attach(String document, List<RegisterFacts> arriving, Set<String> secrets) {
        Map<String, Names> names = new TreeMap<>();
        List<Map<String, Object>> hidden = new ArrayList<>();
        List<Map<String, Object>> entries = new ArrayList<>();
        for (RegisterFacts register : arriving) {
            register.secrets().forEach((id, each) -> names.merge(id, each, Names::with));
            register.hidden().forEach((interest, secret) -> hidden.add(Map.of("interest", interest, "secret", secret)));
            register.entries().forEach((interest, entry) -> entries.add(Map.of("interest", interest, "entry", entry)));
        }
        secrets(arriving.stream().map(each -> each.id().toString()).toList(), document, names, hidden, secrets);
        run("registers/overlay", Map.of("wanted", Map.of("entries", entries)));
    }

    /** Ties registers to their document and sensitive interests to their subjects, which are summed up from all that speak of them. */
    private void secrets(
            List<String> registers,
            String document,
            Map<String, Names> said,
            List<Map<String, Object>> hidden,
            Collection<String> touched) {
        Map<String, Names> names = new TreeMap<>(said);
        for (Record row : rows("registers/secrets", Map.of("secrets", List.copyOf(touched)))) {
            String day = row.get("day").asString();
            String name = InterestWords.subject(row.get("printed").asString(), LocalDate.parse(day), reference());
            names.merge(row.get("id").asString(), Names.printed(name, day), Names::with);
        }
        List<Map<String, Object>> topics = new ArrayList<>();
        names.forEach((id, each) -> topics.add(Rows.topic(id, each)));
        Map<String, Object> written =
                Map.of("document", document, "registers", registers, "secrets", topics, "hidden", hidden);
        run("registers/attach", Map.of("written", written));
    }

    /**
     * Keeps what an officer recorded.
     *
     * @param open the properties of its node
     * @param hidden what of it is withheld
     * @param printed what it is about; empty: nothing
     * @param secret whether nobody else is to see that
     */
    void record(
            String label,
            Map<String, @Nullable Object> open,
            List<Map<String, @Nullable Object>> hidden,
            String printed,
            LocalDate day,
            boolean secret) {
        List<String> about = new ArrayList<>();
        subjects().held();
        if (!printed.isBlank() && !secret) {
            Subject subject = Subject.of(printed, day, reference());
            about.add(subject.id().toString());
            spoken(subject, day.toString());
        }
        Map<String, Object> recorded = Map.of(
                "label", label,
                "held", "HAS_" + label.toUpperCase(Locale.ROOT),
                "properties", open,
                "hidden", hidden,
                "about", about);
        run("registers/record", Map.of("recorded", recorded));
        if (!printed.isBlank() && secret) {
            String name = InterestWords.subject(printed, day, reference());
            String id = InterestWords.secret(name).toString();
            secrets(
                    List.of(),
                    "",
                    Map.of(id, Names.printed(name, day.toString())),
                    List.of(Map.of("interest", String.valueOf(open.get("id")), "secret", id)),
                    List.of(id));
            named(Touched.NOTHING, List.of(id));
        }
    }

    /** One more place speaks of a subject. */
    private void spoken(Subject subject, String day) {
        String id = subject.id().toString();
        Shared said = subject instanceof Subject.OfBody of
                ? new Shared(Map.of(id, BodyNames.of(of.body(), day)), Map.of())
                : new Shared(Map.of(), Map.of(id, Names.printed(subject.name(), day)));
        Shared after = Shared.evidence(one("import/evidence", said.keys().parameters()), reference())
                .with(said);
        write(new Rows(after, Recognised.nobody(), reference()));
        chains().add(after.bodies().keySet(), List.of());
        named(said.keys(), List.of());
    }

    /** Makes an edition seen, or no longer seen. */
    void load(String document, boolean loaded) {
        run("registers/load", Map.of("document", document, "loaded", loaded));
    }

    /** Deletes the document of an edition, of which no register is left. */
    void drop(String document) {
        subjects().held();
        Touched touched = new Touched(bodiesOf(document), List.of());
        run("registers/drop-edition", Map.of("document", document));
        sumUp(touched, List.of());
    }

    private List<String> bodiesOf(String document) {
        return rows("registers/bodies-of", Map.of("document", document)).stream()
                .map(row -> row.get("body").asString())
                .toList();
    }

    private void sumUp(Touched touched, Collection<String> before) {
        Shared after = Shared.evidence(one("import/evidence", touched.parameters()), reference());
        Touched gone = touched.without(after.keys());
        run("import/drop", chains().spared(gone).parameters());
        write(new Rows(after, Recognised.nobody(), reference()));
        chains().add(after.bodies().keySet(), before);
        chains().settle(gone.bodies());
        named(touched, List.of());
    }

    private void write(Rows rows) {
        run("import/write", Map.of("rows", rows.parameters()));
    }

    private Chains chains() {
        return new Chains(transaction, reference());
    }

    private Derivation derivation() {
        return new Derivation(transaction, reference());
    }

    private static List<String> texts(Record row, String name) {
        return row.get(name).asList(Value::asString);
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
