package org.boardgraph.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.Statements;
import org.boardgraph.model.DocumentText;
import org.boardgraph.registers.RegisterEdition;
import org.boardgraph.registers.RegisterFile;
import org.boardgraph.registers.RegisterOrigin;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** The text of an edition as it is kept, and what a user said beside it. */
record StoredRegister(DocumentText text, RegisterOrigin origin, long importedMillis) {
    /** Those of a text; of none where it is a note's. */
    static List<StoredRegister> of(Graph graph, String textSha256) {
        return graph.read(transaction -> transaction
                .run(Statements.named("registers/stored"), Map.of("text", textSha256))
                .list(StoredRegister::of));
    }

    private static StoredRegister of(Record row) {
        Value document = row.get("document");
        DocumentText text = new DocumentText(
                document.get("name").asString(),
                document.get("sha256").asString(),
                document.get("textSha256").asString(),
                row.get("lines").asList(Value::asString));
        Value day = document.get("givenAsOf");
        return new StoredRegister(
                text,
                new RegisterOrigin(
                        document.get("givenBody").asString(null),
                        day.isNull() ? null : LocalDate.parse(day.asString())),
                document.get("importedMillis").asLong());
    }

    /**
     * Reads it again.
     *
     * @throws org.boardgraph.registers.ListUnreadable where today's program cannot
     */
    RegisterEdition edition() {
        return RegisterFile.again(text, origin);
    }
}
