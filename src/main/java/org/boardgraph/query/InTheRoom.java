package org.boardgraph.query;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.boardgraph.conflict.InRoom;
import org.jspecify.annotations.Nullable;

/**
 * Of each item of a step: who was in the room for it, by the rule by which conflicts are judged, over what the viewer may see: who left for
 * a restricted item would otherwise be told by the list.
 */
final class InTheRoom implements Later {
    private final Selected field;
    private final Step step;
    private final Map<String, List<String>> seats = new HashMap<>();
    private @Nullable ObjectsById objects;
    private @Nullable Rows fetched;

    private InTheRoom(Compiler compiler, Step items, Selected field) {
        this.field = field;
        ConflictScope scope = ConflictScope.of("AgendaItem", items, field.arguments(), compiler.parameters());
        this.step = compiler.step(n -> EvidenceClause.of(n, scope));
        fetch(compiler.apart());
        compiler.later(this);
    }

    static void of(Compiler compiler, Shape shape, Step items, Selected field) {
        InTheRoom room = new InTheRoom(compiler, items, field);
        int id = items.column("n.id");
        shape.add(field.responseKey(), field.name(), (rows, row) -> room.answers(String.valueOf(row.get(id))));
    }

    @Override
    public void judge(Rows rows, Rules rules, Sight sight) {
        EvidenceReading.of(rows, step)
                .only(sight == Sight.OFFICER ? EvidenceReading.Part.ALL : EvidenceReading.Part.PUBLIC)
                .evidence()
                .sittings()
                .forEach(sitting -> seats.putAll(InRoom.during(sitting)));
    }

    @Override
    public void fetch(Compiler second) {
        Set<String> ids = new LinkedHashSet<>();
        seats.values().forEach(ids::addAll);
        objects = new ObjectsById(second, "Attendance", ids, field.children());
    }

    @Override
    public void fetched(Rows rows) {
        fetched = rows;
    }

    private List<Answer> answers(String item) {
        return seats.getOrDefault(item, List.of()).stream()
                .map(seat -> Objects.requireNonNull(objects).of(Objects.requireNonNull(fetched), seat))
                .filter(Objects::nonNull)
                .toList();
    }
}
