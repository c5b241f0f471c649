package org.boardgraph.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.boardgraph.model.DocumentText;
import org.boardgraph.model.InterestCategory;
import org.boardgraph.model.Lines;
import org.boardgraph.registers.PrintedInterest;
import org.boardgraph.registers.PrintedRegister;
import org.boardgraph.registers.RegisterEdition;
import org.boardgraph.registers.RegisterFormat;
import org.jspecify.annotations.Nullable;

/**
 * Editions written in a form of the tests' own, one row a line: {@code body: …}, {@code as of: …}, {@code part: …}, {@code nil: person}, {@code
 * entry: person | category | subject | registered on | from | to | description | flags}; flags: sensitive, partner, appointed.
 * A row {@code of: body} changes the body of those that follow.
 */
final class ScriptedRegisters {
    private ScriptedRegisters() {}

    static RegisterEdition edition(String name, String script) {
        DocumentText text = ScriptedNotes.text(name, script);
        return new Script(text).edition();
    }

    private static final class Script {
        private final DocumentText text;
        private final List<Lines> withheld = new ArrayList<>();
        private final Map<String, Person> people = new LinkedHashMap<>();
        private String body = "";
        private LocalDate asOf = LocalDate.EPOCH;
        private @Nullable String part;

        Script(DocumentText text) {
            this.text = text;
        }

        RegisterEdition edition() {
            for (int i = 0; i < text.lines().size(); i++) {
                line(text.lines().get(i), Lines.at(i + 1));
            }
            List<PrintedRegister> registers =
                    people.values().stream().map(Person::register).toList();
            boolean one =
                    registers.stream().allMatch(register -> register.authority().equals(body));
            return new RegisterEdition(
                    text,
                    withheld,
                    RegisterFormat.REGISTER_CSV,
                    one ? body : null,
                    part,
                    asOf,
                    registers,
                    List.of(),
                    List.of(),
                    List.of());
        }

        private void line(String line, Lines at) {
            int colon = line.indexOf(':');
            List<String> values = Arrays.stream(line.substring(colon + 1).split("\\|", -1))
                    .map(String::strip)
                    .toList();
            switch (line.substring(0, colon)) {
                case "body", "of" -> body = values.get(0);
                case "as of" -> asOf = LocalDate.parse(values.get(0));
                case "part" -> part = values.get(0);
                case "nil" -> person(values.get(0), at).nil = true;
                default -> entry(values, at);
            }
        }

        private Person person(String name, Lines at) {
            return people.computeIfAbsent(body + name, any -> new Person(name, body, asOf, at));
        }

        private void entry(List<String> values, Lines at) {
            String flags = values.size() > 7 ? values.get(7) : "";
            boolean sensitive = flags.contains("sensitive");
            if (sensitive) {
                withheld.add(at);
            }
            person(values.get(0), at)
                    .entries
                    .add(new PrintedInterest(
                            InterestCategory.valueOf(values.get(1)),
                            values.get(1),
                            values.get(2),
                            value(values, 6),
                            null,
                            flags.contains("partner"),
                            sensitive,
                            flags.contains("appointed"),
                            day(values, 3),
                            day(values, 4),
                            day(values, 5),
                            at));
        }
    }

    private static final class Person {
        private final String name;
        private final String body;
        private final LocalDate asOf;
        private final Lines at;
        private final List<PrintedInterest> entries = new ArrayList<>();
        private boolean nil;

        Person(String name, String body, LocalDate asOf, Lines at) {
            this.name = name;
            this.body = body;
            this.asOf = asOf;
            this.at = at;
        }

        PrintedRegister register() {
            return new PrintedRegister(name, null, body, asOf, nil, EnumSet.allOf(InterestCategory.class), entries, at);
        }
    }

    private static @Nullable String value(List<String> values, int place) {
        return values.size() <= place || values.get(place).isEmpty() ? null : values.get(place);
    }

    private static @Nullable LocalDate day(List<String> values, int place) {
        String day = value(values, place);
        return day == null ? null : LocalDate.parse(Objects.requireNonNull(day));
    }
}
