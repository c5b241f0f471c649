package org.boardgraph.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The people of a world as JSON: one object a line, with the councils they were elected to and the posts they held. */
final class Lives {
    private final World world;
    private final JsonMapper json;

    Lives(World world, JsonMapper json) {
        this.world = world;
        this.json = json;
    }

    /** Those whose keys are given. */
    String of(Set<String> keys) {
        List<String> lines = world.people().stream()
                .filter(person -> keys.contains(person.key()))
                .map(person -> json.writeValueAsString(life(person)))
                .toList();
        return "[\n" + String.join(",\n", lines) + "\n]\n";
    }

    private Map<String, @Nullable Object> life(Person person) {
        Map<String, @Nullable Object> life = new LinkedHashMap<>();
        life.put("person", person.key());
        life.put("name", person.name());
        life.put("shortForm", person.shortForm());
        life.put("councils", person.terms().stream().map(this::term).toList());
        life.put("posts", person.posts().stream().map(Lives::post).toList());
        life.put(
                "honours",
                person.honours().stream()
                        .map(honour -> honour.word() + " " + honour.from())
                        .toList());
        return life;
    }

    private Map<String, Object> term(Person.Term term) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("council", world.councils().get(term.council()).officialName());
        told.put("from", term.from().toString());
        told.put("to", term.to().toString());
        return told;
    }

    private static Map<String, @Nullable Object> post(Person.Post post) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("position", post.position());
        told.put("body", post.body());
        told.put("from", post.from().toString());
        told.put("to", post.to().toString());
        return told;
    }
}
