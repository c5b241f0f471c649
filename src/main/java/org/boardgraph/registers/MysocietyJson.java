package org.boardgraph.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.boardgraph.model.DocumentText;
import org.boardgraph.model.Text;
import org.boardgraph.registers.ListUnreadable.Place;
import org.boardgraph.registers.ListUnreadable.UnknownForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads registers of parliaments and assemblies in mySociety's form: persons, each with categories, each with entries. What is kept of
 * the file is written anew, a line for each person and each entry, since such files may be of a single line.
 */
final class MysocietyJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> HEADER = List.of("person", "category", "entry");
    private static final String EXPECTED =
            "a register in mySociety's form: {\"chamber\": …, \"published_date\": …, \"persons\": […]}.";

    private static final Map<String, String> CHAMBERS = Map.of(
            "house-of-commons", CommonsCsv.BODY,
            "house-of-lords", "House of Lords",
            "scottish-parliament", "Scottish Parliament",
            "welsh-parliament", "Senedd Cymru",
            "senedd", "Senedd Cymru",
            "northern-ireland-assembly", "Northern Ireland Assembly",
            "london-assembly", "London Assembly");

    private final FileText file;
    private final RegisterOrigin origin;
    private final JsonNode root;
    private final List<String> lines = new ArrayList<>();
    private final List<PrintedRegister> registers = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private int left;

    private MysocietyJson(FileText file, RegisterOrigin origin, JsonNode root) {
        this.file = file;
        this.origin = origin;
        this.root = root;
    }

    static RegisterEdition read(FileText file, RegisterOrigin origin) {
        Place place = Place.file(file.name());
        JsonNode root;
        try {
            root = JSON.readTree(String.join("\n", file.lines()));
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new UnknownForm(
                    at == null ? place : place.line(Math.max(0, at.getLineNr())),
                    "the file is no JSON from here on.",
                    EXPECTED,
                    "Fetch the file again and import it unchanged.");
        }
        if (!root.path("persons").isArray()) {
            throw new UnknownForm(
                    place, "the file has no list \"persons\".", EXPECTED, "Check that this is the right file.");
        }
        return new MysocietyJson(file, origin, root).edition();
    }

    private RegisterEdition edition() {
        lines.add("{" + member("chamber") + member("language") + member("published_date") + "\"persons\": [");
        JsonNode persons = root.path("persons");
        for (int i = 0; i < persons.size(); i++) {
            person(persons.get(i), i == persons.size() - 1);
        }
        lines.add("]}");
        if (registers.isEmpty()) {
            throw new UnknownForm(
                    Place.file(file.name()),
                    rejected.isEmpty()
                            ? "the file names no person."
                            : "no person could be taken; the first: "
                                    + rejected.get(0).problem(),
                    EXPECTED,
                    "Fetch the file again and import it unchanged.");
        }
        TreeSet<String> bodies = new TreeSet<>();
        registers.forEach(register -> bodies.add(register.authority()));
        return new RegisterEdition(
                new DocumentText(file.name(), file.sha256(), FileText.textSha256(lines), lines),
                rejected.stream().map(RejectedRow::lines).toList(),
                RegisterFormat.MYSOCIETY_JSON,
                bodies.size() == 1 ? bodies.first() : null,
                null,
                registers.stream()
                        .map(PrintedRegister::asOf)
                        .max(LocalDate::compareTo)
                        .orElseThrow(),
                registers,
                HEADER,
                rejected,
                left == 0
                        ? List.of()
                        : List.of(left
                                + " entries on members of families were left out; their names are not kept here."));
    }

    private void person(JsonNode person, boolean last) {
        String end = last ? "" : ",";
        JsonPerson reading = new JsonPerson(file.name(), lines);
        try {
            String name = reading.name(person);
            String body = body(person);
            LocalDate asOf = asOf(person);
            registers.add(reading.register(person, name, body, asOf));
            rejected.addAll(reading.rejected());
            left += reading.left();
            lines.set(lines.size() - 1, lines.get(lines.size() - 1) + end);
        } catch (RowRejected problem) {
            String sentence = said(person, problem);
            lines.add("{\"rejected\": " + JSON.writeValueAsString(sentence) + "}" + end);
            rejected.add(new RejectedRow(
                    org.boardgraph.model.Lines.at(lines.size()),
                    List.of(JsonPerson.text(person, "person_name"), "", ""),
                    sentence,
                    sentence));
        }
    }

    /** The sentence; of a text that was kept the one of the first reading. */
    private String said(JsonNode person, RowRejected problem) {
        String before = JsonPerson.text(person, "rejected");
        return before.isEmpty()
                ? Place.file(file.name()).line(lines.size() + 1L).column(problem.column()) + " of the text as kept: "
                        + problem.kept()
                : before;
    }

    private String body(JsonNode person) throws RowRejected {
        String chamber = Optional.of(JsonPerson.text(person, "chamber"))
                .filter(printed -> !printed.isEmpty())
                .orElse(JsonPerson.text(root, "chamber"));
        String body = chamber.isEmpty() ? origin.body() : CHAMBERS.getOrDefault(chamber, chamber.replace('-', ' '));
        if (body == null || Text.fold(body).isEmpty()) {
            throw new RowRejected(
                    "chamber", "it is not said of which body this register is.", "the chamber, or --organization");
        }
        return body;
    }

    private LocalDate asOf(JsonNode person) throws RowRejected {
        @Nullable LocalDate own = JsonPerson.day(person, "published_date");
        @Nullable LocalDate whole = own == null ? JsonPerson.day(root, "published_date") : own;
        @Nullable LocalDate said = whole == null ? origin.asOf() : whole;
        if (said != null) {
            return said;
        }
        return FileDay.of(file.name())
                .orElseThrow(() -> new RowRejected(
                        "published_date",
                        "it is not said as of which day the register is known.",
                        "that day in the file, or --as-of"));
    }

    private String member(String name) {
        String value = JsonPerson.text(root, name);
        return value.isEmpty() ? "" : "\"" + name + "\": " + JSON.writeValueAsString(value) + ", ";
    }
}
