package org.boardgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer goes.
 *
 * @param file null: to standard output
 */
record Output(@Nullable Path file, PrintWriter standard, PrintWriter err) {
    /** Whether the file can be written, as far as can be told before; says why where it cannot. */
    boolean isUsable() {
        Path parent = file == null ? null : file.toAbsolutePath().getParent();
        if (file != null && Files.isDirectory(file)) {
            return refused(file + " is a folder; name a file with --out.");
        }
        if (parent != null && !Files.isDirectory(parent)) {
            return refused("There is no folder " + parent + "; make it, or name another file with --out.");
        }
        return true;
    }

    private boolean refused(String sentence) {
        err.println(sentence);
        err.flush();
        return false;
    }

    /** Puts the answer out; says the exit status. */
    int put(String text) {
        if (file == null) {
            standard.print(text);
            standard.flush();
            return ExitCode.OK;
        }
        boolean there = Files.exists(file);
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            refused(file + " could not be written: " + e.getMessage());
            return ExitCode.FAILED;
        }
        err.println(there ? file + " is written; what was there is replaced." : file + " is written.");
        err.flush();
        return ExitCode.OK;
    }
}
