package org.boardgraph.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.boardgraph.identity.Cluster;
import org.boardgraph.identity.Cluster.Joined;
import org.boardgraph.identity.Decisions;
import org.boardgraph.identity.Nearness;
import org.boardgraph.identity.Persons;
import org.boardgraph.identity.Print;
import org.boardgraph.identity.Question;
import org.boardgraph.importing.Memberships.Pair;
import org.boardgraph.importing.Recognised.Verdict;
import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;
import org.jspecify.annotations.Nullable;

/** Clusters whole components anew, those that are in the graph with what is about to be written, and tells what changes. */
final class Settling {
    private static final String EARLIEST = "The first place where the person is printed.";

    private final Component component;
    private final Holders holders;
    private final Decisions decisions;
    private final Nearness nearness;
    private final Map<Id, Named.Seen> arriving = new HashMap<>();
    private final Set<String> leftPeople = new TreeSet<>();
    private final Recognised recognised = Recognised.nobody();

    /** The mentions of each profile, the earliest first. */
    private final Map<String, List<Mention>> profiles = new TreeMap<>();

    /** The new id of the person of each mention. */
    private final Map<Id, String> ids = new HashMap<>();

    private final Map<Id, Id> sameAs = new HashMap<>();
    /** The mentions that those follow that decisions are about. */
    private final Set<Id> decided = new HashSet<>();

    private final List<Mention> mentions = new ArrayList<>();

    Settling(Component component, Holders holders, Decisions decisions) {
        this.component = component;
        this.holders = holders;
        this.decisions = decisions;
        this.nearness = new Nearness(holders);
    }

    /**
     * @param left the people whom mentions were of that are no longer in the graph
     */
    Recognised settle(Collection<Named.Seen> arrived, Collection<String> left) {
        arrived.forEach(seen -> arriving.put(seen.mention().id(), seen));
        leftPeople.addAll(left);
        gather();
        Persons persons = Persons.of(mentions, sameAs, decisions, holders);
        people(persons.clusters());
        profiles();
        questions(persons.questions());
        return recognised;
    }

    private void gather() {
        Map<String, Mention> inOrder = new TreeMap<>();
        component.mentions.values().forEach(stored -> {
            inOrder.put(stored.sighting().order(), stored.mention());
            follow(stored.mention(), stored.sameAs());
        });
        arriving.values().forEach(seen -> {
            inOrder.put(seen.sighting().order(), seen.mention());
            follow(seen.mention(), seen.sameAs());
        });
        mentions.addAll(inOrder.values());
        for (Mention mention : mentions) {
            String print = print(mention);
            if (print != null) {
                profiles.computeIfAbsent(print, any -> new ArrayList<>()).add(mention);
            }
        }
    }

    private @Nullable String print(Mention mention) {
        Named.Seen seen = arriving.get(mention.id());
        if (seen != null) {
            return seen.print();
        }
        String printed = component.printed.get(mention.id());
        return printed == null || !component.isMoved()
                ? printed
                : nearness.of(mention).map(Print::key).orElse(printed);
    }

    private void follow(Mention mention, @Nullable Id same) {
        if (same != null) {
            sameAs.put(mention.id(), same);
            if (!decisions.about(mention.id()).isEmpty()) {
                decided.add(same);
            }
        }
    }

    private void people(List<Cluster> clusters) {
        List<Found> found = clusters.stream().map(this::found).toList();
        Map<String, String> nodes = nodes(found);
        for (Found person : found) {
            person.cluster.mentions().forEach(mention -> {
                ids.put(mention, person.id);
                verdict(mention, person, nodes.get(person.id));
            });
            recognised.people().put(nodes.getOrDefault(person.id, person.id), person.person);
        }
        Set<String> gone = new TreeSet<>(leftPeople);
        component.mentions.values().stream()
                .map(Stored::person)
                .filter(Objects::nonNull)
                .forEach(gone::add);
        gone.removeAll(nodes.values());
        recognised.changes().gone().addAll(gone);
    }

    /** A person as now clustered, with the new id. */
    private record Found(Cluster cluster, Person person, String id) {}

    private Found found(Cluster cluster) {
        List<Sighting> sightings = new ArrayList<>();
        cluster.mentions().forEach(mention -> sighting(mention, sightings));
        Person person = Person.of(sightings);
        return new Found(cluster, person, person.id().toString());
    }

