package org.boardgraph.graph;

import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.NotificationConfig;

/** The driver of a data folder's database. It does not retry: where the other process has ended, waiting for it is no use. */
final class LocalDriver {
    private static final int SECONDS_TO_CONNECT = 10;

    private LocalDriver() {}

    static Driver open(String address, String password) {
        return GraphDatabase.driver(
                "bolt://" + address,
                AuthTokens.basic("neo4j", password),
                quiet().withMaxTransactionRetryTime(0, TimeUnit.MILLISECONDS)
                        .withConnectionTimeout(SECONDS_TO_CONNECT, TimeUnit.SECONDS)
                        .build());
    }

    /** What goes wrong is thrown; what the server remarks about statements is for the tests of them, not for users. */
    static Config.ConfigBuilder quiet() {
        return Config.builder()
                .withLogging(Logging.none())
                .withNotificationConfig(NotificationConfig.disableAllConfig())
                .withTelemetryDisabled(true);
    }
}
