package org.boardgraph.importing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.Statements;
import org.boardgraph.model.Id;
import org.boardgraph.model.InterestCategory;
import org.boardgraph.model.OrderKey;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Keeps what officers record of interests and dispensations, each in one transaction behind the one writer node. It is about a
 * mention, and so of whom that is held to be; while the mention is not in the graph, it waits.
 */
public final class Recording {
    private final Graph graph;
    private final Clock clock;
    private final References references;

    public Recording(Graph graph, Clock clock) {
        this(graph, clock, new NoteLayouts());
    }

    /**
     * @param parser reads stored notes again in which the name of a subject is looked for
     */
    Recording(Graph graph, Clock clock, NoteParser parser) {
        this.graph = graph;
        this.clock = clock;
        this.references = new References(parser);
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is done, and the object has this id. */
        record Done(Id id) implements Outcome {}

        /** What the wish is about is not in the graph; nothing is changed. */
        record NotThere(Id id) implements Outcome {}

        /** The interest is held since later than the day on which it is to have ended; nothing is changed. */
        record Before(LocalDate from) implements Outcome {}
    }

    /**
     * An interest to be recorded.
     *
     * @param mention of the person
     * @param by who records it
     */
    public record Interest(
            Id mention,
            @Nullable Id authority,
            InterestCategory category,
            String subject,
            @Nullable String description,
            boolean sensitive,
            boolean partner,
            @Nullable LocalDate registeredOn,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String value,
            String by) {}

    /**
     * A dispensation to be recorded.
     *
     * @param mention of the person
     * @param subject null: any
     * @param scope SPEAK, VOTE or BOTH
     * @param by who records it
     */
    public record Dispensation(
            Id mention,
            @Nullable Id authority,
            @Nullable String subject,
            String scope,
            LocalDate from,
            LocalDate to,
            @Nullable String note,
            String by) {}

    /** Records an interest. */
    public Outcome record(Interest wish) {
        Id id = Id.of("Interest", "recorded", UUID.randomUUID());
        Instant now = now();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return write(wish.mention, wish.authority, turn -> {
            Map<String, @Nullable Object> words = InterestWords.recorded(wish, today, now, id);
            Map<String, @Nullable Object> open = new TreeMap<>();
            open.put("id", id.toString());
            open.put("mention", wish.mention.toString());
            open.put("sensitive", wish.sensitive);
            open.put("order", InterestWords.order(wish.sensitive ? null : wish.registeredOn, id));
            List<Map<String, @Nullable Object>> hidden = new ArrayList<>();
            if (wish.sensitive) {
                words.put("of", id.toString());
                hidden.add(words);
            } else {
                open.putAll(words);
            }
            turn.record("Interest", open, hidden, wish.subject, today, wish.sensitive);
            return id;
        });
    }

    /** Records a dispensation. */
    public Outcome record(Dispensation wish) {
        Id id = Id.of("Dispensation", "recorded", UUID.randomUUID());
        return write(wish.mention, wish.authority, turn -> {
            Map<String, @Nullable Object> open = new TreeMap<>();
            open.put("id", id.toString());
            open.put("mention", wish.mention.toString());
            open.put("authorityId", wish.authority == null ? null : wish.authority.toString());
            open.put("scope", wish.scope);
            open.put("subject", wish.subject);
            open.put("from", wish.from.toString());
            open.put("to", wish.to.toString());
            open.put("asOf", wish.from.toString());
            open.put("by", wish.by);
            open.put("at", now().toString());
            open.put("note", wish.note);
            open.put("order", OrderKey.of(OrderKey.newestFirst(wish.from), id.toString()));
            turn.record("Dispensation", open, List.of(), wish.subject == null ? "" : wish.subject, wish.from, false);
            return id;
        });
    }

    /** Notes that an interest has ended: in every edition that has its entry, and in those to come. */
    public Outcome end(Id interest, LocalDate on, String by) {
        return note(interest, on, by, Map.of("endedOn", on.toString()));
    }

    /** Withdraws an interest: in every edition that has its entry, and in those to come. */
    public Outcome withdraw(Id interest, @Nullable String note, String by) {
        Map<String, Object> noted = new HashMap<>();
        noted.put("withdrawn", true);
        if (note != null) {
            noted.put("note", note);
        }
        return note(interest, null, by, noted);
    }

    private Outcome note(Id interest, @Nullable LocalDate on, String by, Map<String, Object> what) {
        return graph.write(transaction -> {
            List<Record> found = transaction
                    .run(Statements.named("registers/interest"), Map.of("id", interest.toString()))
                    .list();
            if (found.isEmpty()) {
                return new Outcome.NotThere(interest);
            }
            String from = found.get(0).get("from").asString(null);
            if (on != null && from != null && on.toString().compareTo(from) < 0) {
                return new Outcome.Before(LocalDate.parse(from));
            }
            String entry = found.get(0).get("entry").asString();
            Map<String, Object> noted = new HashMap<>(what);
            noted.put("id", Id.of("Overlay", entry).toString());
            noted.put("entry", entry);
            noted.put("by", by);
            noted.put("at", now().toString());
            List<Map<String, Object>> entries = transaction
                    .run(Statements.named("registers/note"), Map.of("noted", noted, "interest", interest.toString()))
                    .list(row -> Map.of("interest", row.get("interest").asString(), "entry", entry));
            transaction
                    .run(Statements.named("registers/overlay"), Map.of("wanted", Map.of("entries", entries)))
                    .consume();
            return new Outcome.Done(interest);
        });
    }

    /** Does something in one transaction, once it is known that person and authority are there. */
    private Outcome write(Id mention, @Nullable Id authority, java.util.function.Function<RegisterTurn, Id> work) {
        return graph.write(transaction -> {
            if (!isThere(transaction, "identity/of-persons", Map.of("mentions", List.of(mention.toString())))) {
                return new Outcome.NotThere(mention.as("Person"));
            }
            if (authority != null
                    && !isThere(transaction, "registers/organization", Map.of("id", authority.toString()))) {
                return new Outcome.NotThere(authority);
            }
            return new Outcome.Done(work.apply(new RegisterTurn(transaction, references)));
        });
    }

    private static boolean isThere(TransactionContext transaction, String statement, Map<String, Object> parameters) {
        return transaction.run(Statements.named(statement), parameters).hasNext();
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
