package org.boardgraph.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.boardgraph.conflict.Agenda;
import org.boardgraph.conflict.AgendaSubjects;
import org.boardgraph.conflict.AgendaText;
import org.boardgraph.conflict.Evidence;
import org.boardgraph.conflict.Reminder;
import org.boardgraph.conflict.Sitting;
import org.boardgraph.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * The root field that asks the question of conflicts of a meeting to come. What its members have registered and declared is read with the
 * first statement; what the items name is told by the words; what is selected of the reminders is fetched with the second.
 */
final class AgendaCheck implements Later {
    static final int MOST_ITEMS = 100;
    static final int MOST_PEOPLE = 200;

    private final Selected field;
    private final Step step;
    private final String board;
    private final LocalDate date;
    private final List<AgendaText.Item> items;
    private final @Nullable List<String> people;
    private List<Reminded> reminders = List.of();
    private @Nullable Refused refused;
    private @Nullable ConflictSelection selection;
    private @Nullable Rows fetched;

    /** @throws Refused where there are too many items or people, or an id has not the form of one */
    AgendaCheck(Compiler compiler, Selected field) {
        this.field = field;
        Map<?, ?> input = (Map<?, ?>) Objects.requireNonNull(field.arguments().get("input"));
        this.board = Ids.read("input.board", sent(input, "board"), List.of("Organization"))
                .toString();
        this.date = (LocalDate) sent(input, "date");
        this.items = items((List<?>) sent(input, "items"));
        this.people = input.get("people") instanceof List<?> named ? people(named) : null;
        ExpectedPeople expected = ExpectedPeople.at(board, date, people, compiler.parameters());
        this.step = compiler.step(n -> EvidenceClause.of(n, expected));
        new ConflictSelection("Reminder", compiler.apart(), field.children(), List.of());
        compiler.later(this);
    }

    private static Object sent(Map<?, ?> input, String name) {
        return Objects.requireNonNull(input.get(name));
    }

    private static List<AgendaText.Item> items(List<?> sent) {
        if (sent.size() > MOST_ITEMS) {
            throw tooMany("input.items", sent.size() + " items", MOST_ITEMS);
        }
        List<AgendaText.Item> items = new ArrayList<>();
        for (Object each : sent) {
            Map<?, ?> item = (Map<?, ?>) each;
            items.add(new AgendaText.Item(
                    (String) item.get("number"), (String) sent(item, "title"), (String) item.get("text")));
        }
        return items;
    }

    private static List<String> people(List<?> sent) {
        if (sent.size() > MOST_PEOPLE) {
            throw tooMany("input.people", sent.size() + " people", MOST_PEOPLE);
        }
        return sent.stream()
                .map(id -> Ids.read("input.people", Objects.requireNonNull(id), List.of("Person"))
                        .toString())
                .toList();
    }

    private static Refused tooMany(String argument, String many, int most) {
        return new Refused(
                Fault.TOO_COMPLEX, argument + ": " + many + " are too many: ask about at most " + most + " at once.");
    }

    void addTo(Shape root) {
        root.add(
                field.responseKey(),
                field.name(),
                (rows, row) -> refused != null
                        ? null
                        : reminders.stream()
                                .map(each ->
                                        Objects.requireNonNull(selection).answer(Objects.requireNonNull(fetched), each))
                                .toList());
    }

    @Override
    public void judge(Rows rows, Rules rules, Sight sight) {
        EvidenceReading reading = EvidenceReading.of(rows, step);
        try {
            requireThere(reading);
        } catch (Refused no) {
            refused = no.at(field.path());
            return;
        }
        List<Reminder> told = sight == Sight.OFFICER
                ? judged(reading, rules)
                : PublicConflicts.reminders(reading, each -> judged(each, rules));
        reminders = told.stream()
                .map(reminder -> new Reminded(reminder, items.get(reminder.position() - 1)))
                .toList();
    }

    private List<Reminder> judged(EvidenceReading reading, Rules rules) {
        Evidence evidence = reading.evidence();
        return rules.conflicts().reminders().of(agenda(reading, evidence, rules.agendas()), evidence);
    }

    /** To be told of nobody about a board or a person that is not there would look like having nothing to remind of. */
    private void requireThere(EvidenceReading reading) {
        if (reading.board() == null) {
            throw new Refused(Fault.NOT_FOUND, "input.board: there is no organization with the id " + board + ".");
        }
        if (people != null) {
            Set<String> missing = new TreeSet<>(people);
            missing.removeAll(reading.asked());
            if (!missing.isEmpty()) {
                throw new Refused(
                        Fault.NOT_FOUND,
                        "input.people: there is nobody with the id " + String.join(" or ", missing) + ".");
            }
        }
        int expected = reading.evidence().members().size();
        if (expected > MOST_PEOPLE) {
            throw tooMany("input.people", "the board's " + expected + " members", MOST_PEOPLE);
        }
    }

    private Agenda agenda(EvidenceReading reading, Evidence evidence, AgendaSubjects subjects) {
        EvidenceRow body = Objects.requireNonNull(reading.board());
        Set<String> own = new HashSet<>(Set.of(board));
        own.add(body.text("bodyId"));
        List<String> names = evidence.members().values().stream()
                .map(member -> member.name())
                .toList();
        List<List<Sitting.Naming>> named = subjects.in(new AgendaText(date, items, names, own));
        return new Agenda(
                date,
                body.said("id"),
                body.text("name"),
                body.said("bodyId"),
                body.said("body"),
                body.said("nation"),
                IntStream.range(0, items.size())
                        .mapToObj(place -> new Agenda.Entry(
                                items.get(place).number(), items.get(place).title(), named.get(place)))
                        .toList(),
                reading.seats().stream()
                        .map(seat -> new Agenda.Expected(
                                seat.text("member"), seat.said("authorityId"), seat.one(Role.class, "role")))
                        .distinct()
                        .toList());
    }

    @Override
    public void fetch(Compiler second) {
        selection = new ConflictSelection("Reminder", second, field.children(), reminders);
    }

    @Override
    public void fetched(Rows rows) {
        fetched = rows;
    }

    @Override
    public Map<String, Refused> refused() {
        return refused == null ? Map.of() : Map.of(field.responseKey(), refused);
    }
}
