package org.boardgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What is written is what the library writes, however often an object stands in it. */
class SharedJsonTests {
    private static final JsonMapper LIBRARY = JsonMapper.builder().build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "\"quoted\" \\ /",
                "line\nfeed\ttab\r\u0000\u001f\u007f",
                "Siân Ó Briain – £5",
                "漢字 \uD83D\uDE00",
                "\u2028"
            })
    void texts_are_the_librarys(String text) {
        assertThat(written(Map.of(text, text))).isEqualTo(LIBRARY.writeValueAsString(Map.of(text, text)));
    }

    @Test
    void values_of_all_kinds_are_the_librarys() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("whole", 7);
        values.put("long", -9_000_000_000L);
        values.put("share", 0.25);
        values.put("tiny", 1e-9);
        values.put("is", true);
        values.put("none", null);
        values.put("empty", List.of());
        values.put("nothing", Map.of());
        values.put("list", Arrays.asList(1, null, "two", List.of(Map.of("three", 3.0))));
        values.put("set", Collections.singleton("one"));
        assertThat(written(values)).isEqualTo(LIBRARY.writeValueAsString(values));
    }

    @Test
    void an_object_at_many_places_is_at_each_of_them() {
        Map<String, Object> inner = Map.of("name", "Añil " + "x".repeat(3000));
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            Map<String, Object> outer = new LinkedHashMap<>();
            outer.put("number", i);
            outer.put("first", inner);
            outer.put("both", List.of(inner, inner));
            rows.add(outer);
            rows.add(outer);
        }
        assertThat(written(rows)).isEqualTo(LIBRARY.writeValueAsString(rows));
    }

    @Test
    void equal_objects_that_are_not_one_are_told_apart() {
        List<Object> changing = new ArrayList<>(List.of(1));
        Map<String, Object> first = Map.of("n", changing);
        Map<String, Object> second = Map.of("n", List.of(1));
        assertThat(written(List.of(first, second, first))).isEqualTo("[{\"n\":[1]},{\"n\":[1]},{\"n\":[1]}]");
    }

    private static String written(Object value) {
        return new String(SharedJson.bytes(value), StandardCharsets.UTF_8);
    }
}
