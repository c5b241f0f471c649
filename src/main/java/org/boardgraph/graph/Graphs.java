package org.boardgraph.graph;

import java.util.concurrent.CompletableFuture;

/** Opens the graph that the settings name: the one place that knows whether it is embedded or a server. */
public final class Graphs {
    private Graphs() {}

    /** Opens the graph with its schema up to date. Throws a {@link GraphProblem} that says what to do where it cannot. */
    public static Graph open(GraphSettings settings) {
        String uri = settings.uri();
        GraphSource source = uri == null
                ? new DataFolderSource(new DataFolder(settings.data()), settings.pageCache())
                : new ServerSource(settings, uri);
        return new OpenGraph(source);
    }

    /** Opens the graph beside whatever the caller does meanwhile; a {@link GraphProblem} completes it exceptionally. */
    public static CompletableFuture<Graph> openAsync(GraphSettings settings) {
        CompletableFuture<Graph> opened = new CompletableFuture<>();
        Thread opener = new Thread(
                () -> {
                    try {
                        opened.complete(open(settings));
                    } catch (Throwable e) {
                        opened.completeExceptionally(e);
                    }
                },
                "graph-open");
        opener.setDaemon(true);
        opener.start();
        return opened;
    }
}
