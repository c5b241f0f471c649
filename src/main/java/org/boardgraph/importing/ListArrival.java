package org.boardgraph.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.boardgraph.graph.Statements;
import org.boardgraph.importing.Memberships.Pair;
import org.boardgraph.importing.Shared.Touched;
import org.boardgraph.subjects.NamedSubject;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * A reference list's way into the graph, in one transaction: every printed name of a body is resolved anew, what then leads to
 * another body is moved there, and all bodies are summed up again. The graph is then what it would be had the list come first.
 */
final class ListArrival {
    private static final int AT_ONCE = 200;

    private final TransactionContext transaction;
    private final References references;
    private final NoteParser parser;
    private final Set<String> unseated = new TreeSet<>();
    /** Documents of whose facts others than where they lead may have changed: what does not add up, what they correct. */
    private final Set<String> readAgain = new TreeSet<>();

    ListArrival(TransactionContext transaction, References references, NoteParser parser) {
        this.transaction = transaction;
        this.references = references;
        this.parser = parser;
    }

    ImportResult take(ReferenceList list) {
        @Nullable String old = null;
        for (Record stored : rows("import/references", Map.of())) {
            if (stored.get("id").asString().equals(list.id())) {
                if (stored.get("sha256").asString().equals(list.text().sha256())) {
                    return new ImportResult.Unchanged(list.text().name());
                }
                old = stored.get("name").asString();
            }
        }
        Reference before = references.in(transaction);
        write(list);
        derive(before, references.in(transaction));
        String instead = old == null ? "" : ", in place of those of " + old;
        return new ImportResult.ListTaken(list.text().name(), list.size() + instead);
    }

    /** Takes out the list that came from a file. */
    List<Removal.Named> remove(String file) {
        for (Record stored : rows("import/references", Map.of())) {
            if (stored.get("name").asString().equals(file)) {
                String id = stored.get("id").asString();
                Reference before = references.in(transaction);
                run("import/reference-drop", Map.of("id", id));
                derive(before, references.in(transaction));
                return List.of(new Removal.Named(id, file, "a reference list", ""));
            }
        }
        return List.of();
    }

    private void write(ReferenceList list) {
        Map<String, Object> properties = Map.of(
                "id", list.id(),
                "name", list.text().name(),
                "sha256", list.text().sha256(),
                "text", list.text().text());
        run("import/reference-write", Map.of("properties", properties));
    }

    private void derive(Reference before, Reference reference) {
        Map<String, NamedSubject> called =
                new SubjectLinks(transaction, references, before).held().all();
        run("import/unchain", Map.of());
        Set<String> topics = new DeclaredSubjects(transaction, reference).settle();
        List<Map<String, Object>> sittingFor = sittingFor(before, reference);
        unseat("attendances", sittingFor);
        run("import/move-sitting-for", Map.of("moves", sittingFor));
        Reappraisal whoIsWho = new Reappraisal(transaction, before, reference);
        meetings(reference, whoIsWho);
        sumUp(reference, topics);
        new SubjectLinks(transaction, references, reference).relearn(called);
        whoIsWho.settle();
        Set<Pair> unsettled = new HashSet<>(whoIsWho.unsettled());
        unsettled.addAll(correct(reference));
        reseat(reference, unsettled);
        rows("import/correcting-documents", Map.of())
                .forEach(row -> readAgain.add(row.get("id").asString()));
        Turn turn = new Turn(transaction, parser.version(), references);
        turn.stored(List.copyOf(readAgain)).forEach(document -> new Arrival(turn, parser).again(document));
    }

    /** Takes away the memberships that rows show of which something else is known now, and keeps in mind which to look at again. */
    private void unseat(String which, List<Map<String, Object>> moves) {
        List<Object> ids = moves.stream().map(move -> move.get("id")).toList();
        Map<String, Object> wanted = Map.of(
                "attendances", which.equals("attendances") ? ids : List.of(),
                "meetings", which.equals("meetings") ? ids : List.of());
        rows("import/unseat", Map.of("wanted", wanted))
                .forEach(row -> unseated.addAll(row.get("shown").asList(Value::asString)));
    }

