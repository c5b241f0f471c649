package org.boardgraph.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.boardgraph.graph.Statements;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** What declarations are about, after what is known of bodies has changed: "Oakshire" may be a topic before a list tells of it. */
final class DeclaredSubjects {
    private final TransactionContext transaction;
    private final Reference reference;
    private final Map<String, Subject> meant = new HashMap<>();

    DeclaredSubjects(TransactionContext transaction, Reference reference) {
        this.transaction = transaction;
        this.reference = reference;
    }

    /** Lets each be about what its words mean now; the answer is the topics that this concerns. */
    Set<String> settle() {
        Set<String> topics = new TreeSet<>();
        List<Map<String, Object>> moves = new ArrayList<>();
        for (Record row : transaction
                .run(Statements.named("import/declared-subjects"), Map.of())
                .list()) {
            Set<String> before = new TreeSet<>(row.get("about").asList(Value::asString));
            Set<String> bodies = new TreeSet<>();
            Set<String> named = new TreeSet<>();
            for (String printed : row.get("printed").asList(Value::asString)) {
                Subject subject = subject(printed, row.get("day").asString());
                (subject instanceof Subject.OfBody ? bodies : named)
                        .add(subject.id().toString());
            }
            Set<String> now = new TreeSet<>(bodies);
            now.addAll(named);
            if (!now.equals(before)) {
                moves.add(Map.of(
                        "id", row.get("id").asString(), "bodies", List.copyOf(bodies), "topics", List.copyOf(named)));
                topics.addAll(named);
                before.stream().filter(id -> id.startsWith("Topic:")).forEach(topics::add);
            }
        }
        transaction
                .run(Statements.named("import/move-declared"), Map.of("moves", moves))
                .consume();
        return topics;
    }

    private Subject subject(String printed, String day) {
        return meant.computeIfAbsent(day + printed, any -> Subject.of(printed, LocalDate.parse(day), reference));
    }
}
