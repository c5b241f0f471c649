package org.boardgraph.config;

/** The port on which the server is to listen cannot be had. */
public final class PortTaken extends RuntimeException {
    PortTaken(String address, int port) {
        super("port " + port + " of " + address
                + " cannot be had: another program uses it, or this user may not; choose another with --port, for example --port "
                + (port < 65000 ? port + 1 : 8081));
    }
}
