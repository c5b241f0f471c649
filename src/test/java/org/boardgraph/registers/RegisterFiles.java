package org.boardgraph.registers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Registers of invented councils, written where a test wants them. */
final class RegisterFiles {
    static final String HEADER =
            "person,authority,category,subject,description,partner,sensitive,appointed by authority,"
                    + "registered on,from,to,value,as of,nil\n";
    static final RegisterOrigin HARBOURSHIRE =
            new RegisterOrigin("Harbourshire County Council", LocalDate.of(2024, 5, 1));

    private RegisterFiles() {}

    static RegisterEdition council(Path folder, String text) {
        return read(folder, "register.csv", text.getBytes(StandardCharsets.UTF_8), RegisterOrigin.UNNAMED);
    }

    static RegisterEdition council(Path folder, String text, RegisterOrigin origin) {
        return read(folder, "register.csv", text.getBytes(StandardCharsets.UTF_8), origin);
    }

    static RegisterEdition read(Path folder, String name, byte[] bytes, RegisterOrigin origin) {
        return RegisterFile.read(file(folder, name, bytes), origin);
    }

    static Path file(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(Path folder, String name, String text) {
        return file(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }
}
