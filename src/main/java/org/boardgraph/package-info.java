/** Starts the program. */
@NullMarked
package org.boardgraph;

import org.jspecify.annotations.NullMarked;
