package org.boardgraph.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.boardgraph.model.InterestCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommonsCsvTests {
    private static final String COMMON = "ID,Summary,Parent Interest ID,Registered,Published,Category,MNIS ID,Member,";
    private static final String EMPLOYMENT =
            COMMON + "JobTitle,StartDate,EndDate,PayerName,PayerNatureOfBusiness,Link\n";

    @TempDir
    private Path folder;

    @Test
    void an_employment_says_who_pays_since_when_and_for_what() {
        RegisterEdition edition = read(
                "commons-240601-category_1.csv",
                "\uFEFF" + EMPLOYMENT
                        + "7,Writer - Gull Press,,2024-05-02,2024-05-03,Employment and earnings,91,Dame Ottilie Marsh,Writer,2023-01-01,2024-01-31,Gull Press,Newspaper,\n"
                        + "8,Judge - Gull Prize,,2024-05-02,2024-05-03,Employment and earnings,91,Dame Ottilie Marsh,Judge,,,Gull Prize,,\n");

        assertThat(edition.format()).isEqualTo(RegisterFormat.COMMONS_CSV);
        assertThat(edition.body()).isEqualTo("House of Commons");
        assertThat(edition.part()).isEqualTo("Employment and earnings");
        assertThat(edition.asOf()).isEqualTo(LocalDate.of(2024, 6, 1));
        assertThat(edition.registers()).hasSize(1);
        PrintedRegister register = edition.registers().get(0);
        assertThat(register.person()).isEqualTo("Dame Ottilie Marsh");
        assertThat(register.identifier()).isEqualTo("mnis:91");
        assertThat(register.completeFor()).containsExactly(InterestCategory.EMPLOYMENT);
        assertThat(register.complete()).isFalse();
        PrintedInterest first = register.entries().get(0);
        assertThat(first.category()).isEqualTo(InterestCategory.EMPLOYMENT);
        assertThat(first.subject()).isEqualTo("Gull Press");
        assertThat(first.description()).isEqualTo("Writer; Newspaper");
        assertThat(first.registeredOn()).isEqualTo(LocalDate.of(2024, 5, 2));
        assertThat(first.from()).isEqualTo(LocalDate.of(2023, 1, 1));
        assertThat(first.to()).isEqualTo(LocalDate.of(2024, 1, 31));
        assertThat(edition.text().words(first.lines())).startsWith("7,Writer - Gull Press");
    }

    @Test
    void a_gift_counts_from_its_day_on_and_a_visit_names_each_donor() {
        RegisterEdition edition = read(
                "commons-240601-category_4.csv",
                COMMON + "StartDate,EndDate,Purpose,Donors_Name_1,Donors_Value_1,Donors_Name_2,Donors_Value_2\n"
                        + "9,Visit to the Isle,,2024-05-02,2024-05-03,Visits outside the UK,91,Ottilie Marsh,2024-04-01,2024-04-03,To see lighthouses,Isle Tours,1250.5,Lamp Guild,30\n");

        assertThat(edition.registers().get(0).completeFor()).isEmpty();
        assertThat(edition.registers().get(0).entries())
                .extracting(
                        PrintedInterest::subject, PrintedInterest::value, PrintedInterest::from, PrintedInterest::to)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                "Isle Tours", "£1,250.50", LocalDate.of(2024, 4, 1), null),
                        org.assertj.core.api.Assertions.tuple("Lamp Guild", "£30.00", LocalDate.of(2024, 4, 1), null));
    }

    @Test
    void a_category_of_other_columns_is_read_by_what_is_there() {
        RegisterEdition edition = read(
                "commons-240601-category_7.csv",
                COMMON + "OrganisationName,ShareholdingThreshold\n"
                        + "9,Tern Shipping,,2024-05-02,2024-05-03,Shareholdings,91,Ottilie Marsh,Tern Shipping,over 15%\n");
        assertThat(edition.registers().get(0).entries().get(0).category()).isEqualTo(InterestCategory.SECURITIES);
        assertThat(edition.registers().get(0).entries().get(0).subject()).isEqualTo("Tern Shipping");
    }

    @Test
    void a_bad_row_is_named_and_the_rest_is_taken() {
        RegisterEdition edition = read(
                "commons-240601-category_1.csv",
                EMPLOYMENT
                        + "7,Writer - Gull Press,,2nd of Nevermonth,,Employment and earnings,91,Ottilie Marsh,Writer,,,Gull Press,,\n"
                        + "8,Judge - Gull Prize,,2024-05-02,,Employment and earnings,92,Wilf Marsh,Judge,,,Gull Prize,,\n"
                        + "9,Judge - Gull Prize,,2024-05-02,,Employment and earnings,91,Ottilie Marsh,Judge,,,Gull Prize,,\n");
        assertThat(edition.rejected()).hasSize(1);
        assertThat(edition.rejected().get(0).shown())
                .isEqualTo("commons-240601-category_1.csv, line 2, column Registered: \"2nd of Nevermonth\" is no day."
                        + " Expected: a day such as 2024-07-03, 3 July 2024 or 03/07/2024 (day first).");
        assertThat(edition.registers())
                .extracting(PrintedRegister::person, register -> register.completeFor()
                        .size())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("Wilf Marsh", 1),
                        org.assertj.core.api.Assertions.tuple("Ottilie Marsh", 0));
    }

    @Test
    void families_payments_and_files_without_a_day_are_refused_with_a_reason() {
        String family = COMMON + "FamilyMemberName\n9,X,,2024-05-02,,Family members employed,91,Ottilie Marsh,Wilf\n";
        assertThatThrownBy(() -> read("commons-240601-category_9.csv", family))
                .isInstanceOf(ListUnreadable.class)
                .hasMessageContaining("their names are not kept");
        String payment = COMMON
                + "Value\n9,Payment - £5,7,2024-05-02,,Employment and earnings - Ad hoc payments,91,Ottilie Marsh,5\n";
        assertThatThrownBy(() -> read("commons-240601-category_1.1.csv", payment))
                .isInstanceOf(ListUnreadable.class)
                .hasMessageContaining("category 1");
        assertThatThrownBy(() -> read("category_1.csv", EMPLOYMENT)).hasMessageContaining("--as-of");
    }

    @Test
    void the_published_files_are_read_whole() {
        Path shared = Path.of(System.getenv().getOrDefault("BOARDGRAPH_SHARED", "../shared"), "data", "registers");
        assumeTrue(Files.isDirectory(shared), "the published registers are not here");
        RegisterEdition jobs =
                RegisterFile.read(shared.resolve("commons-260817-category_1.csv"), RegisterOrigin.UNNAMED);
        assertThat(jobs.rejected()).isEmpty();
        assertThat(jobs.registers()).hasSize(136);
        assertThat(jobs.entries()).isEqualTo(267);
        RegisterEdition gifts =
                RegisterFile.read(shared.resolve("commons-260817-category_5.csv"), RegisterOrigin.UNNAMED);
        assertThat(gifts.rejected()).isEmpty();
        assertThat(gifts.registers()).hasSize(18);
        assertThat(gifts.entries()).isEqualTo(20);
        assertThat(gifts.asOf()).isEqualTo(LocalDate.of(2026, 8, 17));
        assertThat(RegisterFile.again(gifts.text(), RegisterOrigin.UNNAMED)).isEqualTo(gifts);
    }

    private RegisterEdition read(String name, String text) {
        return RegisterFiles.read(folder, name, text.getBytes(StandardCharsets.UTF_8), RegisterOrigin.UNNAMED);
    }
}
