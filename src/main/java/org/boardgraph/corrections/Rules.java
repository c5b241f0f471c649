package org.boardgraph.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.boardgraph.identity.AuthorityNames;
import org.boardgraph.identity.WithinNote;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;
import org.boardgraph.model.MentionKind;
import org.boardgraph.model.PersonName;
import org.boardgraph.model.Role;
import org.boardgraph.model.Text;
import org.jspecify.annotations.Nullable;

/** What one correction does to the entries of a list. */
final class Rules {
    private static final Set<AttendanceStatus> THERE = Set.of(
            AttendanceStatus.PRESENT,
            AttendanceStatus.SUBSTITUTE,
            AttendanceStatus.IN_ATTENDANCE,
            AttendanceStatus.OFFICER);
    /** Roles that somebody who has them at one meeting had at the one before; the chair may have changed. */
    private static final Set<Role> LASTING = Set.of(Role.MEMBER, Role.OBSERVER, Role.OFFICER);

    private final MadeCorrection correction;
    private final List<Entry> entries;
    private final List<String> unclear;

    private Rules(MadeCorrection correction, List<Entry> entries, List<String> unclear) {
        this.correction = correction;
        this.entries = entries;
        this.unclear = unclear;
    }

    static void apply(MadeCorrection correction, List<Entry> entries, List<String> unclear) {
        Rules rules = new Rules(correction, entries, unclear);
        switch (correction.kind()) {
            case ATTENDANCE -> correction.people().forEach(rules::attendance);
            case PERSON_NAME -> rules.personName();
            case AUTHORITY_NAME -> rules.authorityName();
            case TEXT -> {
                // the list says nothing of it
            }
        }
    }

    /** The person was there, sent apologies, was absent, or (null) is to be taken off the list. */
    private static @Nullable AttendanceStatus status(MadeCorrection correction) {
        String to = correction.to();
        if (to == null) {
            return correction.from() == null ? AttendanceStatus.PRESENT : null;
        }
        String folded = Text.fold(to);
        return folded.startsWith("apolog")
                ? AttendanceStatus.APOLOGIES
                : folded.startsWith("absen") ? AttendanceStatus.ABSENT : AttendanceStatus.PRESENT;
    }

    private void attendance(Mention name) {
        AttendanceStatus status = status(correction);
        Names.Found own = Names.find(name, correction.madeAt().rows());
        Mention self = own.row();
        Names.Found found = Names.find(self == null ? name : Names.named(name, self.printedName(), self.name()), now());
        Mention row = found.row();
        if (row != null) {
            changed(entry(row), name, status);
        } else if (found.fits() == Names.Fits.SEVERAL) {
            unclear();
        } else if (status != null && !restored(name, own, status)) {
            added(name, own, status);
        }
    }

    /** Somebody whom an earlier correction took off the list. */
    private boolean restored(Mention name, Names.Found own, AttendanceStatus status) {
        Mention self = own.row();
        List<Mention> off = entries.stream()
                .filter(entry -> entry.now == null && entry.base != null)
                .map(entry -> Objects.requireNonNull(entry.base))
                .toList();
        Mention row = Names.find(self == null ? name : Names.named(name, self.printedName(), self.name()), off)
                .row();
        if (row == null) {
            return false;
        }
        Entry entry =
                entries.stream().filter(each -> each.base == row).findFirst().orElseThrow();
        boolean holds = status == AttendanceStatus.PRESENT && THERE.contains(row.status());
        entry.say(correction, name.id().as("Attendance"), holds ? row : with(row, status));
        return true;
    }

    private void changed(Entry entry, Mention name, @Nullable AttendanceStatus status) {
        Mention row = Objects.requireNonNull(entry.now);
        boolean holds = status == row.status() || status == AttendanceStatus.PRESENT && THERE.contains(row.status());
        if (!holds) {
            entry.say(correction, name.id().as("Attendance"), status == null ? null : with(row, status));
        }
    }

