package org.boardgraph.graph;

import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** The driver of a data folder's database. It does not retry: where the other process has ended, waiting for it is no use. */
final class LocalDriver {
    private static final int SECONDS_TO_CONNECT = 10;

    private LocalDriver() {}

    static Driver open(String address, String password) {
        return GraphDatabase.driver(
                "bolt://" + address,
                AuthTokens.basic("neo4j", password),
                Config.builder()
                        .withMaxTransactionRetryTime(0, TimeUnit.MILLISECONDS)
                        .withConnectionTimeout(SECONDS_TO_CONNECT, TimeUnit.SECONDS)
                        .withTelemetryDisabled(true)
                        .build());
    }
}
