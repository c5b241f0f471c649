package org.boardgraph.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Rows as the API answers them. */
final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    static String of(Imprint imprint, String name, List<Part> rows) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("madeOn", imprint.madeOn().toString());
        all.put("right", imprint.right());
        all.put(name, rows.stream().map(Part::fields).toList());
        return MAPPER.writeValueAsString(all) + "\n";
    }
}
