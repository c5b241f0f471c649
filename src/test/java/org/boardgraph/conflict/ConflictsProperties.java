package org.boardgraph.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any meeting whatever, told as a {@link Scene}. */
class ConflictsProperties {
    private static final Set<ConflictKind> OF_WHO_WAS_AWAY =
            EnumSet.of(ConflictKind.DECLARER_NOT_LISTED, ConflictKind.DECLARED_NOT_REGISTERED);

    @Property(tries = 400)
    void a_declaration_that_covers_never_adds_to_what_was_not_declared(@ForAll("scenes") String told) {
        assertThat(ids(told + "; say ann", ConflictKind.REGISTERED_NOT_DECLARED))
                .isSubsetOf(ids(told, ConflictKind.REGISTERED_NOT_DECLARED));
        assertThat(of(Scene.of(told + "; say ann"), "ann"))
                .noneMatch(conflict -> conflict.kind() == ConflictKind.REGISTERED_NOT_DECLARED
                        || conflict.kind() == ConflictKind.DECLARED_ELSEWHERE_NOT_HERE);
    }

    @Property(tries = 400)
    void apologies_clear_of_all_but_what_needs_no_presence(@ForAll("scenes") String told) {
        String away = told.replaceAll("seat ann \\w+", "seat ann APOLOGIES") + "; seat ann APOLOGIES";

        assertThat(of(Scene.of(away), "ann")).allMatch(conflict -> OF_WHO_WAS_AWAY.contains(conflict.kind()));
    }

    @Property(tries = 400)
    void ending_every_interest_the_day_before_clears_of_what_is_registered(@ForAll("scenes") String told) {
        String ended = told.replaceAll("(entry \\w+ \\w+ \\w+)", "$1 to=2021-05-03");

        assertThat(ids(ended, ConflictKind.REGISTERED_NOT_DECLARED)).isEmpty();
    }

    @Property(tries = 400)
    void the_order_of_the_evidence_does_not_matter(@ForAll("scenes") String told, @ForAll long seed) {
        Evidence evidence = Scene.of(told).evidence();

        assertThat(found(shuffled(evidence, new Random(seed)))).isEqualTo(found(evidence));
    }

    @Property(tries = 400)
    void ids_stay_when_it_is_decided_anew_who_is_who(@ForAll("scenes") String told) {
        Evidence evidence = Scene.of(told).evidence();

        assertThat(found(renamed(evidence)).stream().map(Conflict::id).collect(Collectors.toSet()))
                .isEqualTo(found(evidence).stream().map(Conflict::id).collect(Collectors.toSet()));
    }

    @Property(tries = 400)
    void every_conflict_has_its_own_id_which_reads_back(@ForAll("scenes") String told) {
        List<Conflict> found = Scene.of(told).conflicts();

        assertThat(found).extracting(Conflict::id).doesNotHaveDuplicates();
        assertThat(found)
                .allSatisfy(conflict ->
                        assertThat(ConflictId.parse(conflict.id().toString())).contains(conflict.id()));
    }

    @Property(tries = 400)
    void only_two_kinds_are_ever_to_be_checked_first_and_none_of_an_unknown_body(@ForAll("scenes") String told) {
        assertThat(Scene.of(told).conflicts())
                .filteredOn(conflict -> conflict.strength() == ConflictStrength.STRONG)
                .extracting(Conflict::kind)
                .isSubsetOf(ConflictKind.REGISTERED_NOT_DECLARED, ConflictKind.DECLARED_TOOK_PART);
        assertThat(Scene.of(told + "; body wren -").conflicts())
                .noneMatch(conflict -> conflict.strength() == ConflictStrength.STRONG);
    }

