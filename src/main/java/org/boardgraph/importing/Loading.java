package org.boardgraph.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.boardgraph.importing.Memberships.Pair;
import org.boardgraph.importing.Turn.Arriving;
import org.boardgraph.membership.Sighting;
import org.boardgraph.membership.Spell;
import org.boardgraph.membership.Spells;
import org.boardgraph.model.Id;
import org.boardgraph.subjects.KnownNames;
import org.boardgraph.subjects.Mentions;
import org.boardgraph.subjects.Naming;

/** A territory with all that is derived of its notes and registers, ready to be written. */
public final class Loading {
    private final Reference reference;
    private final long millis;
    private final List<NoteFacts> facts = new ArrayList<>();
    private final KnownPeople people = new KnownPeople();
    private final KnownSubjects subjects;
    private final RegisterLoad registers;
    private final KnownNames names;
    private final KnownNames secretNames;
    private final Set<String> parts = new HashSet<>();
    private final Map<Pair, List<Spell>> spells = new LinkedHashMap<>();
    /** The membership that each attendance shows. */
    private final Map<String, String> shown = new HashMap<>();

    Loading(KnownTerritory territory, Reference reference, long millis) {
        this.reference = reference;
        this.millis = millis;
        this.subjects = new KnownSubjects(reference);
        territory.notes().forEach(this::read);
        LocalDate day = territory.notes().get(0).note().date();
        territory.elsewhere().forEach(subject -> subjects.elsewhere(subject, day));
        registers = new RegisterLoad(people, subjects, reference);
        territory.registers().forEach(registers::add);
        territory.dispensations().forEach(registers::add);
        people.settle();
        names = subjects.names();
        secretNames = subjects.secretNames();
        memberships();
    }

    private void read(KnownNote known) {
        MeetingKey key = MeetingKey.of(known.note(), known.organization());
        NoteFacts read = NoteFacts.of(known.note(), key, reference);
        facts.add(read);
        people.add(known, read);
        subjects.add(Shared.in(read));
    }

    private void memberships() {
        Map<Pair, List<Sighting>> seen = new LinkedHashMap<>();
        for (NoteFacts note : facts) {
            Memberships.shown(note, people::of)
                    .forEach((pair, rows) ->
                            seen.computeIfAbsent(pair, any -> new ArrayList<>()).addAll(rows));
        }
        seen.forEach((pair, rows) -> spells.put(pair, Spells.of(rows)));
        spells.values()
                .forEach(all -> all.forEach(
                        spell -> spell.shown().forEach(attendance -> shown.put(attendance, MembershipRows.id(spell)))));
    }

    /** How many notes there are. */
    public int notes() {
        return facts.size();
    }

    /** The id of the meeting of a note, counted from 0. */
    public String meeting(int note) {
        return facts.get(note).key().id().toString();
    }

    /** The id of the board whose meeting a note is of, counted from 0. */
    public String board(int note) {
        return facts.get(note).board();
    }

    /** The id of a person, by the key that the territory has for them; they stand on a list. */
    public String person(String key) {
        return people.id(key);
    }

    /** Whether somebody stands on a list. */
    public boolean isListed(String key) {
        return people.isKnown(key);
    }

    Shared shared() {
        return subjects.shared();
    }

    /** Adds the registers and dispensations. */
    void addRegisters(LoadRows rows) {
        registers.write(rows, millis);
    }

    /** The parameters of the statement load/shared. */
    Map<String, Object> sharedRows(Shared summed) {
        Set<String> own = subjects.shared().bodies().keySet();
        Map<String, Object> rows = new HashMap<>();
        rows.put(
                "bodies",
                summed.bodies().values().stream()
                        .filter(body -> own.contains(body.id()))
                        .map(body -> Map.of("labels", body.labels(), "properties", body.properties(reference)))
                        .toList());
        rows.put(
                "topics",
                summed.topics().entrySet().stream()
                        .map(topic -> Rows.topic(topic.getKey(), topic.getValue()))
                        .toList());
        rows.put(
                "secrets",
                subjects.secrets().entrySet().stream()
                        .map(secret -> Rows.topic(secret.getKey(), secret.getValue()))
                        .toList());
        rows.put("people", people.properties());
        holds(rows);
        rows.put("parts", parts());
        return rows;
    }

