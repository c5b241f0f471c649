package org.boardgraph.importing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.Statements;
import org.boardgraph.model.DocumentText;
import org.boardgraph.model.Note;
import org.boardgraph.registers.ListUnreadable;
import org.boardgraph.registers.RegisterEdition;
import org.boardgraph.registers.RegisterOrigin;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Puts notes into the graph and takes them out, one transaction a document, each behind the one writer node. */
public final class Importer {
    private final Graph graph;
    private final NoteParser parser;
    private final Clock clock;
    private final References references;
    private final RegisterArrival.Group group;

    public Importer(Graph graph, NoteParser parser, Clock clock) {
        this(graph, parser, clock, RegisterArrival.Group.USUAL);
    }

    /**
     * @param group how much of an edition of registers one transaction may change
     */
    Importer(Graph graph, NoteParser parser, Clock clock, RegisterArrival.Group group) {
        this.group = group;
        this.graph = graph;
        this.parser = parser;
        this.references = new References(parser);
        this.clock = clock;
    }

    /** What is known of bodies beside the notes, as last read. */
    Reference reference() {
        return references.last(graph);
    }

    NoteParser parser() {
        return parser;
    }

    /** Puts a note in: unchanged, imported, replaced or kept back. */
    public ImportResult take(Note note, Origin origin) {
        return take(Prepared.of(note, origin, reference()), origin, false);
    }

    /** Does the same; where it is only tried, nothing is written. */
    ImportResult take(Prepared note, Origin origin, boolean onlyTried) {
        try {
            return graph.write(transaction -> {
                ImportResult result = arrival(new Turn(transaction, parser.version(), references))
                        .take(note, origin, clock.millis());
                if (onlyTried) {
                    throw new OnlyTried(result);
                }
                return result;
            });
        } catch (OnlyTried tried) {
            return tried.result;
        }
    }

    /** Puts a reference list in, in the place of the one of its sort, and derives anew what depends on it; all or nothing. */
    ImportResult take(ReferenceList list, boolean onlyTried) {
        try {
            ImportResult taken = graph.write(transaction -> {
                ImportResult result = new ListArrival(transaction, references, parser).take(list);
                if (onlyTried) {
                    throw new OnlyTried(result);
                }
                return result;
            });
            if (taken instanceof ImportResult.ListTaken) {
                registersAgain();
            }
            return taken;
        } catch (OnlyTried tried) {
            return tried.result;
        }
    }

    /** Draws all editions of registers anew, where other lists than before tell what bodies are called. */
    private void registersAgain() {
        List<String> texts = graph.read(transaction -> transaction
                .run(Statements.named("registers/texts"))
                .list(row -> row.get("text").asString()));
        texts.forEach(text -> rebuildRegisters(text));
    }

    /** Draws the editions of a text anew; false where it is no text of registers. */
    private boolean rebuildRegisters(String text) {
        List<StoredRegister> registers = StoredRegister.of(graph, text);
        RegisterArrival arrival = new RegisterArrival(graph, references, group);
        registers.forEach(stored -> arrival.again(stored.edition(), stored.origin(), stored.importedMillis()));
        return !registers.isEmpty();
    }

    /** Puts the registers of a file in: each person's all or nothing, the edition seen when all are in; or unchanged. */
    ImportResult take(RegisterEdition edition, RegisterOrigin origin, boolean onlyTried) {
        RegisterArrival arrival = new RegisterArrival(graph, references, group);
        return arrival.take(edition, origin, clock.millis(), onlyTried, this::samplesGo);
    }

    private int samplesGo() {
        return graph.write(transaction ->
                arrival(new Turn(transaction, parser.version(), references)).samplesGo());
    }

    /** Those of some texts that are in the graph as today's parser reads them and with this origin. */
    Set<String> known(List<DocumentText> texts, Origin origin) {
        List<String> hashes = texts.stream().map(DocumentText::textSha256).toList();
        List<Record> rows = graph.read(transaction -> transaction
                .run(Statements.named("import/known"), Map.of("texts", hashes))
                .list());
        return rows.stream()
                .filter(row -> row.get("parserVersion").asInt() == parser.version()
                        && Objects.equals(row.get("organization").asString(null), origin.organization())
                        && (!row.get("sample").asBoolean(false) || origin.sample()))
                .map(row -> row.get("textSha256").asString())
                .collect(Collectors.toSet());
    }

    /** Takes a document out of the graph with all that it says, or a reference list of that file name. */
    public Removal remove(String idOrName) {
        List<Removal.Named> registers = named(idOrName);
        if (registers.size() == 1 && registers.get(0).base().isEmpty()) {
            new RegisterArrival(graph, references, group).goes(registers.get(0).id());
            return new Removal(registers);
        }
        Removal removal = graph.write(transaction -> {
            List<Removal.Named> named = named(transaction, idOrName);
            if (named.isEmpty()) {
                return new Removal(new ListArrival(transaction, references, parser).remove(idOrName));
            }
            if (named.size() == 1) {
                Removal.Named one = named.get(0);
                arrival(new Turn(transaction, parser.version(), references)).goes(one.id(), one.base());
            }
            return new Removal(named);
        });
        if (removal.done() && registers.isEmpty()) {
            registersAgain(); // it was a list
        }
        return removal;
    }

    private List<Removal.Named> named(String idOrName) {
        return graph.read(transaction -> named(transaction, idOrName));
    }

    private static List<Removal.Named> named(TransactionContext transaction, String idOrName) {
        return transaction
                .run(Statements.named("import/find-document"), Map.of("named", idOrName))
                .list(row -> new Removal.Named(
                        row.get("id").asString(),
                        row.get("name").asString(),
                        row.get("meeting").asString(),
                        row.get("base").asString()));
    }

    /** The texts that are in the graph, to be rebuilt one after the other. */
    public List<StoredText> texts() {
        return graph.read(transaction -> transaction
                .run(Statements.named("import/texts"))
                .list(row -> new StoredText(
                        row.get("text").asString(), row.get("name").asString())));
    }

    /**
     * A text that is in the graph.
     *
     * @param sha256 of the text
     * @param name of the file that it came from
     */
    public record StoredText(String sha256, String name) {}

    /**
     * Derives a document anew from its stored text; nothing happens where it is no longer there.
     *
     * @return why not, where today's parser cannot read the text: the document is then as it was
     */
    public Optional<String> rebuild(StoredText text) {
        try {
            if (rebuildRegisters(text.sha256)) {
                return Optional.empty();
            }
            graph.write(transaction -> {
                Turn turn = new Turn(transaction, parser.version(), references);
                List<String> ids = transaction
                        .run(Statements.named("import/with-text"), Map.of("text", text.sha256))
                        .list(row -> row.get("id").asString());
                turn.stored(ids).stream().limit(1).forEach(arrival(turn)::again);
                return ids.size();
            });
            return Optional.empty();
        } catch (ListUnreadable unreadable) {
            return Optional.of(String.valueOf(unreadable.getMessage()));
        } catch (RuntimeException failure) {
            Optional<String> reason = parser.reason(failure);
            if (reason.isEmpty()) {
                throw failure;
            }
            return reason;
        }
    }

    private Arrival arrival(Turn turn) {
        return new Arrival(turn, parser);
    }

    /** Ends a transaction that is not to be kept. */
    private static final class OnlyTried extends RuntimeException {
        private final transient ImportResult result;

        OnlyTried(ImportResult result) {
            super(null, null, false, false);
            this.result = result;
        }
    }
}
