package org.boardgraph.importing;

import java.util.Map;

/**
 * One relationship.
 *
 * @param from the key of a fact, the id of an organization or a topic, or the cluster of a person
 * @param to likewise
 */
record Link(String type, String from, String to, Map<String, Object> properties) {
    static Link of(String type, String from, String to) {
        return new Link(type, from, to, Map.of());
    }
}
