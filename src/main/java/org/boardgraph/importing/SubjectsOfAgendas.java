package org.boardgraph.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.boardgraph.conflict.AgendaSubjects;
import org.boardgraph.conflict.AgendaText;
import org.boardgraph.conflict.Sitting;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.Statements;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.DocumentText;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Note;
import org.boardgraph.subjects.Mentions;
import org.boardgraph.subjects.Naming;
import org.boardgraph.subjects.ReadableNote;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * Finds in agendas the subjects that the graph knows by name, by the rules by which they are found in notes. The names are read when they
 * are first needed, and again where they have changed.
 */
public final class SubjectsOfAgendas implements AgendaSubjects {
    private final Graph graph;
    private final References references = new References();

    public SubjectsOfAgendas(Graph graph) {
        this.graph = graph;
    }

    @Override
    public synchronized List<List<Sitting.Naming>> in(AgendaText agenda) {
        List<List<Sitting.Naming>> named = new ArrayList<>();
        agenda.items().forEach(item -> named.add(new ArrayList<>()));
        ReadableNote note = ReadableNote.of(new Printed(agenda).note());
        for (Naming naming : Mentions.in(note, graph.read(transaction -> known(transaction, agenda)))) {
            named.get(naming.item() - 1).add(new Sitting.Naming(naming.subject(), naming.inTitle(), false, false));
        }
        return named;
    }

    private Mentions.Known known(TransactionContext transaction, AgendaText agenda) {
        Reference reference = references.in(transaction);
        HeldNames names = references.subjects();
        names.hold(version(transaction), transaction, reference);
        return new Mentions.Known(
                names.names(), names.secret(), Set.copyOf(agenda.own()), SubjectNames.keys(agenda.date(), reference));
    }

    private static @Nullable String version(TransactionContext transaction) {
        return transaction
                .run(Statements.named("subjects/version"), Map.of())
                .single()
                .get("version")
                .asString(null);
    }

    /** The agenda as the note of a meeting at which everybody is listed and nothing was said. */
    private static final class Printed {
        private final AgendaText agenda;
        private final List<String> lines = new ArrayList<>();

        Printed(AgendaText agenda) {
            this.agenda = agenda;
        }

        Note note() {
            List<Note.Item> items = agenda.items().stream().map(this::item).toList();
            List<Note.ListedPerson> people =
                    agenda.people().stream().map(this::listed).toList();
            DocumentText text = new DocumentText("agenda", "", "", lines);
            LocalDate date = agenda.date();
            return new Note(
                    text, "agenda", null, "", date, null, false, null, null, people, items, List.of(), null, List.of(),
                    List.of());
        }

        private Note.Item item(AgendaText.Item item) {
            Lines title = print(item.title());
            Lines body = item.text() == null || item.text().isBlank() ? null : print(item.text());
            return new Note.Item(
                    item.number(),
                    item.title(),
                    false,
                    item.text() == null ? "" : item.text(),
                    List.of(),
                    List.of(),
                    List.of(),
                    body == null ? title : title.with(body),
                    title,
                    body);
        }

        private Note.ListedPerson listed(String name) {
            return new Note.ListedPerson(
                    null,
                    null,
                    null,
                    name,
                    List.of(),
                    null,
                    null,
                    AttendanceStatus.PRESENT,
                    List.of(),
                    null,
                    List.of(),
                    print(name));
        }

        private Lines print(String text) {
            int first = lines.size() + 1;
            text.lines().forEach(lines::add);
            if (lines.size() < first) {
                lines.add("");
            }
            return new Lines(first, lines.size());
        }
    }
}
