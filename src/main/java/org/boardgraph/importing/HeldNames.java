package org.boardgraph.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.boardgraph.graph.Statements;
import org.boardgraph.subjects.KnownNames;
import org.boardgraph.subjects.NamedSubject;
import org.boardgraph.subjects.NamedSubject.Sort;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * The names of all subjects in the graph, held from one transaction that writes to the next. A version on the writer node tells
 * whether they are still the graph's: each change of a name gives it a new one, which a transaction that is not kept takes along.
 * Used only by who holds the writer node.
 */
final class HeldNames {
    private KnownNames names = new KnownNames();
    private KnownNames secret = new KnownNames();
    private @Nullable String version;

    KnownNames names() {
        return names;
    }

    KnownNames secret() {
        return secret;
    }

    /**
     * Makes sure that these are the names in the graph.
     *
     * @param held the version on the writer node; null where nothing was named yet
     */
    synchronized void hold(@Nullable String held, TransactionContext transaction, Reference reference) {
        if (held == null || !held.equals(version)) {
            read(transaction, reference);
        }
    }

    /** Reads all from the graph, whatever is known. */
    synchronized void read(TransactionContext transaction, Reference reference) {
        Record row = transaction.run(Statements.named("subjects/all"), Map.of()).single();
        names = new KnownNames();
        secret = new KnownNames();
        subjects(row, reference).values().forEach(this::put);
        version = row.get("version").asString(null);
    }

    /** The subjects that a row of subjects/all or subjects/called holds, by id; of a secret topic with a mark before it. */
    static Map<String, NamedSubject> subjects(Record row, Reference reference) {
        Map<String, NamedSubject> subjects = new TreeMap<>();
        row.get("bodies").asList(Value::asMap).forEach(node -> {
            NamedSubject body = SubjectNames.of(BodyNames.of(node), reference);
            if (body != null) {
                subjects.put(body.id(), body);
            }
        });
        row.get("topics").asList(Value::asMap).forEach(node -> {
            NamedSubject topic = SubjectNames.topic(String.valueOf(node.get("id")), Names.of(node));
            subjects.put(topic.id(), topic);
        });
        for (Value node : row.get("secret").values()) {
            Set<String> called = new TreeSet<>(node.get("otherNames").asList(Value::asString, List.of()));
            called.add(node.get("name").asString());
            NamedSubject topic = new NamedSubject(node.get("id").asString(), Sort.SECRET, called);
            subjects.put(topic.id(), topic);
        }
        return subjects;
    }

    /** What subjects are called otherwise than is known, of some that are called so now or, where null, are there no longer. */
    Map<String, @Nullable NamedSubject> changed(Map<String, @Nullable NamedSubject> now) {
        Map<String, @Nullable NamedSubject> changed = new HashMap<>();
        now.forEach((id, subject) -> {
            NamedSubject known = of(id);
            if (!java.util.Objects.equals(known, subject)) {
                changed.put(id, subject);
            }
        });
        return changed;
    }

    @Nullable
    NamedSubject of(String id) {
        NamedSubject known = names.of(id);
        return known == null ? secret.of(id) : known;
    }

    /** Knows some subjects otherwise from now on, under a new version, which is to be written. */
    synchronized String change(Map<String, @Nullable NamedSubject> changed) {
        version = UUID.randomUUID().toString();
        changed.forEach((id, subject) -> {
            names.remove(id);
            secret.remove(id);
            if (subject != null) {
                put(subject);
            }
        });
        return version;
    }

    /** All of them, by id. */
    Map<String, NamedSubject> all() {
        Map<String, NamedSubject> all = new TreeMap<>();
        for (KnownNames some : List.of(names, secret)) {
            some.ids().forEach(id -> all.put(id, java.util.Objects.requireNonNull(some.of(id))));
        }
        return all;
    }

    private void put(NamedSubject subject) {
        (subject.sort() == Sort.SECRET ? secret : names).put(subject);
    }
}