    private void holds(Map<String, Object> rows) {
        List<Map<String, Object>> memberships = new ArrayList<>();
        List<Map<String, Object>> holds = new ArrayList<>();
        spells.forEach((pair, all) -> all.forEach(spell -> {
            memberships.add(MembershipRows.properties(pair, spell));
            Map<String, Object> held = new HashMap<>(pair.parameters());
            held.put("membership", MembershipRows.id(spell));
            held.put("authority", spell.authority());
            holds.add(held);
        }));
        rows.put("memberships", memberships);
        rows.put("holds", holds);
    }

    private List<Map<String, String>> parts() {
        List<Map<String, String>> all = new ArrayList<>();
        facts.stream()
                .flatMap(note -> note.links().stream())
                .filter(link -> link.type().equals("PART_OF") && parts.add(link.from()))
                .forEach(link -> all.add(Map.of("from", link.from(), "to", link.to())));
        return all;
    }

    /** Adds what notes are joined to, and what is there before them. */
    void there(LoadRows rows) {
        Shared own = subjects.shared();
        rows.there("bodies", subjects.there("Organization", own.bodies().keySet()));
        rows.there("topics", subjects.there("Topic", own.topics().keySet()));
        rows.there("secrets", subjects.secrets().keySet());
        rows.there("people", people.ids());
        rows.there("memberships", new HashSet<>(shown.values()));
    }

    /** Adds a note. */
    void add(int place, LoadRows rows) {
        NoteFacts note = facts.get(place);
        Map<String, Object> document = new HashMap<>(note.document().properties());
        document.putAll(Turn.whenImported(new Arriving(note, Origin.UNNAMED, millis), new NoteLayouts().version()));
        rows.fact("Document", note.document().key(), document);
        rows.fact("Meeting", note.meeting().key(), note.meeting().properties());
        note.owned().forEach(fact -> rows.fact(fact.label(), fact.key(), people.told(fact)));
        for (Link link : note.links()) {
            if (!link.type().equals("PART_OF") && !link.type().equals("PRINTS")) {
                rows.link(link.type(), link.from(), link.to());
            }
        }
        people(note, rows);
        mentions(note, rows);
    }

    private void people(NoteFacts note, LoadRows rows) {
        note.named().seen().keySet().forEach(mention -> rows.link("OF", mention.toString(), people.of(mention)));
        for (Named.Part part : note.named().parts()) {
            String person = people.of(part.mention());
            String from = part.outward() ? person : part.target();
            String to = part.outward() ? part.target() : person;
            if (part.properties().isEmpty()) {
                rows.link(part.type(), from, to);
            } else {
                rows.link(part.type(), from, to, part.properties());
            }
        }
        note.owned().stream()
                .filter(fact -> shown.containsKey(fact.key()))
                .forEach(fact -> rows.link("SHOWS", fact.key(), shown.getOrDefault(fact.key(), "")));
    }

    /** What its items name, by the words of the note. */
    private void mentions(NoteFacts note, LoadRows rows) {
        Map<String, Object> meeting = note.meeting().properties();
        Set<String> own = Set.copyOf(List.of(note.board(), String.valueOf(meeting.getOrDefault("organizationId", ""))));
        WithheldLines withheld = WithheldLines.of(note.note());
        String document = note.document().key();
        Mentions.Known known = new Mentions.Known(
                names, secretNames, own, SubjectNames.keys(note.note().date(), reference));
        List<Naming> namings = Mentions.in(note.readable(), known);
        for (Naming naming : namings) {
            Id item = ItemNumbers.id(note.key().id(), naming.item());
            rows.link(
                    "MENTIONS",
                    item.toString(),
                    naming.subject(),
                    SubjectRows.properties(naming, namings, document, withheld));
        }
    }
}
