package org.boardgraph.registers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The file to fill in for a council's own register: comments on each column, the header, and two invented examples. */
final class RegisterTemplate {
    private RegisterTemplate() {}

    static String text() {
        try (InputStream template = RegisterTemplate.class.getResourceAsStream("/register-template.csv")) {
            if (template == null) {
                throw new IllegalStateException("the program lacks its template of a register");
            }
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
