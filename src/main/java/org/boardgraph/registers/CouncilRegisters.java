package org.boardgraph.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.boardgraph.model.InterestCategory;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Text;
import org.jspecify.annotations.Nullable;

/** The registers of a council's file as they grow, row by row: one for each person and authority. */
final class CouncilRegisters {
    private final Map<String, Growing> registers = new LinkedHashMap<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final Set<String> incomplete = new HashSet<>();
    private boolean allIncomplete;

    /** A register of which more rows may come. */
    private static final class Growing {
        private final String person;
        private final String authority;
        private final LocalDate asOf;
        private final List<PrintedInterest> entries = new ArrayList<>();
        private final Lines first;
        private @Nullable Lines open;
        private boolean nil;

        Growing(String person, String authority, LocalDate asOf, Lines first) {
            this.person = person;
            this.authority = authority;
            this.asOf = asOf;
            this.first = first;
        }
    }

    void entry(String person, String authority, LocalDate asOf, RegisterRow row, PrintedInterest interest)
            throws RowRejected {
        Growing register = of(person, authority, asOf, row);
        if (register.nil) {
            throw contradiction();
        }
        register.entries.add(interest);
        if (!interest.sensitive() && register.open == null) {
            register.open = row.lines();
        }
    }

    void nil(String person, String authority, LocalDate asOf, RegisterRow row) throws RowRejected {
        Growing register = of(person, authority, asOf, row);
        if (!register.entries.isEmpty()) {
            throw contradiction();
        }
        register.nil = true;
        register.open = row.lines();
    }

    /** A rejected row may be an entry of the person that it names; of somebody unknown where it names nobody. */
    void rejected(RegisterRow row, RejectedRow why) {
        rejected.add(why);
        row.personCell().ifPresentOrElse(person -> incomplete.add(Text.fold(person)), () -> allIncomplete = true);
    }

    List<RejectedRow> rejected() {
        return rejected;
    }

    List<PrintedRegister> registers() {
        return registers.values().stream().map(this::printed).toList();
    }

    List<String> remarks() {
        return allIncomplete
                ? List.of(
                        "A rejected row names nobody whom it is of, so that no register of this file counts as complete;"
                                + " nothing is said to be missing from any.")
                : List.of();
    }

    private PrintedRegister printed(Growing register) {
        boolean complete = !allIncomplete && !incomplete.contains(Text.fold(register.person));
        return new PrintedRegister(
                register.person,
                null,
                register.authority,
                register.asOf,
                register.nil && complete,
                complete ? EnumSet.allOf(InterestCategory.class) : Set.of(),
                register.entries,
                register.open == null ? register.first : register.open);
    }

    private Growing of(String person, String authority, LocalDate asOf, RegisterRow row) {
        return registers.computeIfAbsent(
                Text.fold(person) + "\n" + Text.fold(authority),
                key -> new Growing(person, authority, asOf, row.lines()));
    }

    private static RowRejected contradiction() {
        return new RowRejected(
                RegisterColumn.NIL.heading(),
                "one row of this person says that there is nothing to register, another holds an entry.",
                "either one row with nil or rows with entries");
    }
}
