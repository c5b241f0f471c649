package org.boardgraph.cli;

import java.io.PrintWriter;
import org.boardgraph.config.Settings;
import org.boardgraph.graph.OfficerToken;

/** The last lines at start: what to open, what to ask, and where the officer's token is. */
record Welcome(Settings settings, int port) {
    void print(PrintWriter out) {
        String server = "http://" + settings.address() + ":" + port;
        out.println();
        out.println("Boardgraph is ready. Open in a browser:");
        out.println("  " + server + "/           what this is, with an example");
        out.println("  " + server + "/graphiql   the query page");
        out.println("  " + server + "/graphql    GraphQL, for programs");
        out.println("Who attended what, for example:");
        out.println("  curl -s " + server + "/graphql -H 'Content-Type: application/json' \\");
        out.println("    -d '{\"query\": \"{ attendances(first: 5) { nodes { person { name } meeting { name } status"
                + " citation { quote } } } }\"}'");
        out.println("An officer's token, for what is withheld from readers: "
                + OfficerToken.file(settings.graph().data().toAbsolutePath().normalize()));
        out.println("Ctrl-C stops it.");
        out.flush();
    }
}
