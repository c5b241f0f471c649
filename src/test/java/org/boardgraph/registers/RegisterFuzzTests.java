package org.boardgraph.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file holds: an edition, or the one documented error; and an edition's kept text gives the same registers again. */
class RegisterFuzzTests {
    private static final List<String> CELLS = List.of(
            "",
            "",
            "",
            "yes",
            "no",
            "x",
            "Ada Thorne",
            "Ben Thorne",
            "Marsh Council",
            "Land",
            "Employment",
            "Securities",
            "Far Field",
            "2024-04-01",
            "1 April 2024",
            "31/12/2023",
            "99/99/9999",
            "\"",
            "\"\"",
            "a \" b",
            "\"a, b\"",
            "\"two\nlines\"",
            "\"open",
            "#",
            "[rejected] before",
            "Dilys",
            "£5",
            "éàü",
            "\uD83D\uDE00",
            "\u2028",
            "sep=;",
            "nil",
            "\t",
            "-",
            "1",
            "\\",
            "$1",
            "\u0000",
            "Vacant",
            " \u00A0 ");
    private static final String COMMONS =
            "ID,Summary,Parent Interest ID,Registered,Category,MNIS ID,Member,PayerName,Value,Donors_Name_1,Donors_Value_1\n";

    /** Its cell stays as it is, so that the name in it must never be kept. */
    private static final int PARTNER = 5;

    private static final List<String> ROW = List.of(
            "Ada Thorne",
            "Marsh Council",
            "Land",
            "Far Field",
            "let by Mrs Quennell",
            "Mrs Dilys Quennell",
            "",
            "",
            "",
            "",
            "",
            "",
            "2024-04-01",
            "no");
    private static final List<String> COMMONS_ROW = List.of(
            "7", "Writer", "", "2023-05-02", "Employment and earnings", "91", "Ottilie Marsh", "Gull", "3", "", "");

    @TempDir
    private Path folder;

    private int taken;

    @Test
    void random_bytes_are_an_edition_or_a_documented_error() {
        Random random = new Random(1);
        for (int i = 0; i < 1_500; i++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            read("bytes.csv", bytes);
        }
    }

    @Test
    void a_register_with_random_bytes_in_it_too() {
        Random random = new Random(2);
        String good =
                RegisterFile.template() + "Ada Thorne,Marsh Council,Land,Far Field,,,,,,,,,2024-04-01,no\n".repeat(5);
        for (int i = 0; i < 1_500; i++) {
            byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
            for (int j = 0; j < 1 + random.nextInt(6); j++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            read("damaged.csv", bytes);
        }
        assertThat(taken).isGreaterThan(500);
    }

    @RepeatedTest(4)
    void random_cells(RepetitionInfo repetition) {
        Random random = new Random(100L + repetition.getCurrentRepetition());
        for (int i = 0; i < 1_000; i++) {
            StringBuilder text =
                    new StringBuilder(i % 2 == 0 ? RegisterFiles.HEADER : i % 4 == 1 ? COMMONS : header(random));
            for (int row = 0; row < random.nextInt(12); row++) {
                List<String> cells = new ArrayList<>(i % 4 == 1 ? COMMONS_ROW : ROW);
                for (int wrong = 0; wrong < random.nextInt(4); wrong++) {
                    int at = random.nextInt(cells.size());
                    cells.set(at == PARTNER ? 0 : at, CELLS.get(random.nextInt(CELLS.size())));
                }
                text.append(String.join(",", cells)).append('\n');
            }
            read("commons-240101-cells.csv", text.toString().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(taken).isGreaterThan(500);
    }

    @Test
    void random_json() {
        Random random = new Random(3);
        String good =
                "{\"chamber\":\"senedd\",\"published_date\":\"2024-02-03\",\"persons\":[{\"person_name\":\"Ada Thorne\","
                        + "\"categories\":[{\"category_name\":\"Gifts\",\"entries\":[{\"content\":\"A pen - Gull\",\"details\":[{\"slug\":\"value\",\"value\":\"3\"}]},{\"null_entry\":true}]}]}]}";
        List<String> pieces = List.of("{}", "[]", "null", "7", "\"x\"", "true", "{\"a\":[]}", "[[{}]]", "1e999");
        for (int i = 0; i < 1_500; i++) {
            String text = good;
            if (i % 2 == 0) {
                int at = random.nextInt(good.length());
                text = good.substring(0, at) + pieces.get(random.nextInt(pieces.size())) + good.substring(at);
            } else {
                int from = good.indexOf(':', random.nextInt(good.length() - 60)) + 1;
                int to = Math.min(good.length(), from + random.nextInt(40));
                text = good.substring(0, from) + pieces.get(random.nextInt(pieces.size())) + good.substring(to);
            }
            read("random.json", text.getBytes(StandardCharsets.UTF_8));
        }
        String deep = "{\"persons\":" + "[".repeat(100_000);
        read("deep.json", deep.getBytes(StandardCharsets.UTF_8));
        assertThat(taken).isGreaterThan(50);
    }

    private static String header(Random random) {
        List<String> headings =
                new ArrayList<>(List.of(RegisterFiles.HEADER.strip().split(",")));
        java.util.Collections.shuffle(headings, random);
        return String.join(",", headings.subList(0, 8 + random.nextInt(6))) + "\n";
    }

    private void read(String name, byte[] bytes) {
        Path file = RegisterFiles.file(folder, name, bytes);
        RegisterFile.isOne(file);
        RegisterEdition edition;
        try {
            edition = RegisterFile.read(file, RegisterFiles.HARBOURSHIRE);
        } catch (ListUnreadable documented) {
            assertThat(documented.getMessage()).contains(name).contains("Expected: ");
            return;
        }
        taken++;
        int lines = edition.text().lines().size();
        edition.registers().forEach(register -> {
            assertThat(register.lines().last()).isLessThanOrEqualTo(lines);
            register.entries().forEach(entry -> assertThat(entry.lines().last()).isLessThanOrEqualTo(lines));
        });
        RegisterEdition again = RegisterFile.again(edition.text(), RegisterFiles.HARBOURSHIRE);
        assertThat(again.registers()).as("%s", edition.text().lines()).isEqualTo(edition.registers());
        assertThat(again.text()).isEqualTo(edition.text());
        assertThat(again.withheld()).isEqualTo(edition.withheld());
        if (edition.header().equals(List.of(RegisterFiles.HEADER.strip().split(",")))) {
            assertThat(edition.text().toString() + edition.registers()).doesNotContain("Quennell");
        }
    }
}
