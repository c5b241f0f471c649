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
                "Thorne, Ada | '' | Ada | Thorne | ''",
                "Thorne, Cllr Ada MBE | Cllr | Ada | Thorne | MBE",
                "Cllr Thorne, A J | Cllr | A J | Thorne | ''",
                "van den Berg, Hugh | '' | Hugh | van den Berg | ''",
                "THORNE Ada | '' | Ada | THORNE | ''",
                "Ada THORNE | '' | Ada | THORNE | ''",
                "Ada Thorne, JP | '' | Ada | Thorne | JP",
                "Cllr Thorne, Chairman | Cllr | Thorne, | Chairman | ''",
                "Cllr (Mrs) J Tailor | Cllr Mrs | J | Tailor | ''",
                "Cllr J Tailor (Mrs) | Cllr Mrs | J | Tailor | ''",
                "J.A.Tailor | '' | J.A. | Tailor | ''",
                "Ruth O' Shea | '' | Ruth | O'Shea | ''",
                "Ruth O’Shea MBE | '' | Ruth | O’Shea | MBE",
                "Ruth Vane - Hart | '' | Ruth | Vane-Hart | ''",
                "Ruth Vane-Hart | '' | Ruth | Vane-Hart | ''",
                "Ian St. John | '' | Ian | St. John | ''",
                "Niamh Ní Shea | '' | Niamh | Ní Shea | ''",
                "Lord Wicken of Marsh | Lord | '' | Wicken of Marsh | ''",
                "Baroness Ada Wicken of Marsh CBE | Baroness | Ada | Wicken of Marsh | CBE",
                "Hugh Pole Jnr | '' | Hugh | Pole | Jnr",
                "Cllr van den Berg | Cllr | '' | van den Berg | ''",
                "William (Bill) Hart | '' | William (Bill) | Hart | ''",
                "A N Other | '' | A N | Other | ''",
            })
    void takes_a_printed_name_apart(String printed, String titles, String given, String family, String post) {
        PersonName name = PersonName.parse(printed);
        assertThat(String.join(" ", name.titles())).isEqualTo(titles);
        assertThat(name.given()).isEqualTo(given);
        assertThat(name.family()).isEqualTo(family);
        assertThat(String.join(" ", name.postNominals())).isEqualTo(post);
    }
}
