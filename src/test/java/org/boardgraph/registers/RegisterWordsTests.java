package org.boardgraph.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.boardgraph.model.InterestCategory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, headings and partner cells, as people write them. */
class RegisterWordsTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-07-03",
                "3 July 2024",
                "3rd July 2024",
                "Wednesday 3 July 2024",
                "03/07/2024",
                "3/7/24",
                "03.07.2024",
                "03-Jul-24",
                "3 Jul. 2024",
                "2024-07-03 00:00:00",
                "03/07/2024 00:00"
            })
    void days(String printed) {
        assertThat(PrintedDay.of(printed)).contains(LocalDate.of(2024, 7, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "July 2024",
                "07/13/2024",
                "31 June 2024",
                "3 Nevermonth 2024",
                "45476",
                "2024-07-03x"
            })
    void no_days(String printed) {
        assertThat(PrintedDay.of(printed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Employment, office, trade, profession or vocation | EMPLOYMENT",
                "1. Employment or business | EMPLOYMENT",
                "Occupation | EMPLOYMENT",
                "Remuneration | EMPLOYMENT",
                "Sponsorship | SPONSORSHIP",
                "Donations and other support for activities as an MP | SPONSORSHIP",
                "Contracts with the authority | CONTRACT",
                "Land | LAND",
                "Land and property (within or outside the UK) | LAND",
                "Heritable property | LAND",
                "Licence to occupy land | LICENCE",
                "Licenses | LICENCE",
                "Corporate tenancies | CORPORATE_TENANCY",
                "Securities | SECURITIES",
                "Beneficial interests in securities of a body | SECURITIES",
                "Shareholdings | SECURITIES",
                "Body to which appointed | BODY_MEMBERSHIP",
                "Membership of other bodies | BODY_MEMBERSHIP",
                "Bodies directed to charitable purposes | BODY_MEMBERSHIP",
                "Political party or trade union | BODY_MEMBERSHIP",
                "Unpaid directorships | UNPAID_DIRECTORSHIP",
                "Gifts and hospitality | GIFT_OR_HOSPITALITY",
                "GIFT_OR_HOSPITALITY | GIFT_OR_HOSPITALITY",
                "Visits outside the UK | GIFT_OR_HOSPITALITY",
                "Gifts and benefits from sources outside the UK | GIFT_OR_HOSPITALITY",
                "Directorships | OTHER",
                "Other registrable interests | OTHER",
                "Miscellaneous | OTHER"
            })
    void categories(String printed, InterestCategory category) {
        assertThat(Categories.of(printed)).contains(category);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hobbies", "Landscape", "Marital status", "???"})
    void no_categories(String printed) {
        assertThat(Categories.of(printed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "yes, true, false",
        "X, true, false",
        "Spouse, true, false",
        "wife's, true, false",
        "held by partner, true, false",
        "both, true, false",
        "✓, true, false",
        "'', false, false",
        "no, false, false",
        "N/A, false, false",
        "self, false, false",
        "-, false, false",
        "Dilys Quennell, true, true",
        "yes - Dilys Quennell, true, true",
        "Mrs Quennell, true, true"
    })
    void partners(String printed, boolean held, boolean named) {
        PartnerCell cell = PartnerCell.of(printed);
        assertThat(cell.held()).isEqualTo(held);
        assertThat(cell.named()).isEqualTo(named);
        if (named) {
            assertThat(cell.without("for " + printed.replace("yes - ", ""), false))
                    .doesNotContain("Quennell");
        }
    }
}
