package org.boardgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.Id;
import org.boardgraph.model.Role;
import org.junit.jupiter.api.Test;

/** The frozen baseline of names in prose: src/test/resources/labelled/names-in-prose.txt. */
class NamesInProseTests {
    private static final Pattern ROW = Pattern.compile("(.*?)(?: \\{(.*)})?");

    @Test
    void names_in_prose_are_who_a_reader_takes_them_for() throws IOException {
        List<String> list = List.of();
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        int cases = 0;
        for (String line : Files.readAllLines(Path.of("src/test/resources/labelled/names-in-prose.txt"))) {
            if (line.startsWith("= ")) {
                list = List.of(line.substring(2).split("; "));
            } else if (!line.startsWith("#")) {
                cases++;
                String[] parts = line.split(" > ");
                String found = found(list, parts[0]);
                if (!found.equals(parts[1])) {
                    (found.equals("nobody") ? missed : wrong).add(line + ", found " + found);
                }
            }
        }
        assertThat(cases).isGreaterThanOrEqualTo(95);
        assertThat(wrong).isEmpty();
        assertThat(missed).hasSizeLessThanOrEqualTo(1);
    }

    private static String found(List<String> list, String prose) {
        Printed note = Printed.note("2020-03-04");
        List<String> names = new ArrayList<>();
        for (String row : list) {
            Matcher parts = ROW.matcher(row);
            assertThat(parts.matches()).isTrue();
            String mark = parts.group(2) == null ? "member" : parts.group(2);
            names.add(parts.group(1));
            note.row(parts.group(1), role(mark), status(mark));
        }
        note.prose(prose, 60);
        Map<Id, Id> resolved = note.resolve();
        Id row = resolved.get(note.id(prose));
        for (int i = 0; i < names.size(); i++) {
            if (note.rowId(i).equals(row)) {
                return names.get(i);
            }
        }
        return "nobody";
    }

    private static Role role(String mark) {
        return switch (mark) {
            case "chair" -> Role.CHAIR;
            case "vice" -> Role.VICE_CHAIR;
            case "officer" -> Role.OFFICER;
            case "other" -> Role.OTHER;
            default -> Role.MEMBER;
        };
    }

    private static AttendanceStatus status(String mark) {
        return mark.equals("apologies") ? AttendanceStatus.APOLOGIES : AttendanceStatus.PRESENT;
    }
}