    private void sighting(Id mention, List<Sighting> sightings) {
        Stored stored = component.stored(mention);
        Named.Seen seen = arriving.get(mention);
        if (stored != null && !stored.mention().withheld()) {
            sightings.add(stored.sighting());
        } else if (seen != null && !seen.mention().withheld()) {
            sightings.add(seen.sighting());
        }
    }

    /** The node that each person keeps, by the person's new id: that of this id, or of those left the one of most mentions. */
    private Map<String, String> nodes(List<Found> found) {
        Map<String, Map<String, Integer>> shares = new TreeMap<>();
        Set<String> there = new HashSet<>(leftPeople);
        for (Found person : found) {
            for (Id mention : person.cluster.mentions()) {
                Stored stored = component.stored(mention);
                if (stored != null && stored.person() != null) {
                    there.add(stored.person());
                    shares.computeIfAbsent(person.id, any -> new TreeMap<>()).merge(stored.person(), 1, Integer::sum);
                }
            }
        }
        Map<String, String> nodes = new TreeMap<>();
        found.stream().map(Found::id).filter(there::remove).forEach(id -> nodes.put(id, id));
        shares.forEach((id, share) -> {
            if (!nodes.containsKey(id)) {
                share.entrySet().stream()
                        .filter(each -> there.contains(each.getKey()))
                        .max(Map.Entry.comparingByValue())
                        .ifPresent(most -> {
                            there.remove(most.getKey());
                            nodes.put(id, most.getKey());
                        });
            }
        });
        return nodes;
    }

    private void verdict(Id mention, Found found, @Nullable String node) {
        Joined joined = found.cluster.joined().get(mention);
        String person = found.id;
        double probability = joined == null ? 1 : joined.probability();
        String reason = joined == null ? EARLIEST : sentence(joined.reasons());
        Stored stored = component.stored(mention);
        if (stored == null) {
            recognised.verdicts().put(mention, new Verdict(person, probability, reason));
            return;
        }
        String id = mention.toString();
        if (stored.probability() != probability || !stored.reason().equals(reason)) {
            recognised.changes().reasons().add(Map.of("mention", id, "probability", probability, "reason", reason));
        }
        if (stored.person() == null || !stored.person().equals(node)) {
            recognised.changes().moves().add(Map.of("mention", id, "person", person));
            String board = stored.mention().board().toString();
            recognised.moved().add(new Pair(node == null ? person : node, board));
            if (stored.person() != null) {
                recognised.moved().add(new Pair(stored.person(), board));
            }
        }
    }

    private void profiles() {
        Map<String, String> components = component.components(profiles.keySet());
        profiles.forEach((key, all) -> {
            Profiled profiled = new Profiled(all, nearness, decisions, decided);
            Map<String, @Nullable Object> properties = profiled.properties(ids);
            properties.put("component", components.get(key));
            String holder = holders.holderOf(all.get(0).board());
            properties.put("holder", holder);
            recognised.profiles().put(key, properties);
        });
        component.prints.keySet().stream()
                .filter(key -> !profiles.containsKey(key))
                .forEach(recognised.changes().unused()::add);
    }

    private void questions(List<Question> questions) {
        Set<String> open = new TreeSet<>();
        for (Question question : questions) {
            Id id = Id.of("IdentityQuestion", question.left(), question.right());
            open.add(id.toString());
            List<String> reasons = question.reasons();
            if (!(question.probability() + " " + reasons).equals(component.questions.get(id.toString()))) {
                String order =
                        String.format(Locale.ROOT, "%04d/%s", Math.round((1 - question.probability()) * 1000), id);
                Map<String, Object> properties = Map.of(
                        "id", id.toString(), "probability", question.probability(), "reasons", reasons, "order", order);
                recognised
                        .changes()
                        .questions()
                        .add(Map.of(
                                "id", id.toString(),
                                "properties", properties,
                                "left", question.left().toString(),
                                "right", question.right().toString()));
            }
        }
        component.questions.keySet().stream()
                .filter(id -> !open.contains(id))
                .forEach(recognised.changes().answered()::add);
    }

    static String sentence(List<String> reasons) {
        String joined = String.join("; ", reasons);
        return joined.isEmpty() ? "" : joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1) + ".";
    }
}
