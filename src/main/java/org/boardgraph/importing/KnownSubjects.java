package org.boardgraph.importing;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.boardgraph.model.Id;
import org.boardgraph.model.Text;

/** The subjects of a load by name: bodies where their words show one, else topics; those of sensitive interests apart. */
final class KnownSubjects {
    /** Where the node of a name is found. */
    enum Sort {
        BODIES,
        TOPICS,
        SECRETS
    }

    private final Reference reference;
    private final Map<String, BodyNames> bodies = new TreeMap<>();
    private final Map<String, Names> topics = new TreeMap<>();
    private final Map<String, Map<String, Object>> secrets = new TreeMap<>();

    KnownSubjects(Reference reference) {
        this.reference = reference;
    }

    /** Notes that a subject is named on a day, in a register or by an officer. */
    Id add(String name, LocalDate day) {
        Id id = id(name, day);
        if (id.type().equals("Topic")) {
            topics.merge(id.toString(), Names.printed(Text.squeeze(name), day.toString()), Names::with);
        } else {
            bodies.merge(id.toString(), BodyNames.of(body(name, day), day.toString()), BodyNames::with);
        }
        return id;
    }

    /** Notes the subject of a sensitive interest. */
    String secret(String name, LocalDate day) {
        String id = secretId(name);
        secrets.put(id, Rows.topic(id, Names.printed(Text.squeeze(name), day.toString())));
        return id;
    }

    Id id(String name, LocalDate day) {
        Body body = body(name, day);
        return body.kind() == BodyKind.OTHER ? Id.of("Topic", Text.fold(name)) : body.id();
    }

    private Body body(String name, LocalDate day) {
        return Body.named(name, day, reference);
    }

    static String secretId(String name) {
        return Id.of("Topic", "secret", Text.fold(name)).toString();
    }

    boolean isKnown(String id) {
        return bodies.containsKey(id) || topics.containsKey(id) || secrets.containsKey(id);
    }

    /** With what notes name. */
    void add(NoteFacts facts) {
        facts.bodies().forEach((id, body) -> bodies.merge(id, body, BodyNames::with));
        facts.topics().forEach((id, names) -> topics.merge(id, names, Names::with));
    }

    Shared shared() {
        return new Shared(bodies, topics);
    }

    Map<String, Map<String, Object>> secrets() {
        return secrets;
    }
}
