package org.boardgraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** Reads the body of a request within bounds of size and time, so that neither a huge nor a slow one holds the server up. */
final class RequestBody {
    /** The code of a body that is given up because it does not arrive. */
    static final String TOO_SLOW = "BODY_TOO_SLOW";

    private final long largest;
    private final Duration longest;

    /**
     * @param largest the most bytes
     * @param longest the time after which a body that is still arriving is given up
     */
    RequestBody(long largest, Duration longest) {
        this.largest = largest;
        this.longest = longest;
    }

    byte[] read(HttpServletRequest request) {
        if (request.getContentLengthLong() > largest) {
            throw tooLarge();
        }
        long until = System.nanoTime() + longest.toNanos();
        try {
            return read(request.getInputStream(), until);
        } catch (SocketTimeoutException e) {
            throw tooSlow();
        } catch (IOException e) {
            throw Refusal.badRequest("The request's body broke off. Send it again.");
        }
    }

    private byte[] read(InputStream in, long until) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            body.write(buffer, 0, count);
            if (body.size() > largest) {
                throw tooLarge();
            }
            if (System.nanoTime() > until) {
                throw tooSlow();
            }
        }
        return body.toByteArray();
    }

    private Refusal tooLarge() {
        return new Refusal(
                413,
                "BODY_TOO_LARGE",
                "The request's body is larger than " + largest + " bytes. Ask for less at once, or use variables.");
    }

    private Refusal tooSlow() {
        return new Refusal(
                408,
                TOO_SLOW,
                "The request's body did not arrive within " + longest.toSeconds() + " seconds. Send it again.");
    }
}
