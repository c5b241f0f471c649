/** An ordinary Spring Boot application with an embedded Neo4j: what the start of {@code serve} is compared with. */
@NullMarked
package org.boardgraph.bench.untouched;

import org.jspecify.annotations.NullMarked;
