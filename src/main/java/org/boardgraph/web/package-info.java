/** Serves the pages. */
@NullMarked
package org.boardgraph.web;

import org.jspecify.annotations.NullMarked;
