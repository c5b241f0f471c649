package org.boardgraph.api;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a question that selects every field of a schema, down to a number of levels. */
public final class Everything {
    /** What they rest on takes seconds to plan, and is the same text below whatever type: it is asked once a type. */
    private static final Set<String> JUDGED = Set.of("conflicts", "inTheRoom");

    private final GraphQLSchema schema;
    /** What to send for the arguments that must be sent, by type and field. */
    private final Map<String, String> arguments;

    /** The type that the question is of. */
    private String home = "";

    public Everything(GraphQLSchema schema, Map<String, String> arguments) {
        this.schema = schema;
        this.arguments = arguments;
    }

    /** The root fields. */
    public List<String> roots() {
        return schema.getQueryType().getFieldDefinitions().stream()
                .map(GraphQLFieldDefinition::getName)
                .toList();
    }

    /** One root field with all that is below it. */
    public String question(String root, int levels) {
        home = GraphQLTypeUtil.unwrapAll(
                        schema.getQueryType().getFieldDefinition(root).getType())
                .getName();
        return "{ " + field("Query", schema.getQueryType().getFieldDefinition(root), levels) + " }";
    }

    private String field(String parent, GraphQLFieldDefinition field, int levels) {
        GraphQLNamedOutputType type = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
        if (JUDGED.contains(field.getName()) && !parent.equals("Query") && !parent.equals(home)) {
            return "";
        }
        String selection = selection(type, levels);
        if (selection == null) {
            return "";
        }
        return field.getName() + arguments.getOrDefault(parent + "." + field.getName(), "") + selection;
    }

    /** A selection; empty for a scalar, null where nothing more may be selected. */
    private String selection(GraphQLNamedOutputType type, int levels) {
        if (type instanceof GraphQLObjectType object) {
            // A connection and its edges are no level of their own.
            boolean wrapping = object.getName().matches(".*(Connection|Edge)|PageInfo|Citation");
            return levels == 0 && !wrapping ? null : braces(object, wrapping ? levels : levels - 1);
        }
        if (type instanceof GraphQLInterfaceType node) {
            return members(schema.getImplementations(node), levels);
        }
        if (type instanceof GraphQLUnionType union) {
            return members(
                    union.getTypes().stream().map(GraphQLObjectType.class::cast).toList(), levels);
        }
        return "";
    }

    private String members(Collection<GraphQLObjectType> types, int levels) {
        return types.stream()
                .map(type -> " ... on " + type.getName() + " " + aliased(type, levels))
                .collect(Collectors.joining("", " { __typename", " }"));
    }

    /** Under names of their own, since the same field may have another type in another member. */
    private String aliased(GraphQLObjectType type, int levels) {
        if (levels == 0) {
            return "{ __typename }";
        }
        return type.getFieldDefinitions().stream()
                .map(field -> {
                    String text = field(type.getName(), field, levels - 1);
                    return text.isEmpty() ? "" : type.getName() + "_" + field.getName() + ": " + text;
                })
                .collect(Collectors.joining(" ", "{ __typename ", " }"));
    }

    private String braces(GraphQLObjectType object, int levels) {
        return object.getFieldDefinitions().stream()
                .map(field -> field(object.getName(), field, levels))
                .collect(Collectors.joining(" ", " { __typename ", " }"));
    }
}
