package org.boardgraph.bench.untouched;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers its one field. */
@Controller
class Nodes {
    private final Neo4jClient neo4j;

    Nodes(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    @QueryMapping
    int nodes() {
        return neo4j.query("MATCH (n) RETURN count(n)")
                .fetchAs(Integer.class)
                .one()
                .orElseThrow();
    }
}
