package org.boardgraph.bench.untouched;

import java.net.URI;
import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Its database, and where Boot's driver finds it. */
@Configuration(proxyBeanMethods = false)
class Embedded {
    @Bean(destroyMethod = "shutdown")
    DatabaseManagementService database(@Value("${untouched.data}") Path folder) {
        return new DatabaseManagementServiceBuilder(folder)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                .build();
    }

    @Bean
    Neo4jConnectionDetails connection(DatabaseManagementService database) {
        GraphDatabaseAPI system = (GraphDatabaseAPI) database.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
        int port = system.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
        return new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return URI.create("bolt://127.0.0.1:" + port);
            }
        };
    }
}
