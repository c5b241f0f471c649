package org.boardgraph.api;

import java.util.List;
import java.util.Map;

/** A part of an answer, reached by a path of names and numbers: {@code at("meetings.nodes.0.name")}. */
record Answered(Object value) {
    Answered at(String path) {
        Object at = value;
        for (String step : path.split("\\.")) {
            at = at instanceof List<?> list ? list.get(Integer.parseInt(step)) : ((Map<?, ?>) at).get(step);
        }
        return new Answered(at);
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> map() {
        return (Map<String, Object>) value;
    }

    List<Map<String, Object>> maps() {
        return ((List<?>) value).stream().map(each -> new Answered(each).map()).toList();
    }

    /** The values at a path under each element of a list. */
    List<Object> each(String list, String path) {
        return ((List<?>) at(list).value)
                .stream().map(e -> new Answered(e).at(path).value).toList();
    }
}
