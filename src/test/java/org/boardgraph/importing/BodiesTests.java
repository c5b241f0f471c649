package org.boardgraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodiesTests {
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Wrenshire County Council | AUTHORITY | county",
                "Lower Ferring District Council | AUTHORITY | district",
                "Ashbury Borough Council | AUTHORITY | borough",
                "Tollgate London Borough Council | AUTHORITY | London borough",
                "London Borough of Tollgate | AUTHORITY | London borough",
                "Royal Borough of Tollgate | AUTHORITY | royal borough",
                "Millford Metropolitan Borough Council | AUTHORITY | metropolitan district",
                "Glanmor County Borough Council | AUTHORITY | county borough",
                "Fenwick City Council | AUTHORITY | city",
                "City of Fenwick | AUTHORITY | city",
                "Little Ash Parish Council | AUTHORITY | parish",
                "Ashbury Town Council | AUTHORITY | town",
                "Nant Community Council | AUTHORITY | community",
                "Wren & Marsh Council | AUTHORITY | -",
                "Wrenshire Council | AUTHORITY | -",
                "Council of the Isles of Marren | AUTHORITY | -",
                "Wren Valley Combined Authority | AUTHORITY | combined authority",
                "Wrenshire Fire and Rescue Authority | AUTHORITY | fire authority",
                "High Moors National Park Authority | AUTHORITY | national park authority",
                "Ferry Services Ltd | COMPANY | -",
                "Tollhouse Consulting Limited | COMPANY | -",
                "Wrenshire County Council Homes Ltd. | COMPANY | -",
                "Marsh plc | COMPANY | -",
                "Reed & Reed LLP | COMPANY | -",
                "Rivers Trust | CHARITY | -",
                "The Marren Foundation | CHARITY | -",
                "Wrenshire NHS Foundation Trust | OTHER | -",
                "Ministry of Ferries | GOVERNMENT | -",
                "Department for Harbours | GOVERNMENT | -",
                "Office for Tides | GOVERNMENT | -",
                "HM Treasury | GOVERNMENT | -",
                "Arts Council Wrenshire | OTHER | -",
                "Marsh Arts Council | OTHER | -",
                "Council for Voluntary Ferries | OTHER | -",
                "University of Wren | OTHER | -",
                "Newport Group | OTHER | -",
            })
    void type_words_tell_what_a_body_is(String name, BodyKind kind, String classification) {
        assertThat(Bodies.kind(name)).isEqualTo(kind);
        assertThat(Bodies.classification(name)).isEqualTo(classification);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ashbury Town Council", "Little Ash Parish Council", "London Borough of Tollgate"})
    void a_council_meets_as_a_whole(String board) {
        Body body = meeting(board, "Somebody Else");
        assertThat(body.kind()).isEqualTo(BodyKind.AUTHORITY);
        assertThat(body.meets()).isTrue();
        assertThat(body.id())
                .isEqualTo(Body.named(board.toUpperCase(java.util.Locale.ROOT), DAY, Reference.NONE)
                        .id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Improvement Board",
                "Full Council",
                "Council",
                "Ashbury Borough Council Cabinet",
                "Audit Committee",
                "Joint Committee of Ashbury Borough Council"
            })
    void a_board_belongs_to_its_organization(String board) {
        assertThat(meeting(board, "Ashbury").kind()).isEqualTo(BodyKind.BOARD);
        assertThat(meeting(board, "Ashbury").id())
                .isNotEqualTo(meeting(board, "Oldbury").id())
                .isNotEqualTo(meeting(board, null).id());
    }

    private static Body meeting(String board, @Nullable String organization) {
        return Body.meeting(board, organization, DAY, Reference.NONE);
    }
}
