/** Decides whether two printed names are one person, and says why. */
@NullMarked
package org.boardgraph.identity;

import org.jspecify.annotations.NullMarked;
