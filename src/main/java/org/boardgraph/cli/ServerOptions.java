package org.boardgraph.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
import org.boardgraph.config.PortTaken;
import org.boardgraph.config.Server;
import org.boardgraph.config.Settings;
import org.boardgraph.graph.Graph;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of the verbs that serve, and serving itself. */
final class ServerOptions {
    @Option(
            names = "--port",
            paramLabel = "N",
            description =
                    "Listens on this port; the setting BOARDGRAPH_PORT, or else 8080, where it is not given. 0: any free one.")
    private @Nullable Integer port;

    @Mixin
    private DataOption data = new DataOption();

    /** Serves until the program is stopped; does something with the graph, once it is open, before it says that it is ready. */
    int serve(PrintWriter out, PrintWriter err, Consumer<Graph> first) throws InterruptedException {
        Settings settings = Settings.read().with(port, data.folder());
        try (Server server = Server.start(settings)) {
            first.accept(server.graph());
            new Welcome(settings, server.port()).print(out);
            server.await();
            return ExitCode.OK;
        } catch (PortTaken taken) {
            err.println(taken.getMessage());
            return ExitCode.FAILED;
        }
    }
}
