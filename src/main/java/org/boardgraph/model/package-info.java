/** People, bodies, meetings and items as a note prints them, and the ids, folds and order keys that the graph is built on. */
@NullMarked
package org.boardgraph.model;

import org.jspecify.annotations.NullMarked;
