/** Measures the GraphQL API beside the same Cypher through the driver alone, a query a level, and @neo4j/graphql. */
@NullMarked
package org.boardgraph.compared;

import org.jspecify.annotations.NullMarked;
