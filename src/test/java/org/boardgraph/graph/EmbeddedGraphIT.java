package org.boardgraph.graph;

/** The contract on the embedded database, as a second graph of the process that has it open. */
class EmbeddedGraphIT extends GraphContract {
    @Override
    GraphSettings settings() {
        TestGraph.empty();
        return GraphSettings.embedded(TestGraph.data());
    }
}
