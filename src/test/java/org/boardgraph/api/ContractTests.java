package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.boardgraph.Shared;
import org.junit.jupiter.api.Test;

/** The schema that is served has all that the contract beside the repository has, under the same types, and says what each thing means. */
class ContractTests {
    private static final GraphQLSchema SERVED =
            Api.over(statement -> Map.of(), ApiSettings.DEFAULT).schema();

    @Test
    void has_all_of_the_contract() {
        Set<String> served = new TreeSet<>();
        SERVED.getAllTypesAsList().forEach(type -> served.addAll(of(type)));
        Set<String> agreed = new TreeSet<>();
        contract(Shared.path("design/schema.graphqls")).getAllTypesAsList().forEach(type -> agreed.addAll(of(type)));

        assertThat(agreed).hasSizeGreaterThan(500);
        agreed.removeAll(served);
        assertThat(agreed).isEmpty();
    }

    private static GraphQLSchema contract(Path file) {
        RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
                .wiringFactory(new MockedWiringFactory())
                .build();
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(file.toFile()), wiring);
    }

    /** One line for everything that a document may rest on. */
    private static Set<String> of(GraphQLNamedType type) {
        Set<String> lines = new TreeSet<>();
        String name = type.getName();
        lines.add(type.getClass().getSimpleName() + " " + name);
        if (type instanceof GraphQLImplementingType implementing) {
            implementing.getInterfaces().forEach(each -> lines.add(name + " implements " + each.getName()));
        }
        if (type instanceof GraphQLFieldsContainer container) {
            for (GraphQLFieldDefinition field : container.getFieldDefinitions()) {
                lines.add(name + "." + field.getName() + ": " + GraphQLTypeUtil.simplePrint(field.getType()));
                for (GraphQLArgument argument : field.getArguments()) {
                    lines.add(name + "." + field.getName() + "(" + argument.getName() + "): "
                            + GraphQLTypeUtil.simplePrint(argument.getType()) + " = "
                            + argument.getArgumentDefaultValue().getValue());
                }
            }
        }
        if (type instanceof GraphQLEnumType values) {
            values.getValues().forEach(value -> lines.add(name + " " + value.getName()));
        }
        if (type instanceof GraphQLUnionType union) {
            union.getTypes().forEach(member -> lines.add(name + " | " + member.getName()));
        }
        if (type instanceof GraphQLInputObjectType input) {
            for (GraphQLInputObjectField field : input.getFieldDefinitions()) {
                lines.add(name + "." + field.getName() + ": " + GraphQLTypeUtil.simplePrint(field.getType()) + " = "
                        + field.getInputFieldDefaultValue().getValue());
            }
        }
        return lines.stream().map(ContractTests::plain).collect(java.util.stream.Collectors.toSet());
    }

    /** Without the place in its file where a default value stands. */
    private static String plain(String line) {
        return line.replaceAll("sourceLocation=[^}]*", "").replaceAll("@[0-9a-f]+", "");
    }

    @Test
    void everything_is_described_in_a_sentence() {
        Set<String> silent = new TreeSet<>();
        for (GraphQLNamedType type : SERVED.getAllTypesAsList()) {
            if (type.getName().startsWith("__")
                    || Set.of("ID", "String", "Int", "Float", "Boolean").contains(type.getName())) {
                continue;
            }
            check(silent, "", type);
            for (GraphQLNamedSchemaElement part : parts(type)) {
                check(silent, type.getName() + ".", part);
                if (part instanceof GraphQLFieldDefinition field) {
                    field.getArguments()
                            .forEach(argument -> check(silent, type.getName() + "." + field.getName() + ".", argument));
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    private static List<? extends GraphQLNamedSchemaElement> parts(GraphQLNamedType type) {
        if (type instanceof GraphQLFieldsContainer container) {
            return container.getFieldDefinitions();
        }
        if (type instanceof GraphQLEnumType values) {
            return values.getValues();
        }
        return type instanceof GraphQLInputObjectType input ? input.getFieldDefinitions() : List.of();
    }

    private static void check(Set<String> silent, String where, GraphQLNamedSchemaElement element) {
        String said = element.getDescription();
        if (said == null || !said.strip().matches("(?s)\\p{Lu}.*[.?]")) {
            silent.add(where + element.getName() + ": " + said);
        }
    }
}
