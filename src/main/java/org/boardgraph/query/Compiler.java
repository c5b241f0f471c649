package org.boardgraph.query;

import graphql.normalized.ExecutableNormalizedField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.boardgraph.conflict.ConflictId;
import org.boardgraph.model.Id;
import org.jspecify.annotations.Nullable;

/** Turns the root fields of one operation into one statement, for a reader or for an officer. */
final class Compiler {
    private static final int MOST_IDS = 200;

    private final Sight sight;
    private final int most;
    private final Parameters parameters = new Parameters();
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Step> shared = new HashMap<>();
    private final Map<String, Paged> pages = new HashMap<>();
    private final List<Later> laters = new ArrayList<>();

    Compiler(Sight sight, int most) {
        this.sight = sight;
        this.most = most;
    }

    /** One of the same bounds that knows nothing yet. */
    Compiler apart() {
        return new Compiler(sight, most);
    }

    void later(Later field) {
        laters.add(field);
    }

    /** Compiles the root fields that the table knows; a field that cannot be answered is left out, and refused. */
    static Plan compile(List<ExecutableNormalizedField> fields, Sight sight, int most) {
        Map<String, Field> known = Types.named("Query").fields();
        return new Compiler(sight, most)
                .plan(
                        fields.stream()
                                .filter(field -> known.containsKey(field.getFieldName()))
                                .toList(),
                        new LinkedHashMap<>());
    }

    /**
     * Compiles one object with what a field selects of it.
     *
     * @throws Refused where that cannot be answered
     */
    static Plan object(ExecutableNormalizedField field, Id id, Sight sight, int most) {
        Compiler compiler = new Compiler(sight, most);
        Shape root = new Shape("Mutation");
        compiler.objects(root, new Selected(field), List.of(id), false);
        return compiler.plan(root, Map.of());
    }

    /** What the steps so far ask, to be read by a shape. */
    Plan plan(Shape root, Map<String, Refused> refused) {
        Optional<Statement> statement =
                steps.isEmpty() ? Optional.empty() : Optional.of(new Statement(text(), parameters.values()));
        return new Plan(statement, steps, laters, root, refused);
    }

    private Plan plan(List<ExecutableNormalizedField> fields, Map<String, Refused> refused) {
        Shape root = new Shape("Query");
        for (Selected field : Selected.sorted(fields)) {
            try {
                root(root, field, Types.named("Query").field(field.name()));
            } catch (Refused no) {
                refused.put(field.responseKey(), no.at(field.path()));
                return without(field, fields, refused);
            }
        }
        return plan(root, refused);
    }

    /** A refusal takes out the whole root field; nothing of it may be left in the statement, so all begins again. */
    private Plan without(Selected field, List<ExecutableNormalizedField> fields, Map<String, Refused> refused) {
        List<ExecutableNormalizedField> others =
                fields.stream().filter(other -> other != field.field()).toList();
        return new Compiler(sight, most).plan(others, refused);
    }

    private String text() {
        return steps.stream()
                        .map(Step::clause)
                        .filter(clause -> !clause.isEmpty())
                        .collect(Collectors.joining("\n")) + "\nRETURN "
                + steps.stream().map(Step::returned).collect(Collectors.joining(",\n  "));
    }

    Step step(IntFunction<String> clause) {
        int number = steps.size();
        if (number >= most) {
            throw new Refused(
                    Fault.TOO_MANY_RELATIONS,
                    "The request follows more than " + most + " relations: ask for them in several requests.");
        }
        steps.add(Step.alone(number)); // holds the place while the clause is written
        Step step = Step.of(number, clause.apply(number));
        steps.set(number, step);
        return step;
    }

    /** The step from another by a field: one for all selections that ask for the same, under nodes and under edges say. */
    Step shared(Step parent, String field, IntFunction<String> clause) {
        String key = parent.number() + " " + field;
        Step known = shared.get(key);
        if (known == null) {
            known = step(clause);
            shared.put(key, known);
        }
        return known;
    }

