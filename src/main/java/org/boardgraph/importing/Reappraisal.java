package org.boardgraph.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.boardgraph.graph.Statements;
import org.boardgraph.importing.Memberships.Pair;
import org.boardgraph.model.Id;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Who is who, where a reference list has come: profiles of whose authorities or boards something else is known than before are
 * forgotten and come anew, some at a time, so that the memory that it takes does not grow with the graph.
 */
final class Reappraisal {
    private static final int AT_ONCE = 300;

    private final TransactionContext transaction;
    private final Reference before;
    private final Reference now;
    private final Map<Id, Id> moved = new HashMap<>();
    private final Set<String> left = new HashSet<>();
    private final Map<Id, String> owners = new HashMap<>();
    private final Map<String, Boolean> changed = new HashMap<>();
    private final Set<Pair> unsettled = new HashSet<>();

    Reappraisal(TransactionContext transaction, Reference before, Reference now) {
        this.transaction = transaction;
        this.before = before;
        this.now = now;
    }

    /** A board belongs to a body. */
    void belongs(Id board, String owner) {
        owners.put(board, owner);
    }

    /** A meeting is of another board than before. */
    void moves(String meeting, String from, Id to) {
        moved.put(Id.parse(meeting).orElseThrow(), to);
        left.add(from);
    }

    void settle() {
        Set<String> forgotten = new LinkedHashSet<>();
        for (Record row :
                transaction.run(Statements.named("identity/all-profiles")).list()) {
            if (isTouched(row)) {
                forgotten.add(row.get("key").asString());
            }
        }
        if (forgotten.isEmpty()) {
            return;
        }
        run("identity/forget", Map.of("profiles", List.copyOf(forgotten)));
        while (!forgotten.isEmpty()) {
            List<String> some = new ArrayList<>(forgotten).subList(0, Math.min(AT_ONCE, forgotten.size()));
            write(new Recognition(transaction, now.relations()).forgotten(forgotten, some, moved, owners));
            some.forEach(forgotten::remove);
        }
    }

    private boolean isTouched(Record profile) {
        String board = profile.get("board").asString();
        @Nullable String owner = Id.parse(board).map(owners::get).orElse(null);
        @Nullable String holder = profile.get("holder").asString(null);
        return left.contains(board)
                || saysOther(profile.get("authority").asString(null))
                || saysOther(holder)
                || holder != null && !holder.equals(owner);
    }

    private boolean saysOther(@Nullable String printed) {
        return printed != null
                && changed.computeIfAbsent(printed, name -> !before.says(name).equals(now.says(name)));
    }

    /** Whose memberships are to be derived anew. */
    Set<Pair> unsettled() {
        return unsettled;
    }

    private void write(Recognised recognised) {
        unsettled.addAll(recognised.unsettled());
        new Derivation(transaction, now).write(new Rows(Shared.NONE, recognised, now));
    }

    private void run(String statement, Map<String, Object> parameters) {
        transaction.run(Statements.named(statement), parameters).consume();
    }
}
