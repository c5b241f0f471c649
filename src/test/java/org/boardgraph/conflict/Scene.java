package org.boardgraph.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.Id;
import org.boardgraph.model.InterestCategory;
import org.boardgraph.model.InterestNature;
import org.boardgraph.model.MovementKind;
import org.boardgraph.model.ParticipationKind;
import org.boardgraph.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * A meeting on 4 May 2021 of a committee of Wrenshire, an English county, told in a few words; sentences end in a semicolon.
 *
 * <pre>
 * seat ann PRESENT role=MEMBER for=tidewell items=4,5 moves=LEFT@3,RETURNED@-
 * item 4 title=mill decision=mill text=mill withheld=mill also=mill (the last: in withheld lines beside open ones)
 * act ann SPOKE 4 withheld
 * say ann item=4 about=mill nature=PERSONAL printed=DPI left dispensed officer unclear withheld id=a restates=b at=2021-03-01 behalf=tidewell
 * entry ann EMPLOYMENT mill from=… to=… registered=… known=… partner sensitive recorded body=wren id=e
 * register ann 2021-06-02 body=wren nil incomplete
 * dispense ann BOTH 2021-01-01 2021-12-31 about=mill by=wren
 * kin tidewell oldtown earlier 2019-04-01
 * day 2021-05-04; body wren England; name mill The Mill Trust; unlisted
 * </pre>
 */
final class Scene {
    private final Map<String, String> names =
            new HashMap<>(Map.of("mill", "Mill Trust", "tide", "Tide Works", "wren", "Wrenshire County Council"));
    private final Map<String, List<Member.Entry>> entries = new TreeMap<>();
    private final Map<String, List<Member.Held>> registers = new TreeMap<>();
    private final Map<String, List<Member.Permission>> dispensations = new TreeMap<>();
    private final Map<String, List<Declared>> declarations = new TreeMap<>();
    private final Map<String, List<Subject.Kin>> kin = new TreeMap<>();
    private final Map<Integer, Sitting.Item> items = new TreeMap<>();
    private final List<Sitting.Seat> seats = new ArrayList<>();
    private final Set<String> people = new java.util.TreeSet<>();
    private final Set<String> subjects = new java.util.TreeSet<>();
    private LocalDate day = LocalDate.of(2021, 5, 4);
    private @Nullable String body = "wren";
    private @Nullable String nation = "England";
    private boolean listed = true;

