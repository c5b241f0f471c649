package org.boardgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.boardgraph.identity.Authority.Succession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without a reference list. */
class AuthoritiesTests {
    private final Authorities authorities = Authorities.known();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Somerset | 2016-07-12 | somerset/county",
                "Somerset Council | 2016-07-12 | somerset/county",
                "Somerset County Council | 2016-07-12 | somerset/county",
                "Somerset | 2024-07-12 | somerset",
                "Somerset Council | 2023-04-01 | somerset",
                "Somerset CC | 2023-03-31 | somerset/county",
                "Dorset Council | 2016-07-12 | dorset/county",
                "Dorset Council | 2019-04-01 | dorset",
                "North Yorkshire | 2022-01-01 | north yorkshire/county",
                "North Yorkshire | 2023-05-01 | north yorkshire",
                "Buckinghamshire Council | 2020-03-31 | buckinghamshire/county",
                "Bucks Council | 2020-04-01 | buckinghamshire",
                "Kent | 2016-07-12 | kent/county",
                "Kent CC | 2016-07-12 | kent/county",
                "Cornwall County Council | 2016-07-12 | cornwall",
                "Durham City Council | 2005-07-12 | durham",
                "County Durham | 2016-07-12 | durham/county",
                "Bristol, City of | 2016-07-12 | bristol",
                "City and County of Swansea Council | 2016-07-12 | swansea",
                "Marsh City and District Council | 2016-07-12 | marsh",
                "City of London Corporation | 2016-07-12 | city of london",
                "City of London Police | 2016-07-12 | city of london police",
                "County Councils Network | 2016-07-12 | county councils network",
                "PC World | 2016-07-12 | pc world",
                "Boston Borough Council | 2016-07-12 | boston",
                "Boston Town Council | 2016-07-12 | boston/town",
                "Boston Parish Council | 2016-07-12 | boston/parish",
                "Kingston upon Hull City Council | 2016-07-12 | hull",
                "Bedford Borough Council | 2016-07-12 | bedford",
                "Central Bedfordshire | 2016-07-12 | central bedfordshire",
                "Local Partnerships | 2016-07-12 | local partnerships",
            })
    void one_key_for_one_authority(String printed, LocalDate day, String key) {
        assertThat(authorities.on(printed, day).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Somerset Council | 2016-07-12 | true",
                "Somerset County Council | 2023-03-31 | true",
                "Somerset County Council | 2023-04-01 | false",
                "Cumbria | 2024-01-01 | false",
                "Mendip District Council | 2024-01-01 | false",
                "West Suffolk Council | 2018-01-01 | false",
                "Marsh District Council | 2018-01-01 | true",
            })
    void it_is_known_whether_it_existed(String printed, LocalDate day, boolean existed) {
        assertThat(authorities.on(printed, day).existed()).isEqualTo(existed);
    }

    @Test
    void successions_are_chains() {
        assertThat(authorities.chain("taunton deane").keySet())
                .containsExactly(
                        "mendip",
                        "sedgemoor",
                        "somerset",
                        "somerset west and taunton",
                        "somerset/county",
                        "south somerset",
                        "taunton deane",
                        "west somerset");
        Authority dorset = authorities.of("dorset/county").orElseThrow();
        LocalDate day = LocalDate.of(2019, 4, 1);
        assertThat(dorset.successors())
                .isEqualTo(List.of(
                        new Succession("bournemouth christchurch and poole", day), new Succession("dorset", day)));
        assertThat(dorset.dissolved()).isEqualTo(day.minusDays(1));
        assertThat(authorities.chain("nowhere")).isEmpty();
    }
}
