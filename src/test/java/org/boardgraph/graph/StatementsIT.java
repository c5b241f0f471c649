package org.boardgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;

/** Every statement of cypher/ can be planned, says what it is for, and names its parameters. */
class StatementsIT {
    private static final Path CYPHER = Path.of("cypher");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    private static Session session;

    @BeforeAll
    static void open() {
        session = TestGraph.empty().driver().session();
    }

    @AfterAll
    static void close() {
        session.close();
    }

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(CYPHER)) {
            return files.filter(file -> file.toString().endsWith(".cypher"))
                    .map(file -> CYPHER.relativize(file).toString().replace('\\', '/'))
                    .map(name -> name.substring(0, name.length() - ".cypher".length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void can_be_planned(String name) throws IOException {
        for (String statement : Statements.named(name).split(";\\s*(\\n|$)")) {
            session.run("EXPLAIN " + statement, parameters(name)).consume();
        }
    }

    /** A plan that is kept while the graph grows must be good from the start: here it is made of an empty one. */
    @ParameterizedTest
    @MethodSource("files")
    void scans_nothing_where_its_plan_is_kept(String name) throws IOException {
        String statement = Statements.named(name);
        if (statement.startsWith("CYPHER replan=skip")) {
            Plan plan = session.run("EXPLAIN " + statement.substring("CYPHER replan=skip".length()), parameters(name))
                    .consume()
                    .plan();
            assertThat(operators(plan)
                            .filter(operator -> operator.matches("(NodeByLabelScan|AllNodesScan|NodeIndexScan).*")))
                    .isEmpty();
        }
    }

    /** Each with what it reads; of references there are two at most. */
    private static Stream<String> operators(Plan plan) {
        String details = plan.arguments().containsKey("Details")
                ? plan.arguments().get("Details").asString()
                : "";
        return Stream.concat(
                Stream.of(plan.operatorType() + " " + details).filter(operator -> !operator.endsWith(":Reference")),
                plan.children().stream().flatMap(StatementsIT::operators));
    }

    @ParameterizedTest
    @MethodSource("files")
    void begins_with_its_purpose_and_its_parameters(String name) throws IOException {
        String text = Files.readString(CYPHER.resolve(name + ".cypher"));

        assertThat(text).startsWith("// ");
        Matcher used = PARAMETER.matcher(Statements.named(name));
        while (used.find()) {
            assertThat(comment(text)).as("comment of " + name).contains("$" + used.group(1));
        }
    }

    /** As the comment shows them ("$label: 'Meeting'" gives an example where null would not do), else null. */
    private static Map<String, Object> parameters(String name) throws IOException {
        Map<String, Object> parameters = new LinkedHashMap<>();
        Matcher used = PARAMETER.matcher(Statements.named(name));
        while (used.find()) {
            parameters.put(used.group(1), null);
        }
        Matcher shown = Pattern.compile("\\$(\\w+): '([^']*)'")
                .matcher(comment(Files.readString(CYPHER.resolve(name + ".cypher"))));
        while (shown.find()) {
            parameters.put(shown.group(1), shown.group(2));
        }
        return parameters;
    }

    private static String comment(String text) {
        return String.join(
                "\n",
                text.lines()
                        .filter(line -> line.stripLeading().startsWith("//"))
                        .toList());
    }
}
