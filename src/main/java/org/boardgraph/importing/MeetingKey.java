package org.boardgraph.importing;

import java.util.Comparator;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardgraph.identity.AuthorityNames;
import org.boardgraph.model.Id;
import org.boardgraph.model.Note;
import org.boardgraph.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting is told by.
 *
 * @param organization the body that the board belongs to, as the note prints it or the import names it
 * @param base made of organization, board, date and start time
 * @param id base, or where two different meetings share it, made of it and of what tells this one apart
 */
record MeetingKey(@Nullable String organization, Id base, Id id) {
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?:\\s*[.:]?\\s*(\\d{2}))?\\s*([ap])\\.?\\s*m\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[.:](\\d{2})(?:\\s*(?:hrs|hours))?");

    /** The meeting's key where no other meeting shares its base. */
    static MeetingKey of(Note note, @Nullable String given) {
        String printed = note.organization();
        String organization = blank(printed) ? (blank(given) ? null : given) : printed;
        Id base = Id.of(
                "Meeting",
                organization == null ? null : AuthorityNames.of(organization).key(),
                Text.fold(note.board()),
                note.date(),
                start(note));
        return new MeetingKey(organization == null ? null : Text.squeeze(organization), base, base);
    }

    /** The meeting's key where another meeting shares its base: made of what the note itself says, whichever came first. */
    MeetingKey toldApart(Note note) {
        return new MeetingKey(organization, base, Id.of("Meeting", base, own(note)));
    }

    private static String own(Note note) {
        Set<String> attendees = Likeness.attendees(note);
        Set<String> own = attendees.isEmpty() ? Likeness.titles(note) : attendees;
        return own.stream().min(Comparator.naturalOrder()).orElse(note.source().textSha256());
    }

    private static @Nullable String start(Note note) {
        String printed = note.startTime();
        if (printed == null || printed.isBlank()) {
            return note.extraordinary() ? "extraordinary" : null;
        }
        return time(Text.squeeze(printed));
    }

    /** One text for one time: 11.00am, 11:00 AM and 11am are 11:00; what is no time is folded. */
    static String time(String printed) {
        Matcher clock = CLOCK.matcher(printed);
        if (clock.matches()) {
            return at(Integer.parseInt(clock.group(1)), clock.group(2));
        }
        Matcher time = TIME.matcher(printed);
        if (!time.matches()) {
            return Text.fold(printed);
        }
        int hour = Integer.parseInt(time.group(1)) % 12;
        boolean afternoon = time.group(3).equalsIgnoreCase("p");
        return at(afternoon ? hour + 12 : hour, time.group(2));
    }

    private static String at(int hour, @Nullable String minutes) {
        return (hour < 10 ? "0" : "") + hour + ":" + (minutes == null ? "00" : minutes);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
