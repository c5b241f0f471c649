package org.boardgraph.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.boardgraph.generate.Manuscript.Block;
import org.boardgraph.generate.Manuscript.Declaration;
import org.boardgraph.generate.Manuscript.Group;
import org.boardgraph.generate.Manuscript.Item;
import org.boardgraph.generate.Manuscript.Participation;
import org.boardgraph.generate.Manuscript.Row;
import org.boardgraph.generate.PlantedBoard.Member;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.InterestNature;
import org.boardgraph.model.Role;
import org.jspecify.annotations.Nullable;

/** One meeting as it is planted: items that say nothing of anybody until something is put into them. */
final class PlantedMeeting {
    static final int FIRST_BUSINESS = 3;
    static final int ITEMS = 9;

    final PlantedBoard board;
    final LocalDate day;
    private final WordLists words;
    private final Dice dice;
    private final Names names = new Names();
    private final Map<Integer, Draft> drafts = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();
    private final Set<Member> busy = new HashSet<>();
    private final Map<Member, AttendanceStatus> status = new HashMap<>();
    private final List<String> declared = new ArrayList<>();
    private final List<Declaration> declarations = new ArrayList<>();

    /** An item as it is put together. */
    private static final class Draft {
        private final String theme;
        private String title;
        private boolean restricted;
        private final List<String> paragraphs = new ArrayList<>();
        private final List<String> last = new ArrayList<>();
        private @Nullable String decision;
        private final List<Participation> participation = new ArrayList<>();

        Draft(String theme, String title) {
            this.theme = theme;
            this.title = title;
        }
    }

    PlantedMeeting(PlantedBoard board, LocalDate day, WordLists words, Dice dice) {
        this.board = board;
        this.day = day;
        this.words = words;
        this.dice = dice;
        List<String> themes = dice.some(words.section("themes"), ITEMS);
        for (int number = FIRST_BUSINESS; number <= ITEMS; number++) {
            String theme = themes.get(number - 1);
            drafts.put(number, new Draft(theme, phrase("neutral title", theme, "", "")));
        }
    }

    /** An item that nothing is planted in yet, or 0. */
    int free() {
        for (int number : dice.some(List.of(3, 4, 5, 6, 7, 8, 9), 7)) {
            if (!taken.contains(number) && (number == FIRST_BUSINESS || !taken.contains(-number))) {
                return number;
            }
        }
        return 0;
    }

    void take(int number) {
        taken.add(number);
    }

    boolean isBusy(Member member) {
        return busy.contains(member);
    }

    void busy(Member member) {
        busy.add(member);
    }

    void status(Member member, AttendanceStatus how) {
        status.put(member, how);
    }

    /** The item names a subject in its text. */
    void names(int item, String section, String subject) {
        Draft draft = draft(item);
        draft.paragraphs.add(phrase(section, draft.theme, subject, ""));
    }

    void say(int item, String text) {
        draft(item).paragraphs.add(text);
    }

    /** The item names a subject in its title and in its decision too. */
    void namesAbove(int item, String subject) {
        Draft draft = draft(item);
        draft.title = phrase("title with subject", draft.theme, subject, "");
        draft.decision = phrase("decision with subject", draft.theme, subject, "");
    }

    void restrict(int item) {
        Draft draft = draft(item);
        draft.restricted = true;
        draft.paragraphs.add("The press and public were excluded for this item.");
    }

    void moves(int item, Member who, Member other) {
        Draft draft = draft(item);
        draft.paragraphs.add(
                words.phrase("moves", dice, slot -> mark(Names.Kind.TOOK_PART, slot.equals("who") ? who : other)));
        draft.participation.add(new Participation(who.titled(), "moved"));
        draft.participation.add(new Participation(other.titled(), "seconded"));
    }

    void speaks(int item, Member who) {
        Draft draft = draft(item);
        draft.paragraphs.add(words.phrase(
                "speaks", dice, slot -> slot.equals("who") ? mark(Names.Kind.TOOK_PART, who) : draft.theme));
        draft.participation.add(new Participation(who.titled(), "spoke"));
    }

    /** Somebody leaves for good at the end of the item. */
    void leaves(int item, Member who) {
        Draft draft = draft(item);
        draft.last.add(words.phrase("leaves", dice, slot -> mark(Names.Kind.NAMED, who)));
        draft.participation.add(new Participation(who.titled(), "left"));
    }

    /**
     * Somebody declares an interest.
     *
     * @param item null: no item is named
     * @param subject null: nothing is said of what it is in
     */
    void declares(
            Member who,
            String section,
            String nature,
            String capacities,
            @Nullable Integer item,
            @Nullable String subject) {
        String capacity = subject == null ? "" : words.phrase(capacities, dice, slot -> subject);
        String text = words.phrase(section, dice, slot -> switch (slot) {
            case "who" -> mark(Names.Kind.DECLARED, who);
            case "nature" -> nature;
            case "item" -> String.valueOf(item);
            default -> capacity;
        });
        declared.add(text);
        declarations.add(new Declaration(
                List.of(who.titled()),
                item == null ? null : String.valueOf(item),
                nature.equals("a personal interest")
                        ? InterestNature.PERSONAL.name()
                        : Interests.nature(nature).name(),
                subject == null ? List.of() : List.of(subject),
                text,
                false));
    }

