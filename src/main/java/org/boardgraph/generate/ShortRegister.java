package org.boardgraph.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.boardgraph.generate.Territory.Sitter;
import org.boardgraph.importing.KnownRegister;

/** One edition of a council's register of interests, as a file and as what it says. */
final class ShortRegister {
    static final String HEADER =
            "person,authority,category,subject,description,partner,sensitive,appointed by authority,"
                    + "registered on,from,to,value,as of,nil";
    private static final List<String> CATEGORIES = List.of(
            "EMPLOYMENT",
            "CONTRACT",
            "SECURITIES",
            "SPONSORSHIP",
            "BODY_MEMBERSHIP",
            "BODY_MEMBERSHIP",
            "BODY_MEMBERSHIP",
            "UNPAID_DIRECTORSHIP",
            "UNPAID_DIRECTORSHIP",
            "GIFT_OR_HOSPITALITY");

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
        List<KnownRegister.Sheet> sheets = members.stream().map(this::sheet).toList();
        String file = (authority + "-register-" + asOf).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".csv";
        return new KnownRegister(lines.text(file), authority, asOf, sheets);
    }

    private KnownRegister.Sheet sheet(Sitter sitter) {
        Dice dice = territory.land.dice("register " + authority + " " + sitter.key());
        List<String> held = new ArrayList<>(holdings.of(sitter));
        List<KnownRegister.Entry> entries = new ArrayList<>();
        int first = lines.last() + 1;
        if (held.isEmpty()) {
            lines.line(String.join(
                    ",", sitter.titled(), authority, "", "", "", "", "", "", "", "", "", "", asOf.toString(), "yes"));
        }
        held.forEach(subject -> entries.add(entry(sitter, subject, dice)));
        return new KnownRegister.Sheet(sitter.key(), sitter.titled(), held.isEmpty(), first, entries);
    }

    private KnownRegister.Entry entry(Sitter sitter, String subject, Dice dice) {
        String category = dice.pick(CATEGORIES);
        boolean partner = dice.chance(0.1);
        boolean sensitive = dice.chance(0.015) && territory.subjects.contains(subject);
        boolean appointed = category.equals("BODY_MEMBERSHIP") && dice.chance(0.2);
        LocalDate registered = territory.start.minusDays(60).plusDays(dice.below(600));
        LocalDate from = dice.chance(0.6) ? registered.minusDays(dice.below(27)) : null;
        LocalDate to = dice.chance(0.12) ? registered.plusDays(200 + dice.below(900)) : null;
        String description = words(category);
        String value = category.equals("GIFT_OR_HOSPITALITY") ? "£" + (50 + dice.below(40) * 5) : null;
        int line = lines.line(String.join(
                ",",
                sitter.titled(),
                authority,
                category,
                subject,
                description,
                partner ? "yes" : "",
                sensitive ? "yes" : "",
                appointed ? "yes" : "",
                registered.toString(),
                from == null ? "" : from.toString(),
                to == null ? "" : to.toString(),
                value == null ? "" : value,
                asOf.toString(),
                ""));
        return new KnownRegister.Entry(
                category, subject, description, value, partner, sensitive, appointed, registered, from, to, line);
    }

    private static String words(String category) {
        return switch (category) {
            case "EMPLOYMENT" -> "Employee";
            case "CONTRACT" -> "Contract for services";
            case "SECURITIES" -> "Shareholding";
            case "SPONSORSHIP" -> "Election expenses";
            case "UNPAID_DIRECTORSHIP" -> "Unpaid director";
            case "GIFT_OR_HOSPITALITY" -> "Hospitality";
            default -> "Member";
        };
    }
}
