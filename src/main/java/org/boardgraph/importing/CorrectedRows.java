package org.boardgraph.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.boardgraph.corrections.CorrectedList;
import org.boardgraph.corrections.CorrectedList.Added;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.Mention;
import org.boardgraph.model.OrderKey;
import org.boardgraph.model.Text;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** The rows of the statement import/correct, as they are put together. */
final class CorrectedRows {
    private static final Set<AttendanceStatus> AWAY = Set.of(AttendanceStatus.APOLOGIES, AttendanceStatus.ABSENT);

    private final Map<String, Value> corrections;
    private final Reference reference;
    private final Map<String, String> authorities = new HashMap<>();
    private final List<Map<String, Object>> replaced = new ArrayList<>();
    private final List<Map<String, Object>> added = new ArrayList<>();

    /**
     * @param corrections their nodes by id
     * @param lists all that were read: they say which body an authority's printed name is
     */
    CorrectedRows(Map<String, Value> corrections, Map<String, HeldList> lists, Reference reference) {
        this.corrections = corrections;
        this.reference = reference;
        for (HeldList list : lists.values()) {
            for (Mention row : list.sitting().rows()) {
                Object id =
                        list.rows().getOrDefault(row.id().toString(), Map.of()).get("authorityId");
                if (row.authority() != null && id != null) {
                    authorities.put(Text.fold(row.authority()), (String) id);
                }
            }
        }
    }

    void add(HeldList list, CorrectedList corrected) {
        corrected
                .replaced()
                .forEach((row, correction) -> replaced.add(Map.of("row", attendance(row), "correction", correction)));
        corrected.added().forEach(row -> add(list, row));
    }

    List<Map<String, Object>> replaced() {
        return replaced;
    }

    List<Map<String, Object>> added() {
        return added;
    }

    private static String attendance(String mention) {
        return mention.replace("Mention:", "Attendance:");
    }

    private void add(HeldList list, Added row) {
        added.add(Map.of(
                "properties", properties(list, row),
                "person", row.person(),
                "correction", row.correction(),
                "meeting", list.sitting().id(),
                "base", row.base() == null ? "" : attendance(row.base()),
                "keeps", row.base() != null && !AWAY.contains(row.row().status())));
    }

    private Map<String, Object> properties(HeldList list, Added added) {
        Mention row = added.row();
        Value correction = Objects.requireNonNull(corrections.get(added.correction()));
        String meeting = list.sitting().id();
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", added.id());
        properties.put("meetingId", meeting);
        properties.put("boardId", list.board());
        properties.put("date", list.sitting().date().toString());
        properties.put(
                "order",
                OrderKey.of(
                        OrderKey.newestFirst(list.sitting().date()), meeting, OrderKey.place(row.place()), added.id()));
        properties.put("place", (long) row.place());
        properties.put("printedName", row.printedName());
        properties.put("asRecorded", false);
        properties.put("asCorrected", true);
        put(properties, "status", row.status() == null ? null : row.status().name());
        put(properties, "role", row.role() == null ? null : row.role().name());
        put(properties, "position", row.position());
        if (row.authority() != null) {
            String authority = row.authority();
            properties.put("authorityId", authorities.computeIfAbsent(Text.fold(authority), any -> Body.named(
                            authority, list.sitting().date(), reference)
                    .id()
                    .toString()));
        }
        if (added.base() != null) {
            put(
                    properties,
                    "label",
                    list.rows().getOrDefault(added.base(), Map.of()).get("label"));
        }
        for (String citation : List.of("documentId", "firstLine", "lastLine", "quote")) {
            put(properties, citation, correction.get(citation).asObject());
        }
        return properties;
    }

    private static void put(Map<String, Object> properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value);
        }
    }
}
