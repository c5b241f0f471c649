package org.boardgraph.notes.prose;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.boardgraph.model.Note.Declaration;

/**
 * A declaration as somebody labelled it, or as it was read, reduced to what is compared.
 *
 * @param left "left", "stayed" or empty where the words do not say
 * @param restates the paragraph of the first declaration, or empty
 */
record LabelledDeclaration(
        List<String> people,
        String item,
        String nature,
        List<String> subjects,
        String left,
        boolean dispensation,
        boolean byOfficer,
        String restates) {

    static LabelledDeclaration read(String row) {
        List<String> cells =
                Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
        List<String> remarks = parts(cells.size() > 4 ? cells.get(4) : "", ",");
        return new LabelledDeclaration(
                parts(cells.get(0), "\\+"),
                cells.get(1),
                cells.get(2),
                parts(cells.get(3), ";"),
                remarks.contains("left") ? "left" : remarks.contains("stayed") ? "stayed" : "",
                remarks.contains("dispensation"),
                remarks.contains("officer"),
                remarks.stream()
                        .filter(remark -> remark.startsWith("restates "))
                        .map(remark -> remark.substring("restates ".length()))
                        .findFirst()
                        .orElse(""));
    }

    static LabelledDeclaration of(Declaration read) {
        Boolean left = read.leftRoom();
        return new LabelledDeclaration(
                read.people(),
                Objects.requireNonNullElse(read.item(), ""),
                read.nature().name(),
                read.subjects(),
                left == null ? "" : left ? "left" : "stayed",
                read.dispensation(),
                read.byOfficer(),
                Objects.toString(read.restates(), ""));
    }

    Set<String> natures() {
        return each(item + "|" + nature);
    }

    Set<String> withSubjects() {
        Set<String> keys = new TreeSet<>();
        subjects.forEach(subject -> keys.addAll(each(item + "|" + subject)));
        return keys;
    }

    Set<String> leavings() {
        return left.isEmpty() ? Set.of() : each(item + "|" + left);
    }

    Set<String> dispensations() {
        return dispensation ? each(item + "|dispensation") : Set.of();
    }

    Set<String> officers() {
        return byOfficer ? each(item + "|officer") : Set.of();
    }

    Set<String> restatements() {
        return restates.isEmpty() ? Set.of() : each(item + "|" + restates);
    }

    private Set<String> each(String what) {
        Set<String> keys = new TreeSet<>();
        people.forEach(person -> keys.add(person + "|" + what));
        return keys;
    }

    private static List<String> parts(String cell, String separator) {
        return Stream.of(cell.split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
