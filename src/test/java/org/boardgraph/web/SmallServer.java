package org.boardgraph.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletRegistration;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** The endpoint on a Tomcat of its own, before a service that a test brings; an officer's token is "token". */
final class SmallServer implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final WebServer server;

    SmallServer(HttpLimits limits, GraphQlService service) {
        Endpoints endpoints = new Endpoints(limits);
        TomcatServletWebServerFactory tomcat = new TomcatServletWebServerFactory(0);
        tomcat.addContextValves(new Connection());
        this.server = tomcat.getWebServer(context -> {
            ServletRegistration.Dynamic graphQl = context.addServlet("graphql", endpoints.graphQl(() -> service));
            graphQl.addMapping("/graphql");
            graphQl.setAsyncSupported(true);
            var gate = context.addFilter(
                    "gate", endpoints.gate(new KnownNames(true, Set.of(), Set.of()), "token"::equals));
            gate.setAsyncSupported(true);
            gate.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
        });
        server.start();
    }

    HttpResponse<String> post(String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri("/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(request, headers);
    }

    HttpResponse<String> get(String query, String... headers) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri("/graphql?" + query)), headers);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String... headers)
            throws IOException, InterruptedException {
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getPort() + path);
    }

    /** Opens a connection and sends the head of a request with a body of so many bytes, and the beginning of the body. */
    Socket begin(int length, String beginning) throws IOException {
        return open("Content-Length: " + length, beginning);
    }

    /** The same with a header that says how the body comes. */
    Socket open(String header, String beginning) throws IOException {
        Socket socket = new Socket("127.0.0.1", server.getPort());
        socket.setSoTimeout(20_000);
        OutputStream out = socket.getOutputStream();
        String head = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
        out.write((head + header + "\r\n\r\n" + beginning).getBytes(StandardCharsets.UTF_8));
        out.flush();
        return socket;
    }

    @Override
    public void close() {
        server.stop();
    }
}
