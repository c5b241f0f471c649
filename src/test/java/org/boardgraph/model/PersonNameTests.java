package org.boardgraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cllr Ada Thorne MBE | Cllr | Ada | Thorne | MBE",
                "Cllr Sir Hugh van den Berg CBE, JP | Cllr Sir | Hugh | van den Berg | CBE JP",
                "County Councillor M Storr | County Councillor | M | Storr | ''",
                "Deputy Mayor Ruth O'Shea | Deputy Mayor | Ruth | O'Shea | ''",
                "Mrs J A Tailor | Mrs | J A | Tailor | ''",
                "Lord Garth Pole KBE | Lord | Garth | Pole | KBE",
                "Grace Town | '' | Grace | Town | ''",
                "County Mayo | '' | County | Mayo | ''",
                "The Rt Hon Ian St John | The Rt Hon | Ian | St John | ''",
                "Cllr Hart | Cllr | '' | Hart | ''",
                "Jo Ma | '' | Jo | Ma | ''",
            })
    void takes_a_printed_name_apart(String printed, String titles, String given, String family, String post) {
        PersonName name = PersonName.parse(printed);
        assertThat(String.join(" ", name.titles())).isEqualTo(titles);
        assertThat(name.given()).isEqualTo(given);
        assertThat(name.family()).isEqualTo(family);
        assertThat(String.join(" ", name.postNominals())).isEqualTo(post);
    }
}
