package org.boardgraph.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** What Tomcat itself refuses, or could not finish, is answered in the same shape, without a word about Tomcat. */
public final class JsonErrors extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        byte[] body = Json.MAPPER.writeValueAsBytes(error(status));
        try {
            response.setContentType("application/json");
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.getReporter().write(new String(body, StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            // The caller is gone, or an answer is on its way already: nobody is left to tell.
            container.getLogger().debug("error report", e);
        }
    }

    private static Map<String, Object> error(int status) {
        if (status == HttpServletResponse.SC_REQUEST_TIMEOUT) {
            return Json.error(RequestBody.TOO_SLOW, "The request's body did not arrive in time. Send it again.");
        }
        return status < 500
                ? Json.error(
                        "BAD_REQUEST",
                        "The request is not one that this server understands. Check its address and headers.")
                : Json.error("INTERNAL", "Something went wrong here. Try again; the server's log says what it was.");
    }
}
