package org.boardgraph.graph;

import org.neo4j.driver.exceptions.Neo4jException;

/** Where connections come from: a server, or a data folder whose database this process opens or attaches to. */
interface GraphSource {
    /** A connection to a database with its schema up to date. */
    Connection open();

    /** Throws a GraphProblem where it is known beforehand that nothing can be written. */
    void beforeWriting();

    /** What to do after work on a connection failed. */
    Next after(Neo4jException failure, Connection connection);

    /**
     * What a failure means for the user, where it is one that a user can do something about; else the failure itself; where the connection
     * is not healthy, nothing goes on before another start of the program.
     */
    RuntimeException explain(Neo4jException failure, Connection connection);

    /** What to do after work failed: REOPEN where the database behind the connection is gone, so that opening may find or start another. */
    enum Next {
        GIVE_UP,
        AGAIN,
        REOPEN
    }
}
