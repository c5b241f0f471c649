package org.boardgraph.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.boardgraph.model.DocumentText;
import org.boardgraph.model.Id;
import org.boardgraph.model.OrderKey;
import org.boardgraph.model.PersonName;
import org.boardgraph.model.Text;
import org.jspecify.annotations.Nullable;

/** The registers and dispensations of a load, as the parameters of the statement load/registers. */
final class RegisterLoad {
    private final KnownPeople people;
    private final KnownSubjects subjects;
    private final Reference reference;
    private final long millis;
    private final List<Map<String, Object>> documents = new ArrayList<>();
    private final List<Map<String, Object>> registers = new ArrayList<>();
    private final List<Map<String, Object>> dispensations = new ArrayList<>();

    RegisterLoad(KnownPeople people, KnownSubjects subjects, Reference reference, long millis) {
        this.people = people;
        this.subjects = subjects;
        this.reference = reference;
        this.millis = millis;
    }

    Map<String, Object> parameters() {
        return Map.of("documents", documents, "registers", registers, "dispensations", dispensations);
    }

    void add(KnownRegister register) {
        Id body = subjects.add(register.authority(), register.asOf());
        Id document = Id.of("Document", "register", body, register.asOf());
        documents.add(document(register, body, document));
        int order = 0;
        for (KnownRegister.Sheet sheet : register.sheets()) {
            if (people.isKnown(sheet.person())) {
                registers.add(sheet(register, sheet, body, document, ++order));
            }
        }
    }

    private Map<String, Object> document(KnownRegister register, Id body, Id document) {
        DocumentText source = register.source();
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", document.toString());
        properties.put("name", source.name());
        properties.put("sha256", source.sha256());
        properties.put("textSha256", source.textSha256());
        properties.put("format", "register-csv");
        properties.put("lines", source.lines());
        properties.put("asOf", register.asOf().toString());
        properties.put("bodyId", body.toString());
        properties.put("loaded", true);
        properties.put("importedAt", Instant.ofEpochMilli(millis).toString());
        properties.put("importedMillis", millis);
        properties.put("sample", false);
        properties.put("order", OrderKey.of(OrderKey.newestFirst(millis), document.toString()));
        return properties;
    }

    private Map<String, Object> sheet(
            KnownRegister register, KnownRegister.Sheet sheet, Id body, Id document, int order) {
        Id id = Id.of("Register", document, Text.fold(sheet.printedName()), 1);
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", id.toString());
        properties.put("asOf", register.asOf().toString());
        properties.put("nil", sheet.nil());
        properties.put("complete", true);
        properties.put("authorityId", body.toString());
        properties.put("printedName", sheet.printedName());
        properties.put("documentId", document.toString());
        properties.put("order", OrderKey.of(OrderKey.newestFirst(register.asOf()), id.toString()));
        List<Map<String, Object>> interests = new ArrayList<>();
        Map<String, Integer> equals = new HashMap<>();
        for (KnownRegister.Entry entry : sheet.entries()) {
            String key = entry(body, sheet.printedName(), entry);
            Id interest = Id.of("Interest", document, id, key, equals.merge(key, 1, Integer::sum));
            interests.add(interest(register, entry, new Keys(interest, key, body, document)));
        }
        Map<String, Object> row = new HashMap<>();
        row.put("document", document.toString());
        row.put("person", people.id(sheet.person()));
        row.put("properties", properties);
        row.put("mention", mention(register, sheet, document));
        row.put("interests", interests);
        return row;
    }

    private Map<String, Object> mention(KnownRegister register, KnownRegister.Sheet sheet, Id document) {
        PersonName name = PersonName.parse(sheet.printedName());
        Id id = Id.of("Mention", document, "REGISTERED", Text.fold(sheet.printedName()), 1);
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", id.toString());
        properties.put("asPerson", id.as("Person").toString());
        properties.put("kind", "registered");
        properties.put("printedName", sheet.printedName());
        properties.put("given", name.given());
        properties.put("family", name.family());
        properties.put("authority", register.authority());
        properties.put("date", register.asOf().toString());
        properties.put("probability", 1.0);
        properties.put("reason", "Known to be the same person when the graph was made.");
        cite(properties, register, document, sheet.line());
        return properties;
    }

