package org.boardgraph.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;

/**
 * Brings a database to the schema of this program: the files of cypher/schema in order, each applied once and recorded as a
 * {@code (:Migration {version, name, checksum, appliedAt})}. Their statements are repeatable, since a process may end between two of them.
 */
final class Migrations {
    /** All files of cypher/schema, in order; a file's version is its number. */
    static final List<String> FILES = List.of(
            "V001__keys_and_orders",
            "V002__memberships",
            "V003__corrections_and_findings",
            "V005__identity",
            "V006__subjects",
            "V007__registers",
            "V008__reviews",
            "V009__search_and_changes");

    private static final Pattern END_OF_STATEMENT = Pattern.compile(";\\s*(\\n|$)");
    private static final int SECONDS_FOR_INDEXES = 3600;

    private Migrations() {}

    static void apply(Connection connection) {
        apply(connection, FILES.stream().map(Migration::of).toList());
    }

    static void apply(Connection connection, List<Migration> known) {
        try (Session session = connection.session(AccessMode.WRITE)) {
            List<Migration> applied = applied(session);
            check(applied, known);
            Set<Integer> done = applied.stream().map(Migration::version).collect(Collectors.toSet());
            List<Migration> missing = known.stream()
                    .filter(migration -> !done.contains(migration.version()))
                    .toList();
            if (!missing.isEmpty()) {
                run(session, "graph/key-migrations", Map.of());
                missing.forEach(migration -> apply(session, migration));
                run(session, "graph/await-indexes", Map.of("seconds", SECONDS_FOR_INDEXES));
            }
        }
    }

    private static List<Migration> applied(Session session) {
        return session.executeWrite(transaction -> transaction
                .run(Statements.named("graph/migrations"))
                .list(row -> new Migration(
                        row.get("version").asInt(),
                        row.get("name").asString(),
                        row.get("checksum").asString(),
                        "")));
    }

    private static void check(List<Migration> applied, List<Migration> known) {
        Map<Integer, Migration> byVersion =
                known.stream().collect(Collectors.toMap(Migration::version, migration -> migration));
        for (Migration old : applied) {
            Migration same = byVersion.get(old.version());
            if (same == null) {
                throw new GraphProblem.Newer("this graph was written by a newer Boardgraph (schema "
                        + applied.get(applied.size() - 1).version() + "; this program knows "
                        + known.get(known.size() - 1).version() + "): use that version or another --data");
            }
            if (!same.checksum().equals(old.checksum())) {
                throw new GraphProblem.Changed(
                        "cypher/schema/" + same.name()
                                + ".cypher is not the file that was applied to this graph: restore it, and put the change into a new file");
            }
        }
    }

    private static void apply(Session session, Migration migration) {
        for (String statement : migration.statements()) {
            session.executeWriteWithoutResult(
                    transaction -> transaction.run(statement).consume());
        }
        run(
                session,
                "graph/record-migration",
                Map.of("version", migration.version(), "name", migration.name(), "checksum", migration.checksum()));
    }

    private static void run(Session session, String statement, Map<String, Object> parameters) {
        session.executeWriteWithoutResult(transaction ->
                transaction.run(Statements.named(statement), parameters).consume());
    }

    /**
     * One file of cypher/schema.
     *
     * @param version its number, from 1
     * @param name the file's name without its ending
     * @param checksum of its statements; comments may change
     * @param text its statements, separated by semicolons
     */
    record Migration(int version, String name, String checksum, String text) {
        static Migration of(String name) {
            return of(name, Statements.named("schema/" + name));
        }

        static Migration of(String name, String text) {
            return new Migration(Integer.parseInt(name.substring(1, 4)), name, sha256(text), text);
        }

        List<String> statements() {
            return Stream.of(END_OF_STATEMENT.split(text))
                    .filter(each -> !each.isBlank())
                    .toList();
        }

        private static String sha256(String text) {
            try {
                byte[] bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
