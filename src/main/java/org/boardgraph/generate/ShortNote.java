package org.boardgraph.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.boardgraph.generate.Territory.Sitter;
import org.boardgraph.importing.KnownNote;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.InterestNature;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Note;
import org.boardgraph.model.ParticipationKind;
import org.boardgraph.model.Role;
import org.jspecify.annotations.Nullable;

/** The note of one meeting, short, in the layout of converted Markdown: its lines, and what they say. */
final class ShortNote {
    private static final int ITEMS = 10;
    private static final double NAMES_A_SUBJECT = 0.3;
    private static final double NAMES_AN_AUTHORITY = 0.04;

    private final SeatedBoard board;
    private final Holdings holdings;
    private final LocalDate day;
    private final Dice dice;
    private final WordLists words;
    private final NoteLines lines = new NoteLines();
    private final List<Note.ListedPerson> rows = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private final List<Sitter> voices = new ArrayList<>();
    private final List<Note.Item> items = new ArrayList<>();
    private final List<Note.Declaration> declarations = new ArrayList<>();
    private final Map<Sitter, AttendanceStatus> came = new HashMap<>();

    /** What an item of business is about. */
    private record Business(String theme, @Nullable String subject, boolean authority, boolean inTitle) {}

    ShortNote(SeatedBoard board, Holdings holdings, LocalDate day) {
        this.board = board;
        this.holdings = holdings;
        this.day = day;
        dice = board.dice.fork(day.toString());
        words = board.territory.land.words;
    }

    KnownNote write() {
        String organization = board.organization(day);
        String venue = "Council Chamber, " + organization;
        turnout();
        lines.line("Note of last " + board.name + " meeting");
        lines.line("");
        lines.line("Title: " + board.name);
        lines.line("Date: " + Layout.longDate(day));
        lines.paragraph("Venue: " + venue);
        lines.paragraph("Attendance");
        lines.paragraph("An attendance list is attached as [Appendix A](#) to this note");
        lines.paragraph("Item\tDecisions and actions\tAction");
        items();
        attendance();
        String file = (board.name + "-" + day).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".md";
        Note note = new Note(
                lines.text(file),
                "markdown",
                null,
                board.name,
                day,
                null,
                false,
                venue,
                null,
                rows,
                items,
                declarations,
                null,
                List.of(),
                List.of());
        return new KnownNote(note, organization, people);
    }

    private void turnout() {
        for (Sitter sitter : board.seats) {
            int outOf100 = dice.below(100);
            AttendanceStatus status = outOf100 < 86
                    ? AttendanceStatus.PRESENT
                    : outOf100 < 96 ? AttendanceStatus.APOLOGIES : AttendanceStatus.ABSENT;
            came.put(sitter, status);
            if (status == AttendanceStatus.PRESENT) {
                voices.add(sitter);
            }
        }
        if (voices.size() < 2) {
            came.replaceAll((sitter, status) -> AttendanceStatus.PRESENT);
            voices.clear();
            voices.addAll(board.seats);
        }
    }

    private void items() {
        List<Business> planned = new ArrayList<>();
        for (int number = 3; number <= ITEMS; number++) {
            planned.add(business());
        }
        item(1, "Welcome and declarations of interest", false, () -> declare(planned));
        item(2, "Note of the last meeting", false, () -> {
            lines.paragraph("The note of the last meeting was agreed.");
            return Said.nothing();
        });
        for (int number = 3; number <= ITEMS; number++) {
            Business business = planned.get(number - 3);
            boolean restricted = dice.chance(0.02);
            item(number, title(business) + (restricted ? " (exempt)" : ""), restricted, () -> business(business));
        }
    }

    private Business business() {
        String theme = dice.pick(words.section("themes"));
        if (dice.chance(NAMES_AN_AUTHORITY)) {
            return new Business(theme, otherCouncil(), true, false);
        }
        boolean names = dice.chance(NAMES_A_SUBJECT);
        return new Business(theme, names ? board.territory.subject(dice) : null, false, names && dice.chance(0.3));
    }

    /** A council of the territory whose board this is not: the name of its own says nothing. */
    private String otherCouncil() {
        String council = board.organization(day);
        while (council.equals(board.organization(day))) {
            council = board.territory.council(dice.below(4), day);
        }
        return council;
    }

    private String title(Business business) {
        return phrase(business.inTitle() ? "subject title" : "plain title", business);
    }

