package org.boardgraph.cli;

import java.nio.file.Path;
import org.boardgraph.config.Settings;
import org.boardgraph.graph.GraphSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of all verbs that open the graph. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data folder; the setting BOARDGRAPH_DATA, or else ./data, where it is not given.")
    private @Nullable Path folder;

    /** The folder, where it is given. */
    @Nullable
    Path folder() {
        return folder;
    }

    /** Where the graph is: as set, but with this folder where it is given. */
    GraphSettings graph() {
        GraphSettings set = Settings.read().graph();
        return folder == null ? set : set.in(folder);
    }
}
