package org.boardgraph.leaks;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;

/**
 * Random questions over a schema: selections, arguments and filters. Where an id, a name or a cursor goes stands a place, {@code <id 17>},
 * to be filled from what a graph holds.
 */
final class Questions {
    private static final List<String> DAYS =
            List.of("2022-03-02", "2022-05-04", "2022-07-01", "2022-01-01", "2022-12-31", "2019-05-20", "2021-06-30");

    private final GraphQLSchema schema;
    private final Random random;
    private int fields;

    Questions(GraphQLSchema schema, long seed) {
        this.schema = schema;
        this.random = new Random(seed);
    }

    String next() {
        List<GraphQLFieldDefinition> roots =
                new ArrayList<>(schema.getQueryType().getFieldDefinitions());
        Collections.shuffle(roots, random);
        fields = 0;
        StringJoiner question = new StringJoiner(" ", "{ ", " }");
        for (int i = 0; i <= random.nextInt(2); i++) {
            question.add("f" + i + ": " + field(roots.get(i), 3));
        }
        return question.toString();
    }

    private String field(GraphQLFieldDefinition field, int levels) {
        GraphQLNamedOutputType type = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
        return field.getName() + arguments(field.getArguments(), field.getName()) + selection(type, levels);
    }

    private String selection(GraphQLNamedOutputType type, int levels) {
        if (type instanceof GraphQLObjectType object) {
            return " { __typename " + fields(object, levels, "") + " }";
        }
        if (type instanceof GraphQLInterfaceType node) {
            List<GraphQLObjectType> all = new ArrayList<>(schema.getImplementations(node));
            Collections.shuffle(all, random);
            return members(all.subList(0, 3), levels);
        }
        if (type instanceof GraphQLUnionType union) {
            return members(
                    union.getTypes().stream().map(GraphQLObjectType.class::cast).toList(), levels);
        }
        return "";
    }

    private String members(List<GraphQLObjectType> types, int levels) {
        StringJoiner members = new StringJoiner(" ", " { __typename ", " }");
        types.forEach(type -> members.add(
                "... on " + type.getName() + " { __typename " + fields(type, levels, type.getName()) + " }"));
        return members.toString();
    }

    private String fields(GraphQLObjectType type, int levels, String prefix) {
        boolean wrapping = type.getName().matches(".*(Connection|Edge)|PageInfo|Citation");
        StringJoiner chosen = new StringJoiner(" ");
        for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
            boolean leaf =
                    schema.getType(GraphQLTypeUtil.unwrapAll(field.getType()).getName())
                                    instanceof graphql.schema.GraphQLScalarType
                            || GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLEnumType;
            int most = wrapping ? 2 : 4;
            if (leaf || (levels > 0 || wrapping) && fields < 8 && random.nextInt(most) == 0) {
                fields += leaf ? 0 : 1;
                chosen.add((prefix.isEmpty() ? "" : prefix + "_" + field.getName() + ": ")
                        + field(field, wrapping ? levels : levels - 1));
            }
        }
        return chosen.toString();
    }

    private String arguments(List<GraphQLArgument> arguments, String field) {
        StringJoiner sent = new StringJoiner(", ", "(", ")").setEmptyValue("");
        boolean forwards = random.nextBoolean();
        for (GraphQLArgument argument : arguments) {
            String name = argument.getName();
            boolean page = name.matches("first|last|after|before");
            boolean wrong = page && !field.equals("lines") && name.matches("first|after") != forwards;
            if (GraphQLTypeUtil.isNonNull(argument.getType()) || !wrong && random.nextInt(page ? 4 : 2) == 0) {
                sent.add(name + ": " + value(name.equals("id") ? field : name, argument.getType(), 2));
            }
        }
        return sent.toString();
    }

    private String value(String name, GraphQLInputType type, int levels) {
        if (type instanceof GraphQLNonNull some) {
            return value(name, (GraphQLInputType) some.getWrappedType(), levels);
        }
        if (type instanceof GraphQLList list) {
            StringJoiner values = new StringJoiner(", ", "[", "]");
            for (int i = 0; i <= random.nextInt(3); i++) {
                values.add(value(name, (GraphQLInputType) list.getWrappedType(), levels));
            }
            return values.toString();
        }
        if (type instanceof GraphQLInputObjectType object) {
            return object(object);
        }
        if (type instanceof GraphQLEnumType values) {
            return values.getValues()
                    .get(random.nextInt(values.getValues().size()))
                    .getName();
        }
        return scalar(name, ((GraphQLNamedType) type).getName());
    }

    /** Conflicts are asked for with a span or something that bounds them. */
    private String object(GraphQLInputObjectType type) {
        StringJoiner values = new StringJoiner(", ", "{", "}");
        boolean spanned = type.getName().equals("ConflictFilter");
        if (spanned) {
            values.add("from: \"2022-01-01\", to: \"2022-12-31\"");
        }
        for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
            if (!(spanned && field.getName().matches("from|to")) && random.nextInt(5) == 0) {
                values.add(field.getName() + ": " + value(field.getName(), field.getType(), 1));
            }
        }
        return values.toString();
    }

    private String scalar(String name, String type) {
        return switch (type) {
            case "ID" -> "\"<" + sort(name) + " " + random.nextInt(10_000) + ">\"";
            case "Date" -> "\"" + DAYS.get(random.nextInt(DAYS.size())) + "\"";
            case "Int" -> name.equals("last") && random.nextBoolean() ? "200" : String.valueOf(1 + random.nextInt(9));
            case "Float" -> "0.1";
            case "Boolean" -> String.valueOf(random.nextBoolean());
            default ->
                "\"<" + (name.matches("after|before") ? "cursor" : "name") + " " + random.nextInt(10_000) + ">\"";
        };
    }

    private static String sort(String name) {
        return switch (name) {
            case "person", "attendedBy" -> "Person";
            case "board", "organization", "authority", "memberOf", "onBehalfOf" -> "Organization";
            case "meeting" -> "Meeting";
            case "item", "agendaItem" -> "AgendaItem";
            case "subject" -> "Topic|Organization";
            case "document" -> "Document";
            default -> "any";
        };
    }
}
