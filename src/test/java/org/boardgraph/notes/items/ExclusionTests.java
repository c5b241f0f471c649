package org.boardgraph.notes.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExclusionTests {
    private static ReadItem item(int number, String body) {
        List<BodyLine> lines = List.of(new BodyLine(number * 10, body, false));
        ItemText text = new ItemText(Integer.toString(number), "Piers", Lines.at(number * 10 - 1), lines, List.of());
        return ReadItem.of(text, new ArrayList<>());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Resolved that the press and public be excluded from the meeting for the following item of business. | 2",
                "Resolved that under section 100A(4) of the Act the public be excluded for the following items. | 2 3 4",
                "The public were excluded during consideration of the remaining business. | 2 3 4",
                "The press and public were excluded for the remainder of the meeting. | 2 3 4",
                "The public be excluded for items 2 and 4. | 2 4",
                "The public were excluded for items 3 to 4 as they were exempt. | 3 4",
                "The press and public were not excluded for the following items. | ''",
                "Members asked whether the public could be excluded from boating. | ''",
                "The public were excluded for the following items. The public were later readmitted. | ''",
            })
    void what_a_resolution_closes(String resolution, String restricted) {
        List<Problem> problems = new ArrayList<>();
        List<ReadItem> items = Exclusion.apply(
                List.of(
                        item(1, resolution),
                        item(2, "The fee rose."),
                        item(3, "The plan stands."),
                        item(4, "It closed.")),
                problems);
        assertThat(items.stream().filter(ReadItem::restricted).map(one -> one.text()
                        .number()))
                .containsExactlyElementsOf(List.of(restricted.split(" ")).stream()
                        .filter(one -> !one.isEmpty())
                        .collect(Collectors.toList()));
        assertThat(problems)
                .hasSize((int) items.stream().filter(ReadItem::restricted).count());
    }

    @ParameterizedTest
    @CsvSource({"The public were readmitted to the meeting.,2", "The fee rose.,2 3"})
    void the_public_may_come_back(String second, String restricted) {
        List<ReadItem> items = Exclusion.apply(
                List.of(
                        item(1, "The public be excluded for the remaining items."),
                        item(2, second),
                        item(3, "It closed.")),
                new ArrayList<>());
        assertThat(items.stream()
                        .filter(ReadItem::restricted)
                        .map(one -> one.text().number())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(restricted);
    }
}
