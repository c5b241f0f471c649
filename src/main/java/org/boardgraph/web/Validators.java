package org.boardgraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Lets a reader's client keep an answer and ask whether it still holds. No shared cache keeps it; an officer's answers, which hold what is
 * withheld from others, are kept nowhere.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-validator-fields">RFC 9110, section 8.8</a>
 */
final class Validators {
    private static final int BYTES = 16;
    private static final String KEPT = "private, no-cache";

    private Validators() {}

    /** Sends the answer, or that the client's own is still good. */
    static void send(HttpServletRequest request, HttpServletResponse response, String type, byte[] body)
            throws IOException {
        String tag = tag(type, body);
        response.setHeader("ETag", tag);
        response.addHeader("Vary", "Authorization, Accept");
        if (matches(request.getHeader("If-None-Match"), tag)) {
            response.setHeader("Cache-Control", KEPT);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            Json.write(response, 200, type, KEPT, body);
        }
    }

    /** Weak, since the same answer may be sent compressed. */
    private static String tag(String type, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(type.getBytes(StandardCharsets.US_ASCII));
            return "W/\"" + HexFormat.of().formatHex(Arrays.copyOf(digest.digest(body), BYTES)) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean matches(@Nullable String sent, String tag) {
        return sent != null
                && Arrays.stream(sent.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || one.equals(tag) || ("W/" + one).equals(tag));
    }
}
