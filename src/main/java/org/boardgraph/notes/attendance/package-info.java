/** Reads attendance lists: who is listed in which role, for which body, and what is remarked beside a name. */
@NullMarked
package org.boardgraph.notes.attendance;

import org.jspecify.annotations.NullMarked;
