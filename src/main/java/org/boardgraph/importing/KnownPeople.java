package org.boardgraph.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardgraph.model.Id;
import org.boardgraph.model.MentionKind;

/** The people of notes of which it is known who is meant, and whose each mention is. */
final class KnownPeople {
    private static final String FIRST = "The first place where the person is printed.";
    private static final String KNOWN = "Known to be the same person when the graph was made.";

    private final Map<Id, String> keys = new HashMap<>();
    private final Map<String, List<Sighting>> seen = new LinkedHashMap<>();
    private final Map<String, Person> people = new LinkedHashMap<>();

    /** Adds the mentions of a note. */
    void add(KnownNote known, NoteFacts facts) {
        Map<Id, Named.Seen> mentions = facts.named().seen();
        mentions.forEach((id, each) -> {
            if (each.mention().kind() == MentionKind.LISTED) {
                add(id, known.people().get(each.mention().place()), each);
            }
        });
        mentions.forEach((id, each) -> {
            if (each.mention().kind() != MentionKind.LISTED) {
                add(id, keys.getOrDefault(each.sameAs(), ""), each);
            }
        });
    }

    private void add(Id mention, String key, Named.Seen each) {
        if (key.isEmpty()) {
            throw new IllegalArgumentException(
                    "nobody on the list of the meeting is " + each.mention().printedName());
        }
        keys.put(mention, key);
        if (!each.mention().withheld()) {
            seen.computeIfAbsent(key, any -> new ArrayList<>()).add(each.sighting());
        }
    }

    /** Adds somebody's name where it stands in no note. */
    void add(Id mention, String key, Sighting sighting) {
        keys.put(mention, key);
        seen.computeIfAbsent(key, any -> new ArrayList<>()).add(sighting);
    }

    /** Tells them apart, once all have been added. */
    void settle() {
        seen.forEach((key, sightings) -> people.put(key, Person.of(sightings)));
    }

    List<Map<String, Object>> properties() {
        return people.values().stream().map(Person::properties).toList();
    }

    List<String> ids() {
        return people.values().stream().map(person -> person.id().toString()).toList();
    }

    /** The id of the person that a mention is of. */
    String of(Id mention) {
        return id(keys.getOrDefault(mention, ""));
    }

    /** Whether somebody is named anywhere. */
    boolean isKnown(String key) {
        return people.containsKey(key);
    }

    /** The id of the person of a key. */
    String id(String key) {
        Person person = people.get(key);
        if (person == null) {
            throw new IllegalStateException("nobody is called " + key);
        }
        return person.id().toString();
    }

    /** What a fact says, and of a mention why it is of its person. */
    Map<String, Object> told(Fact fact) {
        Id mention = fact.label().equals("Mention") ? Id.parse(fact.key()).orElseThrow() : null;
        if (mention == null || !keys.containsKey(mention)) {
            return fact.properties();
        }
        boolean earliest = of(mention).equals(mention.as("Person").toString());
        Map<String, Object> told = new HashMap<>(fact.properties());
        told.put("probability", 1.0);
        told.put("reason", earliest ? FIRST : KNOWN);
        return told;
    }
}