    private static String entry(Id body, String printed, KnownRegister.Entry entry) {
        return Id.of(
                        "Entry",
                        body,
                        Text.fold(printed),
                        entry.category(),
                        Text.fold(entry.subject()),
                        Text.fold(entry.description()),
                        entry.registeredOn(),
                        entry.from(),
                        entry.partner())
                .key();
    }

    /** By what an interest is known. */
    private record Keys(Id interest, String entry, Id body, Id document) {}

    private Map<String, Object> interest(KnownRegister register, KnownRegister.Entry entry, Keys keys) {
        Map<String, Object> said = new HashMap<>();
        said.put("entry", keys.entry);
        said.put("category", entry.category());
        said.put("description", entry.description());
        put(said, "value", entry.value());
        said.put("heldByPartner", entry.partner());
        said.put("appointedByAuthority", entry.appointed());
        put(said, "registeredOn", entry.registeredOn());
        put(said, "from", entry.from());
        put(said, "to", entry.to());
        cite(said, register, keys.document, entry.line());
        Map<String, Object> open = new HashMap<>();
        open.put("id", keys.interest.toString());
        open.put("sensitive", entry.sensitive());
        open.put("authorityId", keys.body.toString());
        open.put("asOf", register.asOf().toString());
        Map<String, Object> row = new HashMap<>();
        row.put("properties", open);
        if (entry.sensitive()) {
            open.put("order", order(null, keys.interest));
            said.put("of", keys.interest.toString());
            row.put("withheld", said);
            row.put("secret", subjects.secret(entry.subject(), register.asOf()));
        } else {
            open.put("order", order(entry.registeredOn(), keys.interest));
            open.putAll(said);
            about(row, subjects.add(entry.subject(), register.asOf()));
        }
        return row;
    }

    private static String order(@Nullable LocalDate registered, Id id) {
        return OrderKey.of(registered == null ? "99999999" : OrderKey.newestFirst(registered), id.toString());
    }

    private static void about(Map<String, Object> row, Id subject) {
        row.put(subject.type().equals("Topic") ? "topic" : "body", subject.toString());
    }

    void add(KnownRegister.Dispensation given) {
        if (!people.isKnown(given.person())) {
            return;
        }
        Id body = reference(given.authority(), given.from());
        String mention = people.id(given.person()).replace("Person:", "Mention:");
        Id id = Id.of("Dispensation", mention, given.scope(), given.from(), given.subject());
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", id.toString());
        properties.put("mention", mention);
        properties.put("authorityId", body.toString());
        properties.put("scope", given.scope());
        properties.put("from", given.from().toString());
        properties.put("to", given.to().toString());
        properties.put("by", "invented");
        properties.put("at", Instant.ofEpochMilli(millis).toString());
        properties.put("order", OrderKey.of(OrderKey.newestFirst(given.from()), id.toString()));
        Map<String, Object> row = new HashMap<>();
        row.put("person", people.id(given.person()));
        row.put("mention", mention);
        row.put("properties", properties);
        if (given.subject() != null) {
            about(row, subjects.add(given.subject(), given.from()));
        }
        dispensations.add(row);
    }

    private Id reference(String authority, LocalDate day) {
        return Body.named(authority, day, reference).id();
    }

    private static void cite(Map<String, Object> properties, KnownRegister register, Id document, int line) {
        properties.put("documentId", document.toString());
        properties.put("firstLine", (long) line);
        properties.put("lastLine", (long) line);
        properties.put("quote", register.source().lines().get(line - 1));
    }

    private static void put(Map<String, Object> properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value.toString());
        }
    }
}
