/** Turns a GraphQL selection into one Cypher statement, and its rows into a tree. */
@NullMarked
package org.boardgraph.query;

import org.jspecify.annotations.NullMarked;
