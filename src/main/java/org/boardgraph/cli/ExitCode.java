package org.boardgraph.cli;

/** What a command's exit status says. */
final class ExitCode {
    /** All done; warnings allowed. */
    static final int OK = 0;
    /** Something went wrong that is neither the caller's words nor a document: the database, the disk. */
    static final int FAILED = 1;
    /** Bad usage. */
    static final int USAGE = 2;
    /** A document could not be read as a note. */
    static final int UNREADABLE = 3;

    private ExitCode() {}
}
