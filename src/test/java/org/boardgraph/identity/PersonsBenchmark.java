package org.boardgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Accuracy, time and memory on generated notes. Run with
 * {@code ./mvnw test -Dgroups=slow -DexcludedGroups= -Dtest=PersonsBenchmark}.
 */
@Tag("slow")
class PersonsBenchmark {
    private static final int NOTES = Integer.getInteger("boardgraph.benchmark.notes", 2_500);
    private static final int PEOPLE = NOTES * 8;

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static InventedWorld world;

    @BeforeAll
    static void invent() {
        world = InventedWorld.of(folder.resolve("world"), NOTES, PEOPLE, 11);
    }

    @Test
    void a_hundred_thousand_mentions() {
        Run run = run(world.notes);
        Accuracy accuracy = Accuracy.of(run.persons(), world.truth);
        print(run, accuracy);
        mistakes(run.persons());
        assertThat(accuracy.f1()).isGreaterThanOrEqualTo(0.98);
        assertThat(run.seconds()).isLessThan(60);
    }

    @Test
    void twice_the_mentions_take_little_more_than_twice_the_time() {
        List<List<Mention>> half = world.notes.subList(0, world.notes.size() / 2);
        run(half);
        Run one = run(half);
        Run two = run(world.notes);
        double mentions = (double) count(world.notes) / count(half);
        double time = two.seconds() / one.seconds();
        System.out.printf(Locale.ROOT, "%.2f times the mentions, %.2f times the time%n", mentions, time);
        assertThat(time).isLessThan(2.3 * mentions / 2);
    }

    private static long count(List<List<Mention>> notes) {
        return notes.stream().mapToLong(List::size).sum();
    }

    private record Run(Persons persons, double seconds, double megabytes) {}

    private static Run run(List<List<Mention>> notes) {
        List<Mention> mentions = notes.stream().flatMap(List::stream).toList();
        System.gc();
        long before = used();
        long start = System.nanoTime();
        Persons persons = Persons.of(mentions, world.resolved, Decisions.none(), world.relations());
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Run(persons, seconds, (used() - before) / 1e6);
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void print(Run run, Accuracy accuracy) {
        System.out.printf(
                Locale.ROOT,
                "%d mentions (%d of them labelled) of %d people: %d clusters, %d questions, %.1f s, %.0f MB more on the heap;"
                        + " precision %.4f, recall %.4f, F1 %.4f%n",
                world.mentions().size(),
                world.truth.size(),
                world.truth.values().stream().distinct().count(),
                run.persons().clusters().size(),
                run.persons().questions().size(),
                run.seconds(),
                run.megabytes(),
                accuracy.precision(),
                accuracy.recall(),
                accuracy.f1());
    }

    /** A few of the clusters that hold two people, and of the people in two clusters. */
    private static void mistakes(Persons persons) {
        Map<Id, Mention> byId = new HashMap<>();
        world.mentions().forEach(mention -> byId.put(mention.id(), mention));
        Map<String, Map<Integer, List<Id>>> homes = new TreeMap<>();
        int shown = 0;
        for (int i = 0; i < persons.clusters().size(); i++) {
            Map<String, Id> people = new TreeMap<>();
            for (Id mention : persons.clusters().get(i).mentions()) {
                String person = world.truth.get(mention);
                if (person != null) {
                    people.putIfAbsent(person, mention);
                    homes.computeIfAbsent(person, p -> new TreeMap<>())
                            .computeIfAbsent(i, c -> new ArrayList<>())
                            .add(mention);
                }
            }
            if (people.size() > 1 && shown++ < 10) {
                System.out.println("two in one: "
                        + people.values().stream().map(id -> told(byId.get(id))).toList());
            }
        }
        homes.values().stream()
                .filter(places -> places.size() > 1)
                .sorted(Comparator.comparingDouble((Map<Integer, List<Id>> places) -> -lost(places)))
                .limit(15)
                .forEach(places -> System.out.println("one in several: "
                        + places.values().stream()
                                .map(ids -> ids.size() + " times " + told(byId.get(ids.get(0))))
                                .toList()));
    }

    /** Twice the pairs of one person's mentions that are not together. */
    private static double lost(Map<Integer, List<Id>> places) {
        double all = places.values().stream().mapToInt(List::size).sum();
        return all * all
                - places.values().stream()
                        .mapToDouble(ids -> ids.size() * ids.size())
                        .sum();
    }

    private static String told(Mention mention) {
        return mention.printedName() + " / " + mention.authority() + " / "
                + mention.board().key().substring(0, 4) + " " + mention.role() + " " + mention.kind() + " "
                + mention.date();
    }
}
