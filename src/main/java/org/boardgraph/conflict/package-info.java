/** Finds where an interest touches an item of an agenda, and says why, from evidence that it is given. */
@NullMarked
package org.boardgraph.conflict;

import org.jspecify.annotations.NullMarked;