    static Scene of(String told) {
        Scene scene = new Scene();
        Arrays.stream(told.split(";"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .forEach(scene::tell);
        return scene;
    }

    List<Conflict> conflicts() {
        return Conflicts.under(Profiles.shipped()).in(evidence());
    }

    /** What is reminded of before the meeting, of whoever has a seat. */
    List<Reminder> reminders() {
        Sitting sitting = evidence().sittings().get(0);
        return Reminders.under(Profiles.shipped())
                .of(
                        new Agenda(
                                sitting.date(),
                                sitting.boardId(),
                                sitting.boardName(),
                                sitting.organizationId(),
                                sitting.organizationName(),
                                sitting.nation(),
                                sitting.items().stream()
                                        .map(item -> new Agenda.Entry(item.number(), item.title(), item.namings()))
                                        .toList(),
                                seats.stream()
                                        .map(seat ->
                                                new Agenda.Expected(seat.memberId(), seat.authorityId(), seat.role()))
                                        .toList()),
                        evidence());
    }

    /** What is found, in order, as in "REGISTERED_NOT_DECLARED POSSIBLE ann 4 mill"; a star where only officers are told. */
    String found() {
        return conflicts().stream().map(this::text).collect(Collectors.joining("; "));
    }

    /** What is found of some kinds. */
    String found(ConflictKind... kinds) {
        return conflicts().stream()
                .filter(conflict -> List.of(kinds).contains(conflict.kind()))
                .map(this::text)
                .collect(Collectors.joining("; "));
    }

    private String text(Conflict conflict) {
        return conflict.kind() + " " + conflict.strength() + " "
                + word(people, "Person", conflict.memberId()) + " "
                + items.values().stream()
                        .filter(item -> item.id().equals(conflict.itemId()))
                        .map(item -> String.valueOf(item.number()))
                        .findFirst()
                        .orElse("-")
                + " "
                + word(subjects, "Topic", conflict.subjectId())
                + (conflict.forOfficers() ? " *" : "");
    }

    private static String word(Set<String> words, String type, @Nullable String id) {
        return words.stream()
                .filter(word -> id(type, word).equals(id))
                .findFirst()
                .orElse("-");
    }

    Evidence evidence() {
        Map<String, Member> members = people.stream()
                .map(name -> new Member(
                        id("Person", name),
                        name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1) + " Lee",
                        registers.getOrDefault(name, List.of()),
                        entries.getOrDefault(name, List.of()),
                        declarations.getOrDefault(name, List.of()),
                        dispensations.getOrDefault(name, List.of())))
                .collect(Collectors.toMap(Member::id, member -> member));
        Sitting sitting = new Sitting(
                id("Meeting", "here"),
                day,
                id("Organization", "board"),
                "Roads Committee",
                body == null ? null : id("Topic", body),
                body == null ? null : names.getOrDefault(body, body),
                nation,
                seats,
                List.copyOf(items.values()),
                declarations.values().stream()
                        .flatMap(List::stream)
                        .filter(said -> said.meetingId().equals(id("Meeting", "here")))
                        .toList(),
                listed);
        return new Evidence(
                List.of(sitting),
                members,
                subjects.stream()
                        .collect(Collectors.toMap(
                                word -> id("Topic", word),
                                word -> new Subject(id("Topic", word), names.getOrDefault(word, word)))),
                kin);
    }

    static String id(String type, String word) {
        return Id.of(type, word).toString();
    }

    private void tell(String sentence) {
        Words words = new Words(Arrays.asList(sentence.split("\\s+")));
        switch (words.at(0)) {
            case "day" -> day = LocalDate.parse(words.at(1));
            case "body" -> {
                body = words.at(1).equals("-") ? null : words.at(1);
                nation = words.at(2).equals("-") ? null : words.at(2);
            }
            case "name" ->
                names.put(
                        words.at(1),
                        String.join(" ", words.all().subList(2, words.all().size())));
            case "unlisted" -> listed = false;
            case "seat" -> seat(words);
            case "item" -> item(words);
            case "act" -> act(words);
            case "say" -> say(words);
            case "entry" -> entry(words);
            case "register" -> register(words);
            case "dispense" -> dispense(words);
            case "kin" -> kin(words);
            default -> throw new IllegalArgumentException(sentence);
        }
    }

    private void seat(Words words) {
        String role = words.value("role");
        people.add(words.at(1));
        seats.add(new Sitting.Seat(
                id("Attendance", words.at(1) + seats.size()),
                id("Person", words.at(1)),
                AttendanceStatus.valueOf(words.at(2)),
                role == null ? Role.MEMBER : role.equals("-") ? null : Role.valueOf(role),
                subject(words.value("for")),
                words.list("items").stream()
                        .map(number -> id("AgendaItem", number))
                        .toList(),
                words.list("moves").stream().map(Scene::move).toList()));
    }

    private static Sitting.Move move(String told) {
        String[] parts = told.split("@");
        return new Sitting.Move(
                MovementKind.valueOf(parts[0]), parts[1].equals("-") ? null : Integer.valueOf(parts[1]), null);
    }

    private void item(Words words) {
        int number = Integer.parseInt(words.at(1));
        List<Sitting.Naming> namings = new ArrayList<>();
        Map<String, Set<String>> where = new TreeMap<>();
        for (String place : List.of("title", "decision", "text", "withheld")) {
            words.list(place).forEach(name -> where.computeIfAbsent(name, any -> new java.util.HashSet<>())
                    .add(place));
        }
        where.forEach((name, places) -> namings.add(new Sitting.Naming(
                java.util.Objects.requireNonNull(subject(name)),
                places.contains("title"),
                places.contains("decision"),
                places.equals(Set.of("withheld")))));
        words.list("also")
                .forEach(name -> namings.add(0, new Sitting.Naming(String.valueOf(subject(name)), false, false, true)));
        items.put(
                number,
                new Sitting.Item(
                        id("AgendaItem", words.at(1)), number, words.at(1), "Item " + number, namings, List.of()));
    }

    private void act(Words words) {
        items.computeIfPresent(Integer.valueOf(words.at(3)), (number, item) -> {
            List<Sitting.Act> acts = new ArrayList<>(item.acts());
            acts.add(new Sitting.Act(
                    id("Person", words.at(1)), ParticipationKind.valueOf(words.at(2)), words.has("withheld")));
            return new Sitting.Item(item.id(), item.position(), item.number(), item.title(), item.namings(), acts);
        });
    }

    private void say(Words words) {
        people.add(words.at(1));
        String at = words.value("at");
        String item = words.value("item");
        String nature = words.value("nature");
        String named = words.value("id");
        String restates = words.value("restates");
        List<Declared> said = declarations.computeIfAbsent(words.at(1), any -> new ArrayList<>());
        said.add(new Declared(
                id("Declaration", named != null ? named : words.at(1) + said.size()),
                id("Person", words.at(1)),
                id("Meeting", at == null ? "here" : at),
                at == null ? day : LocalDate.parse(at),
                at == null ? "Roads Committee" : "Rivers Board",
                item == null ? null : id("AgendaItem", item),
                words.list("about").stream().map(this::subject).toList(),
                nature == null ? InterestNature.UNSTATED : InterestNature.valueOf(nature),
                words.value("printed") == null
                        ? null
                        : String.valueOf(words.value("printed")).replace('_', ' '),
                subject(words.value("behalf")),
                words.has("left") ? Boolean.TRUE : null,
                words.has("dispensed"),
                words.has("officer"),
                words.has("unclear"),
                words.has("withheld"),
                restates == null ? null : id("Declaration", restates)));
    }

    private void entry(Words words) {
        people.add(words.at(1));
        String body = words.value("body");
        List<Member.Entry> held = entries.computeIfAbsent(words.at(1), any -> new ArrayList<>());
        String named = words.value("id");
        held.add(new Member.Entry(
                id("Interest", named != null ? named : words.at(1) + held.size()),
                words.has("recorded") ? null : id("Register", words.at(1)),
                id("Topic", body == null ? "wren" : body),
                InterestCategory.valueOf(words.at(2)),
                words.at(3).equals("-") ? null : subject(words.at(3)),
                words.day("registered"),
                words.day("from"),
                words.day("to"),
                words.day("known"),
                words.has("partner"),
                words.has("appointed"),
                words.has("sensitive")));
    }

    private void register(Words words) {
        people.add(words.at(1));
        String body = words.value("body");
        registers
                .computeIfAbsent(words.at(1), any -> new ArrayList<>())
                .add(new Member.Held(
                        id("Register", words.at(1) + words.at(2)),
                        id("Topic", body == null ? "wren" : body),
                        LocalDate.parse(words.at(2)),
                        words.has("nil"),
                        words.has("incomplete")
                                ? EnumSet.of(InterestCategory.EMPLOYMENT)
                                : EnumSet.allOf(InterestCategory.class)));
    }

    private void dispense(Words words) {
        people.add(words.at(1));
        dispensations
                .computeIfAbsent(words.at(1), any -> new ArrayList<>())
                .add(new Member.Permission(
                        id("Dispensation", words.at(1)),
                        subject(words.value("by")),
                        subject(words.value("about")),
                        !words.at(2).equals("VOTE"),
                        !words.at(2).equals("SPEAK"),
                        LocalDate.parse(words.at(3)),
                        LocalDate.parse(words.at(4))));
    }

    private void kin(Words words) {
        kin.computeIfAbsent(String.valueOf(subject(words.at(1))), any -> new ArrayList<>())
                .add(new Subject.Kin(
                        String.valueOf(subject(words.at(2))),
                        words.at(3).equals("earlier"),
                        LocalDate.parse(words.at(4))));
    }

    private @Nullable String subject(@Nullable String word) {
        if (word == null) {
            return null;
        }
        subjects.add(word);
        return id("Topic", word);
    }

    /** The words of a sentence: by place, flags, and values after a sign of equality. */
    private record Words(List<String> all) {
        String at(int place) {
            return all.get(place);
        }

        boolean has(String flag) {
            return all.contains(flag);
        }

        @Nullable
        String value(String key) {
            return all.stream()
                    .filter(word -> word.startsWith(key + "="))
                    .map(word -> word.substring(key.length() + 1))
                    .findFirst()
                    .orElse(null);
        }

        List<String> list(String key) {
            String value = value(key);
            return value == null ? List.of() : List.of(value.split(","));
        }

        @Nullable
        LocalDate day(String key) {
            String value = value(key);
            return value == null ? null : LocalDate.parse(value);
        }
    }
}
