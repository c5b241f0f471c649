package org.boardgraph.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.boardgraph.conflict.Conflict;
import org.boardgraph.conflict.Conflict.Source;
import org.boardgraph.model.Id;
import org.boardgraph.query.FoundConflicts.Found;
import org.jspecify.annotations.Nullable;

/** What is selected of conflicts: what the conflict itself says, and the objects that it is of, fetched together. */
final class ConflictSelection {
    /** The types of what a conflict points to, by the field. */
    private static final Map<String, String> TYPES = Map.of(
            "person", "Person",
            "meeting", "Meeting",
            "item", "AgendaItem",
            "interest", "Interest",
            "declaration", "Declaration",
            "attendance", "Attendance");

    /** What a step of a reason may be cited from, so that the statement does not depend on what is found. */
    private static final List<String> CITED =
            List.of("AgendaItem", "Attendance", "Declaration", "Interest", "Register");

    private static final List<String> SUBJECTS = List.of("Organization", "Topic");

    /** The subject of a sensitive interest is a topic to an officer; to anyone else no id leads to it. */
    private static final String OFFICERS_TOPIC = "(m:Topic|SecretTopic {id: $})";

    /** Where an item names a subject; what stands in public comes first. */
    private static final String NAMING = """
            CALL () {
              UNWIND %1$s AS sent
              MATCH (:AgendaItem {id: sent[0]})-[m:MENTIONS]->(s) WHERE s.id = sent[1]%2$s
              WITH sent, m ORDER BY m.withheld IS NOT NULL
              RETURN collect([sent[2], id(m)]) AS l%3$d, collect(DISTINCT m) AS s%3$d
            }""";

    private static final String ACT = """
            CALL () {
              UNWIND %1$s AS sent
              MATCH (:Mention {asPerson: sent[0]})-[:OF]->(:Person)-[m:TOOK_PART]->(i:AgendaItem) WHERE i.id = sent[1]%2$s
              WITH sent, m ORDER BY m.firstLine, m.kind
              RETURN collect([sent[2], id(m)]) AS l%3$d, collect(DISTINCT m) AS s%3$d
            }""";

    private final Compiler compiler;
    private final Collection<? extends Shown> found;
    private final Shape shape;

    /** Asks for what is selected of the conflicts that were found. */
    ConflictSelection(Compiler compiler, List<Selected> fields, Collection<Found> found) {
        this("Conflict", compiler, fields, found);
    }

    /** The same of conflicts or reminders. */
    ConflictSelection(String type, Compiler compiler, List<Selected> fields, Collection<? extends Shown> found) {
        this.compiler = compiler;
        this.found = found;
        this.shape = new Shape(type);
        for (Selected field : fields) {
            if (field.on(type)) {
                try {
                    shape.add(field.responseKey(), field.name(), output(field));
                } catch (Refused no) {
                    throw no.at(field.path());
                }
            }
        }
    }

    /** Refuses at once what could not be fetched later. */
    static void check(Compiler compiler, List<Selected> fields) {
        new ConflictSelection(compiler.apart(), fields, List.of());
    }

    /** One of them as it is answered. */
    Answer answer(Rows rows, Shown one) {
        return shape.of(rows, List.of(one));
    }

    private Shape.Output output(Selected field) {
        return switch (field.name()) {
            case "id", "kind", "strength", "summary", "itemNumber", "itemTitle" ->
                (rows, row) -> shown(row).value(field.name());
            case "review" -> {
                Shape review = review(field);
                yield (rows, row) -> review.of(rows, row);
            }
            case "because" -> because(field);
            case "subject" -> subject(field);
            default -> object(field);
        };
    }

    private static Shown shown(List<@Nullable Object> row) {
        return (Shown) Objects.requireNonNull(row.get(0));
    }

    private static Shape review(Selected field) {
        Shape review = new Shape("Review");
        for (Selected child : field.children()) {
            review.add(child.responseKey(), child.name(), (rows, row) -> {
                EvidenceReading.Review made = ((Found) shown(row)).review();
                return switch (child.name()) {
                    case "state" -> made.state();
                    case "by" -> made.by();
                    case "at" -> made.at();
                    default -> made.note();
                };
            });
        }
        return review;
    }

    private Shape.Output object(Selected field) {
        Set<String> ids = ids(field.name());
        ObjectsById objects =
                new ObjectsById(compiler, Objects.requireNonNull(TYPES.get(field.name())), ids, field.children());
        return (rows, row) -> objects.of(rows, shown(row).pointer(field.name()));
    }