    @Property(tries = 400)
    void nothing_that_a_reader_is_told_speaks_of_a_sensitive_entry(@ForAll("scenes") String told) {
        Evidence evidence = Scene.of(told).evidence();
        Set<String> sensitive = evidence.members().values().stream()
                .flatMap(member -> member.entries().stream())
                .filter(Member.Entry::sensitive)
                .map(Member.Entry::id)
                .collect(Collectors.toSet());

        assertThat(found(evidence))
                .filteredOn(conflict -> !conflict.forOfficers())
                .noneMatch(conflict -> sensitive.stream().anyMatch(conflict.toString()::contains));
    }

    @Property(tries = 400)
    void no_sentence_judges(@ForAll("scenes") String told) {
        assertThat(Scene.of(told).conflicts())
                .extracting(conflict -> conflict.summary()
                        + conflict.because().stream().map(Conflict.Step::text).collect(Collectors.joining()))
                .noneMatch(text -> text.matches("(?is).*\\b(breach|strong|offence|left|joined|failed|illegal)\\b.*"));
    }

    @Provide
    Arbitrary<String> scenes() {
        return Arbitraries.oneOf(seats(), acts(), says(), entries(), others())
                .list()
                .ofMinSize(3)
                .ofMaxSize(14)
                .map(told -> "item 4 title=mill; item 5 text=tide,wren; item 6 decision=mill,tidewell;"
                        + String.join(";", told));
    }

    private static Arbitrary<String> seats() {
        return Arbitraries.of(
                "seat ann PRESENT for=tidewell",
                "seat ann PRESENT moves=LEFT@5",
                "seat ann SUBSTITUTE",
                "seat bob PRESENT for=tidewell",
                "seat bob PRESENT items=5",
                "seat ann ABSENT",
                "seat bob IN_ATTENDANCE");
    }

    private static Arbitrary<String> acts() {
        return Arbitraries.of("ann", "bob")
                .flatMap(who -> Arbitraries.of("SPOKE", "MOVED", "VOTED_FOR", "WITHDREW", "ABSTAINED")
                        .flatMap(act -> Arbitraries.of("4", "5", "6", "4 withheld")
                                .map(item -> "act " + who + " " + act + " " + item)));
    }

    private static Arbitrary<String> says() {
        return Arbitraries.of("ann", "bob").flatMap(who -> Arbitraries.of(
                        "",
                        "about=mill",
                        "about=tide",
                        "about=tidewell",
                        "item=4",
                        "item=4 restates=ann0",
                        "about=tide restates=ann1",
                        "item=5 about=mill")
                .flatMap(what -> Arbitraries.of(
                                "", "nature=PREJUDICIAL", "nature=DISCLOSABLE_PECUNIARY", "nature=NON_REGISTRABLE")
                        .flatMap(nature -> Arbitraries.of(
                                        "",
                                        "",
                                        "at=2021-01-05",
                                        "at=2022-01-05",
                                        "left",
                                        "withheld",
                                        "dispensed",
                                        "officer")
                                .map(more -> "say " + who + " " + what + " " + nature + " " + more))));
    }

    private static Arbitrary<String> entries() {
        return Arbitraries.of("ann", "bob").flatMap(who -> Arbitraries.of(
                        "LAND", "EMPLOYMENT", "OTHER", "BODY_MEMBERSHIP")
                .flatMap(category -> Arbitraries.of("mill", "tide", "tidewell")
                        .flatMap(subject -> Arbitraries.of("", "partner", "sensitive", "recorded", "from=2021-05-04")
                                .map(more -> "entry " + who + " " + category + " " + subject + " " + more))));
    }

    private static Arbitrary<String> others() {
        return Arbitraries.of(
                "register ann 2021-06-02",
                "register bob 2021-07-02 nil",
                "dispense ann BOTH 2021-01-01 2021-12-31",
                "dispense bob SPEAK 2021-01-01 2021-12-31 about=mill",
                "kin tidewell wren earlier 2019-04-01");
    }

    private static List<Conflict> of(Scene scene, String who) {
        return scene.conflicts().stream()
                .filter(conflict -> conflict.memberId().equals(Scene.id("Person", who)))
                .toList();
    }

