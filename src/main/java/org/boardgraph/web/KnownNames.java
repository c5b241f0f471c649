package org.boardgraph.web;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names by which this server may be addressed, and the origins whose pages may ask it.
 *
 * @param loopback whether it listens on a loopback address alone; elsewhere any name is its own, unless hosts names some
 * @param hosts host names beside those of this machine, lower case, without a port
 * @param origins origins such as {@code https://dashboard.example}, lower case
 */
public record KnownNames(boolean loopback, Set<String> hosts, Set<String> origins) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    boolean isOwnHost(@Nullable String hostHeader) {
        if (!loopback && hosts.isEmpty()) {
            return true;
        }
        if (hostHeader == null) {
            return false;
        }
        String name = withoutPort(hostHeader.strip().toLowerCase(Locale.ROOT));
        return THIS_MACHINE.contains(name) || hosts.contains(name);
    }

    /** A page that this server served: its origin names the host that the request names. */
    boolean isSameOrigin(String origin, @Nullable String hostHeader) {
        int scheme = origin.indexOf("://");
        return scheme > 0 && hostHeader != null && origin.substring(scheme + 3).equalsIgnoreCase(hostHeader.strip());
    }

    boolean isAllowedOrigin(String origin) {
        return origins.contains(origin.toLowerCase(Locale.ROOT));
    }

    private static String withoutPort(String host) {
        int end = host.lastIndexOf(':');
        return end > host.lastIndexOf(']') ? host.substring(0, end) : host;
    }
}
