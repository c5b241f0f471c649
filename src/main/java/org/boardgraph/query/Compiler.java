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
import org.boardgraph.model.Id;
import org.jspecify.annotations.Nullable;

/** Turns the root fields of one operation into one statement, for a reader or for an officer. */
final class Compiler {
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
        new RootFields(compiler).objects(root, new Selected(field), List.of(id), false);
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
                new RootFields(this).add(root, field, Types.named("Query").field(field.name()));
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

    /** The pages of a field of the root, or of each node of a step. */
    void paged(Shape shape, Selected field, Field.Paged paged, @Nullable Step parent) {
        try {
            new Paging(this, field, paged, parent).addTo(shape);
        } catch (Refused no) {
            throw no.at(field.path());
        }
    }

    /** A step that asks nothing of its own: its one row holds values. */
    Step alone() {
        Step step = Step.alone(steps.size());
        steps.add(step);
        return step;
    }

    /** What is selected of the objects of a step. */
    Shape nodes(Step step, String type, List<Selected> fields) {
        return new ObjectFields(this, step).shape(Types.named(type), fields);
    }

    Parameters parameters() {
        return parameters;
    }

    Sight sight() {
        return sight;
    }
}
