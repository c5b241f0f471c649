/** Turns registers of interests and reference lists into records. */
@NullMarked
package org.boardgraph.registers;

import org.jspecify.annotations.NullMarked;
