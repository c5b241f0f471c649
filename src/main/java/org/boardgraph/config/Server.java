package org.boardgraph.config;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.concurrent.CountDownLatch;
import org.boardgraph.conflict.Conflicts;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.Graphs;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/** The running server: HTTP, and the graph, which opens beside it. */
public final class Server implements AutoCloseable {
    private final ServletWebServerApplicationContext context;
    private final Opening graph;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Server(ServletWebServerApplicationContext context, Opening graph) {
        this.context = context;
        this.graph = graph;
        context.addApplicationListener((ApplicationListener<ContextClosedEvent>) event -> closed.countDown());
    }

    /** Starts to serve. Throws {@link PortTaken} at once where something listens on the port already. */
    public static Server start(Settings settings) {
        requireFree(settings);
        Conflicts rules = Settings.rules();
        // Two threads log from here on; the one that came second would have its first lines replayed, with a warning.
        LoggerFactory.getILoggerFactory();
        Opening graph = new Opening(Graphs.openAsync(settings.graph()));
        try {
            Officer officer = new Officer(settings.graph().data());
            return new Server(context(settings, graph, officer, rules), graph);
        } catch (RuntimeException failure) {
            graph.close();
            if (failure instanceof PortInUseException || failure.getCause() instanceof PortInUseException) {
                throw new PortTaken(settings.address(), settings.port());
            }
            throw failure;
        }
    }

    private static ServletWebServerApplicationContext context(
            Settings settings, Opening graph, Officer officer, Conflicts rules) {
        SpringApplication application = new SpringApplication(Serving.class, Answering.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(Settings.class, () -> settings);
            beans.registerBean(Officer.class, () -> officer);
            beans.registerBean(Graph.class, () -> graph);
            beans.registerBean(Conflicts.class, () -> rules);
        });
        return (ServletWebServerApplicationContext) application.run();
    }

    /** Asks before anything is opened, so that the answer comes at once. */
    private static void requireFree(Settings settings) {
        if (settings.port() == 0) {
            return;
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(settings.address()), settings.port()));
        } catch (UnknownHostException e) {
            throw new SettingUnusable(
                    "the setting boardgraph.address is no address of this machine: " + settings.address());
        } catch (IOException e) {
            throw new PortTaken(settings.address(), settings.port());
        }
    }

    /** The port on which it listens. */
    public int port() {
        org.springframework.boot.web.server.WebServer server = context.getWebServer();
        return server == null ? -1 : server.getPort();
    }

    /** The open graph; waits for it, and throws what kept it from opening. */
    public Graph graph() {
        return graph.join();
    }

    /** Waits until the server is closed. */
    public void await() throws InterruptedException {
        closed.await();
    }

    /** Ends serving, then closes the graph. */
    @Override
    public void close() {
        context.close();
    }
}
