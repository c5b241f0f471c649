/** Whether a reader learns anything of what is sensitive or restricted. */
package org.boardgraph.leaks;
