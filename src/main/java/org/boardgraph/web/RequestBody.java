package org.boardgraph.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/**
 * Reads the body of a request within bounds of size and time, so that neither a huge nor a slow one holds the server up: while a body is
 * still on its way no thread waits for it.
 */
final class RequestBody {
    /** The code of a body that is given up because it does not arrive. */
    static final String TOO_SLOW = "BODY_TOO_SLOW";

    /** What is done with a body, or where it does not come. */
    interface Reader {
        void read(byte[] body) throws IOException;

        void refuse(Refusal refusal) throws IOException;
    }

    private static final int MOST_WAITS = 10;
    private static final long WAIT = 50_000;

    private final int largest;
    private final Duration longest;

    /**
     * @param largest the most bytes
     * @param longest the time after which a body that is still arriving is given up
     */
    RequestBody(int largest, Duration longest) {
        this.largest = largest;
        this.longest = longest;
    }

    /** Hands the body on; now where it is here already, as most are, otherwise as soon as it is. */
    void read(HttpServletRequest request, Reader reader) throws IOException {
        long length = request.getContentLengthLong();
        if (length > largest) {
            reader.refuse(tooLarge(length));
            return;
        }
        ServletInputStream in = request.getInputStream();
        byte[] here = here(request, in, length);
        if (here.length == length) {
            reader.read(here);
            return;
        }
        AsyncContext context = request.startAsync();
        context.setTimeout(longest.toMillis());
        Arriving arriving = new Arriving(context, in, here, reader);
        context.addListener(arriving);
        in.setReadListener(arriving);
    }

    /**
     * What is here of a body of some length. Most clients send the body right behind the head: to wait a little for it costs less than to
     * change threads.
     */
    private static byte[] here(HttpServletRequest request, ServletInputStream in, long length) throws IOException {
        byte[] body = new byte[(int) Math.max(0, length)];
        int count = 0;
        for (int waits = 0; count < body.length && waits < MOST_WAITS; ) {
            if (Connection.hasMore(request)) {
                int more = in.read(body, count, body.length - count);
                if (more < 0) {
                    break;
                }
                count += more;
            } else {
                waits++;
                LockSupport.parkNanos(WAIT);
            }
        }
        return count == body.length ? body : Arrays.copyOf(body, count);
    }

    /** A body on its way. Tomcat calls one of these methods at a time. */
    private final class Arriving implements ReadListener, AsyncListener {
        private final AsyncContext context;
        private final ServletInputStream in;
        private final Reader reader;
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private final byte[] buffer = new byte[8192];
        private boolean done;

        Arriving(AsyncContext context, ServletInputStream in, byte[] here, Reader reader) {
            this.context = context;
            this.in = in;
            this.reader = reader;
            body.writeBytes(here);
        }

        @Override
        public void onDataAvailable() throws IOException {
            while (!done && in.isReady() && !in.isFinished()) {
                int count = in.read(buffer);
                if (count > 0) {
                    body.write(buffer, 0, count);
                }
                if (body.size() > largest) {
                    end(() -> reader.refuse(tooLarge(body.size())));
                }
            }
        }

        @Override
        public void onAllDataRead() throws IOException {
            context.setTimeout(-1);
            end(() -> reader.read(body.toByteArray()));
        }

        @Override
        public void onTimeout(AsyncEvent event) throws IOException {
            end(() -> reader.refuse(tooSlow()));
        }

        @Override
        public void onError(Throwable failure) {
            try {
                end(() -> reader.refuse(
                        failure instanceof SocketTimeoutException
                                ? tooSlow()
                                : Refusal.badRequest("The request's body broke off. Send it again.")));
            } catch (IOException gone) {
                context.complete();
            }
        }

        private void end(Ending ending) throws IOException {
            if (!done) {
                done = true;
                ending.run();
                context.complete();
            }
        }

        @Override
        public void onError(AsyncEvent event) {
            onError(event.getThrowable());
        }

        @Override
        public void onComplete(AsyncEvent event) {
            done = true;
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // It is started once.
        }
    }

    /** What ends the waiting. */
    @FunctionalInterface
    private interface Ending {
        void run() throws IOException;
    }

    private Refusal tooLarge(long actual) {
        return Refusal.beyond(
                413,
                "BODY_TOO_LARGE",
                "The request's body is larger than " + largest + " bytes. Ask for less at once, or use variables.",
                "body",
                actual,
                largest);
    }

    private Refusal tooSlow() {
        return Refusal.beyond(
                408,
                TOO_SLOW,
                "The request's body did not arrive within " + longest.toSeconds() + " seconds. Send it again.",
                "read",
                longest.toSeconds(),
                longest.toSeconds());
    }
}
