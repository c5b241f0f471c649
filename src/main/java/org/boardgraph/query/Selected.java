package org.boardgraph.query;

import graphql.normalized.ExecutableNormalizedField;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A selected field: fragments, directives and variables are resolved, and the order in which fields stand does not matter. */
record Selected(ExecutableNormalizedField field) {
    /** The fields in an order that depends on what they select alone, so that the same shape gives the same statement. */
    static List<Selected> sorted(List<ExecutableNormalizedField> fields) {
        return fields.stream()
                .filter(field -> !field.getFieldName().startsWith("__"))
                .map(Selected::new)
                .sorted(Comparator.comparing(Selected::form))
                .toList();
    }

    String name() {
        return field.getFieldName();
    }

    String responseKey() {
        return field.getResultKey();
    }

    /** Whether it is selected on objects of this type. */
    boolean on(String type) {
        return field.getObjectTypeNames().contains(type);
    }

    List<String> path() {
        return field.getListOfResultKeys();
    }

    @SuppressWarnings("NullAway") // a resolved argument may be null
    Map<String, @Nullable Object> arguments() {
        return field.getResolvedArguments();
    }

    List<Selected> children() {
        return sorted(field.getChildren());
    }

    /** The field without its alias and values: its name, the arguments that are there, and the same of what is selected of it. */
    private String form() {
        StringBuilder form = new StringBuilder();
        write(field, form);
        return form.toString();
    }

    private static void write(ExecutableNormalizedField field, StringBuilder form) {
        form.append(field.getFieldName());
        present(field.getResolvedArguments(), form);
        if (field.hasChildren()) {
            form.append('{');
            sorted(field.getChildren()).forEach(child -> write(child.field, form));
            form.append('}');
        }
        form.append(' ');
    }

    private static void present(Map<?, ?> arguments, StringBuilder form) {
        form.append('(');
        new TreeMap<>(arguments).forEach((name, value) -> {
            if (value != null) {
                form.append(name);
                if (value instanceof Map<?, ?> input) {
                    present(input, form);
                }
                form.append(',');
            }
        });
        form.append(')');
    }
}