    private void added(Mention name, Names.Found own, AttendanceStatus status) {
        Mention self = own.row();
        boolean told = self != null || WithinNote.isFull(name) && own.fits() == Names.Fits.NOBODY;
        if (!told) {
            unclear();
            return;
        }
        Role role = self != null && self.role() != null && LASTING.contains(self.role()) ? self.role() : null;
        boolean officer = role == Role.OFFICER && status == AttendanceStatus.PRESENT;
        Mention row = new Mention(
                name.id(),
                MentionKind.LISTED,
                name.meeting(),
                name.board(),
                name.date(),
                entries.stream().mapToInt(Rules::place).max().orElse(-1) + 1,
                name.printedName(),
                self == null ? name.name() : self.name(),
                self == null ? null : self.authority(),
                role,
                officer ? AttendanceStatus.OFFICER : status,
                officer && self != null ? self.position() : null,
                name.lines(),
                false);
        Entry entry = Entry.added(row);
        entry.say(correction, name.id().as("Attendance"), row);
        entries.add(entry);
    }

    /** A row that is printed under the wrong name. */
    private void personName() {
        String wrong = correction.from();
        if (wrong == null || correction.people().isEmpty()) {
            return;
        }
        Mention right = correction.people().get(0);
        Names.Found own = Names.find(right, correction.madeAt().rows());
        Mention self = own.row();
        PersonName name = self == null ? right.name() : self.name();
        List<Mention> so =
                now().stream().filter(isCalled(PersonName.parse(wrong))).toList();
        Mention row = so.size() == 1
                ? so.get(0)
                : Names.find(Names.named(right, wrong, PersonName.parse(wrong)), now())
                        .row();
        if (row == null || isCalled(name).test(row)) {
            return;
        }
        Entry entry = entry(row);
        Mention now =
                Names.changed(row, row.kind(), right.printedName(), name, row.authority(), row.role(), row.status());
        entry.say(correction, right.id().as("Attendance"), now);
        if (self != null || WithinNote.isFull(right) && own.fits() == Names.Fits.NOBODY) {
            entry.person = right.id().toString();
        }
    }

    /** The only row that is printed for the authority by its wrong name. */
    private void authorityName() {
        String wrong = correction.from();
        String right = correction.to();
        if (wrong == null || right == null) {
            return;
        }
        List<Mention> rows = now().stream()
                .filter(row ->
                        row.authority() != null && Text.fold(row.authority()).equals(Text.fold(wrong)))
                .toList();
        if (rows.isEmpty()) {
            AuthorityNames names = AuthorityNames.of(wrong);
            rows = now().stream()
                    .filter(row -> row.authority() != null
                            && AuthorityNames.of(row.authority()).equals(names))
                    .toList();
        }
        if (rows.size() == 1) {
            Mention row = rows.get(0);
            Id id = Id.of("Attendance", correction.id(), row.id());
            entry(row)
                    .say(
                            correction,
                            id,
                            Names.changed(
                                    row, row.kind(), row.printedName(), row.name(), right, row.role(), row.status()));
        }
    }

    private void unclear() {
        if (!unclear.contains(correction.id())) {
            unclear.add(correction.id());
        }
    }

    private static Predicate<Mention> isCalled(PersonName name) {
        String folded = Text.fold(name.plain());
        return row -> Text.fold(row.name().plain()).equals(folded);
    }

    private List<Mention> now() {
        List<Mention> rows = new ArrayList<>();
        entries.forEach(entry -> {
            if (entry.now != null) {
                rows.add(entry.now);
            }
        });
        return rows;
    }

    private Entry entry(Mention row) {
        return entries.stream().filter(entry -> entry.now == row).findFirst().orElseThrow();
    }

    private static int place(Entry entry) {
        Mention row = entry.base == null ? entry.now : entry.base;
        return row == null ? -1 : row.place();
    }

    private static Mention with(Mention row, AttendanceStatus status) {
        return Names.changed(row, row.kind(), row.printedName(), row.name(), row.authority(), row.role(), status);
    }
}
