package org.boardgraph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.boardgraph.conflict.ConflictId;
import org.boardgraph.model.Id;
import org.boardgraph.query.FoundConflicts.Found;
import org.jspecify.annotations.Nullable;

/** Conflicts whose ids are known: each is looked for where its evidence is, and there only while it still is one. */
final class ConflictsById implements Later {
    private final List<String> ids;
    private final Step step;
    private final List<Selected> fields;
    private final Map<String, Found> found = new HashMap<>();
    private @Nullable ConflictSelection selection;
    private @Nullable Rows fetched;

    ConflictsById(Compiler compiler, List<Id> ids, List<Selected> fields) {
        this.ids = ids.stream().map(Id::toString).toList();
        this.fields = fields;
        List<ConflictId> sent =
                this.ids.stream().flatMap(id -> ConflictId.parse(id).stream()).toList();
        ConflictScope scope = ConflictScope.of(sent, compiler.parameters());
        this.step = compiler.step(n -> EvidenceClause.of(n, scope));
        ConflictSelection.check(compiler, fields);
        compiler.later(this);
    }

    @Override
    public void judge(Rows rows, Rules rules, Sight sight) {
        for (Found each : FoundConflicts.in(rows, step, rules, new ConflictFilter(Map.of()), sight)) {
            String id = each.conflict().id().toString();
            if (ids.contains(id)) {
                found.put(id, each);
            }
        }
    }

    @Override
    public void fetch(Compiler second) {
        selection = new ConflictSelection(second, fields, found.values());
    }

    @Override
    public void fetched(Rows rows) {
        fetched = rows;
    }

    /** The ids of those that there are. */
    Set<String> there() {
        return found.keySet();
    }

    /** The conflict as it is answered, or null where there is none. */
    @Nullable
    Answer of(String id) {
        Found one = found.get(id);
        return one == null || selection == null || fetched == null ? null : selection.answer(fetched, one);
    }
}
