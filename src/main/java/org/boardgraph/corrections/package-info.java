/** What later notes correct in the record of earlier meetings: pure rules over the two notes, the same whatever came first. */
@NullMarked
package org.boardgraph.corrections;

import org.jspecify.annotations.NullMarked;
