package org.boardgraph.graph;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** A server, a cluster or a hosted service at an address; the driver finds its way after a change of leader by itself. */
final class ServerSource implements GraphSource {
    private final GraphSettings settings;
    private final String uri;

    ServerSource(GraphSettings settings, String uri) {
        this.settings = settings;
        this.uri = uri;
    }

    @Override
    public Connection open() {
        Driver driver = driver();
        try {
            driver.verifyConnectivity();
            Connection connection = Connection.toServer(driver);
            Migrations.apply(connection);
            return connection;
        } catch (GraphProblem e) {
            driver.close();
            throw e;
        } catch (RuntimeException e) {
            driver.close();
            throw unreachable(e);
        }
    }

    private Driver driver() {
        String password = settings.password();
        AuthToken token = password == null ? AuthTokens.none() : AuthTokens.basic(settings.username(), password);
        try {
            return GraphDatabase.driver(uri, token, LocalDriver.quiet().build());
        } catch (IllegalArgumentException e) {
            throw new GraphProblem.Unreachable(
                    "BOARDGRAPH_NEO4J_URI is \"" + uri + "\", which is no address of a Neo4j server: "
                            + "write it like neo4j://host:7687, neo4j+s://host:7687 or bolt://host:7687",
                    e);
        }
    }

    private GraphProblem unreachable(RuntimeException e) {
        if (e instanceof AuthenticationException) {
            return new GraphProblem.Unreachable(
                    "the Neo4j server at " + uri + " refuses user \"" + settings.username()
                            + "\" with the password given: check BOARDGRAPH_NEO4J_USERNAME and BOARDGRAPH_NEO4J_PASSWORD",
                    e);
        }
        if (e instanceof ServiceUnavailableException) {
            return new GraphProblem.Unreachable(
                    "no Neo4j server answers at " + uri
                            + ": check BOARDGRAPH_NEO4J_URI, and that the server runs and its Bolt port can be reached from here",
                    e);
        }
        if (String.valueOf(e.getMessage()).contains("HTTP")) {
            return new GraphProblem.Unreachable(
                    "what answers at " + uri
                            + " speaks HTTP: give BOARDGRAPH_NEO4J_URI the Bolt port of the Neo4j server, 7687 where nobody changed it",
                    e);
        }
        return new GraphProblem.Unreachable("the Neo4j server at " + uri + " cannot be used: " + e.getMessage(), e);
    }

    @Override
    public void beforeWriting() {
        // A server says itself what it has no room for.
    }

    @Override
    public Next after(Neo4jException failure, Connection connection) {
        return Next.GIVE_UP;
    }

    @Override
    public RuntimeException explain(Neo4jException failure, Connection connection) {
        if (Failures.outOfMemory(failure)) {
            return new GraphProblem.Full(
                    "the Neo4j server at " + uri + " has no memory left for this: nothing of it was written", failure);
        }
        return failure instanceof ServiceUnavailableException || failure instanceof AuthenticationException
                ? unreachable(failure)
                : failure;
    }
}
