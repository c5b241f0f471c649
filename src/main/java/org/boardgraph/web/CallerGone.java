package org.boardgraph.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Lets a request be asked, while it is being answered, whether its caller still waits. Tomcat itself finds out with the next read or
 * write; so this reads without waiting. What it reads, the beginning of a next request, Tomcat keeps.
 */
public final class CallerGone extends ValveBase {
    private static final String GONE = "org.boardgraph.gone";
    private static final BooleanSupplier NEVER = () -> false;

    /** What Tomcat says is there to be read where reading failed; the beginning of a request is longer. */
    private static final int FAILED = 1;

    public CallerGone() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        org.apache.coyote.Request inner = request.getCoyoteRequest();
        request.setAttribute(GONE, (BooleanSupplier) () -> isGone(inner));
        getNext().invoke(request, response);
    }

    private static boolean isGone(org.apache.coyote.Request request) {
        request.action(ActionCode.AVAILABLE, Boolean.TRUE);
        return request.getAvailable() == FAILED;
    }

    /** Tells whether the caller of a request has gone; to be asked only while it is being answered. */
    static BooleanSupplier of(ServletRequest request) {
        return request.getAttribute(GONE) instanceof BooleanSupplier gone ? gone : NEVER;
    }
}
