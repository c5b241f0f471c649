package org.boardgraph.subjects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.boardgraph.model.Text;

/** What holds of whatever words and names: texts are made of few words, so that names meet in all ways. */
class MentionsProperties {
    private static final List<String> WORDS = List.of(
            "Ash", "Ash's", "Webb", "Ashbury", "and", "of", "the", "North", "Council", "County", "Road", "ash", "&",
            "Trust");
    private static final List<String> SIGNS = List.of(" ", " ", " ", " ", ", ", ". ", "-", " (", ") ", "; ");

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> line = Arbitraries.of(WORDS)
                .flatMap(word -> Arbitraries.of(SIGNS).map(sign -> word + sign))
                .list()
                .ofMaxSize(25)
                .map(words -> String.join("", words));
        return line.list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Set<String>> subjects() {
        Arbitrary<String> name = Arbitraries.of(WORDS)
                .filter(word -> !word.equals("&"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(words -> String.join(" ", words));
        return Arbitraries.of("A ", "B ", "T ")
                .flatMap(sort -> name.map(each -> sort + each))
                .set()
                .ofMaxSize(6);
    }

    @Property(tries = 600)
    void a_name_is_found_in_whole_words_alone(
            @ForAll("texts") List<String> text, @ForAll("subjects") Set<String> subjects) {
        for (Naming naming : named(text, subjects)) {
            for (Naming.Cited cited : naming.cited()) {
                String words = " " + Text.fold(cited.quote()).replace("ashs", "ash ashs") + " ";
                assertThat(words).containsPattern(" (ash|webb|ashbury|and|of|the|north|council|county|road|trust)s? ");
            }
        }
        assertThat(named(List.of("Kentish Ashburyshire Webber"), subjects)).isEmpty();
    }

    @Property(tries = 600)
    void a_longer_name_that_is_learnt_adds_no_mention_of_another(
            @ForAll("texts") List<String> text,
            @ForAll("subjects") Set<String> subjects,
            @ForAll("subjects") Set<String> more) {
        Set<String> all = new HashSet<>(subjects);
        all.addAll(more);
        Set<String> known = new HashSet<>();
        subjects.forEach(each -> known.add(Written.subject(each).id()));
        more.forEach(each -> {
            if (known.contains(Written.subject(each).id())) {
                all.remove(each);
            }
        });
        all.addAll(subjects);
        var before = counted(named(text, subjects));
        counted(named(text, all)).forEach((subject, count) -> {
            if (known.contains(subject)) {
                assertThat(count).as(subject).isLessThanOrEqualTo(before.getOrDefault(subject, 0));
            }
        });
    }

    @Property(tries = 300)
    void the_order_in_which_names_are_learnt_does_not_matter(
            @ForAll("texts") List<String> text,
            @ForAll("subjects") Set<String> subjects,
            @ForAll("subjects") Set<String> meanwhile,
            @ForAll Random random) {
        List<String> order = new ArrayList<>(subjects);
        Collections.shuffle(order, random);
        KnownNames names = new KnownNames();
        meanwhile.forEach(each -> names.put(Written.subject(each)));
        order.forEach(each -> names.put(Written.subject(each)));
        Set<String> kept = new HashSet<>();
        subjects.forEach(each -> kept.add(Written.subject(each).id()));
        meanwhile.stream()
                .map(each -> Written.subject(each).id())
                .filter(id -> !kept.contains(id))
                .forEach(names::remove);
        KnownNames plain = new KnownNames();
        order.forEach(each -> plain.put(Written.subject(each)));
        assertThat(named(text, names)).isEqualTo(named(text, plain));
    }

    private static TreeMap<String, Integer> counted(List<Naming> namings) {
        TreeMap<String, Integer> counted = new TreeMap<>();
        namings.forEach(naming -> counted.merge(naming.subject(), naming.count(), Integer::sum));
        return counted;
    }

    private static List<Naming> named(List<String> text, Set<String> subjects) {
        KnownNames names = new KnownNames();
        subjects.stream().sorted().forEach(each -> names.put(Written.subject(each)));
        return named(text, names);
    }

    private static List<Naming> named(List<String> text, KnownNames names) {
        return Mentions.in(
                ReadableNote.of(Written.note("Update", text.toArray(String[]::new))),
                new Mentions.Known(names, new KnownNames(), Set.of(), Written.KEYS));
    }
}
