/** Writes plausible notes of invented councils, with the truth about who is who. */
@NullMarked
package org.boardgraph.generate;

import org.jspecify.annotations.NullMarked;
