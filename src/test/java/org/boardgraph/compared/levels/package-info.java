/** The same fields by Spring for GraphQL's own means: one statement a level, each type mapped in batches. */
@NullMarked
package org.boardgraph.compared.levels;

import org.jspecify.annotations.NullMarked;