    /** What is said in an item, beside its text. */
    private record Said(List<Note.Outcome> decisions, List<Note.Outcome> actions, List<Note.Participation> parts) {
        static Said nothing() {
            return new Said(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private interface Body {
        Said write();
    }

    private void item(int number, String title, boolean restricted, Body body) {
        int first = lines.paragraph(number + " " + title);
        Said said = body.write();
        int last = lines.last() - 1;
        List<String> all = lines.from(first + 2, last);
        items.add(new Note.Item(
                String.valueOf(number),
                title,
                restricted,
                String.join("\n", all.stream().filter(line -> !line.isEmpty()).toList()),
                said.decisions,
                said.actions,
                said.parts,
                new Lines(first, last),
                Lines.at(first),
                new Lines(first + 2, last)));
    }

    private Said declare(List<Business> planned) {
        lines.paragraph("The chair welcomed members to the meeting.");
        for (int i = 0; i < planned.size(); i++) {
            String subject = planned.get(i).subject();
            for (Sitter sitter : voices) {
                boolean holds = subject != null && holdings.holds(sitter, subject);
                if (subject != null && !planned.get(i).authority() && dice.chance(holds ? 0.4 : 0.004)) {
                    declare(sitter, subject, i + 3);
                }
            }
        }
        return Said.nothing();
    }

    private void declare(Sitter sitter, String subject, int item) {
        String nature = dice.pick(words.section("short nature"));
        String capacity = words.phrase("short capacity", dice, slot -> subject);
        String text = words.phrase("declared", dice, slot -> switch (slot) {
            case "who" -> sitter.titled();
            case "nature" -> nature;
            case "item" -> String.valueOf(item);
            default -> capacity;
        });
        InterestNature kind = Interests.nature(nature);
        declarations.add(new Note.Declaration(
                List.of(sitter.titled()),
                String.valueOf(item),
                kind,
                kind == InterestNature.UNSTATED ? null : nature.substring(nature.indexOf(' ') + 1),
                List.of(subject),
                text,
                null,
                false,
                false,
                null,
                Lines.at(lines.paragraph(text))));
    }

    private Said business(Business business) {
        Said said = Said.nothing();
        boolean names = business.subject() != null;
        boolean inText = names && (!business.inTitle() || dice.chance(0.5));
        lines.paragraph(
                phrase(business.authority() ? "authority text" : inText ? "subject text" : "plain text", business));
        parts(business, said);
        boolean inDecision = names && !business.authority() && dice.chance(0.4);
        if (inDecision || dice.chance(0.5)) {
            lines.paragraph("Decision");
            String decision = phrase(inDecision ? "subject decision" : "plain decision", business);
            said.decisions.add(new Note.Outcome(decision, null, Lines.at(lines.paragraph(decision))));
        }
        if (dice.chance(0.15)) {
            lines.paragraph("Action");
            String action = phrase("short action", business);
            said.actions.add(new Note.Outcome(action, null, Lines.at(lines.paragraph(action))));
        }
        return said;
    }

    private void parts(Business business, Said said) {
        List<Sitter> some = dice.some(voices, 2);
        if (some.size() == 2 && dice.chance(0.12)) {
            int line = lines.paragraph(words.phrase(
                    "moved",
                    dice,
                    slot -> slot.equals("who")
                            ? some.get(0).titled()
                            : some.get(1).titled()));
            part(said, some.get(0), ParticipationKind.MOVED, line);
            part(said, some.get(1), ParticipationKind.SECONDED, line);
        } else if (dice.chance(0.2)) {
            int line = lines.paragraph(words.phrase(
                    "asked", dice, slot -> slot.equals("who") ? some.get(0).titled() : business.theme()));
            part(said, some.get(0), ParticipationKind.SPOKE, line);
        }
    }

    private static void part(Said said, Sitter who, ParticipationKind as, int line) {
        said.parts.add(new Note.Participation(who.titled(), as, Lines.at(line)));
    }

    private String phrase(String section, Business business) {
        return words.phrase(section, dice, slot -> switch (slot) {
            case "theme" -> business.theme();
            case "Theme" ->
                Character.toUpperCase(business.theme().charAt(0))
                        + business.theme().substring(1);
            default -> String.valueOf(business.subject());
        });
    }

    private void attendance() {
        lines.paragraph("Appendix A -Attendance");
        lines.line("Position/Role\tCouncillor\tAuthority");
        Sitter chair = board.seats.get(0);
        Sitter second = board.seats.get(1);
        group("Chair", Role.CHAIR, AttendanceStatus.PRESENT, present(List.of(chair)));
        group("Vice-Chair", Role.VICE_CHAIR, AttendanceStatus.PRESENT, present(List.of(second)));
        group("Members", Role.MEMBER, AttendanceStatus.PRESENT, present(board.seats.subList(2, board.seats.size())));
        group(
                "Apologies",
                null,
                AttendanceStatus.APOLOGIES,
                board.seats.stream()
                        .filter(sitter -> came.get(sitter) == AttendanceStatus.APOLOGIES)
                        .toList());
        group("Officers", null, AttendanceStatus.OFFICER, dice.some(board.officers, dice.between(1, 2)));
    }

    private List<Sitter> present(List<Sitter> some) {
        return some.stream()
                .filter(sitter -> came.get(sitter) == AttendanceStatus.PRESENT)
                .toList();
    }

    private void group(String label, @Nullable Role role, AttendanceStatus status, List<Sitter> some) {
        String shown = label;
        for (Sitter sitter : some) {
            String authority =
                    sitter.officer() ? board.organization(day) : board.territory.council(sitter.council(), day);
            int line = lines.line(shown + "\t" + sitter.titled() + "\t" + authority);
            shown = "";
            people.add(sitter.key());
            rows.add(new Note.ListedPerson(
                    role,
                    label,
                    sitter.officer() ? null : "Cllr",
                    sitter.name(),
                    List.of(),
                    authority,
                    null,
                    status,
                    List.of(),
                    null,
                    List.of(),
                    Lines.at(line)));
        }
    }
}
