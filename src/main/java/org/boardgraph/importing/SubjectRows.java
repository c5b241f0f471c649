package org.boardgraph.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.boardgraph.model.Id;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Note;
import org.boardgraph.subjects.NamedSubject;
import org.boardgraph.subjects.Naming;

/** The parameters of the statement subjects/link. */
final class SubjectRows {
    /** The lists of it, by the label of what is named. */
    static final List<String> LISTS = List.of("organizations", "topics", "secret");

    private SubjectRows() {}

    static String list(NamedSubject subject) {
        return switch (subject.sort()) {
            case AUTHORITY, BODY -> "organizations";
            case TOPIC -> "topics";
            case SECRET -> "secret";
        };
    }

    /**
     * One row.
     *
     * @param again whether what is named in a withheld text is named by the item's title too
     */
    static Map<String, Object> row(
            Naming naming, Note note, String meeting, String document, WithheldLines withheld, boolean again) {
        Id id = Id.parse(meeting).orElseThrow();
        return Map.of(
                "item", ItemNumbers.id(id, naming.item()).toString(),
                "title", note.items().get(naming.item() - 1).title(),
                "subject", naming.subject(),
                "properties", properties(naming, document, withheld, again));
    }

    /** The lines as parallel lists; a quote is empty where its lines are withheld. */
    static Map<String, Object> properties(Naming naming, String document, WithheldLines withheld, boolean again) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("count", naming.count());
        properties.put("documentId", document);
        properties.put(
                "firstLines", naming.cited().stream().map(Naming.Cited::first).toList());
        properties.put(
                "lastLines", naming.cited().stream().map(Naming.Cited::last).toList());
        properties.put("inTitle", naming.inTitle());
        properties.put("inDecision", naming.inDecision());
        if (naming.withheld()) {
            properties.put("withheld", true);
            if (again) {
                properties.put("again", true);
            }
        } else {
            properties.put(
                    "quotes",
                    naming.cited().stream()
                            .map(cited -> withheld.meets(new Lines(cited.first(), cited.last())) ? "" : cited.quote())
                            .toList());
        }
        return properties;
    }
}
