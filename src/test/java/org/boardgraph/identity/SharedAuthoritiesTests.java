package org.boardgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.boardgraph.Shared;
import org.boardgraph.model.ListedAuthority;
import org.boardgraph.registers.AuthorityCsv;
import org.boardgraph.registers.ReferenceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of the UK's authorities; skipped where it is not. */
class SharedAuthoritiesTests {
    private final List<ListedAuthority> list =
            AuthorityCsv.read(ReferenceText.read(Shared.path("data/authorities/uk_local_authorities_future.csv")));
    private final Authorities authorities = Authorities.of(list);

    @Test
    void all_rows_are_read() {
        assertThat(list).hasSize(470);
        assertThat(authorities.all().stream().filter(Authority::listed)).hasSize(470);
        assertThat(list.stream().filter(each -> each.founded() == null)).hasSize(280 + 38 + 14 + 7);
    }

    @Test
    void each_is_found_by_its_own_names() {
        Map<String, ListedAuthority> byCode = new HashMap<>();
        list.forEach(each -> byCode.put(each.identifiers().get("local-authority-code"), each));
        for (Authority authority : authorities.all()) {
            if (authority.listed()) {
                LocalDate day = authority.dissolved() == null ? LocalDate.of(2026, 1, 1) : authority.dissolved();
                ListedAuthority row = byCode.get(authority.identifiers().get("local-authority-code"));
                assertThat(authorities.on(authority.name(), day).authority()).isEqualTo(authority);
                assertThat(authorities.on(row.shortName(), day).authority()).isEqualTo(authority);
            }
        }
    }

    @Test
    void ids_are_the_same_with_the_list_and_without() {
        for (Authority authority : authorities.all()) {
            LocalDate day = authority.dissolved() == null ? LocalDate.of(2026, 1, 1) : authority.dissolved();
            assertThat(Authorities.known().on(authority.name(), day).key()).isEqualTo(authority.key());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Somerset | 2016-07-12 | SOM",
                "Somerset Council | 2016-07-12 | SOM",
                "Somerset | 2024-07-12 | SMT",
                "Somerset Council | 2023-04-01 | SMT",
                "Somerset | 2023-03-31 | SOM",
                "Dorset | 2016-07-12 | DOR",
                "Dorset Council | 2020-07-12 | DST",
                "Buckinghamshire | 2016-07-12 | BKM",
                "North Yorkshire | 2023-04-01 | NYE",
                "Northamptonshire | 2016-01-01 | NTH",
                "Cumbria | 2016-01-01 | CMA",
                "Hillingdon London Borough Council | 2016-07-12 | HIL",
                "London Borough of Hillingdon | 2016-07-12 | HIL",
                "East Herts Council | 2016-07-12 | EHE",
                "East Herts | 2016-07-12 | EHE",
                "Kingston upon Thames | 2016-07-12 | KTT",
                "Kingston upon Thames Royal Borough Council | 2016-07-12 | KTT",
                "RB Kingston upon Thames | 2016-07-12 | KTT",
                "City of York | 2016-07-12 | YOR",
                "York City Council | 2016-07-12 | YOR",
                "North Somerset Council | 2016-07-12 | NSM",
                "Bournemouth, Christchurch & Poole Council | 2020-07-12 | BPC",
                "Bournemouth | 2016-07-12 | BMH",
                "Newcastle City Council | 2016-07-12 | NET",
                "Newcastle upon Tyne | 2016-07-12 | NET",
                "Kingston upon Hull, City of | 2016-07-12 | KHL",
                "Bristol | 2016-07-12 | BST",
                "Durham | 2016-07-12 | DUR",
                "Bedford | 2016-07-12 | BDF",
                "Central Bedfordshire | 2016-07-12 | CBF",
                "Bath & North East Somerset Council | 2016-07-12 | BAS",
                "Blackburn with Darwen BC | 2016-07-12 | BBD",
                "Norfolk CC | 2016-07-12 | NFK",
                "Western Isles Council | 2016-07-12 | ELS",
                "Swansea | 2016-07-12 | SWA",
                "City of London | 2016-07-12 | LND",
                "Northumberland Council | 2016-07-12 | NBL",
                "Cornwall County Council | 2016-07-12 | CON",
                "Greater Manchester Combined Authority | 2016-07-12 | GMCA",
            })
    void spellings(String printed, LocalDate day, String code) {
        Resolution resolved = authorities.on(printed, day);
        assertThat(resolved.authority()).as(resolved.toString()).isNotNull();
        assertThat(resolved.authority().identifiers()).containsEntry("local-authority-code", code);
        assertThat(resolved.existed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Boston Town Council",
                "Bedfordshire County Council",
                "Durham City Council",
                "Local Partnerships",
                "Richmond Events",
                "Richmondshire Building Preservation Trust",
                "City of London Police",
                "North of England",
                "City of",
                "Derby County Council",
            })
    void others_are_none_of_them(String printed) {
        assertThat(authorities.on(printed, LocalDate.of(2016, 7, 12)).authority())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Somerset County Council | 2023-04-01 | SOM",
                "Bournemouth Council | 2020-07-12 | BMH",
                "Mendip | 2024-01-01 | MEN",
                "West Suffolk Council | 2018-01-01 | WSK",
                "Westmorland and Furness | 2016-01-01 | WAF",
            })
    void it_is_known_that_one_did_not_exist(String printed, LocalDate day, String code) {
        Resolution resolved = authorities.on(printed, day);
        assertThat(resolved.existed()).isFalse();
        assertThat(resolved.authority().identifiers()).containsEntry("local-authority-code", code);
    }

    @Test
    void the_successor_has_the_day_of_the_change() {
        for (Authority authority : authorities.all()) {
            for (Authority.Succession succession : authority.successors()) {
                Authority successor = authorities.of(succession.key()).orElseThrow();
                assertThat(authority.dissolved()).isEqualTo(succession.on().minusDays(1));
                assertThat(successor.founded()).isEqualTo(succession.on());
                assertThat(authority.existedOn(succession.on())).isFalse();
                assertThat(successor.existedOn(succession.on())).isTrue();
            }
        }
    }
}
