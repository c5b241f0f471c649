package org.boardgraph.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The sheets to be printed before a meeting: a page for each member who is to be reminded, and a list of the others. */
final class ReminderSheets {
    private ReminderSheets() {}

    /**
     * What the page shows.
     *
     * @param sheets one a member
     * @param others members with nothing to remind of
     */
    private record Sheets(
            String board,
            String day,
            List<AgendaItem> items,
            Imprint imprint,
            List<Sheet> sheets,
            List<Expected> others) {
        boolean nobody() {
            return sheets.isEmpty() && others.isEmpty();
        }

        boolean hasOthers() {
            return !others.isEmpty();
        }
    }

    private record Sheet(Expected member, List<Row> rows) {}

    /** A line of the agenda and what it is about. */
    private record Row(String item, int line, String words, Reminder reminder) {
        boolean hasWords() {
            return !words.isEmpty();
        }
    }

    /**
     * A member.
     *
     * @param seat as what and for whom: Chair, Ferry Council
     * @param register what is known of the register
     */
    private record Expected(String id, String name, String seat, String register) {
        static Expected of(Part member) {
            List<Part> roles = member.parts("memberships.nodes");
            String seat = roles.isEmpty() ? "" : seat(roles.get(0));
            return new Expected(member.text("id"), member.text("name"), seat, register(member));
        }

        private static String seat(Part role) {
            String label = Wording.role(role.text("role"));
            String authority = role.text("onBehalfOf.name");
            return label.isEmpty() || authority.isEmpty() ? label + authority : label + ", " + authority;
        }

        private static String register(Part member) {
            Optional<Part> newest = Gaps.newest(member.parts("registers"));
            if (newest.isEmpty()) {
                return "no register of interests is known";
            }
            Part register = newest.get();
            return "register of " + register.text("authority.name") + " as of " + Wording.day(register.day("asOf"))
                    + (register.is("nil") ? ": nothing to register" : register.is("complete") ? "" : ", not complete");
        }
    }

    static String of(Part answer, LocalDate date, List<AgendaItem> items, Imprint imprint) {
        List<Part> rows = answer.parts("checkAgenda");
        List<Expected> members =
                answer.parts("expectedMembers").stream().map(Expected::of).toList();
        List<Sheet> sheets = members.stream()
                .map(member -> new Sheet(member, rows(member, rows, items)))
                .toList();
        return Template.filled(
                "reminders.html",
                new Sheets(
                        answer.text("organization.name"),
                        Wording.day(date),
                        items,
                        imprint,
                        sheets.stream().filter(sheet -> !sheet.rows().isEmpty()).toList(),
                        sheets.stream()
                                .filter(sheet -> sheet.rows().isEmpty())
                                .map(Sheet::member)
                                .toList()));
    }

    private static List<Row> rows(Expected member, List<Part> reminders, List<AgendaItem> items) {
        return reminders.stream()
                .filter(each -> each.text("person.id").equals(member.id()))
                .map(each -> row(each, items))
                .toList();
    }

    private static Row row(Part reminder, List<AgendaItem> items) {
        AgendaItem item =
                items.stream().filter(each -> each.is(reminder)).findFirst().orElseThrow();
        return new Row(item.words(), item.line(), item.lineWith(reminder.text("subject.name")), Reminder.of(reminder));
    }
}
