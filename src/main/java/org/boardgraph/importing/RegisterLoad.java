package org.boardgraph.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.boardgraph.model.Id;
import org.boardgraph.model.OrderKey;
import org.boardgraph.registers.RegisterOrigin;

/** The registers and dispensations of a load. */
final class RegisterLoad {
    private static final RegisterOrigin UNNAMED = new RegisterOrigin(null, null);

    private final KnownPeople people;
    private final KnownSubjects subjects;
    private final Reference reference;
    private final List<Edition> editions = new ArrayList<>();
    private final List<List<RegisterFacts>> registers = new ArrayList<>();
    /** The mention of somebody at the head of a register. */
    private final Map<String, Id> mentions = new HashMap<>();

    private final List<KnownRegister.Dispensation> dispensations = new ArrayList<>();

    RegisterLoad(KnownPeople people, KnownSubjects subjects, Reference reference) {
        this.people = people;
        this.subjects = subjects;
        this.reference = reference;
    }

    void add(KnownRegister known) {
        Edition edition = Edition.of(known.edition(), UNNAMED, reference);
        List<RegisterFacts> all = new ArrayList<>();
        for (Id id : edition.registers().keySet()) {
            RegisterFacts facts = RegisterReading.of(id, edition, reference);
            String key = known.people().get(all.size());
            facts.named().seen().forEach((mention, seen) -> {
                people.add(mention, key, seen.sighting());
                mentions.putIfAbsent(key, mention);
            });
            subjects.add(facts.shared());
            facts.secrets().forEach(subjects::secret);
            all.add(facts);
        }
        subjects.add(edition.named());
        editions.add(edition);
        registers.add(all);
    }

    void add(KnownRegister.Dispensation given) {
        if (mentions.containsKey(given.person())) {
            dispensations.add(given);
            if (given.subject() != null) {
                subjects.add(given.subject(), given.from());
            }
        }
    }

    /** All of them as rows; who the people are is settled by now. */
    void write(LoadRows rows, long millis) {
        for (int i = 0; i < editions.size(); i++) {
            Edition edition = editions.get(i);
            edition(edition, rows, millis);
            registers.get(i).forEach(register -> register(register, edition, rows));
        }
        dispensations.forEach(given -> dispensation(given, rows, millis));
    }

    private static void edition(Edition edition, LoadRows rows, long millis) {
        String id = edition.document().toString();
        Map<String, Object> properties = new TreeMap<>();
        edition.properties().forEach((name, value) -> {
            if (value != null) {
                properties.put(name, value);
            }
        });
        properties.put("importedAt", Instant.ofEpochMilli(millis).toString());
        properties.put("importedMillis", millis);
        properties.put("order", OrderKey.of(OrderKey.newestFirst(millis), id));
        properties.put("loaded", true);
        rows.fact("Document", id, properties);
        Map<String, Object> hidden = edition.hidden();
        if (hidden != null) {
            rows.fact("Withheld", "Withheld/" + id, hidden);
            rows.link("WITHHELD", id, "Withheld/" + id);
        }
        edition.covered()
                .forEach(body -> rows.link(
                        "REGISTER_OF",
                        id,
                        (String) body.getOrDefault("body", ""),
                        Map.of("name", body.getOrDefault("name", ""))));
    }

    private void register(RegisterFacts register, Edition edition, LoadRows rows) {
        register.owned().forEach(fact -> rows.fact(fact.label(), fact.key(), people.told(fact)));
        register.links().stream()
                .filter(link -> !link.type().equals("PRINTS"))
                .forEach(link -> rows.link(link.type(), link.from(), link.to()));
        rows.link("IN_EDITION", register.id().toString(), edition.document().toString());
        register.named().seen().keySet().forEach(mention -> rows.link("OF", mention.toString(), people.of(mention)));
        register.named().parts().forEach(part -> rows.link(part.type(), people.of(part.mention()), part.target()));
        register.hidden().forEach((interest, secret) -> rows.link("ABOUT", "Withheld/" + interest, secret));
    }

    private void dispensation(KnownRegister.Dispensation given, LoadRows rows, long millis) {
        Id mention = Objects.requireNonNull(mentions.get(given.person()));
        Id id = Id.of("Dispensation", mention, given.scope(), given.from(), given.subject());
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", id.toString());
        properties.put("mention", mention.toString());
        properties.put(
                "authorityId",
                Body.named(given.authority(), given.from(), reference).id().toString());
        properties.put("scope", given.scope());
        properties.put("from", given.from().toString());
        properties.put("to", given.to().toString());
        properties.put("by", "officer");
        properties.put("at", Instant.ofEpochMilli(millis).toString());
        properties.put("order", OrderKey.of(OrderKey.newestFirst(given.from()), id.toString()));
        rows.fact("Dispensation", id.toString(), properties);
        rows.link("OF_MENTION", id.toString(), mention.toString());
        rows.link("HAS_DISPENSATION", people.of(mention), id.toString());
        if (given.subject() != null) {
            rows.link("ABOUT", id.toString(), subjects.id(given.subject(), given.from()));
        }
    }
}