    private Shape.Output subject(Selected field) {
        Set<String> ids = ids("subject");
        Map<String, ObjectsById> byType = new HashMap<>();
        for (String type : SUBJECTS) {
            List<String> ofType =
                    ids.stream().filter(id -> id.startsWith(type + ":")).toList();
            byType.put(
                    type,
                    compiler.sight() == Sight.OFFICER && type.equals("Topic")
                            ? ObjectsById.found(OFFICERS_TOPIC, compiler, type, ofType, field.children())
                            : new ObjectsById(compiler, type, ofType, field.children()));
        }
        return (rows, row) -> {
            String id = shown(row).pointer("subject");
            ObjectsById objects = id == null ? null : byType.get(id.substring(0, id.indexOf(':')));
            return objects == null ? null : objects.of(rows, id);
        };
    }

    private Set<String> ids(String pointer) {
        Set<String> ids = new TreeSet<>();
        for (Shown each : found) {
            String id = each.pointer(pointer);
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    private Shape.Output because(Selected field) {
        Shape step = new Shape("Step");
        for (Selected child : field.children()) {
            step.add(
                    child.responseKey(),
                    child.name(),
                    switch (child.name()) {
                        case "text" -> (rows, row) -> step(row).text();
                        case "nodes" -> nodes(child);
                        default -> citation(child);
                    });
        }
        return (rows, row) -> shown(row).because().stream()
                .map(each -> step.of(rows, List.of(each)))
                .toList();
    }

    private static Conflict.Step step(List<@Nullable Object> row) {
        return (Conflict.Step) Objects.requireNonNull(row.get(0));
    }

    private Shape.Output nodes(Selected field) {
        Set<Id> ids = new java.util.LinkedHashSet<>();
        steps().forEach(step -> step.nodes().forEach(id -> Id.parse(id).ifPresent(ids::add)));
        ObjectsById objects = new ObjectsById(compiler, ids, field.children());
        return (rows, row) -> {
            List<Answer> answers = new ArrayList<>();
            for (String id : step(row).nodes()) {
                Answer answer = objects.of(rows, id);
                if (answer != null) {
                    answers.add(answer);
                }
            }
            return answers;
        };
    }

    private List<Conflict.Step> steps() {
        return found.stream().flatMap(each -> each.because().stream()).toList();
    }

    private Shape.Output citation(Selected field) {
        Map<String, List<String>> nodes = new TreeMap<>();
        CITED.forEach(type -> nodes.put(type, new ArrayList<>()));
        Map<String, List<String>> namings = new TreeMap<>();
        Map<String, List<String>> acts = new TreeMap<>();
        for (Conflict.Step step : steps()) {
            Source source = step.source();
            if (source instanceof Source.OfNode node) {
                nodes.computeIfAbsent(node.id().substring(0, node.id().indexOf(':')), type -> new ArrayList<>())
                        .add(node.id());
            } else if (source instanceof Source.OfNaming naming) {
                namings.put(key(source), List.of(naming.itemId(), naming.subjectId(), key(source)));
            } else if (source instanceof Source.OfAct act) {
                acts.put(key(source), List.of(act.memberId(), act.itemId(), key(source)));
            }
        }
        List<String> interests = Objects.requireNonNullElse(nodes.remove("Interest"), List.of());
        ObjectsById ofNodes = ObjectsById.as("Citation", compiler, nodes, field.children());
        ofNodes.cite(compiler, "Interest", citedInterest(), interests, field.children());
        Step naming = relations(NAMING, namings.values());
        Shape ofNaming = compiler.nodes(naming, "CitationOfNaming", field.children());
        Step act = relations(ACT, acts.values());
        Shape ofAct = compiler.nodes(act, "CitationOfRelationship", field.children());
        return (rows, row) -> {
            Source source = step(row).source();
            if (source == null) {
                return null;
            }
            return source instanceof Source.OfNode node
                    ? ofNodes.of(rows, node.id())
                    : source instanceof Source.OfNaming
                            ? ObjectFields.first(rows, naming, ofNaming, key(source))
                            : ObjectFields.first(rows, act, ofAct, key(source));
        };
    }

    /** The lines of a sensitive interest lie apart; one that an officer recorded stands in no lines. */
    private String citedInterest() {
        return compiler.sight() == Sight.OFFICER
                ? "(:Interest {id: $})-[:WITHHELD*0..1]->(m) WHERE m.documentId IS NOT NULL"
                : "(m:Interest {id: $}) WHERE m.documentId IS NOT NULL AND NOT m.sensitive";
    }

    private Step relations(String clause, Collection<List<String>> sent) {
        String visible = compiler.sight() == Sight.READER ? " AND m.withheld IS NULL" : "";
        return compiler.step(n -> clause.formatted(compiler.parameters().add(List.copyOf(sent)), visible, n));
    }

    private static String key(Source source) {
        return source instanceof Source.OfNaming naming
                ? naming.itemId() + " " + naming.subjectId()
                : source instanceof Source.OfAct act ? act.memberId() + " " + act.itemId() : "";
    }
}