    private void root(Shape root, Selected field, Field source) {
        if (source instanceof Field.Lookup lookup) {
            lookup(root, field, lookup);
        } else if (source instanceof Field.Paged paged) {
            paged(root, field, paged, null);
        } else if (source instanceof Field.ChangedInterests) {
            InterestChanges.addTo(this, root, field);
        } else if (source instanceof Field.Counts) {
            new Counting(this, field).addTo(root);
        } else if (source instanceof Field.OfConflicts) {
            ConflictsField.ofRoot(this, root, field);
        } else if (source instanceof Field.CountedConflicts) {
            new ConflictCounts(this, field).addTo(root);
        } else if (source instanceof Field.OfAgenda) {
            new AgendaCheck(this, field).addTo(root);
        } else if (source instanceof Field.Searched) {
            new Search(this, field).addTo(root);
        } else if (source instanceof Field.Expected) {
            ExpectedPeople.addTo(this, root, field);
        } else if (source instanceof Field.Record alone) {
            Step step = Step.alone(steps.size());
            steps.add(step);
            Shape shape = shape(step, Types.named(alone.type()), field.children());
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

    private void objects(Shape root, Selected field, List<Id> ids, boolean several) {
        List<Id> nodes = ids.stream().filter(id -> !isConflict(id)).toList();
        ObjectsById objects = new ObjectsById(this, nodes, field.children());
        ConflictsById conflicts = nodes.size() == ids.size()
                ? null
                : new ConflictsById(
                        this, ids.stream().filter(Compiler::isConflict).toList(), field.children());
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
            return List.of(java.util.Objects.requireNonNull(field.arguments().get("id")));
        }
        List<?> ids =
                (List<?>) java.util.Objects.requireNonNull(field.arguments().get("ids"));
        if (ids.size() > MOST_IDS) {
            throw new Refused(
                    Fault.BAD_PAGE, ids.size() + " ids are asked for: send at most " + MOST_IDS + " at once.");
        }
        return ids;
    }

    private Shape shape(Step step, Type type, List<Selected> fields) {
        Shape shape = new Shape(type.name());
        for (Selected field : fields) {
            if (type.byId() == null || field.on(type.name())) {
                try {
                    field(shape, step, field, type.field(field.name()));
                } catch (Refused no) {
                    throw no.at(field.path());
                }
            }
        }
        return shape;
    }

    private void field(Shape shape, Step step, Selected field, Field source) {
        if (source instanceof Field.Value value) {
            int column = step.column(value.seen(sight));
            shape.add(field.responseKey(), field.name(), (rows, row) -> Scalars.of(row.get(column)));
        } else if (source instanceof Field.Part part) {
            Shape inner = shape(step, Types.named(part.type()), field.children());
            shape.add(field.responseKey(), field.name(), inner::of);
        } else if (source instanceof Field.PartWhere part) {
            Shape inner = shape(step, Types.named(part.type()), field.children());
            int column = step.column(part.value());
            shape.add(
                    field.responseKey(),
                    field.name(),
                    (rows, row) -> row.get(column) == null ? null : inner.of(rows, row));
        } else if (source instanceof Field.Several several) {
            several(shape, step, field, several);
        } else if (source instanceof Field.Parts parts) {
            parts(shape, step, field, parts);
        } else if (source instanceof Field.Keyed keyed) {
            Step to = shared(step, field.name(), n -> Clauses.keyed(n, step, keyed));
            one(shape, field, to, keyed.type());
        } else if (source instanceof Field.One one) {
            Step to =
                    step(n -> Clauses.one(n, step, one, Types.named(one.type()).visible(sight)));
            one(shape, field, to, one.type());
        } else if (source instanceof Field.Many many) {
            Step to = step(
                    n -> Clauses.many(n, step, many, Types.named(many.type()).visible(sight)));
            many(shape, field, to, many.type());
        } else if (source instanceof Field.Filtered filtered) {
            many(shape, field, filtered(step, field, filtered), filtered.many().type());
        } else if (source instanceof Field.Either either) {
            either(shape, step, field, either);
        } else if (source instanceof Field.Sighted sighted) {
            field(shape, step, field, sighted.seen(sight));
        } else if (source instanceof Field.Nothing) {
            shape.add(field.responseKey(), field.name(), (rows, row) -> null);
        } else if (source instanceof Field.Paged paged) {
            paged(shape, field, paged, step);
        } else if (source instanceof Field.OfConflicts) {
            ConflictsField.of(this, shape, shape.type(), step, field);
        } else if (source instanceof Field.Present) {
            InTheRoom.of(this, shape, step, field);
        } else if (source instanceof Field.Citations) {
            new CitedLines(this, step, field).addTo(shape);
        } else if (source instanceof Field.Figures) {
            Summary.add(this, shape, step, field);
        } else if (source instanceof Field.Companions) {
            new SharedMeetings(this, step, field).addTo(shape);
        } else {
            throw new IllegalStateException("only the root has such a field: " + field.name());
        }
    }

    private void parts(Shape shape, Step step, Selected field, Field.Parts parts) {
        parts.check().check(field.arguments());
        String expression = parts.value().seen(sight);
        for (Map.Entry<String, @Nullable Object> argument : field.arguments().entrySet()) {
            Object value = argument.getValue();
            if (value != null) {
                expression = expression.replace("$" + argument.getKey(), parameters.add(value));
            }
        }
        int column = step.column(expression);
        Shape inner = new Shape(parts.type());
        for (Selected child : field.children()) {
            int place = parts.places().indexOf(child.name());
            inner.add(child.responseKey(), child.name(), (rows, row) -> Scalars.of(row.get(place)));
        }
        shape.add(field.responseKey(), field.name(), (rows, row) -> Scalars.lists(row.get(column)).stream()
                .map(part -> inner.of(rows, part))
                .toList());
    }

    private void one(Shape shape, Selected field, Step to, String type) {
        Shape inner = shape(to, Types.named(type), field.children());
        shape.add(field.responseKey(), field.name(), (rows, row) -> first(rows, to, inner, row.get(0)));
    }

    private void many(Shape shape, Selected field, Step to, String type) {
        Shape inner = shape(to, Types.named(type), field.children());
        shape.add(field.responseKey(), field.name(), (rows, row) -> answers(rows, to, inner, row.get(0)));
    }

    /** One step a type of which something is selected. */
    private void several(Shape shape, Step step, Selected field, Field.Several several) {
        List<Shape.Output> outputs = new ArrayList<>();
        several.byType().forEach((name, many) -> {
            Type type = Types.named(name);
            Step to = step(n -> Clauses.many(n, step, many, type.visible(sight)));
            Shape inner = shape(to, type, field.children());
            outputs.add((rows, row) -> answers(rows, to, inner, row.get(0)));
        });
        shape.add(field.responseKey(), field.name(), (rows, row) -> {
            List<Object> all = new ArrayList<>();
            outputs.forEach(output -> all.addAll((List<?>) java.util.Objects.requireNonNull(output.read(rows, row))));
            return all;
        });
    }

    /** One step a type of which something is selected; the first that finds something answers. */
    private void either(Shape shape, Step step, Selected field, Field.Either either) {
        List<Shape.Output> outputs = new ArrayList<>();
        either.byType().forEach((name, one) -> {
            Type type = Types.named(name);
            Step to = step(n -> Clauses.one(n, step, one, type.visible(sight)));
            Shape inner = shape(to, type, field.children());
            outputs.add((rows, row) -> first(rows, to, inner, row.get(0)));
        });
        shape.add(field.responseKey(), field.name(), (rows, row) -> outputs.stream()
                .map(output -> output.read(rows, row))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null));
    }

