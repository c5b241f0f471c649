package org.boardgraph.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.boardgraph.graph.Statements;
import org.boardgraph.identity.AuthorityRelations;
import org.boardgraph.identity.Decisions;
import org.boardgraph.identity.Decisions.Decision;
import org.boardgraph.identity.Nearness;
import org.boardgraph.identity.Print;
import org.boardgraph.importing.Recognised.Verdict;
import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Decides within a transaction whom its notes name. What changes nothing of how profiles compare joins the person that its
 * profile is; for the rest the connected components that it touches are clustered anew, which gives what clustering everything
 * would.
 */
final class Recognition {
    private static final String WITHIN_NOTE = "The only person of the note whom the name fits.";
    private static final double WITHIN_NOTE_LIKELY = 0.99;

    private final TransactionContext transaction;
    private final Holders holders;
    private final Nearness nearness;

    Recognition(TransactionContext transaction, AuthorityRelations relations) {
        this.transaction = transaction;
        this.holders = new Holders(relations);
        this.nearness = new Nearness(holders);
    }

    /** What one more note names, beside what is there. */
    Recognised add(Named named, List<Familiar> familiar, boolean anyDecisions) {
        Decisions decisions = anyDecisions ? decisions() : Decisions.none();
        holders.add(named.board(), named.organization());
        Map<String, Familiar> known = familiar.stream().collect(Collectors.toMap(Familiar::key, each -> each));
        Map<String, List<Named.Seen>> byPrint = byPrint(List.of(named));
        Map<String, Long> byComponent =
                familiar.stream().collect(Collectors.groupingBy(Familiar::component, Collectors.counting()));
        Set<String> touched = new TreeSet<>();
        Map<String, Print> unknown = new TreeMap<>();
        byPrint.forEach((key, seen) -> {
            Familiar profile = known.get(key);
            if (profile == null) {
                unknown.put(key, nearness.of(seen.get(0).mention()).orElseThrow());
            } else if (seen.size() > 1
                    || byComponent.getOrDefault(profile.component(), 0L) > 1
                    || !profile.takes(seen.get(0).mention())) {
                touched.add(profile.component());
            }
        });
        named.seen().values().stream()
                .filter(seen -> !decisions.about(seen.mention().id()).isEmpty())
                .forEach(seen -> {
                    Familiar profile = known.get(printOf(seen, named));
                    if (profile != null) {
                        touched.add(profile.component());
                    }
                });
        Component component = new Component();
        Set<String> all =
                read(component, meet(unknown, touched, component), named.seen().keySet(), decisions);
        List<Named.Seen> hard = new ArrayList<>();
        Recognised recognised = Recognised.nobody();
        for (Named.Seen seen : named.seen().values()) {
            Familiar profile = known.get(printOf(seen, named));
            if (profile == null || all.contains(profile.component())) {
                hard.add(seen);
            } else {
                easy(seen, profile, recognised);
            }
        }
        if (!hard.isEmpty()) {
            recognised.add(settle(component, hard, List.of(), unknown, decisions));
        }
        return recognised;
    }

    /** What notes name that come as others go. */
    Recognised exchange(List<Named> arriving, Collection<String> components, Collection<String> people) {
        Decisions decisions = decisions();
        arriving.forEach(named -> holders.add(named.board(), named.organization()));
        Map<String, List<Named.Seen>> byPrint = byPrint(arriving);
        Map<String, Print> unknown = new TreeMap<>();
        byPrint.forEach((key, seen) ->
                unknown.put(key, nearness.of(seen.get(0).mention()).orElseThrow()));
        Set<String> touched = new TreeSet<>(components);
        for (Record row : rows("identity/profiles", Map.of("profiles", List.copyOf(byPrint.keySet())))) {
            unknown.remove(row.get("key").asString());
            touched.add(row.get("component").asString());
        }
        Component component = new Component();
        List<Named.Seen> seen = arriving.stream()
                .flatMap(named -> named.seen().values().stream())
                .toList();
        List<Id> mentions = seen.stream().map(each -> each.mention().id()).toList();
        read(component, meet(unknown, touched, component), mentions, decisions);
        return settle(component, seen, people, unknown, decisions);
    }

    /** Clusters anew what some mentions belong to, as decisions about them came or went. */
    Recognised again(Collection<String> mentions) {
        Decisions decisions = decisions();
        Component component = new Component();
        read(component, componentsOf(mentions), List.of(), decisions);
        return settle(component, List.of(), List.of(), Map.of(), decisions);
    }

    Decisions decisions() {
        List<Decision> held = rows("identity/decided", Map.of()).stream()
                .map(row -> new Decision(
                        id(row.get("id")),
                        id(row.get("left")),
                        id(row.get("right")),
                        row.get("same").asBoolean()))
                .toList();
        return Decisions.of(held);
    }

