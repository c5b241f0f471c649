/** Answers of the API as tables, CSV, JSON, and pages to be printed. */
@NullMarked
package org.boardgraph.report;

import org.jspecify.annotations.NullMarked;
