package org.boardgraph.identity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.boardgraph.identity.Frequencies.Sex;
import org.boardgraph.identity.Profile.Standing;
import org.boardgraph.identity.Profile.Traits;
import org.boardgraph.model.Id;

/**
 * One name as it is printed for one authority at one board: what mentions have in common that are compared once for all of
 * them. It can be stored and read back.
 */
public final class Print {
    private final Traits traits;
    private final String key;

    private Print(Traits traits, String key) {
        this.traits = traits;
        this.key = key;
    }

    static Print of(Traits traits) {
        return new Print(traits, Id.of("Print", traits.key()).key());
    }

    /** Of somebody whose name tells too little to be compared: it is like no other. */
    static Print alone(Traits traits, Id mention) {
        return new Print(traits, mention.key());
    }

    /** 20 characters; two mentions print alike where it is the same. */
    public String key() {
        return key;
    }

    Traits traits() {
        return traits;
    }

    /** Texts, lists of texts and true, none of them null; without what the board belongs to, which {@code holder} is to say as printed. */
    public Map<String, Object> stored() {
        Map<String, Object> stored = new TreeMap<>();
        stored.put("given", traits.given().names());
        stored.put("family", traits.family().folded());
        stored.put("parts", traits.family().parts());
        stored.put("standing", traits.standing().name());
        stored.put("board", traits.board().toString());
        if (!traits.distinction().isEmpty()) {
            stored.put("distinction", traits.distinction().stored());
        }
        if (traits.sex() != null) {
            stored.put("sex", traits.sex().name());
        }
        if (traits.authority() != null) {
            stored.put("authority", traits.authority());
        }
        if (traits.registered()) {
            stored.put("registered", true);
        }
        return stored;
    }

    static Print stored(Map<String, ?> stored, AuthorityRelations relations) {
        String family = text(stored, "family");
        String authority = (String) stored.get("authority");
        String holder = (String) stored.get("holder");
        String sex = (String) stored.get("sex");
        Traits traits = new Traits(
                new GivenNames(texts(stored, "given")),
                new FamilyName(family, texts(stored, "parts"), Spelling.sound(family)),
                Distinction.stored((String) stored.get("distinction")),
                sex == null ? null : Sex.valueOf(sex),
                Standing.valueOf(text(stored, "standing")),
                authority,
                authority == null ? null : relations.canonical(authority),
                Id.parse(text(stored, "board")).orElseThrow(),
                holder == null ? null : relations.canonical(holder),
                Boolean.TRUE.equals(stored.get("registered")));
        return new Print(traits, text(stored, "key"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Print print && print.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return traits.key();
    }

    private static String text(Map<String, ?> stored, String name) {
        Object text = stored.get(name);
        if (text == null) {
            throw new IllegalArgumentException("a stored print without " + name);
        }
        return text.toString();
    }

    private static List<String> texts(Map<String, ?> stored, String name) {
        return stored.get(name) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }
}
