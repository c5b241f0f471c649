package org.boardgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.boardgraph.identity.Decisions.Decision;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;
import org.boardgraph.model.MentionKind;
import org.boardgraph.model.Role;

/** What holds for any set of notes; few names and bodies, so that almost all of them meet. */
class PersonsProperties {
    private static final List<String> GIVEN =
            List.of("John", "Jon", "J", "J A", "Robert", "Bob", "R", "Ada", "Shirley", "", "Mary Ann", "Ann");
    private static final List<String> FAMILY =
            List.of("Smith", "Smyth", "Jones", "Zwicken", "Zwiken", "Hart-Jones", "Hart");
    private static final List<String> TITLES = List.of("", "Cllr ", "Mr ", "Mrs ", "");
    private static final List<String> AUTHORITIES =
            List.of("Leeds City Council", "Leeds", "Mendip District Council", "Somerset County Council", "Kent", "");
    private static final List<String> PROSE =
            List.of("Cllr Smith", "John", "The Chairman", "Ada Zwicken", "Mr Jones", "Mayor Vole");

    private static List<List<Mention>> notes(Random random, int count) {
        List<List<Mention>> notes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int year = 1990 + random.nextInt(3) * random.nextInt(15);
            Printed note =
                    Printed.note("Board " + random.nextInt(3), year + "-0" + (1 + random.nextInt(9)) + "-1" + i % 10);
            int rows = 1 + random.nextInt(4);
            for (int row = 0; row < rows; row++) {
                String authority = pick(random, AUTHORITIES);
                note.add(
                        MentionKind.LISTED,
                        (pick(random, TITLES) + pick(random, GIVEN) + " ").strip() + " " + pick(random, FAMILY),
                        authority.isEmpty() ? null : authority,
                        random.nextInt(4) == 0 ? Role.CHAIR : random.nextInt(5) == 0 ? Role.OFFICER : Role.MEMBER,
                        AttendanceStatus.PRESENT,
                        random.nextInt(6) == 0 ? "Head of Finance" : null,
                        1 + row,
                        false);
            }
            for (int line = 0; line < random.nextInt(3); line++) {
                note.prose(pick(random, PROSE), 30 + line);
            }
            notes.add(note.mentions());
        }
        return notes;
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<Mention> all(List<List<Mention>> notes) {
        return notes.stream().flatMap(List::stream).toList();
    }

    private static Map<Id, Id> resolved(List<List<Mention>> notes) {
        Map<Id, Id> resolved = new HashMap<>();
        notes.forEach(note -> resolved.putAll(WithinNote.resolve(note)));
        return resolved;
    }

    private static Persons persons(List<List<Mention>> notes, Decisions decisions) {
        return Persons.of(all(notes), resolved(notes), decisions);
    }

    private static Decisions decisions(Random random, List<Mention> mentions, int count) {
        Decisions decisions = Decisions.none();
        for (int i = 0; i < count; i++) {
            try {
                decisions = decisions.with(new Decision(
                        Id.of("IdentityDecision", i),
                        pick(random, mentions).id(),
                        pick(random, mentions).id(),
                        random.nextBoolean()));
            } catch (DecisionRefused refused) {
                assertThat(refused).hasMessageContaining("Mention:");
            }
        }
        return decisions;
    }

    @Property(tries = 300)
    void the_order_of_mentions_does_not_matter(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int count) {
        Random random = new Random(seed);
        List<List<Mention>> notes = notes(random, count);
        Decisions decisions = decisions(random, all(notes), 3);
        List<Mention> shuffled = new ArrayList<>(all(notes));
        Collections.shuffle(shuffled, random);
        assertThat(Persons.of(shuffled, resolved(notes), decisions)).isEqualTo(persons(notes, decisions));
    }

    @Property(tries = 300)
    void which_of_two_is_compared_with_which_does_not_matter(@ForAll long seed) {
        List<Mention> mentions = all(notes(new Random(seed), 6));
        List<Profile> profiles = new Sightings(mentions, Map.of(), Decisions.none(), Successions.known()).profiles;
        Scoring scoring = new Scoring(Successions.known());
        for (Profile one : profiles) {
            for (Profile other : profiles) {
                assertThat(scoring.bits(one, other))
                        .as("%s and %s", one.traits, other.traits)
                        .isEqualTo(scoring.bits(other, one));
            }
        }
    }

