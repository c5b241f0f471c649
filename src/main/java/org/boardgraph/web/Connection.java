package org.boardgraph.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;

/**
 * What a servlet cannot ask of its connection: whether the caller still waits for the answer, and whether more of the body can be read at
 * once. Tomcat itself finds out with the next read or write; so this reads without waiting. What it reads, Tomcat keeps.
 */
public final class Connection extends ValveBase {
    private static final String INNER = "org.boardgraph.request";

    /** What Tomcat says is there to be read where reading failed; the beginning of a request is longer. */
    private static final int FAILED = 1;

    public Connection() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        request.setAttribute(INNER, request.getCoyoteRequest());
        getNext().invoke(request, response);
    }

    /** Tells whether the caller of a request has gone; to be asked only while it is being answered. */
    static BooleanSupplier gone(ServletRequest request) {
        org.apache.coyote.Request inner = inner(request);
        return () -> inner != null && readable(inner) == FAILED;
    }

    /** Whether some of the body, or its failure, is here. */
    static boolean hasMore(ServletRequest request) {
        org.apache.coyote.Request inner = inner(request);
        return inner != null && readable(inner) > 0;
    }

    private static org.apache.coyote.@Nullable Request inner(ServletRequest request) {
        return request.getAttribute(INNER) instanceof org.apache.coyote.Request inner ? inner : null;
    }

    private static int readable(org.apache.coyote.Request request) {
        request.action(ActionCode.AVAILABLE, Boolean.TRUE);
        return request.getAvailable();
    }
}
