/** One class a command. */
@NullMarked
package org.boardgraph.cli;

import org.jspecify.annotations.NullMarked;
