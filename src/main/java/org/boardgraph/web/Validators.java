package org.boardgraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Lets a reader's client keep an answer and ask whether it still holds. No shared cache keeps it; an officer's answers, which hold what is
 * withheld from others, are kept nowhere.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-validator-fields">RFC 9110, section 8.8</a>
 */
final class Validators {
    private static final int BYTES = 16;

    private Validators() {}

    /** Sends the answer, or that the client's own is still good. */
    static void send(HttpServletRequest request, HttpServletResponse response, String type, byte[] body)
            throws IOException {
        String tag = tag(type, body);
        boolean same = matches(request.getHeader("If-None-Match"), tag);
        if (same) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            Json.write(response, 200, type, body);
        }
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        response.addHeader("Vary", "Authorization, Accept");
    }

    /** Weak, since the same answer may be sent compressed. */
    private static String tag(String type, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(type.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return "W/\"" + HexFormat.of().formatHex(Arrays.copyOf(digest.digest(body), BYTES)) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean matches(@org.jspecify.annotations.Nullable String sent, String tag) {
        return sent != null
                && Arrays.stream(sent.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || one.equals(tag) || ("W/" + one).equals(tag));
    }
}
