package org.boardgraph.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Neighbourhood neighbourhood;

    Recognition(TransactionContext transaction, AuthorityRelations relations) {
        this.transaction = transaction;
        this.holders = new Holders(relations);
        this.nearness = new Nearness(holders);
        this.neighbourhood = new Neighbourhood(transaction, nearness);
    }

    /** What one more note names, beside what is there. */
    Recognised add(Named named, List<Familiar> familiar, boolean anyDecisions) {
        Decisions decisions = anyDecisions ? decisions(transaction) : Decisions.none();
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
        Set<String> all = neighbourhood.read(
                component,
                neighbourhood.meet(unknown, touched, component),
                named.seen().keySet(),
                decisions);
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
        Decisions decisions = decisions(transaction);
        arriving.forEach(named -> holders.add(named.board(), named.organization()));
        Map<String, List<Named.Seen>> byPrint = byPrint(arriving);
        Map<String, Print> unknown = new TreeMap<>();
        byPrint.forEach((key, seen) ->
                unknown.put(key, nearness.of(seen.get(0).mention()).orElseThrow()));
        Set<String> touched = new TreeSet<>(components);
        // A decision may have joined to those who go what no likeness joins to them.
        touched.addAll(neighbourhood.ofPeople(people));
        neighbourhood.there(byPrint.keySet()).forEach((key, of) -> {
            unknown.remove(key);
            touched.add(of);
        });
        Component component = new Component();
        List<Named.Seen> seen = arriving.stream()
                .flatMap(named -> named.seen().values().stream())
                .toList();
        List<Id> mentions = seen.stream().map(each -> each.mention().id()).toList();
        neighbourhood.read(component, neighbourhood.meet(unknown, touched, component), mentions, decisions);
        return settle(component, seen, people, unknown, decisions);
    }

    /** Clusters anew what some mentions belong to, as decisions about them came or went. */
    Recognised again(Collection<String> mentions) {
        Decisions decisions = decisions(transaction);
        Component component = new Component();
        neighbourhood.read(component, neighbourhood.ofMentions(mentions), List.of(), decisions);
        return settle(component, List.of(), List.of(), Map.of(), decisions);
    }

    /**
     * Clusters anew what profiles belong to that were forgotten: what is known of their authorities or boards has changed.
     *
     * @param forgotten keys of profiles that are in no block and near none; those that are done are taken out of it
     * @param some those of them to do now; others follow where decisions join them
     * @param moved the boards of meetings that are of another one than when their names were written
     * @param owners what boards belong to, by one name for all its spellings
     */
    Recognised forgotten(Set<String> forgotten, Collection<String> some, Map<Id, Id> moved, Map<Id, String> owners) {
        Decisions decisions = decisions(transaction);
        owners.forEach(holders::add);
        Component component = new Component(moved);
        Map<String, Print> unknown = new TreeMap<>();
        Set<String> done = new HashSet<>();
        Set<String> touched = new TreeSet<>();
        neighbourhood.there(some).forEach((key, of) -> touched.add(of));
        while (!touched.isEmpty()) {
            done.addAll(neighbourhood.read(component, touched, List.of(), decisions));
            Map<String, Print> found = printed(component, forgotten);
            found.keySet().removeAll(unknown.keySet());
            touched.clear();
            neighbourhood.there(found.keySet()).forEach((key, of) -> {
                touched.add(of);
                if (!forgotten.contains(key)) {
                    found.remove(key);
                }
            });
            forgotten.removeAll(component.prints.keySet());
            unknown.putAll(found);
            Set<String> met = neighbourhood.meet(found, touched, component);
            touched.addAll(met);
            touched.removeAll(done);
        }
        Recognised recognised = settle(component, List.of(), List.of(), unknown, decisions);
        component.printed.forEach((mention, print) -> {
            String now = print(component, mention).key();
            if (!now.equals(print)) {
                recognised.changes().prints().add(Map.of("mention", mention.toString(), "profile", now));
            }
        });
        return recognised;
    }

    /** What the mentions of profiles that were forgotten print now. */
    private Map<String, Print> printed(Component component, Set<String> forgotten) {
        Map<String, Print> printed = new TreeMap<>();
        component.printed.forEach((mention, was) -> {
            if (forgotten.contains(was)) {
                Print print = print(component, mention);
                printed.put(print.key(), print);
            }
        });
        return printed;
    }

    private Print print(Component component, Id mention) {
        Stored stored = Objects.requireNonNull(component.stored(mention));
        return nearness.of(stored.mention()).orElseThrow();
    }

    /** All that are held. Each was checked when it was taken, so that together they do not contradict each other. */
    static Decisions decisions(TransactionContext transaction) {
        return Decisions.of(transaction
                .run(Statements.named("identity/decisions"))
                .list(row -> new Decision(
                        id(row.get("id")),
                        id(row.get("left")),
                        id(row.get("right")),
                        row.get("same").asBoolean())));
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

    private Recognised settle(
            Component component,
            List<Named.Seen> arriving,
            Collection<String> leftPeople,
            Map<String, Print> unknown,
            Decisions decisions) {
        component.holders.forEach(holders::fill);
        Recognised recognised = new Settling(component, holders, decisions).settle(arriving, leftPeople);
        unknown.forEach((key, print) -> {
            nearness.blocks(print)
                    .forEach(block -> recognised.changes().blocks().add(Map.of("profile", key, "block", block)));
            component.near.getOrDefault(key, Set.of()).stream()
                    .filter(other -> !unknown.containsKey(other) || key.compareTo(other) < 0)
                    .forEach(other -> recognised.changes().near().add(inOrder(key, other)));
        });
        arriving.stream()
                .map(seen -> seen.mention().id())
                .filter(mention -> !decisions.about(mention).isEmpty())
                .forEach(mention -> recognised.changes().judged().add(mention.toString()));
        return recognised;
    }

    private static Map<String, Object> inOrder(String key, String other) {
        boolean first = key.compareTo(other) < 0;
        return Map.of("from", first ? key : other, "to", first ? other : key);
    }

    private static Id id(Value value) {
        return Id.parse(value.asString()).orElseThrow();
    }
}
