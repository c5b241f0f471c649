package org.boardgraph.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.boardgraph.model.InterestCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MysocietyJsonTests {
    private static final String REGISTER = """
            {"chamber": "house-of-commons", "published_date": "2025-01-20", "annotations": [{"author": "x", "content": "y"}],
             "persons": [
              {"person_id": "uk.org.example/person/1", "person_name": "Ottilie Marsh", "published_date": "2025-01-20",
               "chamber": "house-of-commons", "categories": [
                {"category_id": "1", "category_name": "Employment and earnings", "entries": [
                  {"id": "11", "content": "Writer - Gull Press", "date_registered": "2024-05-02", "info_type": "entry",
                   "details": [
                    {"slug": "job_title", "display_as": "Job Title", "type": "string", "value": "Writer"},
                    {"slug": "payer_name", "type": "string", "value": "Gull Press Ltd"},
                    {"slug": "start_date", "type": "date", "value": "2024-01-01"},
                    {"slug": "end_date", "type": "date", "value": "2024-12-31"}],
                   "sub_entries": [{"id": "12", "content": "Payment - £500"}]}]},
                {"category_id": "1.1", "category_name": "Ad hoc payments", "entries": [
                  {"id": "11", "content": "Writer - Gull Press"}]},
                {"category_id": "4", "category_name": "Visits outside the UK", "entries": [
                  {"id": "14", "content": "Isle - £30", "date_registered": "2024-06-02",
                   "details": [{"slug": "donors", "type": "container", "value": [
                     [{"slug": "name", "value": "Isle Tours"}, {"slug": "value", "value": "20.00", "type": "decimal"}],
                     [{"slug": "name", "value": "Lamp Guild"}]]}]}]},
                {"category_id": "9", "category_name": "Family members employed", "entries": [
                  {"id": "15", "content": "Wilf Marsh, Caseworker"}]}]},
              {"person_name": "Wilf Noone", "chamber": "house-of-commons", "published_date": "2025-01-20", "categories": [
                {"category_name": "All", "entries": [{"content": "Nil", "null_entry": true}]}]},
              {"person_name": "Cy Silent", "chamber": "house-of-commons", "published_date": "2025-01-20"}
             ]}
            """;

    @TempDir
    private Path folder;

    @Test
    void persons_categories_and_entries_are_read() {
        RegisterEdition edition = read(REGISTER);
        assertThat(edition.format().key()).isEqualTo("mysociety-json");
        assertThat(edition.body()).isEqualTo("House of Commons");
        assertThat(edition.asOf()).isEqualTo(LocalDate.of(2025, 1, 20));
        assertThat(edition.rejected()).isEmpty();
        assertThat(edition.registers())
                .extracting(
                        PrintedRegister::person,
                        PrintedRegister::nil,
                        register -> register.entries().size(),
                        PrintedRegister::complete)
                .containsExactly(
                        tuple("Ottilie Marsh", false, 3, false),
                        tuple("Wilf Noone", true, 0, true),
                        tuple("Cy Silent", false, 0, false));
        PrintedRegister first = edition.registers().get(0);
        assertThat(first.identifier()).isEqualTo("uk.org.example/person/1");
        assertThat(first.completeFor()).hasSize(10).doesNotContain(InterestCategory.OTHER);
        assertThat(first.entries())
                .extracting(
                        PrintedInterest::category,
                        PrintedInterest::subject,
                        PrintedInterest::registeredOn,
                        PrintedInterest::from,
                        PrintedInterest::to)
                .containsExactly(
                        tuple(
                                InterestCategory.EMPLOYMENT,
                                "Gull Press Ltd",
                                LocalDate.of(2024, 5, 2),
                                LocalDate.of(2024, 1, 1),
                                LocalDate.of(2024, 12, 31)),
                        tuple(InterestCategory.GIFT_OR_HOSPITALITY, "Isle Tours", LocalDate.of(2024, 6, 2), null, null),
                        tuple(
                                InterestCategory.GIFT_OR_HOSPITALITY,
                                "Lamp Guild",
                                LocalDate.of(2024, 6, 2),
                                null,
                                null));
        assertThat(edition.remarks()).anyMatch(remark -> remark.startsWith("1 entries on members of families"));
    }

    @Test
    void an_entry_has_a_line_of_its_own_even_where_the_file_has_one_line() {
        RegisterEdition edition = read(REGISTER.replace("\n", " "));
        PrintedInterest first = edition.registers().get(0).entries().get(0);
        assertThat(edition.text().words(first.lines()))
                .contains("Gull Press Ltd")
                .doesNotContain("Isle Tours")
                .doesNotContain("Payment");
        assertThat(edition.toString()).doesNotContain("Wilf Marsh");
        assertThat(RegisterFile.again(edition.text(), RegisterOrigin.UNNAMED))
                .usingRecursiveComparison()
                .ignoringFields("remarks", "registers.completeFor")
                .isEqualTo(edition);
    }

    @Test
    void a_summary_alone_names_what_stands_after_the_dash_and_a_sentence_itself() {
        RegisterEdition edition = read("""
                {"chamber": "scottish-parliament", "persons": [{"person_name": "Ada Thorne", "published_date": "2024-02-03",
                  "categories": [{"category_name": "Remuneration", "entries": [
                    {"content": "Speech - Gull Press"}, {"content": "Gull Press - £20.00"},
                    {"content": "<p>I own a <b>boat</b>.</p>", "content_format": "xml"}]}]}]}
                """);
        assertThat(edition.body()).isEqualTo("Scottish Parliament");
        assertThat(edition.registers().get(0).entries())
                .extracting(PrintedInterest::subject)
                .containsExactly("Gull Press", "Gull Press", "I own a boat .");
    }

    @Test
    void a_bad_entry_and_a_bad_person_are_named_and_the_rest_is_taken() {
        RegisterEdition edition = read("""
                {"chamber": "senedd", "published_date": "2024-02-03", "persons": [
                  {"person_name": "", "categories": []},
                  {"person_name": "Ada Thorne", "categories": [{"category_name": "Gifts", "entries": [
                    {"content": "A pen", "date_registered": "soon"}, {"content": ""}, 7, {"content": "A hat"}]}]}]}
                """);
        assertThat(edition.rejected())
                .extracting(RejectedRow::problem)
                .satisfiesExactly(
                        problem -> assertThat(problem)
                                .contains("column person_name")
                                .contains("no name"),
                        problem ->
                                assertThat(problem).contains("date_registered").contains("is no day"),
                        problem -> assertThat(problem).contains("says nothing"),
                        problem -> assertThat(problem).contains("no object"));
        assertThat(edition.registers().get(0).entries()).hasSize(1);
        assertThat(edition.registers().get(0).completeFor()).isEmpty();
        RegisterEdition again = RegisterFile.again(edition.text(), RegisterOrigin.UNNAMED);
        assertThat(again.registers()).isEqualTo(edition.registers());
        assertThat(again.withheld()).isEqualTo(edition.withheld());
        assertThat(again.rejected())
                .extracting(RejectedRow::problem)
                .containsExactlyElementsOf(
                        edition.rejected().stream().map(RejectedRow::problem).toList());
    }

    @Test
    void what_is_no_register_is_refused() {
        assertThatThrownBy(() -> read("{\"persons\": [\n{\"person_name\": }]}"))
                .isInstanceOf(ListUnreadable.class)
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> read("{\"memberships\": []}")).hasMessageContaining("no list \"persons\"");
        assertThatThrownBy(() -> read("{\"persons\": []}")).hasMessageContaining("names no person");
        assertThatThrownBy(() -> read("{\"persons\": [{\"person_name\": \"Ada Thorne\"}]}"))
                .hasMessageContaining("--organization");
    }

    private RegisterEdition read(String text) {
        return RegisterFiles.read(
                folder, "register.json", text.getBytes(StandardCharsets.UTF_8), RegisterOrigin.UNNAMED);
    }
}
