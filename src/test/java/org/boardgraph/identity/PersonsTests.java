package org.boardgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardgraph.identity.Printed.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;
import org.boardgraph.model.Role;
import org.junit.jupiter.api.Test;

class PersonsTests {
    private static Persons persons(Printed... notes) {
        return Persons.of(mentions(notes), Map.of(), Decisions.none());
    }

    private static List<Mention> mentions(Printed... notes) {
        List<Mention> mentions = new ArrayList<>();
        for (Printed note : notes) {
            mentions.addAll(note.mentions());
        }
        return mentions;
    }

    /** The printed names of each cluster. */
    private static Set<String> names(Persons persons, Printed... notes) {
        Map<Id, String> printed = mentions(notes).stream()
                .collect(Collectors.toMap(
                        Mention::id,
                        mention -> mention.printedName() + " " + mention.date().getYear()));
        return persons.clusters().stream()
                .map(cluster -> cluster.mentions().stream().map(printed::get).collect(Collectors.joining(" = ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void one(Printed left, Printed right) {
        Persons persons = persons(left, right);
        assertThat(persons.clusters())
                .as(names(persons, left, right) + " " + persons.questions())
                .hasSize(1);
    }

    private static Persons apart(Printed left, Printed right) {
        Persons persons = persons(left, right);
        assertThat(persons.clusters())
                .as(names(persons, left, right).toString())
                .hasSize(2);
        return persons;
    }

    @Test
    void one_name_and_one_authority_is_one_person() {
        one(
                note("2018-01-01").row("Cllr John Smith", "Leeds City Council"),
                note("2019-01-01").row("Cllr John Smith", "Leeds"));
        one(
                note("2018-01-01").row("Mike Thorne", "Leeds City Council"),
                note("2019-01-01").row("Michael Thorne", "City of Leeds"));
        one(
                note("A", "2018-01-01").row("Vickie Hart", "Leeds City Council"),
                note("B", "2019-01-01").row("Vicki Hart", "Leeds"));
        one(
                note("2018-01-01").row("Ada Zwicken MBE", "Leeds City Council"),
                note("2019-01-01").row("Zwicken, Ada", "Leeds"));
    }

    @Test
    void a_rare_name_that_stays_on_its_board_moves_between_authorities() {
        one(
                note("2018-01-01").row("Horace Zwicken", "Mendip District Council"),
                note("2020-01-01").row("Horace Zwicken", "Somerset County Council"));
        one(
                note("2018-01-01").row("Garth Brackow", "Leeds City Council"),
                note("2020-01-01").row("Garth Brackow", "Wakefield Council"));
    }

    @Test
    void a_common_name_in_two_authorities_is_no_match() {
        apart(
                note("2018-01-01").row("John Smith", "Leeds City Council"),
                note("2020-01-01").row("John Smith", "Kent County Council"));
        apart(
                note("A", "2018-01-01").row("Alan Jones", "Powys"),
                note("B", "2020-01-01").row("Alan Jones", "Conwy"));
    }

    @Test
    void a_board_goes_on_with_and_without_the_authority() {
        one(
                note("2018-01-01").row("Richard Pole", "Energy Board"),
                note("2020-01-01").row("Richard Pole", (String) null));
    }

    @Test
    void two_rows_of_one_list_are_two_people() {
        Printed note = note("2018-01-01").row("Ada Thorne", "Leeds").row("Ada Thorne", "Leeds");
        assertThat(persons(note).clusters()).hasSize(2);
        assertThat(persons(note).questions()).isEmpty();
    }

    @Test
    void titles_of_a_man_and_a_woman_are_two_people() {
        apart(note("2018-01-01").row("Mr J Smith", "Leeds"), note("2019-01-01").row("Mrs J Smith", "Leeds"));
    }

    @Test
    void an_initial_that_fits_two_people_is_a_question() {
        Printed both = note("2018-01-01").row("Robert Hart", "Leeds").row("Richard Hart", "Leeds");
        Printed initial = note("2019-01-01").row("R Hart", "Leeds");
        Persons persons = persons(both, initial);
        assertThat(persons.clusters()).hasSize(3);
        assertThat(persons.questions()).hasSize(2);
        Printed one = note("2018-01-01").row("Robert Hart", "Leeds").row("Ada Hart", "Leeds");
        assertThat(persons(one, initial).clusters()).hasSize(2);
    }

    @Test
    void a_changed_family_name_is_a_question() {
        Persons persons = apart(
                note("2014-01-01").row("Cllr Shirley Pole", "North Marsh District Council"),
                note("2016-01-01").row("Cllr Shirley Vane", "North Marsh District Council"));
        assertThat(persons.questions()).hasSize(1);
        assertThat(persons.questions().get(0).reasons()).contains("a family name may have changed");
        Persons men = apart(
                note("2014-01-01").row("Cllr Peter Pole", "North Marsh District Council"),
                note("2016-01-01").row("Cllr Peter Vane", "North Marsh District Council"));
        assertThat(men.questions()).isEmpty();
    }

    @Test
    void prose_follows_its_row_and_every_merge_says_why() {
        Printed note = note("2018-01-01").row("Cllr Ada Thorne", "Leeds").prose("Cllr Thorne", 40);
        Printed later = note("2018-06-01").row("Cllr Ada Thorne", "Leeds");
        Persons persons = Persons.of(mentions(note, later), note.resolve(), Decisions.none());
        assertThat(persons.clusters()).hasSize(1);
        Cluster cluster = persons.clusters().get(0);
        assertThat(cluster.mentions()).containsExactly(note.rowId(0), note.rowId(1), later.rowId(0));
        assertThat(cluster.joined().get(note.rowId(1)).reasons())
                .containsExactly("the only person of the note whom the name fits");
        assertThat(cluster.joined().get(later.rowId(0)).reasons())
                .contains("the same given name", "the same authority and board");
    }

    @Test
    void officers_and_councillors_are_told_apart() {
        apart(
                note("2018-01-01").row("Cllr John Hart", Role.MEMBER),
                note("2019-01-01").row("John Hart", Role.OFFICER));
    }
}
