package org.boardgraph.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardgraph.graph.Statements;
import org.boardgraph.identity.Decisions;
import org.boardgraph.identity.Nearness;
import org.boardgraph.identity.Print;
import org.boardgraph.model.Id;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Finds in the graph what could be the same as some names: profiles that are near, and the components that they belong to. */
final class Neighbourhood {
    private final TransactionContext transaction;
    private final Nearness nearness;

    Neighbourhood(TransactionContext transaction, Nearness nearness) {
        this.transaction = transaction;
        this.nearness = nearness;
    }

    /** Finds what is near prints that no profile in the graph has; the answer is all components that are touched. */
    Set<String> meet(Map<String, Print> unknown, Set<String> touched, Component component) {
        Set<String> all = new TreeSet<>(touched);
        Map<String, List<Print>> members = new HashMap<>();
        unknown.values().forEach(print -> nearness.blocks(print)
                .forEach(block ->
                        members.computeIfAbsent(block, any -> new ArrayList<>()).add(print)));
        if (members.isEmpty()) {
            return all;
        }
        for (Record row : rows("identity/in-blocks", Map.of("blocks", List.copyOf(members.keySet())))) {
            Print other = nearness.of(row.get("profile").asMap());
            for (String block : nearness.blocks(other)) {
                for (Print print : members.getOrDefault(block, List.of())) {
                    if (nearness.near(print, other)) {
                        component.link(print.key(), other.key());
                        all.add(row.get("profile").get("component").asString());
                    }
                }
            }
        }
        members.values().forEach(sharing -> pairs(sharing, component));
        return all;
    }

    private void pairs(List<Print> sharing, Component component) {
        for (Print one : sharing) {
            for (Print other : sharing) {
                if (one.key().compareTo(other.key()) < 0 && nearness.near(one, other)) {
                    component.link(one.key(), other.key());
                }
            }
        }
    }

    /** Reads components, and those that decisions join them to, until there is none more; the answer is all that were read. */
    Set<String> read(Component component, Set<String> components, Collection<Id> arriving, Decisions decisions) {
        Set<String> done = new HashSet<>();
        Set<String> next = new TreeSet<>(components);
        Set<String> ends = new TreeSet<>();
        arriving.forEach(mention -> ends.addAll(others(mention, decisions)));
        if (!ends.isEmpty()) {
            next.addAll(ofMentions(ends));
        }
        while (!next.isEmpty()) {
            component.add(rows("identity/component", Map.of("components", List.copyOf(next))), nearness);
            done.addAll(next);
            Set<String> more = new TreeSet<>();
            component.mentions.keySet().forEach(mention -> more.addAll(others(mention, decisions)));
            next = more.isEmpty() ? new TreeSet<>() : ofMentions(more);
            next.removeAll(done);
        }
        return done;
    }

    private static Set<String> others(Id mention, Decisions decisions) {
        return decisions.about(mention).stream()
                .flatMap(decision -> Stream.of(decision.left(), decision.right()))
                .map(Id::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The components of what some mentions print. */
    Set<String> ofMentions(Collection<String> mentions) {
        return rows("identity/components-of", Map.of("mentions", List.copyOf(mentions))).stream()
                .map(row -> row.get("component").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The components of all that is still held to be some people, of whom mentions are gone. */
    Set<String> ofPeople(Collection<String> people) {
        return rows("identity/components-of-people", Map.of("people", List.copyOf(people))).stream()
                .map(row -> row.get("component").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The components of those of some profiles that are in the graph, by key. */
    Map<String, String> there(Collection<String> profiles) {
        Map<String, String> there = new TreeMap<>();
        rows("identity/profiles", Map.of("profiles", List.copyOf(profiles)))
                .forEach(row -> there.put(
                        row.get("key").asString(), row.get("component").asString()));
        return there;
    }

    private List<Record> rows(String statement, Map<String, Object> wanted) {
        return transaction
                .run(Statements.named(statement), Map.of("wanted", wanted))
                .list();
    }
}
