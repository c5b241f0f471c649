package org.boardgraph.query;

import graphql.normalized.ExecutableNormalizedField;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.boardgraph.conflict.AgendaSubjects;
import org.boardgraph.conflict.ConflictId;
import org.boardgraph.conflict.Conflicts;
import org.boardgraph.graph.Graph;
import org.boardgraph.model.Id;
import org.jspecify.annotations.Nullable;

/** Answers the root fields of an operation from the graph, with one statement for all of them. */
public final class Queries {
    /** Runs one statement that returns one record, and gives the record. */
    @FunctionalInterface
    public interface Runner {
        Map<String, Object> run(Statement statement);
    }

    private final Runner runner;

    private final int relations;

    private final Rules rules;

    /**
     * @param runner runs the statements
     * @param relations the most relations that one operation may follow
     * @param rules by which conflicts are judged
     * @param agendas tells what the items of an agenda name
     */
    public Queries(Runner runner, int relations, Conflicts rules, AgendaSubjects agendas) {
        this.runner = runner;
        this.relations = relations;
        this.rules = new Rules(rules, agendas);
    }

    /** Over the graph; the database ends a statement that takes longer than the limit. */
    public static Queries over(Graph graph, Duration limit, int relations, Conflicts rules, AgendaSubjects agendas) {
        return new Queries(
                statement -> graph.ask(limit, statement.text(), statement.parameters()), relations, rules, agendas);
    }

    /** Answers all of these fields; those that the table does not know are left to others. */
    public Answers answer(List<ExecutableNormalizedField> fields, Sight sight) {
        Plan plan = Compiler.compile(fields, sight, relations);
        Answer answer = read(plan, sight);
        Map<String, Refused> refused = new HashMap<>(plan.refused());
        plan.laters().forEach(later -> refused.putAll(later.refused()));
        return new Answers(answer, refused);
    }

    private Answer read(Plan plan, Sight sight) {
        return plan.root().of(rows(plan, sight), List.of());
    }

    /** What the plan's statement answers, and behind it the second one of what is known only then. */
    private Rows rows(Plan plan, Sight sight) {
        Rows rows = new Rows(plan.steps(), plan.statement().map(runner::run).orElse(Map.of()));
        if (!plan.laters().isEmpty()) {
            plan.laters().forEach(later -> later.judge(rows, rules, sight));
            Compiler second = new Compiler(sight, relations);
            plan.laters().forEach(later -> later.fetch(second));
            Rows fetched = rows(second.plan(plan.root(), Map.of()), sight);
            plan.laters().forEach(later -> later.fetched(fetched));
        }
        return rows;
    }

    /** Those of some conflicts that there still are, whoever may see them. */
    public Set<String> standing(List<Id> conflicts) {
        Compiler compiler = new Compiler(Sight.OFFICER, relations);
        ConflictsById found = new ConflictsById(compiler, conflicts, List.of());
        rows(compiler.plan(new Shape("Query"), Map.of()), Sight.OFFICER);
        return found.there();
    }

    /**
     * An object that a field shows, by an id that is known later.
     *
     * @throws Refused where what the field selects of such an object cannot be answered
     */
    public Reading reading(ExecutableNormalizedField field, String type, Sight sight) {
        Compiler.object(field, any(type), sight, relations);
        return id -> {
            Plan plan = Compiler.object(field, id, sight, relations);
            return read(plan, sight).get(field.getResultKey());
        };
    }

    private static Id any(String type) {
        return type.equals(ConflictId.TYPE) ? new Id(type, "") : Id.of(type, "any");
    }

    /** Reads an object; null: it is not there for this viewer. */
    @FunctionalInterface
    public interface Reading {
        @Nullable
        Object of(Id id);
    }

    /**
     * What was found.
     *
     * @param root holds the answers by response key
     * @param refused the fields that cannot be answered, by response key
     */
    public record Answers(Answer root, Map<String, Refused> refused) {
        public @Nullable Object get(String responseKey) {
            return root.get(responseKey);
        }
    }

    /** The types of the table and their fields, to compare with the schema. */
    public static Map<String, List<String>> table() {
        return java.util.stream.StreamSupport.stream(Types.all().spliterator(), false)
                .collect(Collectors.toMap(
                        Type::name, type -> List.copyOf(type.fields().keySet())));
    }
}
