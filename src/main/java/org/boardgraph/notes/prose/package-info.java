/** Reads sentences: declarations, corrections, movements, and who moved, seconded, spoke and voted. */
@NullMarked
package org.boardgraph.notes.prose;

import org.jspecify.annotations.NullMarked;
