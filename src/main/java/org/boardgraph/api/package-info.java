/** Serves GraphQL: wiring, ids, cursors, the viewer and errors. */
@NullMarked
package org.boardgraph.api;

import org.jspecify.annotations.NullMarked;
