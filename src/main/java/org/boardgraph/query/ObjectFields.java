package org.boardgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compiles what is selected of the objects of a step, each field by what the table says of it. */
final class ObjectFields {
    private final Compiler compiler;
    private final Step step;

    ObjectFields(Compiler compiler, Step step) {
        this.compiler = compiler;
        this.step = step;
    }

    Shape shape(Type type, List<Selected> fields) {
        Shape shape = new Shape(type.name());
        for (Selected field : fields) {
            if (type.byId() == null || field.on(type.name())) {
                try {
                    field(shape, field, type.field(field.name()));
                } catch (Refused no) {
                    throw no.at(field.path());
                }
            }
        }
        return shape;
    }

    private void field(Shape shape, Selected field, Field source) {
        if (source instanceof Field.Value value) {
            int column = step.column(value.seen(compiler.sight()));
            shape.add(field.responseKey(), field.name(), (rows, row) -> Scalars.of(row.get(column)));
        } else if (source instanceof Field.Part part) {
            Shape inner = shape(Types.named(part.type()), field.children());
            shape.add(field.responseKey(), field.name(), inner::of);
        } else if (source instanceof Field.PartWhere part) {
            Shape inner = shape(Types.named(part.type()), field.children());
            int column = step.column(part.value());
            shape.add(
                    field.responseKey(),
                    field.name(),
                    (rows, row) -> row.get(column) == null ? null : inner.of(rows, row));
        } else if (source instanceof Field.Several several) {
            several(shape, field, several);
        } else if (source instanceof Field.Parts parts) {
            parts(shape, field, parts);
        } else if (source instanceof Field.Keyed keyed) {
            Step to = compiler.shared(step, field.name(), n -> Clauses.keyed(n, step, keyed));
            one(shape, field, to, keyed.type());
        } else if (source instanceof Field.One one) {
            Step to = compiler.step(
                    n -> Clauses.one(n, step, one, Types.named(one.type()).visible(compiler.sight())));
            one(shape, field, to, one.type());
        } else if (source instanceof Field.Many many) {
            Step to = compiler.step(
                    n -> Clauses.many(n, step, many, Types.named(many.type()).visible(compiler.sight())));
            many(shape, field, to, many.type());
        } else if (source instanceof Field.Filtered filtered) {
            many(shape, field, filtered(field, filtered), filtered.many().type());
        } else if (source instanceof Field.Either either) {
            either(shape, field, either);
        } else if (source instanceof Field.Sighted sighted) {
            field(shape, field, sighted.seen(compiler.sight()));
        } else if (source instanceof Field.Nothing) {
            shape.add(field.responseKey(), field.name(), (rows, row) -> null);
        } else if (source instanceof Field.Paged paged) {
            compiler.paged(shape, field, paged, step);
        } else if (source instanceof Field.OfConflicts) {
            ConflictsField.of(compiler, shape, shape.type(), step, field);
        } else if (source instanceof Field.Present) {
            InTheRoom.of(compiler, shape, step, field);
        } else if (source instanceof Field.Citations) {
            new CitedLines(compiler, step, field).addTo(shape);
        } else if (source instanceof Field.Figures) {
            Summary.add(compiler, shape, step, field);
        } else if (source instanceof Field.Companions) {
            new SharedMeetings(compiler, step, field).addTo(shape);
        } else {
            throw new IllegalStateException("only the root has such a field: " + field.name());
        }
    }

    private void parts(Shape shape, Selected field, Field.Parts parts) {
        parts.check().check(field.arguments());
        String expression = parts.value().seen(compiler.sight());
        for (Map.Entry<String, @Nullable Object> argument : field.arguments().entrySet()) {
            Object value = argument.getValue();
            if (value != null) {
                expression = expression.replace(
                        "$" + argument.getKey(), compiler.parameters().add(value));
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
        Shape inner = compiler.nodes(to, type, field.children());
        shape.add(field.responseKey(), field.name(), (rows, row) -> first(rows, to, inner, row.get(0)));
    }

    private void many(Shape shape, Selected field, Step to, String type) {
        Shape inner = compiler.nodes(to, type, field.children());
        shape.add(field.responseKey(), field.name(), (rows, row) -> answers(rows, to, inner, row.get(0)));
    }

    /** One step a type of which something is selected. */
    private void several(Shape shape, Selected field, Field.Several several) {
        List<Shape.Output> outputs = new ArrayList<>();
        several.byType().forEach((name, many) -> {
            Type type = Types.named(name);
            Step to = compiler.step(n -> Clauses.many(n, step, many, type.visible(compiler.sight())));
            Shape inner = compiler.nodes(to, name, field.children());
            outputs.add((rows, row) -> answers(rows, to, inner, row.get(0)));
        });
        shape.add(field.responseKey(), field.name(), (rows, row) -> {
            List<Object> all = new ArrayList<>();
            outputs.forEach(output -> all.addAll((List<?>) Objects.requireNonNull(output.read(rows, row))));
            return all;
        });
    }

    /** One step a type of which something is selected; the first that finds something answers. */
    private void either(Shape shape, Selected field, Field.Either either) {
        List<Shape.Output> outputs = new ArrayList<>();
        either.byType().forEach((name, one) -> {
            Type type = Types.named(name);
            Step to = compiler.step(n -> Clauses.one(n, step, one, type.visible(compiler.sight())));
            Shape inner = compiler.nodes(to, name, field.children());
            outputs.add((rows, row) -> first(rows, to, inner, row.get(0)));
        });
        shape.add(field.responseKey(), field.name(), (rows, row) -> outputs.stream()
                .map(output -> output.read(rows, row))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null));
    }

    private Step filtered(Selected field, Field.Filtered filtered) {
        Field.Many many = filtered.many();
        List<String> conditions = new ArrayList<>();
        filtered.conditions().forEach((argument, condition) -> {
            Object value = field.arguments().get(argument);
            if (value != null) {
                conditions.add(condition.replace("$", compiler.parameters().add(value.toString())));
            }
        });
        conditions.add(Types.named(many.type()).visible(compiler.sight()));
        conditions.removeIf(String::isEmpty);
        return compiler.step(n -> Clauses.many(n, step, many, String.join(" AND ", conditions)));
    }

    private static List<Answer> answers(Rows rows, Step to, Shape shape, @Nullable Object parent) {
        List<List<@Nullable Object>> links = rows.links(to, parent);
        List<Answer> answers = new ArrayList<>(links.size());
        for (List<@Nullable Object> link : links) {
            answers.add(rows.answer(to, shape, Objects.requireNonNull(link.get(1))));
        }
        return answers;
    }

    static @Nullable Answer first(Rows rows, Step to, Shape shape, @Nullable Object parent) {
        List<List<@Nullable Object>> links = rows.links(to, parent);
        return links.isEmpty()
                ? null
                : rows.answer(to, shape, Objects.requireNonNull(links.get(0).get(1)));
    }
}
