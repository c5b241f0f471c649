package org.boardgraph.generate;

import java.util.ArrayList;
import java.util.List;
import org.boardgraph.generate.Manuscript.Correction;
import org.boardgraph.generate.Names.Kind;
import org.boardgraph.model.AttendanceStatus;
import org.jspecify.annotations.Nullable;

/** Writes the item on the note of the last meeting, with what is put right in it. */
final class LastNote {
    private final Meeting meeting;
    private final @Nullable Turnout last;
    private final Dice dice;
    private final List<Correction> corrections = new ArrayList<>();

    /** @param last who came to the meeting before, or null for a board's first */
    LastNote(Meeting meeting, @Nullable Turnout last, Dice dice) {
        this.meeting = meeting;
        this.last = last;
        this.dice = dice;
    }

    Manuscript.Item write(ItemWriter writer) {
        boolean dated = last != null && dice.chance(0.4);
        String target = dated && last != null ? last.day().toString() : "previous";
        if (dated && last != null) {
            String day = Layout.longDate(last.day());
            writer.paragraph(meeting.words().phrase("agreed minutes dated", dice, slot -> day));
        } else {
            writer.paragraph(writer.voice().say("agreed minutes"));
        }
        if (last != null) {
            attendance(last, target, writer);
        }
        if (corrections.isEmpty() && dice.chance(0.03)) {
            council(target, writer);
        }
        return writer.item(false);
    }

    List<Correction> corrections() {
        return corrections;
    }

    private void attendance(Turnout before, String target, ItemWriter writer) {
        List<Cast> unlisted = before.with(AttendanceStatus.UNKNOWN);
        if (unlisted.isEmpty() || !dice.chance(0.7)) {
            return;
        }
        List<String> marks = new ArrayList<>();
        List<String> printed = new ArrayList<>();
        for (Cast cast : unlisted) {
            String name = meeting.clerk().inProse(cast, meeting.day()).titled();
            printed.add(name);
            marks.add(meeting.names().mark(Kind.CORRECTED, name, null, cast.person()));
        }
        String who = Prose.list(marks);
        String text = dice.chance(0.5)
                ? "It was noted that " + who + " attended the last meeting but had been left off the attendance list."
                : "It was noted that " + who
                        + " had been present at the last meeting and should be added to the list of those attending.";
        writer.paragraph(text);
        corrections.add(new Correction("attendance", printed, null, null, target, text));
    }

    private void council(String target, ItemWriter writer) {
        List<Cast> voices = meeting.turnout().voices();
        Council council = meeting.clerk().council(dice.pick(voices).council(), meeting.day());
        String wrong = council.shortName() + " Town Council";
        String text = "It was pointed out that references to " + wrong + " in the last note should be corrected to "
                + council.officialName() + ".";
        writer.paragraph(text);
        corrections.add(new Correction("authority_name", List.of(), wrong, council.officialName(), target, text));
    }
}
