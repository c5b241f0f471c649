package org.boardgraph.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardgraph.generate.Manuscript.Group;
import org.boardgraph.generate.Manuscript.Row;
import org.boardgraph.generate.Names.Kind;
import org.boardgraph.generate.Placement.Sort;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.Role;
import org.jspecify.annotations.Nullable;

/** Writes the list at the end of a note out of who came. */
final class AttendanceList {
    private final Turnout turnout;
    private final Clerk clerk;
    private final Names names;
    private final HouseStyle style;
    private final Map<Cast, List<String>> guestItems;
    private final Map<Cast, Printed> printed = new LinkedHashMap<>();

    AttendanceList(Turnout turnout, Clerk clerk, Names names, HouseStyle style, Map<Cast, List<String>> guestItems) {
        this.turnout = turnout;
        this.clerk = clerk;
        this.names = names;
        this.style = style;
        this.guestItems = guestItems;
    }

    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        present(groups, style.chair(), Role.CHAIR);
        present(groups, style.viceChair(), Role.VICE_CHAIR);
        present(groups, style.deputyChair(), Role.DEPUTY_CHAIR);
        present(groups, style.members(), Role.MEMBER);
        present(groups, "Observers", Role.OBSERVER);
        List<Cast> sorry = turnout.with(AttendanceStatus.APOLOGIES);
        sorry.forEach(cast -> printed.put(cast, clerk.listed(cast, turnout.day())));
        group(
                groups,
                "Substitutes",
                Role.SUBSTITUTE,
                AttendanceStatus.SUBSTITUTE,
                turnout.with(AttendanceStatus.SUBSTITUTE));
        group(groups, "Apologies", null, AttendanceStatus.APOLOGIES, sorry);
        group(
                groups,
                "In Attendance",
                null,
                AttendanceStatus.IN_ATTENDANCE,
                turnout.with(AttendanceStatus.IN_ATTENDANCE));
        group(groups, "Officers", null, AttendanceStatus.OFFICER, turnout.with(AttendanceStatus.OFFICER));
        return groups;
    }

    private void present(List<Group> groups, String label, Role role) {
        List<Cast> casts = turnout.with(AttendanceStatus.PRESENT).stream()
                .filter(cast -> turnout.role(cast) == role)
                .toList();
        group(groups, label, role, AttendanceStatus.PRESENT, casts);
    }

    private void group(
            List<Group> groups, String label, @Nullable Role role, AttendanceStatus status, List<Cast> casts) {
        if (!casts.isEmpty()) {
            groups.add(
                    new Group(label, role, status, casts.stream().map(this::row).toList()));
        }
    }

    private Row row(Cast cast) {
        Printed name = printed.computeIfAbsent(cast, sitter -> clerk.listed(sitter, turnout.day()));
        Placement placement = cast.placement();
        String body = placement.body().isEmpty() ? null : placement.body();
        String authority = cast.council() >= 0 ? clerk.authority(cast.council(), turnout.day()) : body;
        String position = placement.position().isEmpty() ? null : placement.position();
        List<String> items = guestItems.getOrDefault(cast, List.of());
        Cast absent = turnout.substitutes().get(cast);
        String suffix = absent != null ? " (substitute for " + substituted(absent) + ")" : suffix(items);
        Printed bare = new Printed(name.title(), name.name(), List.of());
        return new Row(
                name,
                names.mark(Kind.LISTED, name.whole(), authority, cast.person()),
                names.mark(Kind.LISTED, bare.whole(), authority, cast.person()),
                suffix,
                authority,
                placement.sort() == Sort.GUEST || placement.sort() == Sort.OFFICER || body == null ? position : null,
                items,
                absent == null ? null : name(absent).name());
    }

    private String substituted(Cast absent) {
        return names.mark(Kind.SUBSTITUTED, name(absent).titled(), null, absent.person());
    }

    private Printed name(Cast cast) {
        return printed.computeIfAbsent(cast, sitter -> clerk.listed(sitter, turnout.day()));
    }

    private static String suffix(List<String> items) {
        if (items.isEmpty()) {
            return "";
        }
        return items.size() == 1 ? " (item " + items.get(0) + ")" : " (items " + String.join(" and ", items) + ")";
    }
}
