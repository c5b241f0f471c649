package org.boardgraph.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.boardgraph.model.Text;

/** The parameters of the statement import/write, as they are put together. */
final class Rows {
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Map<String, Object>> people = new ArrayList<>();
    private final List<Map<String, Object>> bodies = new ArrayList<>();
    private final List<Map<String, Object>> topics = new ArrayList<>();
    private final List<Map<String, Object>> facts = new ArrayList<>();
    private final List<Map<String, Object>> links = new ArrayList<>();
    private final List<Map<String, Object>> parts = new ArrayList<>();

    /** Starts with all that is shared; what the documents own comes after it. */
    Rows(Shared shared) {
        shared.people().forEach((cluster, person) -> {
            places.put(cluster, places.size());
            people.add(person.properties());
        });
        shared.bodies().forEach((id, body) -> {
            places.put(id, places.size());
            bodies.add(Map.of("labels", body.labels(), "properties", body.properties()));
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
        note.owned().forEach(fact -> fact(fact.key(), List.of(fact.label()), fact.properties()));
        for (Link link : note.links()) {
            if (link.type().equals("PART_OF")) {
                parts.add(Map.of("from", place(link.from()), "to", place(link.to())));
            } else {
                links.add(Map.of(
                        "type", link.type(),
                        "from", place(link.from()),
                        "to", place(link.to()),
                        "properties", link.properties()));
            }
        }
    }

    Map<String, Object> parameters() {
        return Map.of(
                "people", people, "bodies", bodies, "topics", topics, "facts", facts, "links", links, "parts", parts);
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

    private static Map<String, Object> topic(String id, Names names) {
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
