package org.boardgraph.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.boardgraph.corrections.Sitting;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.Id;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Mention;
import org.boardgraph.model.MentionKind;
import org.boardgraph.model.PersonName;
import org.boardgraph.model.Role;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A meeting's list as the graph holds it.
 *
 * @param rows what lies on the node of each recorded row, by the id of its mention
 */
record HeldList(Sitting sitting, String board, Map<String, Map<String, Object>> rows) {
    /** From a meeting of the statement import/corrections. */
    static HeldList of(Value meeting) {
        String board = meeting.get("boardId").asString();
        Map<String, Map<String, Object>> rows = new HashMap<>();
        List<Mention> mentions = meeting.get("rows").asList(row -> {
            Value attendance = row.get("attendance");
            rows.put(row.get("id").asString(), attendance.asMap());
            return mention(row, attendance, MentionKind.LISTED, board);
        });
        LocalDate date = LocalDate.parse(meeting.get("date").asString());
        return new HeldList(new Sitting(meeting.get("id").asString(), date, mentions), board, rows);
    }

    /** A name in the words of a correction. */
    static Mention corrected(Value mention) {
        return mention(mention, org.neo4j.driver.Values.NULL, MentionKind.CORRECTED, "");
    }

    private static Mention mention(Value held, Value attendance, MentionKind kind, String board) {
        PersonName name = new PersonName(
                held.get("titles").asList(Value::asString, List.of()),
                held.get("given").asString(""),
                held.get("family").asString(""),
                held.get("honorifics").asList(Value::asString, List.of()));
        String status = text(attendance, "status");
        String role = text(attendance, "role");
        return new Mention(
                id(held.get("id").asString()),
                kind,
                id(held.get("meetingId").asString()),
                new Id("Organization", board),
                LocalDate.parse(held.get("date").asString()),
                attendance.isNull() ? 0 : attendance.get("place").asInt(),
                held.get("printedName").asString(),
                name,
                held.get("authority").asString(null),
                role == null ? null : Role.valueOf(role),
                status == null ? null : AttendanceStatus.valueOf(status),
                text(attendance, "position"),
                new Lines(held.get("firstLine").asInt(), held.get("lastLine").asInt()),
                false);
    }

    private static @Nullable String text(Value node, String property) {
        return node.isNull() ? null : node.get(property).asString(null);
    }

    private static Id id(String text) {
        int colon = text.indexOf(':');
        return new Id(text.substring(0, colon), text.substring(colon + 1));
    }
}
