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

    static Map<String, Object> row(
            Naming naming, List<Naming> namings, Note note, String meeting, String document, WithheldLines withheld) {
        Id id = Id.parse(meeting).orElseThrow();
        return Map.of(
                "item", ItemNumbers.id(id, naming.item()).toString(),
                "title", note.items().get(naming.item() - 1).title(),
                "subject", naming.subject(),
                "properties", properties(naming, namings, document, withheld));
    }

    /**
     * The lines as parallel lists; a quote is empty where its lines are withheld.
     *
     * @param namings all of the note: what a withheld text names may be named by the item's title too
     */
    static Map<String, Object> properties(
            Naming naming, List<Naming> namings, String document, WithheldLines withheld) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("count", naming.count());
        properties.put("documentId", document);
        properties.put(
                "firstLines", naming.cited().stream().map(Naming.Cited::first).toList());
        properties.put(
                "lastLines", naming.cited().stream().map(Naming.Cited::last).toList());
        properties.put("inTitle", naming.inTitle());
        properties.put("inDecision", naming.inDecision());
        if (!naming.withheld()) {
            properties.put("quotes", quotes(naming, withheld));
            return properties;
        }
        properties.put("withheld", true);
        if (namings.stream().anyMatch(other -> inPublic(other, naming))) {
            properties.put("again", true);
        }
        return properties;
    }

    private static boolean inPublic(Naming other, Naming naming) {
        return !other.withheld()
                && other.item() == naming.item()
                && other.subject().equals(naming.subject());
    }

    private static List<String> quotes(Naming naming, WithheldLines withheld) {
        return naming.cited().stream()
                .map(cited -> withheld.meets(new Lines(cited.first(), cited.last())) ? "" : cited.quote())
                .toList();
    }
}
