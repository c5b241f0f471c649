package org.boardgraph.notes.attendance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.boardgraph.model.Text;

/**
 * What the columns of an attendance table hold, by its heading row. A column that is not there is -1.
 *
 * @param count how many columns there are
 */
public record Columns(int role, int name, int body, int job, int count) {
    private static final Set<String> ROLE = Set.of(
            "position role", "role", "position", "role position", "capacity", "status", "attendance", "category", "");
    private static final Set<String> NAME = Set.of(
            "councillor",
            "councillors",
            "cllr",
            "name",
            "names",
            "member",
            "members",
            "attendee",
            "attendees",
            "representative",
            "councillor name",
            "member name",
            "name of member",
            "councillor member",
            "person");
    private static final Set<String> BODY = Set.of(
            "authority",
            "council",
            "authority council",
            "council authority",
            "local authority",
            "organisation",
            "organization",
            "authority organisation",
            "organisation authority",
            "council organisation",
            "representing",
            "body",
            "borough",
            "member authority",
            "employer",
            "area",
            "district",
            "ward");
    private static final Set<String> JOB = Set.of("job title", "title", "job", "post", "designation", "position held");

    /** The columns, or empty where these cells are not the heading of an attendance table. */
    public static Optional<Columns> of(List<String> cells) {
        int[] at = {-1, -1, -1, -1};
        for (int i = 0; i < cells.size(); i++) {
            String word = Text.fold(cells.get(i));
            place(at, word, i);
        }
        boolean heading = at[1] >= 0 && (at[2] >= 0 || at[0] >= 0 || at[3] >= 0) && cells.size() <= 6;
        return heading ? Optional.of(new Columns(at[0], at[1], at[2], at[3], cells.size())) : Optional.empty();
    }

    private static void place(int[] at, String word, int column) {
        if (at[0] < 0 && at[1] < 0 && ROLE.contains(word)) {
            at[0] = column;
        } else if (at[1] < 0 && NAME.contains(word)) {
            at[1] = column;
        } else if (at[2] < 0 && BODY.contains(word)) {
            at[2] = column;
        } else if (at[3] < 0 && (JOB.contains(word) || at[1] >= 0 && word.startsWith("position"))) {
            at[3] = column;
        }
    }
}
