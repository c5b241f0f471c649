package org.boardgraph.importing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The bodies and topics of a load by id, and apart from them the subjects of sensitive interests. */
final class KnownSubjects {
    private final Reference reference;
    private final Map<String, BodyNames> bodies = new TreeMap<>();
    private final Map<String, Names> topics = new TreeMap<>();
    private final Map<String, Names> secrets = new TreeMap<>();
    private final Set<String> elsewhere = new TreeSet<>();

    KnownSubjects(Reference reference) {
        this.reference = reference;
    }

    /** Adds what a document names. */
    void add(Shared named) {
        named.bodies().forEach((id, body) -> bodies.merge(id, body, BodyNames::with));
        named.topics().forEach((id, names) -> topics.merge(id, names, Names::with));
    }

    /** Adds what an officer named on a day. */
    void add(String printed, LocalDate day) {
        Subject subject = Subject.of(printed, day, reference);
        String id = subject.id().toString();
        if (subject instanceof Subject.OfBody of) {
            bodies.merge(id, BodyNames.of(of.body(), day.toString()), BodyNames::with);
        } else {
            topics.merge(id, Names.printed(subject.name(), day.toString()), Names::with);
        }
    }

    /** Adds the subject of a sensitive interest. */
    void secret(String id, Names names) {
        secrets.merge(id, names, Names::with);
    }

    /** Notes that a subject is in the graph already. */
    void elsewhere(String printed, LocalDate day) {
        elsewhere.add(id(printed, day));
    }

    /** The ids of the bodies, or the topics, that are in the graph when the notes are written. */
    Set<String> there(String type, Set<String> own) {
        Set<String> all = new TreeSet<>(own);
        elsewhere.stream().filter(id -> id.startsWith(type + ":")).forEach(all::add);
        return all;
    }

    /** The id of the subject that words mean on a day. */
    String id(String printed, LocalDate day) {
        return Subject.of(printed, day, reference).id().toString();
    }

    /** The id that it has where an interest in it is sensitive. */
    String secretId(String printed, LocalDate day) {
        return InterestWords.secret(Subject.of(printed, day, reference).name()).toString();
    }

    boolean isKnown(String id) {
        return bodies.containsKey(id) || topics.containsKey(id) || secrets.containsKey(id) || elsewhere.contains(id);
    }

    Shared shared() {
        return new Shared(bodies, topics);
    }

    Map<String, Names> secrets() {
        return secrets;
    }
}
