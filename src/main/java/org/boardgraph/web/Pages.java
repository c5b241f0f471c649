package org.boardgraph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The pages and what they are made of, all out of this program: a browser needs nothing else. */
public final class Pages extends HttpServlet {
    private static final String HTML = "text/html;charset=utf-8";
    private static final String CSS = "text/css;charset=utf-8";
    private static final String SCRIPT = "text/javascript;charset=utf-8";
    private static final String LIBRARIES = "/META-INF/resources/_static/";

    private record Page(String resource, String type, boolean versioned) {}

    private static final Map<String, Page> PAGES = Map.ofEntries(
            Map.entry("/", own("index.html", HTML)),
            Map.entry("/graphiql", own("graphiql.html", HTML)),
            Map.entry("/questions", own("questions.html", HTML)),
            Map.entry("/pages/questions.css", own("questions.css", CSS)),
            Map.entry("/pages/questions.js", own("questions.js", SCRIPT)),
            Map.entry("/pages/boardgraph.css", own("boardgraph.css", CSS)),
            Map.entry("/pages/graphiql.css", own("graphiql.css", CSS)),
            Map.entry("/pages/graphiql.js", own("graphiql.js", SCRIPT)),
            Map.entry("/pages/icon.svg", own("icon.svg", "image/svg+xml")),
            Map.entry("/lib/graphiql-3.2.0.js", library("graphiql/3.2.0/graphiql.min.js", SCRIPT)),
            Map.entry("/lib/graphiql-3.2.0.css", library("graphiql/3.2.0/graphiql.min.css", CSS)),
            Map.entry("/lib/react-18.3.1.js", library("react/18.3.1/umd/react.production.min.js", SCRIPT)),
            Map.entry("/lib/react-dom-18.3.1.js", library("react-dom/18.3.1/umd/react-dom.production.min.js", SCRIPT)));

    private static Page own(String name, String type) {
        return new Page("/static/" + name, type, false);
    }

    private static Page library(String name, String type) {
        return new Page(LIBRARIES + name, type, true);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = PAGES.get(request.getRequestURI());
        if (page == null) {
            Json.refuse(request, response, Refusal.notFound());
        } else if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            Json.refuse(request, response, Refusal.methodNotAllowed("GET"));
        } else {
            send(page, request.getMethod().equals("GET"), response);
        }
    }

    private static void send(Page page, boolean withBody, HttpServletResponse response) throws IOException {
        response.setContentType(page.type());
        response.setHeader("Cache-Control", page.versioned() ? "public, max-age=31536000, immutable" : "no-cache");
        try (InputStream in = Pages.class.getResourceAsStream(page.resource())) {
            if (in == null) {
                throw new IOException("missing resource " + page.resource());
            }
            if (withBody) {
                in.transferTo(response.getOutputStream());
            }
        }
    }
}
