package org.boardgraph.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;

/** What an importer does with a graph, in memory: mentions with their keys, their clusters, the questions about them. */
final class HeldMentions implements MentionSource {
    private final AuthorityRelations relations;
    private final Map<Id, Held> held = new HashMap<>();
    private final Map<String, Set<Id>> byKey = new HashMap<>();
    private final Map<Id, Cluster> clusterOf = new HashMap<>();
    private final Set<Question> questions = new LinkedHashSet<>();
    private Decisions decisions = Decisions.none();
    int lastTouched;
    /** What finding and clustering took, without the bookkeeping here. */
    double lastMilliseconds;

    HeldMentions(AuthorityRelations relations) {
        this.relations = relations;
    }

    @Override
    public Collection<Held> sharing(Set<String> keys) {
        Set<Id> ids = new LinkedHashSet<>();
        keys.forEach(key -> ids.addAll(byKey.getOrDefault(key, Set.of())));
        return withIds(ids);
    }

    @Override
    public Collection<Held> withIds(Set<Id> ids) {
        return ids.stream().filter(held::containsKey).map(held::get).toList();
    }

    void add(List<Mention> note) {
        List<Held> came = hold(note);
        came.forEach(one -> held.put(one.mention().id(), one));
        for (Held one : came) {
            keys(one).forEach(key -> byKey.computeIfAbsent(key, k -> new HashSet<>())
                    .add(one.mention().id()));
        }
        long start = System.nanoTime();
        Touched touched = Touched.by(came, List.of(), decisions, this, decisions, relations);
        Persons persons = touched.persons();
        lastMilliseconds = (System.nanoTime() - start) / 1e6;
        replace(touched, persons);
    }

    /** Many notes at once. */
    void load(List<List<Mention>> notes, Map<Id, Id> resolved) {
        notes.forEach(note -> index(hold(note)));
        Persons persons =
                Persons.of(held.values().stream().map(Held::mention).toList(), resolved, decisions, relations);
        persons.clusters().forEach(cluster -> cluster.mentions().forEach(mention -> clusterOf.put(mention, cluster)));
        questions.addAll(persons.questions());
    }

    private void index(List<Held> came) {
        came.forEach(one -> held.put(one.mention().id(), one));
        for (Held one : came) {
            keys(one).forEach(key -> byKey.computeIfAbsent(key, k -> new HashSet<>())
                    .add(one.mention().id()));
        }
    }

    void remove(List<Mention> note) {
        List<Held> went = hold(note);
        for (Held gone : went) {
            keys(gone).forEach(key -> byKey.getOrDefault(key, Set.of())
                    .remove(gone.mention().id()));
        }
        went.forEach(gone -> held.remove(gone.mention().id()));
        Touched touched = Touched.by(List.of(), went, decisions, this, decisions, relations);
        forget(went.stream().map(gone -> gone.mention().id()).collect(Collectors.toSet()));
        replace(touched, touched.persons());
    }

    void decide(Decisions now) {
        Decisions before = decisions;
        decisions = now;
        Touched touched = Touched.by(List.of(), List.of(), before, this, now, relations);
        replace(touched, touched.persons());
    }

    Set<Cluster> clusters() {
        return new HashSet<>(clusterOf.values());
    }

    Set<Question> questions() {
        return questions;
    }

    private static List<Held> hold(List<Mention> note) {
        Map<Id, Id> resolved = WithinNote.resolve(note);
        return note.stream()
                .map(mention -> new Held(mention, resolved.get(mention.id())))
                .toList();
    }

    private Set<String> keys(Held one) {
        Held target = one.resolvedTo() == null ? null : held.get(one.resolvedTo());
        return Touched.keysOf(one.mention(), target == null ? null : target.mention(), relations);
    }

    private void replace(Touched touched, Persons persons) {
        lastTouched = touched.mentions().size();
        forget(touched.mentions().stream().map(Mention::id).collect(Collectors.toSet()));
        for (Cluster cluster : persons.clusters()) {
            cluster.mentions().forEach(mention -> clusterOf.put(mention, cluster));
        }
        questions.addAll(persons.questions());
    }

    private void forget(Set<Id> mentions) {
        clusterOf.keySet().removeAll(mentions);
        questions.removeIf(question -> mentions.contains(question.left()) || mentions.contains(question.right()));
    }
}
