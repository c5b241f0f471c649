package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.boardgraph.query.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the head of the schema says of pages and ids holds for every list that the schema has, wherever it stands. */
class ListRulesTests {
    private static final List<Statement> SENT = new ArrayList<>();
    private static final Api API = Api.over(
            statement -> {
                SENT.add(statement);
                return Map.of();
            },
            ApiSettings.DEFAULT);
    private static final String SPAN = "from: \"2030-01-01\", to: \"2030-12-31\"";

    /** They are put together from all their rows, which are read anyhow. */
    private static final Set<String> COUNTED_ANYHOW = Set.of("conflicts", "sharedMeetings");

    /** A list of a type of the schema, read forwards and perhaps backwards, with the id fields of its filter. */
    record Listing(String type, String field, boolean backwards, boolean total, List<String> ids) {
        String question(String arguments, String selection) {
            return question("", arguments, selection);
        }

        String question(String filter, String arguments, String selection) {
            String sent = field.equals("search") ? "text: \"harbour\", " : "";
            if (type.equals("Query") && field.equals("conflicts")) {
                sent += "filter: {" + SPAN + (filter.isEmpty() ? "" : ", " + filter) + "}, ";
            } else if (!filter.isEmpty()) {
                sent += "filter: {" + filter + "}, ";
            }
            String all = sent + arguments;
            String asked = field + (all.isEmpty() ? "" : "(" + all + ")") + " { " + selection + " }";
            return type.equals("Query")
                    ? "{ " + asked + " }"
                    : "{ node(id: \"" + type + ":aaaaaaaaaaaaaaaaaaaa\") { ... on " + type + " { " + asked + " } } }";
        }

        @Override
        public String toString() {
            return type + "." + field;
        }
    }

    static Stream<Listing> lists() {
        return of(API.schema());
    }

    static Stream<Listing> of(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .filter(field -> GraphQLTypeUtil.unwrapAll(field.getType())
                                .getName()
                                .endsWith("Connection"))
                        .map(field -> listing(schema, type, field)));
    }

    private static Listing listing(GraphQLSchema schema, GraphQLObjectType type, GraphQLFieldDefinition field) {
        GraphQLObjectType connection =
                schema.getObjectType(GraphQLTypeUtil.unwrapAll(field.getType()).getName());
        var filter = field.getArgument("filter");
        List<String> ids = filter == null
                ? List.of()
                : ((GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(filter.getType()))
                        .getFieldDefinitions().stream()
                                .filter(each -> GraphQLTypeUtil.unwrapAll(each.getType())
                                        .getName()
                                        .equals("ID"))
                                .map(GraphQLInputObjectField::getName)
                                .toList();
        return new Listing(
                type.getName(),
                field.getName(),
                field.getArgument("last") != null,
                connection.getFieldDefinition("totalCount") != null,
                ids);
    }

    @Test
    void there_are_many_lists() {
        assertThat(lists().toList()).hasSizeGreaterThan(25);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void pages_have_bounds(Listing list) {
        assertCode(list, "first: -1", "BAD_PAGE");
        assertCode(list, "first: 201", "BAD_PAGE");
        assertCode(list, "after: \"nonsense\"", "BAD_CURSOR");
        if (list.backwards) {
            assertCode(list, "first: 1, last: 1", "BAD_PAGE");
            assertCode(list, "first: 0, last: 0", "BAD_PAGE");
            assertCode(list, "last: -1", "BAD_PAGE");
            assertCode(list, "last: 201", "BAD_PAGE");
            assertCode(list, "before: \"nonsense\"", "BAD_CURSOR");
        }
    }

    private static void assertCode(Listing list, String arguments, String code) {
        assertThat(codes(list.question(arguments, "pageInfo { hasNextPage }")))
                .as(arguments)
                .containsExactly(code);
        assertThat(SENT).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_malformed_id_in_a_filter_is_said_to_be_none(Listing list) {
        for (String id : list.ids) {
            assertThat(codes(list.question(id + ": \"nonsense\"", "", "pageInfo { hasNextPage }")))
                    .as(id)
                    .containsExactly("BAD_ID");
            assertThat(SENT).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_total_is_counted_only_where_it_is_selected(Listing list) {
        if (list.total && !COUNTED_ANYHOW.contains(list.field)) {
            codes(list.question("first: 1", "totalCount"));
            assertThat(SENT.get(0).text()).contains(" AS total");
            codes(list.question("first: 1", "nodes { __typename } pageInfo { hasNextPage hasPreviousPage }"));
            assertThat(SENT.get(0).text()).doesNotContain(" AS total");
        }
    }

    /** The codes of the errors; nothing is answered here, so that what is sent is all that counts. */
    private static List<Object> codes(String question) {
        SENT.clear();
        return API
                .graphQl()
                .execute(ExecutionInput.newExecutionInput(question)
                        .graphQLContext(Map.of(Viewer.class, Viewer.READER))
                        .build())
                .getErrors()
                .stream()
                .map(GraphQLError::getExtensions)
                .map(extensions -> extensions.get("code"))
                .toList();
    }
}
