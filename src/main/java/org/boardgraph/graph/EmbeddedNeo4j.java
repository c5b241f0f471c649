package org.boardgraph.graph;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.monitoring.DatabaseHealth;

/** Neo4j in this process: the only class that needs its server, and the one that the profile server-only leaves out. */
final class EmbeddedNeo4j implements EmbeddedDatabase.Starter {
    private static final long MILLIS_BETWEEN_LOOKS = 500;

    @Override
    public EmbeddedDatabase start(Path folder, String pageCache) {
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(folder)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                .setConfig(HttpConnector.enabled, false)
                .setConfig(HttpsConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.parse(pageCache))
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(32))
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files")
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(GraphDatabaseInternalSettings.create_default_user, false)
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                .setConfig(GraphDatabaseInternalSettings.dump_diagnostics, false)
                .setConfig(GraphDatabaseInternalSettings.vm_pause_monitor_enabled, false)
                .build();
        awaitAvailable(service, (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME));
        GraphDatabaseAPI system = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
        int port = system.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
        return new Running(service, "127.0.0.1:" + port);
    }

    /** Recovery after a crash may take minutes; a database that cannot be opened says so at once, and the service goes on without it. */
    private static void awaitAvailable(DatabaseManagementService service, GraphDatabaseAPI database) {
        DatabaseStateService states = database.getDependencyResolver().resolveDependency(DatabaseStateService.class);
        while (!database.isAvailable(MILLIS_BETWEEN_LOOKS)) {
            Optional<Throwable> failure = states.causeOfFailure(database.databaseId());
            if (failure.isPresent()) {
                service.shutdown();
                throw new IllegalStateException("the database does not open", failure.get());
            }
        }
    }

    private record Running(DatabaseManagementService service, String address) implements EmbeddedDatabase {
        @Override
        public void setPassword(String password) {
            service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                    .executeTransactionally(
                            "CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                            Map.of("password", password));
        }

        @Override
        public boolean healthy() {
            return ((GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME))
                    .getDependencyResolver()
                    .resolveDependency(DatabaseHealth.class)
                    .hasNoPanic();
        }

        @Override
        public void close() {
            service.shutdown();
        }
    }
}
