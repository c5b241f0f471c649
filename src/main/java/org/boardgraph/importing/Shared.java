package org.boardgraph.importing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.boardgraph.model.Id;
import org.boardgraph.model.Text;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** The bodies and topics that several documents speak of, by id, each as the sum of what is said of it. */
record Shared(Map<String, BodyNames> bodies, Map<String, Names> topics) {
    static final Shared NONE = new Shared(Map.of(), Map.of());

    /** As a note alone speaks of it. */
    static Shared in(NoteFacts facts) {
        return new Shared(facts.bodies(), facts.topics());
    }

    /** As the nodes say that a row of import/standing holds. */
    static Shared standing(Record row) {
        Map<String, BodyNames> bodies = new TreeMap<>();
        row.get("bodies").asList(Value::asMap).forEach(node -> {
            BodyNames body = BodyNames.of(node);
            bodies.put(body.id(), body);
        });
        Map<String, Names> topics = new TreeMap<>();
        row.get("topics")
                .asList(Value::asMap)
                .forEach(node -> topics.put((String) node.getOrDefault("id", ""), Names.of(node)));
        return new Shared(bodies, topics);
    }

    /** As the mentions, meetings and declarations say that a row of import/evidence holds. */
    static Shared evidence(Record row, Reference reference) {
        Map<String, BodyNames> bodies = new TreeMap<>();
        for (Value printed : row.get("bodies").values()) {
            BodyNames body = new BodyNames(
                    printed.get("id").asString(),
                    kind(printed, reference),
                    printed.get("meets").asBoolean(),
                    new Names(Map.of(
                            Text.squeeze(printed.get("name").asString()),
                            new Names.Seen(
                                    printed.get("first").asString(),
                                    printed.get("last").asString(),
                                    printed.get("count").asLong()))));
            bodies.merge(body.id(), body, BodyNames::with);
        }
        Map<String, Names> topics = new TreeMap<>();
        for (Value said : row.get("subjects").values()) {
            declared(said, reference, bodies, topics);
        }
        return new Shared(bodies, topics);
    }

    /** A declaration has several subjects: of each that it is about, the printed one that means it says something. */
    private static void declared(
            Value said, Reference reference, Map<String, BodyNames> bodies, Map<String, Names> topics) {
        String day = said.get("day").asString();
        Set<Id> meant = new HashSet<>();
        for (String printed : said.get("printed").asList(Value::asString)) {
            Subject subject = Subject.of(printed, LocalDate.parse(day), reference);
            String id = subject.id().toString();
            if (!id.equals(said.get("id").asString()) || !meant.add(subject.id())) {
                continue;
            }
            if (subject instanceof Subject.OfBody of) {
                bodies.merge(id, BodyNames.of(of.body(), day), BodyNames::with);
            } else {
                topics.merge(id, Names.printed(subject.name(), day), Names::with);
            }
        }
    }

    private static BodyKind kind(Value printed, Reference reference) {
        String kind = printed.get("kind").asString();
        return kind.equals(BodyKind.BOARD.name())
                ? BodyKind.BOARD
                : reference.kindOf(
                        printed.get("id").asString(), printed.get("name").asString());
    }

    Shared with(Shared other) {
        Map<String, BodyNames> allBodies = new TreeMap<>(bodies);
        other.bodies.forEach((id, body) -> allBodies.merge(id, body, BodyNames::with));
        Map<String, Names> allTopics = new TreeMap<>(topics);
        other.topics.forEach((id, names) -> allTopics.merge(id, names, Names::with));
        return new Shared(allBodies, allTopics);
    }

    Touched keys() {
        return new Touched(bodies.keySet(), topics.keySet());
    }

    /** The keys of shared things. */
    record Touched(Collection<String> bodies, Collection<String> topics) {
        static final Touched NOTHING = new Touched(List.of(), List.of());

        Touched with(Touched other) {
            return new Touched(union(bodies, other.bodies), union(topics, other.topics));
        }

        Touched without(Touched other) {
            return new Touched(minus(bodies, other.bodies), minus(topics, other.topics));
        }

        Map<String, Object> parameters() {
            return Map.of("bodies", List.copyOf(bodies), "topics", List.copyOf(topics));
        }

        private static Collection<String> union(Collection<String> some, Collection<String> others) {
            return java.util.stream.Stream.concat(some.stream(), others.stream())
                    .distinct()
                    .toList();
        }

        private static Collection<String> minus(Collection<String> some, Collection<String> others) {
            return some.stream().filter(each -> !others.contains(each)).toList();
        }
    }
}