    private Step filtered(Step step, Selected field, Field.Filtered filtered) {
        Field.Many many = filtered.many();
        List<String> conditions = new ArrayList<>();
        filtered.conditions().forEach((argument, condition) -> {
            Object value = field.arguments().get(argument);
            if (value != null) {
                conditions.add(condition.replace("$", parameters.add(value.toString())));
            }
        });
        conditions.add(Types.named(many.type()).visible(sight));
        conditions.removeIf(String::isEmpty);
        return step(n -> Clauses.many(n, step, many, String.join(" AND ", conditions)));
    }

    private static List<Answer> answers(Rows rows, Step to, Shape shape, @Nullable Object parent) {
        return rows.links(to, parent).stream()
                .map(link -> rows.answer(to, shape, java.util.Objects.requireNonNull(link.get(1))))
                .toList();
    }

    static @Nullable Answer first(Rows rows, Step to, Shape shape, @Nullable Object parent) {
        List<List<@Nullable Object>> links = rows.links(to, parent);
        return links.isEmpty()
                ? null
                : rows.answer(
                        to, shape, java.util.Objects.requireNonNull(links.get(0).get(1)));
    }

    private void paged(Shape shape, Selected field, Field.Paged paged, @Nullable Step parent) {
        try {
            new Paging(this, field, paged, parent).addTo(shape);
        } catch (Refused no) {
            throw no.at(field.path());
        }
    }

    /** A page of the root, or of each node of a step. */
    Paged page(@Nullable Step parent, Selected field, PageWish wish, Supplier<PageClause> text) {
        if (parent == null) {
            PageClause clause = text.get();
            return new Paged(step(n -> Clauses.page(n, clause)), clause);
        }
        String key = parent.number() + " " + field.name() + field.arguments() + wish;
        Paged known = pages.get(key);
        if (known == null) {
            PageClause clause = text.get();
            known = new Paged(step(n -> Clauses.page(n, parent, clause)), clause);
            pages.put(key, known);
        }
        return known;
    }

    /** The step of a page, and how its links are read. */
    record Paged(Step step, PageClause clause) {}

    Shape nodes(Step step, String type, List<Selected> fields) {
        return shape(step, Types.named(type), fields);
    }

    Parameters parameters() {
        return parameters;
    }

    Sight sight() {
        return sight;
    }
}
