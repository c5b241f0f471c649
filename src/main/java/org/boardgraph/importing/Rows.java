package org.boardgraph.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.boardgraph.model.Id;
import org.boardgraph.model.Text;

/** The parameters of the statement import/write, as they are put together. */
final class Rows {
    private final Map<String, Integer> places = new HashMap<>();
    private final Recognised recognised;
    private final List<Map<String, Object>> people = new ArrayList<>();
    private final List<Map<String, Object>> profiles = new ArrayList<>();
    private final List<Map<String, Object>> bodies = new ArrayList<>();
    private final List<Map<String, Object>> topics = new ArrayList<>();
    private final List<Map<String, Object>> facts = new ArrayList<>();
    private final List<Map<String, Object>> links = new ArrayList<>();
    private final List<Map<String, Object>> parts = new ArrayList<>();

    /** Starts with all that is shared; what the documents own comes after it. */
    Rows(Shared shared, Recognised recognised, Reference reference) {
        this.recognised = recognised;
        recognised.people().forEach((was, person) -> {
            places.put(person.id().toString(), places.size());
            people.add(Map.of("was", was, "properties", person.properties()));
        });
        recognised.profiles().forEach((key, properties) -> {
            places.put(Named.PROFILE + key, places.size());
            profiles.add(Map.of("key", key, "properties", properties));
        });
        shared.bodies().forEach((id, body) -> {
            places.put(id, places.size());
            bodies.add(Map.of("labels", body.labels(), "properties", body.properties(reference)));
        });
        shared.topics().forEach((id, names) -> {
            places.put(id, places.size());
            topics.add(topic(id, names));
        });
    }

    void add(NoteFacts note, Map<String, Object> whenImported, boolean sample) {
        Map<String, Object> document = new TreeMap<>(note.document().properties());
        document.putAll(whenImported);
        fact(note.document().key(), sample ? List.of("Document", "Sample") : List.of("Document"), document);
        fact(note.meeting().key(), List.of("Meeting"), note.meeting().properties());
        note.owned().forEach(fact -> fact(fact.key(), List.of(fact.label()), properties(fact, note.named())));
        for (Link link : note.links()) {
            if (link.type().equals("PART_OF")) {
                parts.add(Map.of("from", place(link.from()), "to", place(link.to())));
            } else {
                link(link.type(), link.from(), link.to(), link.properties());
            }
        }
        ofPeople(note.named());
    }

    void add(RegisterFacts register) {
        register.owned().forEach(fact -> fact(fact.key(), List.of(fact.label()), properties(fact, register.named())));
        register.links().forEach(link -> link(link.type(), link.from(), link.to(), link.properties()));
        ofPeople(register.named());
    }

    /** What a fact says, and of a mention whose it is. */
    private Map<String, Object> properties(Fact fact, Named named) {
        if (!fact.label().equals("Mention")) {
            return fact.properties();
        }
        Id mention = Id.parse(fact.key()).orElseThrow();
        if (!named.seen().containsKey(mention)) {
            return fact.properties();
        }
        Recognised.Verdict verdict = recognised.of(mention);
        Map<String, Object> properties = new HashMap<>(fact.properties());
        properties.put("probability", verdict.probability());
        properties.put("reason", verdict.reason());
        return properties;
    }

    private void ofPeople(Named named) {
        named.seen().keySet().forEach(mention -> link("OF", mention.toString(), person(mention), Map.of()));
        for (Named.Part part : named.parts()) {
            String person = person(part.mention());
            String from = part.outward() ? person : part.target();
            link(part.type(), from, part.outward() ? part.target() : person, part.properties());
        }
    }

    private String person(Id mention) {
        return recognised.of(mention).person();
    }

    private void link(String type, String from, String to, Map<String, Object> properties) {
        links.add(Map.of("type", type, "from", place(from), "to", place(to), "properties", properties));
    }

    Recognised recognised() {
        return recognised;
    }

    Map<String, Object> parameters() {
        return Map.of(
                "people",
                people,
                "profiles",
                profiles,
                "bodies",
                bodies,
                "topics",
                topics,
                "facts",
                facts,
                "links",
                links,
                "parts",
                parts);
    }

    private void fact(String key, List<String> labels, Map<String, Object> properties) {
        places.put(key, places.size());
        facts.add(Map.of("labels", labels, "properties", properties));
    }

    private int place(String key) {
        Integer place = places.get(key);
        if (place == null) {
            throw new IllegalStateException("nothing is called " + key);
        }
        return place;
    }

    static Map<String, Object> topic(String id, Names names) {
        String name = names.latest();
        Map<String, Object> properties = new HashMap<>(names.properties());
        properties.put("id", id);
        properties.put("name", name);
        properties.put("otherNames", names.others(name));
        properties.put("sortName", Text.fold(name));
        properties.put("words", Names.words(names.forms()));
        return properties;
    }
}
