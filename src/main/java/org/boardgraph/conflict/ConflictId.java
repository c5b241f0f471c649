package org.boardgraph.conflict;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.boardgraph.model.Id;

/**
 * The id of a conflict: its kind, and the keys of the evidence that makes it the one it is. None of these changes when it is decided
 * anew who is who, so that a review stays with its conflict; and the first leads to the meeting and the member.
 *
 * @param keys the attendance or the declaration; then the item, then the subject, where the kind has them
 */
public record ConflictId(ConflictKind kind, List<String> keys) {
    public static final String TYPE = "Conflict";

    private static final Pattern FORM = Pattern.compile(TYPE + ":([a-g])((?:[a-z2-7]{20}){1,3})");
    private static final int KEY = 20;

    public ConflictId {
        keys = List.copyOf(keys);
    }

    /** The id of the conflict that rests on nodes with these ids. */
    public static ConflictId of(ConflictKind kind, String... evidence) {
        return new ConflictId(
                kind,
                Arrays.stream(evidence)
                        .map(id -> id.substring(id.indexOf(':') + 1))
                        .toList());
    }

    /** The id that a client sent, or empty where it has not the form of one. */
    public static Optional<ConflictId> parse(String sent) {
        Matcher form = FORM.matcher(sent);
        if (!form.matches()) {
            return Optional.empty();
        }
        String keys = form.group(2);
        return Optional.of(new ConflictId(
                ConflictKind.values()[form.group(1).charAt(0) - 'a'],
                java.util.stream.IntStream.range(0, keys.length() / KEY)
                        .mapToObj(i -> keys.substring(i * KEY, (i + 1) * KEY))
                        .toList()));
    }

    /** The attendance or the declaration that it rests on, which leads to the meeting and the member. */
    public Id evidence() {
        return new Id(kind.restsOnAttendance() ? "Attendance" : "Declaration", keys.get(0));
    }

    @Override
    public String toString() {
        return TYPE + ":" + (char) ('a' + kind.ordinal()) + keys.stream().collect(Collectors.joining());
    }
}
