package org.boardgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.execution.RawVariables;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.boardgraph.api.Api;
import org.boardgraph.api.ApiSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * GraphQL in, Cypher and parameters out, for a reader and an officer: NAME.graphql and NAME.cypher under src/test/resources/golden.
 * After a change that is meant, {@code ./mvnw test -Dtest=GoldenTests -Dgolden.write=true} writes the .cypher files anew; read the
 * difference before committing it.
 */
class GoldenTests {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final GraphQLSchema SCHEMA =
            Api.over(statement -> Map.of(), ApiSettings.DEFAULT).schema();

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".graphql"))
                    .map(name -> name.substring(0, name.length() - ".graphql".length()))
                    .sorted()
                    .toList();
        }
    }

    static List<String> namesWithoutConflicts() throws IOException {
        return names().stream().filter(name -> !name.startsWith("conflicts")).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void compiles_to(String name) throws IOException {
        String question = Files.readString(GOLDEN.resolve(name + ".graphql"));
        Path golden = GOLDEN.resolve(name + ".cypher");
        String compiled = "// For a reader.\n" + shown(compiled(question, Sight.READER)) + "\n// For an officer.\n"
                + shown(compiled(question, Sight.OFFICER));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, compiled);
        }
        assertThat(compiled).isEqualTo(Files.readString(golden));
    }

    @Test
    void names_order_and_fragments_do_not_change_the_text() throws IOException {
        String plain = Files.readString(GOLDEN.resolve("attendances-of-meetings.graphql"));
        String other = Files.readString(GOLDEN.resolve("aliases-and-fragments.graphql"));

        assertThat(compiled(plain, Sight.READER).text())
                .isEqualTo(compiled(other, Sight.READER).text());
    }

    @Test
    void values_do_not_change_the_text() {
        String one = "{ meetings(first: 1, filter: {from: \"2030-01-01\"}) { nodes { name } } }";
        String other = "{ meetings(first: 7, filter: {from: \"1999-12-31\"}) { nodes { name } } }";

        assertThat(compiled(one, Sight.READER).text())
                .isEqualTo(compiled(other, Sight.READER).text());
    }

    @Test
    void an_order_that_is_compared_is_not_asked_for_again() {
        for (String filter : List.of("{to: \"2030-01-01\"}", "{from: \"2030-01-01\"}", "{}")) {
            String text = compiled("{ meetings(filter: " + filter + ") { nodes { name } } }", Sight.READER)
                    .text();
            assertThat(text.contains("m.order IS NOT NULL")).isEqualTo(filter.equals("{}"));
        }
    }

    /** Conflicts are judged with everything, since a declaration that a reader may not see clears a member all the same. */
    @ParameterizedTest
    @MethodSource("namesWithoutConflicts")
    void a_readers_statement_never_reaches_what_is_withheld(String name) throws IOException {
        String question = Files.readString(GOLDEN.resolve(name + ".graphql"));

        assertThat(compiled(question, Sight.READER).text()).doesNotContainIgnoringCase(":WITHHELD");
    }

    private static Statement compiled(String question, Sight sight) {
        var operation = ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(
                SCHEMA, new Parser().parseDocument(question), null, RawVariables.emptyVariables());
        Plan plan = Compiler.compile(operation.getTopLevelFields(), sight, 100);
        assertThat(plan.refused()).isEmpty();
        return plan.statement().orElseThrow();
    }

    private static String shown(Statement statement) {
        StringBuilder shown = new StringBuilder(statement.text()).append(";\n");
        new TreeMap<>(statement.parameters())
                .forEach((name, value) -> shown.append("// $" + name + " = " + value + "\n"));
        return shown.toString();
    }
}
