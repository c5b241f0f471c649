/** What in one note does not add up: pure rules, each with the lines that show it. src/docs/findings.md explains the kinds. */
@NullMarked
package org.boardgraph.findings;

import org.jspecify.annotations.NullMarked;
