package org.boardgraph.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.boardgraph.model.InterestCategory;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Text;
import org.boardgraph.registers.ListUnreadable.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads one person of mySociety's JSON, and writes down what is kept of it: a line for the person, one for each entry. */
final class JsonPerson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String file;
    private final List<String> lines;
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final List<PrintedInterest> entries = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private boolean saysNil;
    private int left;

    JsonPerson(String file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    List<RejectedRow> rejected() {
        return rejected;
    }

    /** How many entries were left out since they name members of families. */
    int left() {
        return left;
    }

    String name(JsonNode person) throws RowRejected {
        String name = text(person, "person_name");
        if (name.codePoints().noneMatch(Character::isLetter)) {
            throw new RowRejected("person_name", "the person has no name.", "the name of one member");
        }
        return name;
    }

    /** The person's register; its lines are added to those that are kept. */
    PrintedRegister register(JsonNode person, String name, String body, LocalDate asOf) {
        ObjectNode kept = JSON.createObjectNode();
        for (String field : List.of("person_id", "person_name", "chamber", "language", "published_date")) {
            if (!text(person, field).isEmpty()) {
                kept.put(field, text(person, field));
            }
        }
        lines.add(open(kept, "categories"));
        Lines at = Lines.at(lines.size());
        JsonNode categories = person.path("categories");
        for (int i = 0; categories.isArray() && i < categories.size(); i++) {
            category(categories.get(i), name, asOf, i == categories.size() - 1 ? "]}" : "]},");
        }
        lines.add("]}");
        boolean nil = saysNil && entries.isEmpty() && rejected.isEmpty();
        // A person of whom the file holds nothing at all may have a register that is not in it.
        boolean whole = rejected.isEmpty() && (nil || !entries.isEmpty());
        String id = text(person, "person_id");
        return new PrintedRegister(
                name, id.isEmpty() ? null : id, body, asOf, nil, whole ? complete() : Set.of(), entries, at);
    }

    private Set<InterestCategory> complete() {
        Set<InterestCategory> all = EnumSet.allOf(InterestCategory.class);
        if (left > 0) {
            all.remove(InterestCategory.OTHER);
        }
        return all;
    }

    private void category(JsonNode category, String person, LocalDate asOf, String end) {
        String printed = text(category, "category_name");
        ObjectNode kept = JSON.createObjectNode();
        kept.put("category_id", text(category, "category_id"));
        kept.put("category_name", printed);
        lines.add(open(kept, "entries"));
        JsonNode all = category.path("entries");
        int before = lines.size();
        for (JsonNode entry : all) {
            if (Categories.ofFamily(printed)) {
                left++;
            } else if (isNil(entry)) {
                saysNil = true;
                lines.add("{\"null_entry\": true},");
            } else if (ids.add(text(entry, "id")) || text(entry, "id").isEmpty()) {
                entry(entry, person, printed, asOf);
            }
        }
        if (lines.size() > before) {
            int last = lines.size() - 1;
            lines.set(last, Text.withoutEnd(lines.get(last), ","));
        }
        lines.add(end);
    }

    private void entry(JsonNode entry, String person, String category, LocalDate asOf) {
        int line = lines.size() + 1;
        try {
            String before = text(entry, "rejected");
            if (!before.isEmpty()) {
                throw new RowRejected("", before, "");
            }
            entries.addAll(new JsonEntry(entry).interests(category, asOf, Lines.at(line)));
            ObjectNode kept = ((ObjectNode) entry).deepCopy();
            kept.remove(List.of("sub_entries", "annotations", "item_hash", "comparable_id"));
            lines.add(JSON.writeValueAsString(kept) + ",");
        } catch (RowRejected problem) {
            String before = text(entry, "rejected");
            String sentence = before.isEmpty()
                    ? Place.file(file).line(line).column(problem.column()) + " of the text as kept: " + problem.kept()
                    : before;
            lines.add("{\"rejected\": " + JSON.writeValueAsString(sentence) + "},");
            rejected.add(new RejectedRow(
                    Lines.at(line), List.of(person, category, JSON.writeValueAsString(entry)), sentence, sentence));
        }
    }

    private static boolean isNil(JsonNode entry) {
        return entry.path("null_entry").asBoolean(false);
    }

    /** An object without its closing brace, and the beginning of a list in it. */
    private static String open(ObjectNode kept, String list) {
        String written = JSON.writeValueAsString(kept);
        return written.substring(0, written.length() - 1) + (kept.isEmpty() ? "" : ",") + "\"" + list + "\":[";
    }

    /** A member's text without runs of white space; empty where it is none. */
    static String text(JsonNode node, String member) {
        JsonNode value = node.path(member);
        return value.isString() || value.isNumber() ? Text.squeeze(value.asString("")) : "";
    }

    static @Nullable LocalDate day(JsonNode node, String member) throws RowRejected {
        String printed = text(node, member);
        if (printed.isEmpty()) {
            return null;
        }
        return PrintedDay.of(printed)
                .orElseThrow(() -> new RowRejected(member, printed, "is no day.", PrintedDay.EXPECTED));
    }
}
