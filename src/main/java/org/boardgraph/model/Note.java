package org.boardgraph.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a parser understood of the note of one meeting; `boardgraph parse` prints it.
 *
 * @param format the layout that was recognised: moderngov-tagged, markdown
 * @param organization the body that the board belongs to, where the note prints it
 * @param board as printed
 * @param startTime as printed
 * @param extraordinary whether the note calls the meeting extraordinary or special
 * @param status null where the note does not say
 * @param noDeclarationsStated true where the note says that none were made; null where it is silent
 */
public record Note(
        DocumentText source,
        String format,
        @Nullable String organization,
        String board,
        LocalDate date,
        @Nullable String startTime,
        boolean extraordinary,
        @Nullable String venue,
        @Nullable NoteStatus status,
        List<ListedPerson> attendance,
        List<Item> items,
        List<Declaration> declarations,
        @Nullable Boolean noDeclarationsStated,
        List<Correction> corrections,
        List<Problem> problems) {

    public Note {
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
        declarations = List.copyOf(declarations);
        corrections = List.copyOf(corrections);
        problems = List.copyOf(problems);
    }

    /**
     * One person of the attendance list.
     *
     * @param role null where neither the row nor a row above it gives one
     * @param label the printed word: Deputy-chairman
     * @param title as printed before the name: Cllr, Mayor, Sir
     * @param name with neither title nor post-nominals
     * @param honorifics post-nominals as printed: MBE
     * @param authority the body that the person sits for or comes from
     * @param position a job title or capacity: Head of Improvement
     * @param items numbers of the items that the person came for; empty: the whole meeting
     * @param substituteFor the name of the member whose place is taken
     */
    public record ListedPerson(
            @Nullable Role role,
            @Nullable String label,
            @Nullable String title,
            String name,
            List<String> honorifics,
            @Nullable String authority,
            @Nullable String position,
            AttendanceStatus status,
            List<String> items,
            @Nullable String substituteFor,
            List<Movement> movements,
            Lines lines) {

        public ListedPerson {
            honorifics = List.copyOf(honorifics);
            items = List.copyOf(items);
            movements = List.copyOf(movements);
        }
    }

    /**
     * Somebody's coming or going.
     *
     * @param item the number of the item at which it is recorded
     * @param time as printed
     */
    public record Movement(
            MovementKind change,
            @Nullable String item,
            @Nullable String time,
            Lines lines) {}

    /**
     * One item of the agenda.
     *
     * @param number as printed, without dots: 6, 6a; null where the note numbers nothing
     * @param text the body, without number and title
     * @param lines the whole item, its title among it
     * @param bodyLines the lines below the title, withheld where the item is restricted; null where there are none
     */
    public record Item(
            @Nullable String number,
            String title,
            boolean restricted,
            String text,
            List<Outcome> decisions,
            List<Outcome> actions,
            List<Participation> participation,
            Lines lines,
            Lines titleLines,
            @Nullable Lines bodyLines) {

        public Item {
            decisions = List.copyOf(decisions);
            actions = List.copyOf(actions);
            participation = List.copyOf(participation);
        }
    }

    /**
     * A decision or an action that the note marks as one.
     *
     * @param owner who is to act, where the note says
     */
    public record Outcome(String text, @Nullable String owner, Lines lines) {}

    /**
     * What somebody did under an item.
     *
     * @param person as printed: Cllr Judi Billing, The Chairman
     */
    public record Participation(String person, ParticipationKind as, Lines lines) {}

    /**
     * Somebody declaring an interest; one object for each item that a sentence names.
     *
     * @param people as printed, titles included
     * @param item the number as printed; null where none is named
     * @param natureAsPrinted the words that state the nature, where there are any
     * @param subjects what the interest is in, as the words say
     * @param byOfficer whether the declarers are officers
     * @param leftRoom null where the note does not say
     * @param dispensation whether the words claim one
     * @param restates the line of the declaration that this sentence repeats, or null
     */
    public record Declaration(
            List<String> people,
            @Nullable String item,
            InterestNature nature,
            @Nullable String natureAsPrinted,
            List<String> subjects,
            String text,
            @Nullable Boolean leftRoom,
            boolean dispensation,
            boolean byOfficer,
            @Nullable Integer restates,
            Lines lines) {

        public Declaration {
            people = List.copyOf(people);
            subjects = List.copyOf(subjects);
        }
    }

    /**
     * What the note corrects in the record of an earlier meeting.
     *
     * @param people as printed, for a correction of attendance
     * @param from the wrong words, for a correction of a name or text
     * @param target "previous", or the ISO date of the meeting where the note gives it
     */
    public record Correction(
            CorrectionKind kind,
            List<String> people,
            @Nullable String from,
            @Nullable String to,
            String target,
            String text,
            Lines lines) {

        public Correction {
            people = List.copyOf(people);
        }
    }
}
