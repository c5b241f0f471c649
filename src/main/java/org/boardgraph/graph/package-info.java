/** Opens the embedded or remote graph and runs named statements from cypher/. */
@NullMarked
package org.boardgraph.graph;

import org.jspecify.annotations.NullMarked;
