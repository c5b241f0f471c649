package org.boardgraph.notes.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tiny notes with labels written before the parser saw them: what is read of each is counted against its label. */
class DeclarationsInNotesTests {
    private static final String FOLDER = "/labelled/declarations/";
    private static final String FIRST = FOLDER + "in-notes.txt";

    private record Count(int hit, int wanted, int got, List<String> misses) {
        double f1() {
            return wanted + got == 0 ? 1 : 2.0 * hit / (wanted + got);
        }
    }

    @Test
    void the_set_is_large_and_a_third_of_it_declares_nothing() throws IOException {
        List<LabelledCase> cases = LabelledCase.in(FIRST);
        assertThat(cases).hasSizeGreaterThanOrEqualTo(170);
        assertThat(cases.stream().filter(one -> one.wanted().isEmpty()).count() * 3)
                .isGreaterThanOrEqualTo(cases.size());
    }

    /** The last three columns are frozen: how many cases are read wrongly today, by people, items and natures, by subjects, by dispensations. */
    @ParameterizedTest
    @CsvSource({
        "in-notes,0,1,0",
        "other-styles,0,0,0",
        "third-look,0,0,0",
        "fourth-look,0,0,0",
        "fifth-look,0,0,0",
        "sixth-look,0,0,0",
        "seventh-look,0,0,0",
        "eighth-look,0,0,0",
        "ninth-look,0,0,0",
        "tenth-look,1,1,0",
        "eleventh-look,0,0,0",
        "twelfth-look,1,2,0",
        "thirteenth-look,0,1,0",
        "fourteenth-look,0,1,0",
        "near-misses,0,0,0"
    })
    void declarations_are_read_as_labelled(String set, int wrong, int wrongSubjects, int wrongDispensations)
            throws IOException {
        String resource = FOLDER + set + ".txt";
        double least = wrongDispensations == 0 ? 0.95 : 0;
        assertAll(
                () -> holds(resource, "person, item, nature", LabelledDeclaration::natures, 0.97, wrong),
                () -> holds(resource, "subjects", LabelledDeclaration::withSubjects, 0.95, wrongSubjects),
                () -> holds(resource, "left or stayed", LabelledDeclaration::leavings, 0.95, 0),
                () -> holds(resource, "dispensation", LabelledDeclaration::dispensations, least, wrongDispensations),
                () -> holds(resource, "by an officer", LabelledDeclaration::officers, 0.95, 0),
                () -> holds(resource, "restates", LabelledDeclaration::restatements, 0.95, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in-notes",
                "other-styles",
                "third-look",
                "fourth-look",
                "fifth-look",
                "sixth-look",
                "seventh-look",
                "eighth-look",
                "ninth-look",
                "tenth-look",
                "eleventh-look",
                "twelfth-look",
                "thirteenth-look",
                "fourteenth-look",
                "near-misses"
            })
    void none_is_stated_where_the_note_says_so(String set) throws IOException {
        for (LabelledCase one : LabelledCase.in(FOLDER + set + ".txt")) {
            if (one.wanted().isEmpty()) {
                assertThat(Objects.requireNonNullElse(one.read().noDeclarationsStated(), false))
                        .as(one.text())
                        .isEqualTo(one.silence());
            }
        }
    }

    private static void holds(String resource, String what, LabelledCase.Key key, double least, int wrong)
            throws IOException {
        Count count = count(LabelledCase.in(resource), key);
        System.out.printf(
                "%s, %s: F1 %.3f (%d found of %d, %d invented)%n",
                resource, what, count.f1(), count.hit(), count.wanted(), count.got() - count.hit());
        assertThat(count.f1())
                .as("F1 over %s in %s%n%s", what, resource, String.join("\n", count.misses()))
                .isGreaterThanOrEqualTo(least);
        assertThat(count.misses())
                .as("cases read wrongly in %s by %s", resource, what)
                .hasSizeLessThanOrEqualTo(wrong);
    }

    private static Count count(List<LabelledCase> cases, LabelledCase.Key key) {
        int hit = 0;
        int wanted = 0;
        int got = 0;
        List<String> misses = new ArrayList<>();
        for (LabelledCase one : cases) {
            Set<String> want = one.keys(key);
            Set<String> found = new TreeSet<>();
            one.read().declarations().forEach(read -> found.addAll(key.of(LabelledDeclaration.of(read))));
            Set<String> both = new TreeSet<>(want);
            both.retainAll(found);
            hit += both.size();
            wanted += want.size();
            got += found.size();
            if (!want.equals(found)) {
                misses.add(one.text() + "  wanted " + want + "\n  found  " + found);
            }
        }
        return new Count(hit, wanted, got, misses);
    }
}
