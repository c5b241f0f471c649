package org.boardgraph.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.boardgraph.corrections.MadeCorrection;
import org.boardgraph.findings.FindingKind;
import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;
import org.boardgraph.model.OrderKey;
import org.boardgraph.model.Severity;
import org.neo4j.driver.Value;

/** The findings of corrections that wait for their meeting, or that name somebody who cannot be told. */
final class WaitingCorrections {
    private final List<Map<String, Object>> rows = new ArrayList<>();

    List<Map<String, Object>> rows() {
        return rows;
    }

    /** Its meeting is not here, or cannot be told. */
    void pending(MadeCorrection made, Value node) {
        add(
                FindingKind.PENDING_CORRECTION,
                made,
                node,
                " waits: the note of the meeting that it corrects is not here, or it cannot be told which one it is.");
    }

    /** Its meeting is here, and the list has several whom it can mean, or the name alone tells nobody. */
    void unclear(MadeCorrection made, Value node) {
        add(
                FindingKind.UNCLEAR_CORRECTION,
                made,
                node,
                " cannot be applied: a name in it fits several people of the list, or nobody who can be told.");
    }

    /** Of a withheld correction no word is said: who may not see it does not see the finding either. */
    private void add(FindingKind kind, MadeCorrection made, Value node, String why) {
        Id id = Id.of("Finding", kind, made.id());
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", id.toString());
        properties.put("kind", kind.name());
        properties.put("severity", Severity.WARNING.name());
        properties.put("message", what(made) + why);
        properties.put(
                "order",
                OrderKey.of(
                        Integer.toString(Severity.WARNING.ordinal()),
                        OrderKey.newestFirst(LocalDate.parse(node.get("date").asString())),
                        id.toString()));
        for (String citation : List.of("documentId", "firstLine", "lastLine", "quote", "withheld")) {
            if (!node.get(citation).isNull()) {
                properties.put(citation, node.get(citation).asObject());
            }
        }
        rows.add(Map.of("correction", made.id(), "properties", properties));
    }

    private static String what(MadeCorrection made) {
        List<String> people = made.withheld()
                ? List.of()
                : made.people().stream().map(Mention::printedName).toList();
        String of = people.isEmpty() ? "" : " of " + String.join(" and ", people);
        return switch (made.kind()) {
            case ATTENDANCE -> "A correction of the attendance" + of;
            case PERSON_NAME -> "A correction of the name" + of;
            case AUTHORITY_NAME -> "A correction of an authority's name";
            case TEXT -> "A correction of an earlier note's words";
        };
    }
}
