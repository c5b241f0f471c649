package org.boardgraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Stands before everything that is served: says what a browser may do with it, and refuses requests that name another host
 * (a page of elsewhere whose name was bound to this address), that come from a page of another origin, or that show a wrong
 * token, and more of them than a caller may send. No cookie is ever read or set.
 */
public final class Gate extends HttpFilter {
    private static final String BEARER = "bearer ";

    private final transient KnownNames names;
    private final transient Predicate<String> isOfficersToken;
    private final transient Rates rates;

    Gate(KnownNames names, Predicate<String> isOfficersToken, Rates rates) {
        this.names = names;
        this.isOfficersToken = isOfficersToken;
        this.rates = rates;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        BrowserRules.apply(response);
        try {
            checkHost(request);
            if (admitOrigin(request, response)) {
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                return;
            }
            admitOfficer(request, response);
        } catch (Rates.TooMany tooMany) {
            response.setHeader("Retry-After", String.valueOf(tooMany.seconds()));
            Json.refuse(request, response, tooMany.refusal());
            return;
        } catch (Refusal refusal) {
            Json.refuse(request, response, refusal);
            return;
        }
        chain.doFilter(request, response);
    }

    private void checkHost(HttpServletRequest request) {
        if (!names.isOwnHost(request.getHeader("Host"))) {
            throw new Refusal(
                    403,
                    "FOREIGN_HOST",
                    "This server does not answer to the host name of the request. Use localhost or 127.0.0.1, or add the name to the"
                            + " setting boardgraph.hosts.");
        }
    }

    /** True where the request is a browser's question whether a page of a configured origin may ask, and is answered by that. */
    private boolean admitOrigin(HttpServletRequest request, HttpServletResponse response) {
        String origin = request.getHeader("Origin");
        if (origin == null || names.isSameOrigin(origin, request.getHeader("Host"))) {
            return false;
        }
        if (!names.isAllowedOrigin(origin)) {
            throw new Refusal(
                    403,
                    "FOREIGN_ORIGIN",
                    "Pages of other origins may not ask here. Add the page's origin to the setting boardgraph.origins to allow it.");
        }
        response.setHeader("Access-Control-Allow-Origin", origin);
        response.addHeader("Vary", "Origin");
        response.setHeader("Access-Control-Expose-Headers", "ETag, Retry-After");
        boolean preflight =
                request.getMethod().equals("OPTIONS") && request.getHeader("Access-Control-Request-Method") != null;
        if (preflight) {
            response.setHeader("Access-Control-Allow-Methods", "GET, POST");
            response.setHeader("Access-Control-Allow-Headers", "content-type, authorization, if-none-match");
            response.setHeader("Access-Control-Max-Age", "600");
        }
        return preflight;
    }

    private void admitOfficer(HttpServletRequest request, HttpServletResponse response) {
        String credentials = request.getHeader("Authorization");
        boolean officer = credentials != null
                && isBearer(credentials)
                && isOfficersToken.test(credentials.substring(BEARER.length()).strip());
        rates.admit(request, officer);
        if (credentials == null) {
            return;
        }
        if (!officer) {
            response.setHeader("WWW-Authenticate", "Bearer");
            throw new Refusal(
                    401,
                    "NOT_AUTHENTICATED",
                    "The token is not the officer's token. Send the header Authorization: Bearer TOKEN with the token from the server's"
                            + " data folder, or leave the header out to ask as a reader.");
        }
        request.setAttribute(GraphQlEndpoint.OFFICER, true);
    }

    private static boolean isBearer(String credentials) {
        return credentials.toLowerCase(Locale.ROOT).startsWith(BEARER);
    }
}
