package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.diff.DiffCategory;
import graphql.schema.diff.DiffLevel;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What clients were given once stays: a change of the schema that breaks a request which was valid fails here. Where such a change is
 * meant, and after additions that are to be kept from then on, renew the baseline with {@code -Dbaseline=renew}.
 */
class SchemaChangesTests {
    private static final Path SCHEMA = Path.of("graphql/schema.graphqls");
    private static final Path BASELINE = Path.of("src/test/resources/schema-baseline.graphqls");

    private static final String SMALL = """
            type Query { meeting(id: ID!, day: Day): Meeting meetings(first: Int = 20, by: By): [Meeting!]! any: Any }
            interface Node { id: ID! }
            type Meeting implements Node { id: ID! title: String! venue: String }
            type Board { name: String! }
            union Any = Meeting | Board
            enum By { DATE TITLE }
            input Day { from: String to: String }
            """;

    @Test
    void nothing_that_was_valid_is_broken() throws IOException {
        if ("renew".equals(System.getProperty("baseline"))) {
            Files.writeString(BASELINE, Files.readString(SCHEMA));
        }
        assertThat(breaking(Files.readString(BASELINE), Files.readString(SCHEMA)))
                .isEmpty();
    }

    @Test
    void the_contract_is_kept() throws IOException {
        String shared = System.getenv().getOrDefault("BOARDGRAPH_SHARED", "../shared");
        Path contract = Path.of(shared, "design", "schema.graphqls");
        Assumptions.assumeTrue(Files.exists(contract), "no contract at " + contract);
        assertThat(breaking(Files.readString(contract), Files.readString(SCHEMA)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "venue: String }  | }", // a field taken away
                "title: String!   | title: Int!", // another type
                "title: String!   | title: String", // what was there always may be missing
                "title: String!   | title: [String!]!", // a list in place of one
                "day: Day         | ''", // an argument taken away
                "day: Day         | day: Day!", // an argument that must be given now
                "day: Day         | day: Day, more: Int!", // a new one that must be given
                "by: By           | by: String", // an argument of another type
                "first: Int = 20  | first: Int = 10", // another default
                "DATE TITLE       | DATE", // a value taken away
                "implements Node  | ''", // an interface taken away
                "from: String     | ''", // an input field taken away
                "from: String     | from: String!", // an input field that must be given now
                "to: String }     | to: String more: Int! }", // a new one that must be given
            })
    void finds(String before, String after) {
        String old = before.replace("\\|", "|");
        String flat = SMALL.replace("\n", " ");
        assertThat(flat).contains(old);
        assertThat(breaking(SMALL, flat.replace(old, after))).isNotEmpty();
    }

    @Test
    void finds_a_member_taken_away() {
        assertThat(breaking(SMALL, SMALL.replace("Meeting | Board", "Meeting"))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "venue: String  | venue: String room: String",
                "day: Day       | day: Day, more: Int",
                "venue: String  | venue: String!",
                "DATE TITLE     | DATE TITLE BOARD",
                "to: String }   | to: String more: Int }",
            })
    void lets_additions_pass(String before, String after) {
        String flat = SMALL.replace("\n", " ");
        assertThat(flat).contains(before);
        assertThat(breaking(SMALL, flat.replace(before, after))).isEmpty();
    }

    private static List<String> breaking(String before, String after) {
        CapturingReporter found = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(before, after), found);
        return Stream.concat(found.getBreakages().stream(), found.getDangers().stream())
                .filter(event -> event.getLevel() == DiffLevel.BREAKING || event.getCategory() != DiffCategory.ADDITION)
                .map(event -> event.getTypeName() + "." + event.getFieldName() + ": " + event.getReasonMsg())
                .toList();
    }
}