    private static Set<ConflictId> ids(String told, ConflictKind kind) {
        return Scene.of(told).conflicts().stream()
                .filter(conflict -> conflict.kind() == kind)
                .map(Conflict::id)
                .collect(Collectors.toSet());
    }

    private static List<Conflict> found(Evidence evidence) {
        return Conflicts.under(Profiles.shipped()).in(evidence);
    }

    private static Evidence shuffled(Evidence evidence, Random random) {
        return new Evidence(
                evidence.sittings().stream()
                        .map(sitting -> new Sitting(
                                sitting.id(),
                                sitting.date(),
                                sitting.boardId(),
                                sitting.boardName(),
                                sitting.organizationId(),
                                sitting.organizationName(),
                                sitting.nation(),
                                shuffled(sitting.seats(), random),
                                shuffled(
                                        sitting.items().stream()
                                                .map(item -> new Sitting.Item(
                                                        item.id(),
                                                        item.position(),
                                                        item.number(),
                                                        item.title(),
                                                        shuffled(item.namings(), random),
                                                        shuffled(item.acts(), random)))
                                                .toList(),
                                        random),
                                shuffled(sitting.declarations(), random),
                                sitting.listed()))
                        .toList(),
                evidence.members().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> shuffled(entry.getValue(), random))),
                evidence.subjects(),
                evidence.kin());
    }

    private static Member shuffled(Member member, Random random) {
        return new Member(
                member.id(),
                member.name(),
                shuffled(member.registers(), random),
                shuffled(member.entries(), random),
                shuffled(member.declarations(), random),
                shuffled(member.dispensations(), random));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** The same evidence, of people with other ids and names. */
    private static Evidence renamed(Evidence evidence) {
        return new Evidence(
                evidence.sittings().stream().map(ConflictsProperties::renamed).toList(),
                evidence.members().values().stream()
                        .map(member -> new Member(
                                other(member.id()),
                                "Somebody " + member.name(),
                                member.registers(),
                                member.entries(),
                                member.declarations().stream()
                                        .map(ConflictsProperties::renamed)
                                        .toList(),
                                member.dispensations()))
                        .collect(Collectors.toMap(Member::id, member -> member)),
                evidence.subjects(),
                evidence.kin());
    }

    private static Sitting renamed(Sitting sitting) {
        return new Sitting(
                sitting.id(),
                sitting.date(),
                sitting.boardId(),
                sitting.boardName(),
                sitting.organizationId(),
                sitting.organizationName(),
                sitting.nation(),
                sitting.seats().stream()
                        .map(seat -> new Sitting.Seat(
                                seat.id(),
                                other(seat.memberId()),
                                seat.status(),
                                seat.role(),
                                seat.authorityId(),
                                seat.items(),
                                seat.moves()))
                        .toList(),
                sitting.items().stream()
                        .map(item -> new Sitting.Item(
                                item.id(),
                                item.position(),
                                item.number(),
                                item.title(),
                                item.namings(),
                                item.acts().stream()
                                        .map(act -> new Sitting.Act(other(act.memberId()), act.kind(), act.withheld()))
                                        .toList()))
                        .toList(),
                sitting.declarations().stream()
                        .map(ConflictsProperties::renamed)
                        .toList(),
                sitting.listed());
    }

    private static Declared renamed(Declared said) {
        return new Declared(
                said.id(),
                other(String.valueOf(said.memberId())),
                said.meetingId(),
                said.date(),
                said.boardName(),
                said.itemId(),
                said.subjectIds(),
                said.nature(),
                said.natureAsPrinted(),
                said.onBehalfOf(),
                said.leftRoom(),
                said.dispensation(),
                said.byOfficer(),
                said.mayBeListed(),
                said.withheld(),
                said.restates());
    }

    private static String other(String id) {
        return "Person:z" + id.substring("Person:z".length());
    }
}
