package org.boardgraph.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.boardgraph.conflict.Profile.Answer;
import org.boardgraph.conflict.Profile.Leave;
import org.boardgraph.model.InterestNature;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfilesTests {
    private static final String OWN = """
            id: wrenshire
            name: the Wrenshire code
            bodies: [Wrenshire County Council]
            from: 2021-05-20
            check first: yes
            registered interest disclosed at the meeting: {answer: no, rule: only what is not registered, source: paragraph 1}
            home addresses withheld: {answer: yes, rule: always, source: paragraph 2}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            England          | Wrenshire County Council      | 2007-05-02 | default
            England          | Wrenshire County Council      | 2007-05-03 | england-2007
            England          | Wrenshire County Council      | 2012-06-30 | england-2007
            England          | Wrenshire County Council      | 2012-07-01 | england-2012
            England          | Wrenshire County Council      | 2020-12-31 | england-2012
            England          | Wrenshire County Council      | 2021-01-01 | england-model-code
            Wales            | Cwm Aderyn Council            | 2008-04-17 | default
            Wales            | Cwm Aderyn Council            | 2008-04-18 | wales-2008
            Wales            | Cwm Aderyn Council            | 2024-01-01 | wales-2008
            Scotland         | Glen Council                  | 2021-01-01 | default
            Northern Ireland | Lough Council                 | 2021-01-01 | default
                             | Mill Trust                    | 2021-01-01 | default
                             |                               | 2021-01-01 | default
                             | Local Government Association  | 2023-12-31 | lga-boards-before-2024
                             | LGA                           | 2024-01-01 | lga-boards-2024
            """)
    void are_chosen_by_nation_body_and_day(
            @Nullable String nation, @Nullable String body, LocalDate day, String profile) {
        assertThat(Profiles.shipped().at(sitting(nation, body, day)).id()).isEqualTo(profile);
    }

    @Test
    void name_the_source_of_every_rule() {
        assertThat(Profiles.shipped().all()).hasSize(7).allSatisfy(profile -> {
            assertThat(profile.disclosure().source()).isNotBlank();
            assertThat(profile.homeAddresses().source()).isNotBlank();
            assertThat(profile.kinds()).allMatch(kind -> !kind.source().isBlank());
            assertThat(profile.takingPart()).allMatch(rule -> !rule.source().isBlank());
        });
    }

    @Test
    void claim_nothing_where_the_code_is_not_known() {
        assertThat(Profiles.shipped().all())
                .filteredOn(profile -> profile.disclosure().answer() == Answer.UNKNOWN)
                .extracting(Profile::id)
                .containsExactly("lga-boards-before-2024", "lga-boards-2024", "default");
        assertThat(Profiles.shipped().all())
                .filteredOn(profile -> !profile.checkFirst())
                .allSatisfy(profile -> assertThat(profile.takingPart()).isEmpty())
                .hasSize(3);
    }

    @Test
    void tell_what_somebody_with_an_interest_may_do() {
        Profile profile =
                Profiles.shipped().at(sitting("England", "Wrenshire County Council", LocalDate.of(2022, 1, 1)));

        assertThat(profile.takingPart(InterestNature.OTHER_REGISTRABLE)).hasValueSatisfying(rule -> {
            assertThat(rule.speak()).isEqualTo(Leave.AS_PUBLIC);
            assertThat(rule.vote()).isEqualTo(Leave.NO);
        });
        assertThat(profile.gifts()).isNotNull();
    }

    @Test
    void a_councils_own_comes_before_those_of_the_program() throws IOException {
        Files.writeString(folder.resolve("own.yaml"), OWN);
        Files.writeString(folder.resolve("note.txt"), "no profile");
        Profiles profiles = Profiles.shipped().with(folder);

        assertThat(profiles.at(sitting("England", "WRENSHIRE County Council", LocalDate.of(2021, 5, 20)))
                        .id())
                .isEqualTo("wrenshire");
        assertThat(profiles.at(sitting("England", "Wrenshire County Council", LocalDate.of(2021, 5, 19)))
                        .id())
                .isEqualTo("england-model-code");
        assertThat(profiles.at(sitting("England", "Tidewell Council", LocalDate.of(2021, 5, 20)))
                        .id())
                .isEqualTo("england-model-code");
        assertThat(profiles.all())
                .extracting(Profile::id)
                .startsWith("wrenshire")
                .endsWith("default");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            check first: yes                | check first: perhaps            | own.yaml, line 5: “check first” says “perhaps”. Expected: yes, no, unknown.
            from: 2021-05-20                | from: 20 May 2021               | own.yaml, line 4: “from” says “20 May 2021”. Expected: a day such as 2019-04-01, or nothing.
            from: 2021-05-20                | from: [2021-05-20]              | own.yaml, line 4: “from” is a list or a set. Expected: a day such as 2019-04-01, or nothing.
            id: wrenshire                   | id:                             | own.yaml, line 1: “id” is missing. Expected: a short name such as wrenshire-2021.
            id: wrenshire                   | ident: wrenshire                | own.yaml, line 1: “ident” is not known here, or stands twice. Expected: the keys bodies, check first, from,
            source: paragraph 1             | place: paragraph 1              | own.yaml, line 6: “place” is not known here, or stands twice. Expected: the keys answer, rule, source.
            answer: no                      | answer: maybe                   | own.yaml, line 6: “answer” says “maybe”. Expected: yes, no, unknown.
            bodies: [Wrenshire County Council] | bodies: Wrenshire            | own.yaml, line 3: “bodies” is no list. Expected: a list of names of bodies.
            home addresses withheld: {answer: yes, rule: always, source: paragraph 2} | kinds of interest: [{name: x, natures: [DPI], source: y}] | own.yaml, line 7: “natures” says “DPI”. Expected: DISCLOSABLE_PECUNIARY, OTHER_REGISTRABLE,
            home addresses withheld: {answer: yes, rule: always, source: paragraph 2} | gifts: {amount: many, threshold: over, source: x} | own.yaml, line 7: “amount” says “many”. Expected: an amount in pounds, such as 50.
            home addresses withheld: {answer: yes, rule: always, source: paragraph 2} | to: | own.yaml, line 1: “home addresses withheld” is missing. Expected: answer (yes, no or unknown), rule and source.
            bodies: [Wrenshire County Council] | to: 2021-01-01               | own.yaml, line 3: “to” is before the first day. Expected: a day after 2021-05-20.
            name: the Wrenshire code        | name: "the Wrenshire code       | the file is no YAML:
            """)
    void say_what_is_wrong_and_where(String right, String wrong, String message) throws IOException {
        Files.writeString(folder.resolve("own.yaml"), OWN.replace(right, wrong));

        assertThatThrownBy(() -> Profiles.shipped().with(folder))
                .isInstanceOf(ProfileUnreadable.class)
                .hasMessageContaining(message)
                .hasMessageEndingWith("Correct the file and start again.");
    }

    @Test
    void what_is_never_to_be_checked_first_is_not_whatever_else_the_profile_says() throws IOException {
        String told = "seat ann PRESENT; item 4 title=mill; act ann SPOKE 4; entry ann LAND mill; day 2022-05-04";
        Files.writeString(
                folder.resolve("own.yaml"),
                OWN.replace("first: yes", "first: no").replace("answer: no", "answer: yes"));

        assertThat(Conflicts.under(Profiles.shipped()).in(Scene.of(told).evidence()))
                .extracting(Conflict::strength)
                .containsExactly(ConflictStrength.STRONG);
        assertThat(Conflicts.under(Profiles.shipped().with(folder))
                        .in(Scene.of(told).evidence()))
                .extracting(Conflict::strength)
                .containsExactly(ConflictStrength.POSSIBLE);
    }

    @Test
    void two_for_one_body_on_one_day_are_refused() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), OWN);
        Files.writeString(folder.resolve("b.yaml"), OWN.replace("id: wrenshire", "id: second"));

        assertThatThrownBy(() -> Profiles.shipped().with(folder))
                .hasMessageContaining("b.yaml: the profile is for the same body, on the same day, as “wrenshire”");
    }

    @Test
    void one_that_follows_another_is_taken() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), OWN);
        Files.writeString(
                folder.resolve("b.yaml"),
                OWN.replace("id: wrenshire", "id: first").replace("from: 2021-05-20", "to: 2021-05-19"));

        assertThat(Profiles.shipped().with(folder).all()).hasSize(9);
    }

    @Test
    void one_that_is_for_nobody_or_is_not_there_is_refused() throws IOException {
        Path file = folder.resolve("own.yaml");
        assertThatThrownBy(() -> Profiles.shipped().with(file))
                .hasMessageContaining("own.yaml: the file cannot be read.");

        Files.writeString(
                file, OWN.replace("bodies: [Wrenshire County Council]\n", "").replace("first: yes", "first: no"));
        assertThatThrownBy(() -> Profiles.shipped().with(file))
                .hasMessageContaining("own.yaml: the profile is for nobody.");
    }

    @Test
    void the_example_in_the_documentation_is_one() throws IOException {
        String page = Files.readString(Path.of("src/docs/profiles.md"));
        String example = page.substring(page.indexOf("```yaml\n") + 8);
        Files.writeString(folder.resolve("example.yaml"), example.substring(0, example.indexOf("```")));

        assertThat(Profiles.shipped().with(folder).all()).hasSize(8);
    }

    private static Sitting sitting(@Nullable String nation, @Nullable String body, LocalDate day) {
        return new Sitting(
                "Meeting:m", day, null, "Roads Board", null, body, nation, List.of(), List.of(), List.of(), true);
    }
}