    /** What a graph stores of nearness splits the clustering without a trace. */
    @Property(tries = 300)
    void components_clustered_alone_equal_all_clustered_at_once(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int count) {
        Random random = new Random(seed);
        List<List<Mention>> notes = notes(random, count);
        Map<Id, Id> resolved = resolved(notes);
        Decisions decisions = decisions(random, all(notes), 4);
        Set<Cluster> clusters = new HashSet<>();
        Set<Question> questions = new HashSet<>();
        for (List<Mention> component : Components.of(all(notes), resolved, decisions)) {
            Persons alone = Persons.of(component, resolved, decisions);
            clusters.addAll(alone.clusters());
            questions.addAll(alone.questions());
        }
        Persons whole = persons(notes, decisions);
        assertThat(clusters).isEqualTo(new HashSet<>(whole.clusters()));
        assertThat(questions).isEqualTo(new HashSet<>(whole.questions()));
    }

    @Property(tries = 300)
    void no_score_is_above_what_two_prints_can_ever_reach(@ForAll long seed) {
        List<Mention> mentions = all(notes(new Random(seed), 6));
        List<Profile> profiles = new Sightings(mentions, Map.of(), Decisions.none(), Successions.known()).profiles;
        Scoring scoring = new Scoring(Successions.known());
        for (Profile one : profiles) {
            for (Profile other : profiles) {
                double bits = scoring.bits(one, other);
                if (bits >= Scoring.UNSURE && !one.traits.equals(other.traits)) {
                    assertThat(scoring.atMost(one.traits, other.traits))
                            .as("%s and %s", one.traits, other.traits)
                            .isGreaterThanOrEqualTo(bits);
                }
            }
        }
    }

    @Property(tries = 300)
    void decisions_are_respected_and_undone_without_a_trace(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 10) int count) {
        Random random = new Random(seed);
        List<List<Mention>> notes = notes(random, count);
        Decisions decisions = decisions(random, all(notes), 6);
        Map<Id, Cluster> clusterOf = clusterOf(persons(notes, decisions));
        for (Decision decision : decisions.all()) {
            boolean one = clusterOf.get(decision.left()).equals(clusterOf.get(decision.right()));
            assertThat(one).as(decision.toString()).isEqualTo(decision.same());
        }
        Decisions undone = decisions;
        for (Decision decision : decisions.all()) {
            undone = undone.without(decision.id());
        }
        assertThat(persons(notes, undone)).isEqualTo(persons(notes, Decisions.none()));
    }

    /** Two mentions alike, one decided to be a third, the other decided not to be: likeness must not join them. */
    @Example
    void what_is_decided_of_one_is_not_decided_of_another_that_looks_alike() {
        decisions_are_respected_and_undone_without_a_trace(15424892649662L, 3);
    }

    @Property(tries = 300)
    void every_mention_has_one_person_and_two_rows_of_a_list_have_two(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int count) {
        List<List<Mention>> notes = notes(new Random(seed), count);
        Persons persons = persons(notes, Decisions.none());
        List<Id> ids = persons.clusters().stream()
                .flatMap(cluster -> cluster.mentions().stream())
                .toList();
        assertThat(ids)
                .doesNotHaveDuplicates()
                .hasSameElementsAs(all(notes).stream().map(Mention::id).toList());
        Map<Id, Mention> byId = new HashMap<>();
        all(notes).forEach(mention -> byId.put(mention.id(), mention));
        for (Cluster cluster : persons.clusters()) {
            Set<Id> lists = new HashSet<>();
            for (Id id : cluster.mentions()) {
                Mention mention = byId.get(id);
                assertThat(mention.kind() != MentionKind.LISTED || lists.add(mention.meeting()))
                        .isTrue();
            }
            assertThat(cluster.joined().keySet())
                    .containsExactlyElementsOf(
                            cluster.mentions().subList(1, cluster.mentions().size()));
        }
    }

    private static Map<Id, Cluster> clusterOf(Persons persons) {
        Map<Id, Cluster> clusterOf = new HashMap<>();
        persons.clusters().forEach(cluster -> cluster.mentions().forEach(mention -> clusterOf.put(mention, cluster)));
        return clusterOf;
    }
}
