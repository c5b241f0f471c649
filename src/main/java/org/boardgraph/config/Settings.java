package org.boardgraph.config;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.boardgraph.api.ApiSettings;
import org.boardgraph.api.Limit;
import org.boardgraph.conflict.Conflicts;
import org.boardgraph.conflict.ProfileUnreadable;
import org.boardgraph.conflict.Profiles;
import org.boardgraph.graph.GraphSettings;
import org.boardgraph.web.HttpLimits;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the program. Each is read from a system property ({@code boardgraph.neo4j.uri}), else from the environment
 * ({@code BOARDGRAPH_NEO4J_URI}), else has the default that the README's table gives.
 *
 * @param graph where the graph is
 * @param port the port on which {@code serve} listens; 0: any free one
 * @param address the address on which it listens
 * @param origins other origins whose pages may ask, such as https://dashboard.example; none by default
 * @param hosts other host names by which a server on a loopback address is asked, behind a proxy say; none by default
 * @param asks what one request may ask
 * @param http what one request, and one caller, may take of the server
 * @param documents those that can be asked by their hash
 */
public record Settings(
        GraphSettings graph,
        int port,
        String address,
        Set<String> origins,
        Set<String> hosts,
        ApiSettings asks,
        HttpLimits http,
        ListedDocuments documents) {
    /** Where it listens by default. */
    public static final int DEFAULT_PORT = 8080;

    /** With every limit as it stands, and any document. */
    public Settings(GraphSettings graph, int port, String address, Set<String> origins, Set<String> hosts) {
        this(graph, port, address, origins, hosts, ApiSettings.DEFAULT, HttpLimits.DEFAULT, ListedDocuments.SHIPPED);
    }

    /** Reads them. Throws {@link SettingUnusable} where a value cannot be used. */
    public static Settings read() {
        GraphSettings graph = new GraphSettings(
                setting("neo4j.uri", null),
                text("neo4j.username", "neo4j"),
                setting("neo4j.password", null),
                Path.of(text("data", "data")),
                readPageCache());
        ApiSettings asks = SetLimits.asks();
        return new Settings(
                graph,
                readPort(),
                text("address", "127.0.0.1"),
                list("origins"),
                list("hosts"),
                asks,
                SetLimits.http(asks.most(Limit.ANSWER)),
                ListedDocuments.read(setting("documents", null), SetLimits.flag("documents.only", false)));
    }

    /** The rules by which conflicts are judged. Throws {@link SettingUnusable} where a council's own cannot be read. */
    public static Conflicts rules() {
        String place = setting("profiles", null);
        try {
            Profiles shipped = Profiles.shipped();
            return Conflicts.under(place == null || place.isBlank() ? shipped : shipped.with(Path.of(place)));
        } catch (ProfileUnreadable no) {
            throw new SettingUnusable("the setting boardgraph.profiles: " + no.getMessage());
        }
    }

    /** The same but for what a command line said; null: said nothing. */
    public Settings with(@Nullable Integer port, @Nullable Path data) {
        return new Settings(
                data == null ? graph : graph.in(data),
                port == null ? this.port : port,
                address,
                origins,
                hosts,
                asks,
                http,
                documents);
    }

    /** The same but for the limits. */
    public Settings with(ApiSettings asks, HttpLimits http) {
        return new Settings(graph, port, address, origins, hosts, asks, http, documents);
    }

    /** The same but for the documents. */
    public Settings with(ListedDocuments documents) {
        return new Settings(graph, port, address, origins, hosts, asks, http, documents);
    }

    private static String readPageCache() {
        String text = text("pagecache", GraphSettings.DEFAULT_PAGE_CACHE).toLowerCase(Locale.ROOT);
        if (!text.matches("[1-9]\\d{0,5}[mg]")) {
            throw new SettingUnusable(
                    "the setting boardgraph.pagecache is no size of memory: " + text + "; say 256m or 2g");
        }
        return text;
    }

    private static int readPort() {
        String text = text("port", String.valueOf(DEFAULT_PORT));
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535) {
            throw new SettingUnusable(
                    "the setting boardgraph.port is no port: " + text + "; it is a number from 0 to 65535");
        }
        return Integer.parseInt(text);
    }

    private static Set<String> list(String name) {
        return Arrays.stream(text(name, "").toLowerCase(Locale.ROOT).split("[,\\s]+"))
                .filter(entry -> !entry.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String text(String name, String otherwise) {
        String value = setting(name, otherwise);
        return value == null ? otherwise : value;
    }

    static @Nullable String setting(String name, @Nullable String otherwise) {
        String property = System.getProperty("boardgraph." + name);
        if (property != null) {
            return property;
        }
        String variable =
                System.getenv("BOARDGRAPH_" + name.toUpperCase(Locale.ROOT).replace('.', '_'));
        return variable != null ? variable : otherwise;
    }
}
