package org.boardgraph.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The people and the councils of a world as JSON: one object a line; of people with the councils they were elected to and the posts they held. */
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
        return array(lines);
    }

    /** All councils: the official name, its other spellings, the county above, the end and the successor. */
    String councils() {
        List<String> lines = world.councils().all().stream()
                .map(council -> json.writeValueAsString(told(council)))
                .toList();
        return array(lines);
    }

    private Map<String, @Nullable Object> told(Council council) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("name", council.officialName());
        told.put("spellings", council.names());
        told.put("type", council.type().name());
        told.put("county", name(council.county()));
        told.put("ended", council.ended() == null ? null : council.ended().toString());
        told.put("successor", name(council.successor()));
        return told;
    }

    private @Nullable String name(@Nullable Integer council) {
        return council == null ? null : world.councils().get(council).officialName();
    }

    private static String array(List<String> lines) {
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
