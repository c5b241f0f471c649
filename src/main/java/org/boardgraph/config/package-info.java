/** Typed settings and wiring. */
@NullMarked
package org.boardgraph.config;

import org.jspecify.annotations.NullMarked;
