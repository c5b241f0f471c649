package org.boardgraph.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.boardgraph.generate.Territory.Sitter;
import org.boardgraph.importing.KnownRegister;
import org.boardgraph.registers.RegisterFile;
import org.boardgraph.registers.RegisterOrigin;

/** One edition of a council's register of interests, as a file and as what it says. */
final class ShortRegister {
    static final String HEADER =
            "person,authority,category,subject,description,partner,sensitive,appointed by authority,"
                    + "registered on,from,to,value,as of,nil";
    private static final List<String> CATEGORIES = List.of(
            "Employment",
            "Contracts",
            "Securities",
            "Sponsorship",
            "Body membership",
            "Body membership",
            "Body membership",
            "Unpaid directorship",
            "Unpaid directorship",
            "Gifts and hospitality");
    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "Employment", "Employee",
            "Contracts", "Contract for services",
            "Securities", "Shareholding",
            "Sponsorship", "Election expenses",
            "Unpaid directorship", "Unpaid director",
            "Gifts and hospitality", "Hospitality");

    private final Territory territory;
    private final Holdings holdings;
    private final String authority;
    private final LocalDate asOf;
    private final NoteLines lines = new NoteLines();

    ShortRegister(Territory territory, Holdings holdings, String authority, LocalDate asOf) {
        this.territory = territory;
        this.holdings = holdings;
        this.authority = authority;
        this.asOf = asOf;
    }

    KnownRegister write(List<Sitter> members) {
        lines.line(HEADER);
        members.forEach(this::register);
        String file = (authority + "-register-" + asOf).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".csv";
        return new KnownRegister(
                RegisterFile.again(lines.text(file), new RegisterOrigin(null, null)),
                members.stream().map(Sitter::key).toList());
    }

    private void register(Sitter sitter) {
        Dice dice = territory.land.dice("register " + authority + " " + sitter.key());
        List<String> held = holdings.of(sitter);
        if (held.isEmpty()) {
            row(sitter.titled(), authority, "", "", "", "", "", "", "", "", "", "", asOf.toString(), "yes");
        }
        held.forEach(subject -> entry(sitter, subject, dice));
    }

    private void entry(Sitter sitter, String subject, Dice dice) {
        String category = dice.pick(CATEGORIES);
        boolean sensitive = dice.chance(0.015) && territory.subjects.contains(subject);
        LocalDate registered = territory.start.minusDays(60).plusDays(dice.below(600));
        String from = dice.chance(0.6) ? registered.minusDays(dice.below(27)).toString() : "";
        String to =
                dice.chance(0.12) ? registered.plusDays(200 + dice.below(900)).toString() : "";
        row(
                sitter.titled(),
                authority,
                category,
                subject,
                DESCRIPTIONS.getOrDefault(category, "Member"),
                dice.chance(0.1) ? "yes" : "",
                sensitive ? "yes" : "",
                category.equals("Body membership") && dice.chance(0.2) ? "yes" : "",
                registered.toString(),
                from,
                to,
                category.equals("Gifts and hospitality") ? "£" + (50 + dice.below(40) * 5) : "",
                asOf.toString(),
                "");
    }

    private void row(String... cells) {
        lines.line(String.join(",", cells));
    }
}
