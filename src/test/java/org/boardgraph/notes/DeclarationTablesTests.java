package org.boardgraph.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.boardgraph.model.InterestNature;
import org.boardgraph.model.Note;
import org.boardgraph.model.Note.Declaration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Declarations in a table, as the two layouts print one inside an item. */
class DeclarationTablesTests {
    private static final String BODY = "Members asked about fees.";

    private static final String PIPES = """
            Members declared as follows:

            | Member | Item | Nature of interest | Reason |
            | --- | --- | --- | --- |
            | Cllr Bo Marsh | 1 | Personal | Trustee of Sallow Trust |
            | Cllr Ada Thorne | 1 and 2 | Disclosable pecuniary | Employed by Quay Chandlers Ltd; left the room |
            |  | 7 | Personal | Member of Saltham Rowing Club |
            """;

    private static final String TABS = """
            Members declared as follows:

            Member→Item→Nature of interest→Reason
            Cllr Bo Marsh→1→Personal→Trustee of Sallow Trust
            Cllr Ada Thorne→1 and 2→Disclosable pecuniary→Employed by Quay Chandlers Ltd; left the room
            →7→Personal→Member of Saltham Rowing Club
            """;

    private static final String CELLS = """
            Members declared as follows:

            →Member
            →Item
            →Nature of interest
            →Reason

            →Cllr Bo Marsh
            →1
            →Personal
            →Trustee of Sallow Trust

            →Cllr Ada Thorne
            →1 and 2
            →Disclosable pecuniary
            →Employed by Quay Chandlers Ltd; left the room

            →
            →7
            →Personal
            →Member of Saltham Rowing Club
            """;

    @ParameterizedTest
    @ValueSource(strings = {PIPES, TABS})
    void of_markdown(String table) {
        holds(under(Printed.MARKDOWN, "Declarations of interest", table));
    }

    @ParameterizedTest
    @ValueSource(strings = {PIPES, CELLS})
    void of_the_tagged_print(String table) {
        holds(under(Printed.TAGGED, "Declarations of interest", table));
    }

    @Test
    void a_table_with_the_item_first_begins_no_item() {
        Note note = under(
                Printed.MARKDOWN,
                "Declarations of interest",
                "Item→Councillor→Interest\n7→Cllr Bo Marsh→Personal\n8→Cllr Ada Thorne→DPI\n");
        assertThat(note.items()).hasSize(2);
        assertThat(note.declarations()).extracting(Declaration::item).containsExactly("7", "8");
    }

    @ParameterizedTest
    @ValueSource(strings = {Printed.TAGGED, Printed.MARKDOWN})
    void a_table_of_actions_declares_nothing(String layout) {
        Note note = under(layout, "Moorings", "Officer | Item | Action\nMr Lee | 1 | Write to the owner\n");
        assertThat(note.declarations()).isEmpty();
        assertThat(note.items()).hasSize(2);
        assertThat(note.attendance()).hasSize(3);
    }

    private static void holds(Note note) {
        assertThat(note.declarations())
                .extracting(Declaration::people)
                .containsExactly(
                        List.of("Cllr Bo Marsh"),
                        List.of("Cllr Ada Thorne"),
                        List.of("Cllr Ada Thorne"),
                        List.of("Cllr Ada Thorne"));
        assertThat(note.declarations()).extracting(Declaration::item).containsExactly("1", "1", "2", "7");
        assertThat(note.declarations())
                .extracting(Declaration::nature)
                .containsExactly(
                        InterestNature.PERSONAL,
                        InterestNature.DISCLOSABLE_PECUNIARY,
                        InterestNature.DISCLOSABLE_PECUNIARY,
                        InterestNature.PERSONAL);
        assertThat(note.declarations())
                .extracting(Declaration::subjects)
                .containsExactly(
                        List.of("Sallow Trust"),
                        List.of("Quay Chandlers Ltd"),
                        List.of("Quay Chandlers Ltd"),
                        List.of("Saltham Rowing Club"));
        assertThat(note.declarations()).extracting(Declaration::leftRoom).containsExactly(null, true, true, null);
        assertThat(note.attendance()).hasSize(3);
        assertThat(note.items()).hasSize(2);
    }

    private static Note under(String layout, String title, String body) {
        return Printed.parse(layout.replace("Moorings", title).replace(BODY, body));
    }
}
