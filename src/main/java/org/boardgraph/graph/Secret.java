package org.boardgraph.graph;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** A random text in a file of the data folder that its owner alone can read. */
final class Secret {
    private static final int BYTES = 24;

    private final Path file;

    Secret(Path file) {
        this.file = file;
    }

    static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    Optional<String> read() throws IOException {
        try {
            return Optional.of(Files.readString(file).strip()).filter(text -> !text.isEmpty());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    void write(String text) throws IOException {
        OwnerOnly.write(file, text);
    }

    /** The text in the file, made where there is none. Of two processes that make it at once, both get the same. */
    String readOrMake() throws IOException {
        Optional<String> there = read();
        if (there.isPresent()) {
            return there.get();
        }
        String made = random();
        try {
            OwnerOnly.writeNew(file, made);
            return made;
        } catch (FileAlreadyExistsException e) {
            return read().orElseThrow(() -> new IOException(file + " is empty: delete it"));
        }
    }
}
