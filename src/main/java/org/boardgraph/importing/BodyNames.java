package org.boardgraph.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.boardgraph.model.OrderKey;
import org.boardgraph.model.Text;

/**
 * An organization, and how notes print it.
 *
 * @param id made of its name, so that its kind is the same in whatever form it is printed
 * @param meets whether it holds meetings
 */
record BodyNames(String id, BodyKind kind, boolean meets, Names names) {
    static BodyNames of(Body body, String day) {
        return new BodyNames(body.id().toString(), body.kind(), body.meets(), Names.printed(body.name(), day));
    }

    BodyNames with(BodyNames other) {
        return new BodyNames(id, kind, meets || other.meets, names.with(other.names));
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

    Map<String, Object> properties() {
        String name = names.latest();
        String sortName = Text.fold(name);
        Map<String, Object> properties = new HashMap<>(names.properties());
        properties.put("id", id);
        properties.put("name", name);
        properties.put("otherNames", names.others(name));
        properties.put("sortName", sortName);
        properties.put("words", Names.words(names.forms()));
        properties.put("kind", kind.name());
        properties.put("holdsMeetings", meets);
        properties.put("order", OrderKey.of(Cut.forIndex(sortName), id));
        String classification = kind == BodyKind.AUTHORITY ? Bodies.classification(name) : null;
        if (classification != null) {
            properties.put("classification", classification);
        }
        return properties;
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
