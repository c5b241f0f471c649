package org.boardgraph.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.boardgraph.identity.Authority;
import org.boardgraph.model.OrderKey;
import org.boardgraph.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * An organization, and how notes print it.
 *
 * @param id made of its name, whatever the spelling
 * @param kind AUTHORITY where any of its names says so
 * @param meets whether it holds meetings
 */
record BodyNames(String id, BodyKind kind, boolean meets, Names names) {
    static BodyNames of(Body body, String day) {
        return new BodyNames(body.id().toString(), body.kind(), body.meets(), Names.printed(body.name(), day));
    }

    BodyNames with(BodyNames other) {
        BodyKind both = other.kind == BodyKind.AUTHORITY ? other.kind : kind;
        return new BodyNames(id, both, meets || other.meets, names.with(other.names));
    }

    List<String> labels() {
        List<String> labels = new ArrayList<>(List.of("Organization"));
        if (meets) {
            labels.add("Board");
        }
        if (kind == BodyKind.AUTHORITY) {
            labels.add("Authority");
        }
        return labels;
    }

    /** The node's properties: an authority of a reference list bears the name that the list gives it. */
    Map<String, Object> properties(Reference reference) {
        Authority authority = reference.authority(id);
        boolean official =
                authority != null && (authority.listed() || names.seen().isEmpty());
        String name = authority != null && official ? authority.name() : names.latest();
        String sortName = Text.fold(name);
        Map<String, Object> properties = new HashMap<>(names.properties());
        properties.put("id", id);
        properties.put("name", name);
        properties.put("otherNames", names.others(name));
        properties.put("sortName", sortName);
        List<String> forms = new ArrayList<>(names.forms());
        forms.add(name);
        properties.put("words", Names.words(forms));
        properties.put("kind", kind.name());
        properties.put("holdsMeetings", meets);
        properties.put("order", OrderKey.of(Cut.forIndex(sortName), id));
        if (kind == BodyKind.AUTHORITY) {
            put(properties, "classification", classification(authority, name));
        }
        if (authority != null) {
            authority(properties, authority);
        }
        return properties;
    }

    private static void authority(Map<String, Object> properties, Authority authority) {
        put(properties, "nation", authority.nation());
        put(properties, "foundingDate", authority.founded());
        put(properties, "dissolutionDate", authority.dissolved());
        if (!authority.identifiers().isEmpty()) {
            properties.put(
                    "identifiers",
                    authority.identifiers().entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .toList());
        }
    }

    /** Of the list; else of the name; else of the first other name that says. */
    private @Nullable String classification(@Nullable Authority authority, String name) {
        if (authority != null && authority.classification() != null) {
            return authority.classification();
        }
        return Stream.concat(Stream.of(name), names.forms().stream())
                .map(Bodies::classification)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static void put(Map<String, Object> properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value.toString());
        }
    }

    /** The organization whose node has these properties. */
    static BodyNames of(Map<String, Object> properties) {
        return new BodyNames(
                (String) properties.getOrDefault("id", ""),
                BodyKind.valueOf((String) properties.getOrDefault("kind", "OTHER")),
                Boolean.TRUE.equals(properties.get("holdsMeetings")),
                Names.of(properties));
    }
}