    private void easy(Named.Seen seen, Familiar profile, Recognised recognised) {
        boolean follows = seen.sameAs() != null;
        Verdict verdict = follows
                ? new Verdict(profile.personId(), WITHIN_NOTE_LIKELY, WITHIN_NOTE)
                : new Verdict(profile.personId(), profile.likely(), profile.alike());
        recognised.verdicts().put(seen.mention().id(), verdict);
        Person before = recognised.people().getOrDefault(profile.personId(), profile.person());
        if (before != null) {
            recognised
                    .people()
                    .put(
                            profile.personId(),
                            seen.mention().withheld() ? before : before.with(Person.of(List.of(seen.sighting()))));
        }
        if (!follows) {
            Map<String, @Nullable Object> properties = new HashMap<>();
            Mention mention = seen.mention();
            String last = mention.date().isAfter(profile.last())
                    ? mention.date().toString()
                    : profile.last().toString();
            properties.put("last", last);
            recognised.profiles().put(profile.key(), properties);
        }
    }

    /** The profile of a mention, or of the one that it follows. */
    private static String printOf(Named.Seen seen, Named named) {
        Id same = seen.sameAs();
        Named.Seen own = same == null ? seen : named.seen().get(same);
        return own == null || own.print() == null ? "" : own.print();
    }

    private static Map<String, List<Named.Seen>> byPrint(List<Named> arriving) {
        Map<String, List<Named.Seen>> byPrint = new LinkedHashMap<>();
        for (Named named : arriving) {
            for (Named.Seen seen : named.seen().values()) {
                if (seen.print() != null) {
                    byPrint.computeIfAbsent(seen.print(), any -> new ArrayList<>())
                            .add(seen);
                }
            }
        }
        return byPrint;
    }

    /** Finds what is near prints that no profile in the graph has; the answer is all components that are touched. */
    private Set<String> meet(Map<String, Print> unknown, Set<String> touched, Component component) {
        Set<String> all = new TreeSet<>(touched);
        Map<String, Set<String>> blocks = new TreeMap<>();
        Map<String, List<Print>> members = new HashMap<>();
        unknown.forEach((key, print) -> {
            Set<String> own = nearness.blocks(print);
            blocks.put(key, own);
            own.forEach(block ->
                    members.computeIfAbsent(block, any -> new ArrayList<>()).add(print));
        });
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

    private Recognised settle(
            Component component,
            List<Named.Seen> arriving,
            Collection<String> leftPeople,
            Map<String, Print> unknown,
            Decisions decisions) {
        component.holders.forEach(holders::add);
        Recognised recognised = new Settling(component, holders, decisions).settle(arriving, leftPeople);
        unknown.forEach((key, print) -> {
            nearness.blocks(print)
                    .forEach(block -> recognised.changes().blocks().add(Map.of("profile", key, "block", block)));
            component.near.getOrDefault(key, Set.of()).stream()
                    .filter(other -> !unknown.containsKey(other) || key.compareTo(other) < 0)
                    .forEach(other -> recognised.changes().near().add(inOrder(key, other)));
        });
        for (Named.Seen seen : arriving) {
            String mention = seen.mention().id().toString();
            decisions.about(seen.mention().id()).forEach(decision -> recognised
                    .changes()
                    .judged()
                    .add(Map.of("mention", mention, "decision", decision.id().toString())));
        }
        return recognised;
    }

    private static Map<String, Object> inOrder(String key, String other) {
        boolean first = key.compareTo(other) < 0;
        return Map.of("from", first ? key : other, "to", first ? other : key);
    }

    /** Reads components, and those that decisions join them to, until there is none more; the answer is all that were read. */
    private Set<String> read(
            Component component, Set<String> components, Collection<Id> arriving, Decisions decisions) {
        Set<String> done = new HashSet<>();
        Set<String> next = new TreeSet<>(components);
        Set<String> ends = new TreeSet<>();
        arriving.forEach(mention -> ends.addAll(others(mention, decisions)));
        if (!ends.isEmpty()) {
            next.addAll(componentsOf(ends));
        }
        while (!next.isEmpty()) {
            component.add(rows("identity/component", Map.of("components", List.copyOf(next))), nearness);
            done.addAll(next);
            Set<String> more = new TreeSet<>();
            component.mentions.keySet().forEach(mention -> more.addAll(others(mention, decisions)));
            next = more.isEmpty() ? new TreeSet<>() : componentsOf(more);
            next.removeAll(done);
        }
        return done;
    }

    private static Set<String> others(Id mention, Decisions decisions) {
        return decisions.about(mention).stream()
                .flatMap(decision -> java.util.stream.Stream.of(decision.left(), decision.right()))
                .map(Id::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> componentsOf(Collection<String> mentions) {
        return rows("identity/components-of", Map.of("mentions", List.copyOf(mentions))).stream()
                .map(row -> row.get("component").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Id id(Value value) {
        return Id.parse(value.asString()).orElseThrow();
    }

    private List<Record> rows(String statement, Map<String, Object> parameters) {
        return transaction.run(Statements.named(statement), parameters).list();
    }
}
