package org.boardgraph.config;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium of this machine with one page, driven over its debugging protocol. */
final class Browser implements AutoCloseable {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final int SECONDS = 90;

    private final Process process;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<Map<?, ?>>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger sent = new AtomicInteger();

    private Browser(Process process, String page) {
        this.process = process;
        this.socket = CLIENT.newWebSocketBuilder()
                .buildAsync(URI.create(page), new Incoming())
                .join();
    }

    static Optional<String> installed() {
        return PLACES.stream()
                .filter(place -> Files.isExecutable(Path.of(place)))
                .findFirst();
    }

    /** Starts it with an empty page and a profile in a folder of its own. */
    static Browser start(String chromium, Path profile) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        chromium,
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        HttpRequest newPage = HttpRequest.newBuilder(URI.create("http://" + address(process) + "/json/new?about:blank"))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build();
        Map<?, ?> page =
                JSON.readValue(CLIENT.send(newPage, BodyHandlers.ofString()).body(), Map.class);
        return new Browser(process, (String) page.get("webSocketDebuggerUrl"));
    }

    /** Chromium says on its error output where it listens. */
    private static String address(Process process) throws IOException {
        BufferedReader errors =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (String line = errors.readLine(); line != null; line = errors.readLine()) {
            if (line.contains("ws://")) {
                Thread rest = new Thread(() -> errors.lines().forEach(more -> {}));
                rest.setDaemon(true);
                rest.start();
                return URI.create(line.substring(line.indexOf("ws://"))).getAuthority();
            }
        }
        throw new IOException("the browser ended before it listened");
    }

    void open(URI page) {
        send("Page.navigate", Map.of("url", page.toString()));
    }

    /** The value of an expression of JavaScript in the page. */
    @Nullable
    Object value(String expression) {
        Map<?, ?> answer = send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
        return ((Map<?, ?>) answer.get("result")).get("value");
    }

    /** Waits until an expression is true. */
    void until(String expression) throws InterruptedException {
        for (int i = 0; i < SECONDS * 10; i++) {
            if (Boolean.TRUE.equals(value(expression))) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("never true: " + expression + "\n" + value("document.body.innerText"));
    }

    private Map<?, ?> send(String method, Map<String, Object> parameters) {
        int id = sent.incrementAndGet();
        CompletableFuture<Map<?, ?>> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        Map<String, Object> message = new HashMap<>(Map.of("id", id, "method", method, "params", parameters));
        socket.sendText(JSON.writeValueAsString(message), true).join();
        return answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        process.onExit().join();
    }

    private final class Incoming implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                Map<?, ?> message = JSON.readValue(text.toString(), Map.class);
                text.setLength(0);
                if (message.get("id") instanceof Integer id) {
                    waiting.remove(id).complete((Map<?, ?>) message.get("result"));
                }
            }
            from.request(1);
            return null;
        }
    }
}