    /** Says anew, some at a time, what corrections do: the rows that they add are for the authorities that are meant now. */
    private Set<Pair> correct(Reference reference) {
        Set<Pair> pairs = new HashSet<>();
        List<String> makers = rows("import/correcting-meetings", Map.of()).stream()
                .map(row -> row.get("id").asString())
                .toList();
        for (int from = 0; from < makers.size(); from += AT_ONCE) {
            Correcting.Touched touched = Correcting.Touched.nothing();
            touched.makers().addAll(makers.subList(from, Math.min(makers.size(), from + AT_ONCE)));
            pairs.addAll(new Correcting(transaction, reference).settle(touched));
        }
        return pairs;
    }

    private void reseat(Reference reference, Set<Pair> unsettled) {
        Set<Pair> pairs = new HashSet<>(unsettled);
        rows("import/seats", Map.of("wanted", Map.of("attendances", List.copyOf(unseated))))
                .forEach(row -> pairs.add(
                        new Pair(row.get("person").asString(), row.get("board").asString())));
        new Derivation(transaction, reference).memberships(pairs);
    }

    /** The attendances and declarations that are on behalf of another body than the graph says. */
    private List<Map<String, Object>> sittingFor(Reference before, Reference reference) {
        Map<String, String> ids = new HashMap<>();
        List<Map<String, Object>> moves = new ArrayList<>();
        Result rows = transaction.run(Statements.named("import/printed-authorities"));
        while (rows.hasNext()) {
            Record row = rows.next();
            String printed = row.get("printed").asString();
            String day = row.get("day").asString();
            String now = ids.computeIfAbsent(day + printed, any -> Body.named(printed, LocalDate.parse(day), reference)
                    .id()
                    .toString());
            LocalDate on = LocalDate.parse(day);
            if (before.existedOn(printed, on) != reference.existedOn(printed, on)) {
                readAgain.add(row.get("document").asString());
            }
            if (!now.equals(row.get("authority").asString(null))) {
                moves.add(Map.of(
                        "id",
                        row.get("id").asString(),
                        "label",
                        row.get("label").asString(),
                        "to",
                        now));
            }
        }
        return moves;
    }

    /** The meetings of another board, or of a board of another body, than the graph says. */
    private void meetings(Reference reference, Reappraisal whoIsWho) {
        List<Map<String, Object>> moves = new ArrayList<>();
        Set<Map<String, Object>> parts = new HashSet<>();
        for (Record row : rows("import/printed-boards", Map.of())) {
            LocalDate day = LocalDate.parse(row.get("day").asString());
            @Nullable String organization = row.get("organization").asString(null);
            Body board = Body.meeting(row.get("board").asString(), organization, day, reference);
            @Nullable Body owner = organization == null ? null : Body.named(organization, day, reference);
            String ownerId = owner != null
                    ? owner.id().toString()
                    : board.kind() == BodyKind.AUTHORITY ? board.id().toString() : "";
            String boardId = board.id().toString();
            if (organization != null) {
                whoIsWho.belongs(board.id(), reference.holder(organization, day));
            }
            if (!boardId.equals(row.get("boardId").asString())) {
                whoIsWho.moves(row.get("id").asString(), row.get("boardId").asString(), board.id());
            }
            if (owner != null && board.kind() == BodyKind.BOARD) {
                parts.add(Map.of("board", boardId, "owner", ownerId));
            }
            if (!boardId.equals(row.get("boardId").asString())
                    || !ownerId.equals(row.get("organizationId").asString(""))) {
                moves.add(Map.of(
                        "id",
                        row.get("id").asString(),
                        "board",
                        boardId,
                        "kind",
                        board.kind().name(),
                        "owner",
                        ownerId));
            }
        }
        unseat("meetings", moves);
        run("import/move-meetings", Map.of("moves", moves, "parts", List.copyOf(parts)));
    }

    private void sumUp(Reference reference, Set<String> topics) {
        Set<String> bodies = new TreeSet<>();
        rows("import/bodies", Map.of()).forEach(row -> bodies.add(row.get("id").asString()));
        Touched all = new Touched(bodies, topics);
        Shared after = Shared.evidence(rows("import/evidence", all.parameters()).get(0), reference);
        run("import/drop", all.without(after.keys()).parameters());
        run("import/write", Map.of("rows", new Rows(after, Recognised.nobody(), reference).parameters()));
        new Chains(transaction, reference).add(after.bodies().keySet(), List.of());
    }

    private List<Record> rows(String statement, Map<String, Object> parameters) {
        return transaction.run(Statements.named(statement), parameters).list();
    }

    private void run(String statement, Map<String, Object> parameters) {
        transaction.run(Statements.named(statement), parameters).consume();
    }
}
