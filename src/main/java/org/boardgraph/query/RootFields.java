package org.boardgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.boardgraph.conflict.ConflictId;
import org.boardgraph.model.Id;
import org.jspecify.annotations.Nullable;

/** Compiles the fields of the root, each by what the table says of it. */
final class RootFields {
    private static final int MOST_IDS = 200;

    private final Compiler compiler;

    RootFields(Compiler compiler) {
        this.compiler = compiler;
    }

    void add(Shape root, Selected field, Field source) {
        if (source instanceof Field.Lookup lookup) {
            lookup(root, field, lookup);
        } else if (source instanceof Field.Paged paged) {
            compiler.paged(root, field, paged, null);
        } else if (source instanceof Field.ChangedInterests) {
            InterestChanges.addTo(compiler, root, field);
        } else if (source instanceof Field.Counts) {
            new Counting(compiler, field).addTo(root);
        } else if (source instanceof Field.OfConflicts) {
            ConflictsField.ofRoot(compiler, root, field);
        } else if (source instanceof Field.CountedConflicts) {
            new ConflictCounts(compiler, field).addTo(root);
        } else if (source instanceof Field.OfAgenda) {
            new AgendaCheck(compiler, field).addTo(root);
        } else if (source instanceof Field.Searched) {
            new Search(compiler, field).addTo(root);
        } else if (source instanceof Field.Expected) {
            ExpectedPeople.addTo(compiler, root, field);
        } else if (source instanceof Field.Record alone) {
            Step step = compiler.alone();
            Shape shape = compiler.nodes(step, alone.type(), field.children());
            root.add(field.responseKey(), field.name(), (rows, row) -> shape.of(rows, rows.row(step, 0L)));
        } else {
            throw new IllegalStateException("the table's root has no such field: " + field.name());
        }
    }

    private void lookup(Shape root, Selected field, Field.Lookup lookup) {
        List<String> types = lookup.type().isEmpty() ? Types.nodes() : List.of(lookup.type());
        List<Id> ids = sentIds(field, lookup).stream()
                .map(sent -> Ids.read(lookup.several() ? "ids" : "id", sent, types))
                .toList();
        objects(root, field, ids, lookup.several());
    }

    /** Objects by their ids, of whichever types. */
    void objects(Shape root, Selected field, List<Id> ids, boolean several) {
        List<Id> nodes = ids.stream().filter(id -> !isConflict(id)).toList();
        ObjectsById objects = new ObjectsById(compiler, nodes, field.children());
        ConflictsById conflicts = nodes.size() == ids.size()
                ? null
                : new ConflictsById(
                        compiler, ids.stream().filter(RootFields::isConflict).toList(), field.children());
        root.add(field.responseKey(), field.name(), (rows, row) -> {
            List<@Nullable Object> answers = new ArrayList<>();
            for (Id id : ids) {
                answers.add(
                        conflicts != null && isConflict(id)
                                ? conflicts.of(id.toString())
                                : objects.of(rows, id.toString()));
            }
            return several ? answers : answers.get(0);
        });
    }

    private static boolean isConflict(Id id) {
        return id.type().equals(ConflictId.TYPE);
    }

    private static List<?> sentIds(Selected field, Field.Lookup lookup) {
        if (!lookup.several()) {
            return List.of(Objects.requireNonNull(field.arguments().get("id")));
        }
        List<?> ids = (List<?>) Objects.requireNonNull(field.arguments().get("ids"));
        if (ids.size() > MOST_IDS) {
            throw new Refused(
                    Fault.BAD_PAGE, ids.size() + " ids are asked for: send at most " + MOST_IDS + " at once.");
        }
        return ids;
    }
}
