package org.boardgraph.importing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.boardgraph.subjects.KnownNames;
import org.boardgraph.subjects.NamedSubject;

/** The bodies and topics of a load by id, and apart from them the subjects of sensitive interests. */
final class KnownSubjects {
    private final Reference reference;
    private final Map<String, BodyNames> bodies = new TreeMap<>();
    private final Map<String, Names> topics = new TreeMap<>();
    private final Map<String, Names> secrets = new TreeMap<>();
    private final Map<String, NamedSubject> elsewhere = new TreeMap<>();

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
        Subject subject = Subject.of(printed, day, reference);
        String id = subject.id().toString();
        NamedSubject named = subject instanceof Subject.OfBody of
                ? SubjectNames.of(BodyNames.of(of.body(), day.toString()), reference)
                : SubjectNames.topic(id, Names.printed(subject.name(), day.toString()));
        if (named != null) {
            elsewhere.put(id, named);
        }
    }

    /** What the subjects are called that all may know. */
    KnownNames names() {
        KnownNames names = new KnownNames();
        elsewhere.values().forEach(names::put);
        bodies.values().forEach(body -> {
            NamedSubject named = SubjectNames.of(body, reference);
            if (named != null) {
                names.put(named);
            }
        });
        topics.forEach((id, called) -> names.put(SubjectNames.topic(id, called)));
        return names;
    }

    /** What the subjects of sensitive interests are called. */
    KnownNames secretNames() {
        KnownNames names = new KnownNames();
        secrets.forEach(
                (id, called) -> names.put(new NamedSubject(id, NamedSubject.Sort.SECRET, Set.copyOf(called.forms()))));
        return names;
    }

    /** The ids of the bodies, or the topics, that are in the graph when the notes are written. */
    Set<String> there(String type, Set<String> own) {
        Set<String> all = new TreeSet<>(own);
        elsewhere.keySet().stream().filter(id -> id.startsWith(type + ":")).forEach(all::add);
        return all;
    }

    /** The id of the subject that words mean on a day. */
    String id(String printed, LocalDate day) {
        return Subject.of(printed, day, reference).id().toString();
    }

    Shared shared() {
        return new Shared(bodies, topics);
    }

    Map<String, Names> secrets() {
        return secrets;
    }
}
