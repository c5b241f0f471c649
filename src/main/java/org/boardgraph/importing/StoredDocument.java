package org.boardgraph.importing;

import java.util.List;
import java.util.Map;
import org.boardgraph.model.DocumentText;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A document that is in the graph, with its whole text.
 *
 * @param importedMillis when it was imported, in milliseconds since 1970
 */
record StoredDocument(String id, DocumentText text, Origin origin, long importedMillis) {
    /** From a row of the statement import/stored. */
    static StoredDocument of(Map<String, Object> document, Value lines) {
        DocumentText text = new DocumentText(
                (String) document.getOrDefault("name", ""),
                (String) document.getOrDefault("sha256", ""),
                (String) document.getOrDefault("textSha256", ""),
                lines.asList(Value::asString));
        Origin origin = new Origin(organization(document), Boolean.TRUE.equals(document.get("sample")));
        return new StoredDocument((String) document.getOrDefault("id", ""), text, origin, (Long)
                document.getOrDefault("importedMillis", 0L));
    }

    private static @Nullable String organization(Map<String, Object> document) {
        return (String) document.get("organization");
    }

    static List<String> ids(List<StoredDocument> documents) {
        return documents.stream().map(StoredDocument::id).toList();
    }
}
