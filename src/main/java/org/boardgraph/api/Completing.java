package org.boardgraph.api;

import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.boardgraph.query.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Completes answers as the specification's CompleteValue does, each object of a selection once, however many places show it: they share
 * one map. Goes through the selection as it is normalised, with fragments spread and directives applied.
 */
final class Completing {
    private static final String TYPE_NAME = "__typename";
    /** Far more than any answer may have: a size that is more than that stays there. */
    private static final long MOST = 1L << 40;
    /** Objects of one selection: room for so many is made at once. */
    private static final int MANY = 256;

    /** A field of objects of one type, and the type of its values. */
    private record Part(ExecutableNormalizedField field, GraphQLType type) {}

    /** What is selected of objects of one type, its response keys, and those that are complete. */
    private record Form(String type, List<Part> parts, List<String> keys, Map<Answer, Completed> known) {}

    /** Says that the ordinary way must be taken. */
    private static final class OutOfTheOrdinary extends RuntimeException {
        OutOfTheOrdinary() {
            super(null, null, false, false);
        }
    }

    private final GraphQLSchema schema;
    private final GraphQLContext context;
    private final Locale locale;
    private final Map<ExecutableNormalizedField, Map<String, Form>> forms = new IdentityHashMap<>();
    private long size;

    Completing(ExecutionContext execution) {
        this.schema = execution.getGraphQLSchema();
        this.context = execution.getGraphQLContext();
        this.locale = execution.getLocale();
    }

    /** The data of a query; null: something in it is out of the ordinary. */
    @Nullable
    Map<String, @Nullable Object> whole(List<ExecutableNormalizedField> fields, Answer root) {
        try {
            Completed data = complete(form(fields, schema.getQueryType().getName()), root);
            Running.answers(data.characters());
            return data;
        } catch (OutOfTheOrdinary | CoercingSerializeException ordinarily) {
            return null;
        }
    }

    private Form form(List<ExecutableNormalizedField> fields, String type) {
        List<Part> parts = new ArrayList<>();
        for (ExecutableNormalizedField field : fields) {
            if (field.getObjectTypeNames().contains(type)) {
                parts.add(new Part(field, type(field, type)));
            }
        }
        List<String> keys =
                parts.stream().map(part -> part.field().getResultKey()).toList();
        return new Form(type, parts, keys, new IdentityHashMap<>(MANY));
    }

    private GraphQLType type(ExecutableNormalizedField field, String parent) {
        return field.getFieldName().equals(TYPE_NAME)
                ? Introspection.TypeNameMetaFieldDef.getType()
                : schema.getObjectType(parent)
                        .getFieldDefinition(field.getFieldName())
                        .getType();
    }

    private Completed object(ExecutableNormalizedField field, String name, Answer answer) {
        Form form = forms.computeIfAbsent(field, any -> new LinkedHashMap<>(4))
                .computeIfAbsent(name, type -> form(field.getChildren(), type));
        Completed known = form.known().get(answer);
        if (known == null) {
            known = complete(form, answer);
            form.known().put(answer, known);
        }
        return known;
    }

    private Completed complete(Form form, Answer answer) {
        @Nullable Object[] values = new @Nullable Object[form.parts().size()];
        long outer = size;
        size = 0;
        for (int i = 0; i < values.length; i++) {
            Part part = form.parts().get(i);
            String key = form.keys().get(i);
            Object found = part.field().getFieldName().equals(TYPE_NAME) ? form.type() : answer.get(key);
            values[i] = value(part, part.type(), found);
            size += Running.characters(key);
        }
        Completed completed = new Completed(form.keys(), values, Math.min(size, MOST));
        size = outer;
        return completed;
    }

    private @Nullable Object value(Part part, GraphQLType type, @Nullable Object found) {
        if (type instanceof GraphQLNonNull required) {
            Object value = value(part, required.getWrappedType(), found);
            if (value == null) {
                throw new OutOfTheOrdinary();
            }
            return value;
        }
        if (found == null) {
            return null;
        }
        if (type instanceof GraphQLList list) {
            return values(part, list.getWrappedType(), found);
        }
        if (type instanceof GraphQLScalarType scalar) {
            return leaf(scalar.getCoercing().serialize(found, context, locale));
        }
        if (type instanceof GraphQLEnumType names) {
            return leaf(names.serialize(found, context, locale));
        }
        if (!(found instanceof Answer answer)) {
            throw new OutOfTheOrdinary();
        }
        // What an object of an abstract type is, the answer says; of any other the schema does.
        Completed completed = object(
                part.field(), type instanceof GraphQLObjectType object ? object.getName() : answer.type(), answer);
        size += completed.characters();
        return completed;
    }

    private List<@Nullable Object> values(Part part, GraphQLType type, Object found) {
        if (!(found instanceof List<?> all)) {
            throw new OutOfTheOrdinary();
        }
        List<@Nullable Object> values = new ArrayList<>(all.size());
        for (Object each : all) {
            values.add(value(part, type, each));
        }
        return values;
    }

    private @Nullable Object leaf(@Nullable Object value) {
        size += value instanceof String text ? text.length() : 0;
        return value;
    }
}
