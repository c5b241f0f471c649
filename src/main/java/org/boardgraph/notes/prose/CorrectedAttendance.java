package org.boardgraph.notes.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardgraph.model.CorrectionKind;
import org.boardgraph.model.Note.Correction;
import org.jspecify.annotations.Nullable;

/** Reads that somebody was, or was not, at an earlier meeting. */
final class CorrectedAttendance {
    /** "was shown as absent", "listed under apologies", not "should be shown as present" nor "not recorded as present". */
    private static final Pattern RECORDED = Pattern.compile(
            "(?<!\\bnot )(?<!\\bnot been )(?<!\\bbe )(?<!\\bbeing )(?<!should have been )(?:recorded|listed|shown|noted|marked|minuted|included|named)"
                    + "(?: \\w+){0,3}? (?:as|under|among|amongst|in|with)(?: [\\w’']+){0,3}? (present|attend\\w*|apolog\\w+|absent)\\b");

    private CorrectedAttendance() {}

    static @Nullable Correction of(Sentence s, String lower, List<Group> groups, boolean minutes) {
        if (groups.isEmpty()) {
            return null;
        }
        boolean apologies = lower.contains("apologies")
                || lower.contains("apology")
                || lower.contains("absent")
                || lower.contains("absence")
                || lower.contains("not been present")
                || lower.contains("not present")
                || lower.contains("not attend")
                || lower.contains("not in attendance");
        boolean there = lower.contains("attended")
                || lower.contains("was present")
                || lower.contains("were present")
                || lower.contains("been present")
                || lower.contains("in attendance")
                || lower.contains("been in attendance")
                || lower.contains("as present")
                || Words.within(
                        lower,
                        "attendance list",
                        "attendance sheet",
                        "attendance record",
                        "list of attend",
                        "attendees",
                        "list of those")
                || lower.contains("from the attendance")
                || lower.contains("to the attendance")
                || lower.contains("from attendance")
                || lower.contains("list of members present")
                || lower.contains("as attending")
                || lower.contains("as having attended")
                || lower.contains("those present");
        boolean wrong = Words.within(
                lower,
                "not included",
                "not listed",
                "omitted",
                "not recorded",
                "not been recorded",
                "not been included",
                "not been listed",
                "not shown",
                "missing",
                "left off",
                "not noted",
                "in error",
                "incorrectly",
                "wrongly",
                "erroneously",
                "should have been",
                "should be",
                "to be added",
                "be added",
                "being added",
                "being included",
                "being recorded",
                "being removed",
                "being shown",
                "being listed",
                "the addition of",
                "the inclusion of",
                "the removal of",
                "with the addition",
                "adding",
                "be included",
                "be removed",
                "be amended",
                "be corrected",
                "be recorded",
                "was recorded as",
                "were recorded as",
                "was listed as",
                "were listed as",
                "was shown as",
                "were shown as",
                "had been recorded as",
                "been shown as",
                "been listed as",
                "be shown",
                "be listed",
                "amended to",
                "corrected to",
                "not minuted",
                "should record",
                "should show",
                "should state",
                "to show",
                "to record",
                "to include");
        if (!wrong || !apologies && !there) {
            return null;
        }
        List<String> people = people(groups);
        if (people.isEmpty() || notOfAttendance(lower, minutes)) {
            return null;
        }
        String recorded = recorded(lower);
        boolean wasThere = wasThere(lower, there, apologies);
        String away = recorded == null || recorded.equals("present") ? null : recorded;
        return new Correction(
                CorrectionKind.ATTENDANCE,
                people,
                away != null ? away : wasThere ? null : "present",
                away != null ? really(lower, away, there) : wasThere ? null : away(lower, apologies),
                Corrections.target(s.text()),
                s.text(),
                s.lines());
    }

    /** What is to be recorded of somebody who was not there; null: the person is to be taken off the list. */
    private static @Nullable String away(String lower, boolean apologies) {
        if (lower.contains("apolog")) {
            return "apologies";
        }
        return apologies ? "absent" : null;
    }

    private static boolean notOfAttendance(String lower, boolean minutes) {
        return lower.contains("attendance at school")
                || !minutes
                        && !lower.contains("meeting")
                        && !lower.contains("minutes")
                        && !lower.contains("attendance list");
    }

    /** What the earlier note wrongly says: present, apologies or absent; null where the sentence does not tell. */
    private static @Nullable String recorded(String lower) {
        Matcher recorded = RECORDED.matcher(lower);
        if (!recorded.find()) {
            return null;
        }
        String status = recorded.group(1);
        return status.startsWith("apolog") ? "apologies" : status.startsWith("absent") ? "absent" : "present";
    }

    /** What the person was, who is recorded as away: absent with apologies, or there. */
    private static String really(String lower, String recorded, boolean there) {
        boolean excused =
                recorded.equals("absent") && (lower.contains("apolog") || lower.contains("absence")) && !there;
        if (excused) {
            return "apologies";
        }
        return recorded.equals("apologies") && lower.contains("absent") && !there ? "absent" : "present";
    }

    /** Whether the person was there after all, or was not. */
    private static boolean wasThere(String lower, boolean there, boolean apologies) {
        if (!apologies) {
            return !Words.within(lower, "removed", "deleted");
        }
        if (!there) {
            return Words.within(
                    lower,
                    "recorded as absent",
                    "listed as absent",
                    "shown as absent",
                    "recorded as having given",
                    "recorded as having sent",
                    "recorded as sending",
                    "under apologies",
                    "listed under");
        }
        return Words.within(
                lower,
                "as absent but",
                "absent but",
                "absent, but",
                "apologies but",
                "apologies, but",
                "apologies when",
                "absent when",
                "absent; ",
                "apologies although",
                "in fact present",
                "but attended",
                "but had attended",
                "been present",
                "but was present",
                "but were present",
                "but in fact attended",
                "had been in attendance",
                "had in fact attended");
    }

    private static List<String> people(List<Group> groups) {
        return groups.stream()
                .flatMap(group -> group.members().stream())
                .filter(named -> named.kind() == Named.Kind.TITLED || named.kind() == Named.Kind.FULL)
                .map(Named::printed)
                .distinct()
                .toList();
    }
}
