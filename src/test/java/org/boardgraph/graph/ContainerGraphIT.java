package org.boardgraph.graph;

import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.neo4j.Neo4jContainer;

/** The contract on a Neo4j server in a container; skipped where no Docker engine runs. */
@Testcontainers(disabledWithoutDocker = true)
class ContainerGraphIT extends GraphContract {
    @Container
    private static final Neo4jContainer SERVER = new Neo4jContainer("neo4j:5.26").withAdminPassword("for-this-test");

    @Override
    GraphSettings settings() {
        return new GraphSettings(
                SERVER.getBoltUrl(),
                "neo4j",
                SERVER.getAdminPassword(),
                java.nio.file.Path.of("data"),
                GraphSettings.DEFAULT_PAGE_CACHE);
    }
}