    /** Somebody who is there and whom nothing is planted about. */
    Member bystander(Member but) {
        return dice.pick(board.members.stream()
                .filter(member -> member != but && !busy.contains(member) && !status.containsKey(member))
                .toList());
    }

    Manuscript write(String file) {
        List<Item> items = new ArrayList<>();
        items.add(opening());
        items.add(item("2", "Note of the last meeting", "The note of the last meeting was agreed."));
        for (int number = FIRST_BUSINESS; number <= ITEMS; number++) {
            items.add(item(number, draft(number)));
        }
        return new Manuscript(
                file,
                board.board,
                board.organization,
                day,
                "Committee Room " + dice.between(1, 4),
                names,
                attendance(),
                items,
                declarations,
                false,
                List.of(),
                null);
    }

    private Item opening() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph("Members were welcomed to the meeting."));
        declared.forEach(text -> blocks.add(new Block.Paragraph(text)));
        return new Item("1", "Welcome and declarations of interest", false, blocks, 0, 0, List.of());
    }

    private static Item item(String number, String title, String text) {
        return new Item(number, title, false, List.of(new Block.Paragraph(text)), 0, 0, List.of());
    }

    private Item item(int number, Draft draft) {
        List<Block> blocks = new ArrayList<>();
        if (draft.paragraphs.isEmpty()) {
            draft.paragraphs.add(phrase("neutral text", draft.theme, "", ""));
        }
        draft.paragraphs.forEach(text -> blocks.add(new Block.Paragraph(text)));
        String decision = draft.decision;
        if (decision == null && !draft.restricted && dice.chance(0.6)) {
            decision = phrase("neutral decision", draft.theme, "", "");
        }
        draft.last.forEach(text -> blocks.add(new Block.Paragraph(text)));
        if (decision != null) {
            blocks.add(new Block.Heading("Decision"));
            blocks.add(new Block.Paragraph(decision));
        }
        return new Item(
                String.valueOf(number),
                draft.title,
                draft.restricted,
                blocks,
                decision == null ? 0 : 1,
                0,
                draft.participation);
    }

    private List<Group> attendance() {
        HouseStyle style = board.board.style();
        List<Member> members = board.members;
        List<Group> groups = new ArrayList<>();
        group(groups, style.chair(), Role.CHAIR, AttendanceStatus.PRESENT, members.subList(0, 1));
        group(groups, style.viceChair(), Role.VICE_CHAIR, AttendanceStatus.PRESENT, members.subList(1, 2));
        group(groups, style.members(), Role.MEMBER, AttendanceStatus.PRESENT, with(AttendanceStatus.PRESENT));
        group(groups, "Apologies", null, AttendanceStatus.APOLOGIES, with(AttendanceStatus.APOLOGIES));
        if (status.get(board.guest) == AttendanceStatus.IN_ATTENDANCE) {
            group(groups, "In Attendance", null, AttendanceStatus.IN_ATTENDANCE, List.of(board.guest));
        }
        group(groups, "Officers", null, AttendanceStatus.OFFICER, board.officers);
        return groups;
    }

    private List<Member> with(AttendanceStatus wanted) {
        return board.members.subList(2, board.members.size()).stream()
                .filter(member -> status.getOrDefault(member, AttendanceStatus.PRESENT) == wanted)
                .toList();
    }

    private void group(List<Group> groups, String label, @Nullable Role role, AttendanceStatus how, List<Member> some) {
        if (!some.isEmpty()) {
            groups.add(new Group(label, role, how, some.stream().map(this::row).toList()));
        }
    }

    private Row row(Member member) {
        Printed printed =
                new Printed(member.officer() ? "" : "Cllr", member.person().name(), List.of());
        String mark = names.mark(Names.Kind.LISTED, printed.whole(), member.authority(), member.person());
        return new Row(printed, mark, mark, "", member.authority(), null, List.of(), null);
    }

    private String mark(Names.Kind kind, Member member) {
        return names.mark(kind, member.titled(), null, member.person());
    }

    String phrase(String section, String theme, String subject, String who) {
        return words.phrase(section, dice, slot -> switch (slot) {
            case "theme" -> theme;
            case "Theme" -> theme.substring(0, 1).toUpperCase(Locale.ROOT) + theme.substring(1);
            case "subject" -> subject;
            default -> who;
        });
    }

    private Draft draft(int item) {
        Draft draft = drafts.get(item);
        if (draft == null) {
            throw new IllegalArgumentException("there is no item " + item);
        }
        return draft;
    }
}
