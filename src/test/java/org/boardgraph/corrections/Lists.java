package org.boardgraph.corrections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.CorrectionKind;
import org.boardgraph.model.Id;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Mention;
import org.boardgraph.model.MentionKind;
import org.boardgraph.model.PersonName;
import org.boardgraph.model.Role;

/** Lists and corrections of an invented board. */
final class Lists {
    static final List<String> NAMES = List.of(
            "Jane Ash", "Noor Beck", "Peter Crane", "Rose Dell", "Tom Eddy", "Dora Finch", "Guy Hale", "Una Lake");
    private static final Id BOARD = Id.of("Organization", "board");

    private Lists() {}

    /** A list of members, each "Jane Ash" or "Jane Ash APOLOGIES". */
    static Sitting sitting(String day, String... rows) {
        List<Mention> mentions = new ArrayList<>();
        for (String row : rows) {
            String last = row.substring(row.lastIndexOf(' ') + 1);
            boolean says = last.equals(last.toUpperCase(java.util.Locale.ROOT));
            String name = says ? row.substring(0, row.lastIndexOf(' ')) : row;
            mentions.add(mention(
                    day,
                    MentionKind.LISTED,
                    mentions.size(),
                    "Cllr " + name,
                    says ? AttendanceStatus.valueOf(last) : AttendanceStatus.PRESENT));
        }
        return new Sitting(meeting(day), LocalDate.parse(day), mentions);
    }

    static MadeCorrection attendance(Sitting at, int position, String name, String from, String to, String target) {
        return made(at, position, CorrectionKind.ATTENDANCE, name, from, to, target);
    }

    static MadeCorrection made(
            Sitting at, int position, CorrectionKind kind, String name, String from, String to, String target) {
        Mention person = mention(at.date().toString(), MentionKind.CORRECTED, position, name, null);
        String id = Id.of("Correction", at.id(), position).toString();
        return new MadeCorrection(id, at, position, kind, List.of(person), from, to, target, false);
    }

    /** Who is on the corrected list, in the order of the places: "Cllr Jane Ash PRESENT". */
    static List<String> shown(Sitting recorded, CorrectedList corrected) {
        List<Mention> rows = new ArrayList<>();
        recorded.rows().stream()
                .filter(row -> !corrected.replaced().containsKey(row.id().toString()))
                .forEach(rows::add);
        corrected.added().forEach(added -> rows.add(added.row()));
        return rows.stream()
                .sorted(java.util.Comparator.comparingInt(Mention::place))
                .map(row -> row.printedName() + " " + row.status())
                .toList();
    }

    private static String meeting(String day) {
        return Id.of("Meeting", day).toString();
    }

    private static Mention mention(String day, MentionKind kind, int place, String printed, AttendanceStatus status) {
        return new Mention(
                Id.of("Mention", day, kind, place, printed),
                kind,
                Id.of("Meeting", day),
                BOARD,
                LocalDate.parse(day),
                place,
                printed,
                PersonName.parse(printed),
                kind == MentionKind.LISTED ? printed.substring(printed.lastIndexOf(' ') + 1) + " Council" : null,
                kind == MentionKind.LISTED ? Role.MEMBER : null,
                status,
                null,
                Lines.at(place + 1),
                false);
    }
}
