package org.boardgraph.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.boardgraph.generate.PlantedBoard.Member;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes notes with planted conflicts into a folder: `notes/` (both layouts), `registers/` (a CSV a body),
 * `lists/authorities.csv`, `truth/notes/NAME.gold.json` (what a parser should understand) and `truth/conflicts.json`: every conflict that the notes and registers hold, of whatever kind, and what
 * only looks like one, with why it must not be raised. No subject is named but where it is planted, so that the truth is whole.
 */
public final class PlantedNotes {
    private static final int MEETINGS_A_BOARD = 10;
    private static final int MEMBERS = 14;
    private static final int PLANTS_A_MEETING = 3;
    private static final int DAYS_BETWEEN = 40;
    private static final List<String> COMMON = List.of(
            "John Smith",
            "David Jones",
            "Susan Taylor",
            "Paul Brown",
            "Mary Wilson",
            "Peter Davies",
            "Karen Evans",
            "Mark Thomas",
            "Helen Roberts",
            "Ian Johnson");

    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final int notes;
    private final long seed;
    private final Dice dice;
    private final WordLists words =
            WordLists.of("names.txt", "places.txt", "sentences.txt", "short.txt", "planted.txt");
    private final NameStock stock = new NameStock(words);
    private final PlaceNames places;
    private final PlantedRegisters registers = new PlantedRegisters();
    private final PlantTruth truth = new PlantTruth();
    private final Map<Plant, Integer> planted = new EnumMap<>(Plant.class);
    private final Set<String> names = new HashSet<>();
    private final List<String> authorities = new ArrayList<>();
    private final List<PlantedBoard> boards = new ArrayList<>();
    private final List<List<PlantedMeeting>> meetings = new ArrayList<>();
    private String otherBody = "";
    private int nextPlace;
    private int nextSubject;
    private int people;

    public PlantedNotes(int notes, long seed) {
        this.notes = notes;
        this.seed = seed;
        dice = new Dice(seed).fork("planted");
        places = new PlaceNames(words, dice.fork("places"));
        names.addAll(COMMON);
    }

    /** What was written. */
    public record Written(int notes, int registers, int conflicts, int nearMisses) {}

    /** Writes all into an empty or new folder. */
    public Written write(Path folder, Runnable afterEachNote) throws IOException {
        otherBody = council("Combined Authority", "Combined authority", "", "", "");
        found();
        for (int board = 0; board < boards.size(); board++) {
            plant(board);
        }
        Path texts = Files.createDirectories(folder.resolve("notes"));
        Path told = folder.resolve("truth");
        Path gold = Files.createDirectories(told.resolve("notes"));
        for (List<PlantedMeeting> all : meetings) {
            for (PlantedMeeting meeting : all) {
                write(meeting, texts, gold);
                afterEachNote.run();
            }
        }
        Path csv = Files.createDirectories(folder.resolve("registers"));
        Map<String, String> files = registers.files();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(csv.resolve(file.getKey()), file.getValue());
        }
        Path lists = Files.createDirectories(folder.resolve("lists"));
        Files.writeString(
                lists.resolve("authorities.csv"), LargeGraph.AUTHORITIES + String.join("\n", authorities) + "\n");
        Files.writeString(told.resolve("conflicts.json"), json.writeValueAsString(truth.json(notes, seed)) + "\n");
        return new Written(notes, files.size(), truth.conflicts(), truth.nearMisses());
    }

    private void write(PlantedMeeting meeting, Path texts, Path gold) throws IOException {
        String board = meeting.board.board.name();
        String name = board.toLowerCase(Locale.ROOT).replace("&", "and").replaceAll("[^a-z0-9]+", "-");
        String file = name + "-" + meeting.day;
        Layout layout = Layout.of(meeting.board.board.style(), new Dice(seed).fork(file));
        Manuscript note = meeting.write(file);
        Files.writeString(
                texts.resolve(file + layout.ending()), layout.write(note).text());
        Files.writeString(
                gold.resolve(file + ".gold.json"),
                json.writeValueAsString(Gold.of(note, file + layout.ending())) + "\n");
        truth.meeting(file + layout.ending(), meeting.board, meeting.day);
    }

    /** Founds boards, two at a time: these meet on the same days, and a member of each bears the same name. */
    private void found() {
        int left = notes;
        for (int key = 0; left > 0; key++) {
            int count = Math.min(left, MEETINGS_A_BOARD);
            PlantedBoard board = board(key, count);
            boards.add(board);
            List<PlantedMeeting> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                all.add(new PlantedMeeting(board, board.day(i), words, dice.fork("meeting " + key + " " + i)));
            }
            meetings.add(all);
            left -= count;
        }
    }

    private PlantedBoard board(int key, int count) {
        Dice own = dice.fork("board " + key);
        boolean joint = key % 10 > 6;
        List<LocalDate> days = days(key / 2, count);
        String place = places.get(2 * nextPlace++);
        String organization = joint ? null : council(place, "Borough Council", "Non-metropolitan district", "", "", "");
        String name =
                joint ? place + " " + own.pick(words.section("joint committee")) : own.pick(words.section("committee"));
        Board board = new Board(
                key,
                joint ? name : place + " " + name,
                joint ? Board.Kind.JOINT : Board.Kind.COMMITTEE,
                List.of(),
                null,
                days,
                HouseStyle.of(key % 2 == 0, own));
        LocalDate asOf = days.get(count - 1).plusDays(key % 3 == 0 ? 10 : 60);
        PlantedBoard founded = new PlantedBoard(
                board,
                organization,
                member(null, council("District Council", "Non-metropolitan district", "", "", ""), false),
                null);
        if (organization != null) {
            registers.open(organization, asOf);
        }
        seat(founded, organization, asOf, COMMON.get(key / 2 % COMMON.size()));
        String host = organization != null ? organization : council("City Council", "Unitary authority", "", "", "");
        founded.officers.add(member(null, host, true));
        founded.officers.add(member(null, host, true));
        return founded;
    }

    private void seat(PlantedBoard board, @Nullable String organization, LocalDate asOf, String common) {
        for (int i = 0; i < MEMBERS; i++) {
            String authority = organization;
            if (authority == null) {
                authority = successor(board, i < 5);
                registers.open(authority, asOf);
            }
            Member member = member(i == 2 ? common : null, authority, false);
            board.members.add(member);
            registers.member(authority, member.titled());
        }
    }

    /** A council for a member of a joint board; some took the place of another before the board first met. */
    private String successor(PlantedBoard board, boolean ofAnother) {
        if (!ofAnother) {
            board.predecessors.add("");
            return council("District Council", "Non-metropolitan district", "", "", "");
        }
        LocalDate day = LocalDate.of(board.day(0).getYear() - 1, 4, 1);
        String code = "A" + (authorities.size() + 1);
        board.predecessors.add(council(
                "District Council",
                "Non-metropolitan district",
                "",
                day.minusDays(1).toString(),
                code));
        return council("Council", "Unitary authority", day.toString(), "", "");
    }

    private Member member(@Nullable String named, String authority, boolean officer) {
        String given;
        String family;
        if (named != null) {
            given = named.substring(0, named.indexOf(' '));
            family = named.substring(named.indexOf(' ') + 1);
        } else {
            do {
                given = stock.given(dice).name();
                family = stock.family(dice);
            } while (!names.add(given + " " + family));
        }
        Person person =
                new Person("p" + ++people, given, null, null, family, "F", false, List.of(), List.of(), List.of());
        return new Member(person, authority, officer);
    }

    private String council(String type, String sort, String founded, String ended, String successor) {
        return council(places.get(2 * nextPlace++), type, sort, founded, ended, successor);
    }

    private String council(String place, String type, String sort, String founded, String ended, String successor) {
        String name = place + " " + type;
        authorities.add(String.join(
                ",", "A" + authorities.size(), name, "", "", founded, ended, successor, "England", sort, "", ""));
        return name;
    }

    private static List<LocalDate> days(int pair, int count) {
        LocalDate start = LocalDate.of(2018 + pair % 4, 1 + pair % 12, 5 + pair % 20);
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate day = start.plusDays((long) i * DAYS_BETWEEN);
            days.add(
                    day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY
                            ? day.plusDays(2)
                            : day);
        }
        return days;
    }

    private void plant(int board) {
        List<PlantedMeeting> all = meetings.get(board);
        for (int i = 0; i < all.size(); i++) {
            for (int n = 0; n < PLANTS_A_MEETING; n++) {
                plant(board, i);
            }
        }
    }

    /** What was planted least so far, of that which fits the meeting. */
    private void plant(int board, int index) {
        PlantedMeeting meeting = meetings.get(board).get(index);
        Plant plant = dice.some(List.of(Plant.values()), Plant.values().length).stream()
                .filter(each -> fits(each, board, index))
                .min((one, other) -> planted.getOrDefault(one, 0) - planted.getOrDefault(other, 0))
                .orElseThrow();
        boolean last = index + 1 == meetings.get(board).size();
        PlantedMeeting next = last ? null : meetings.get(board).get(index + 1);
        Member who = who(plant, meeting, plant.twoMeetings() ? next : null);
        int item = meeting.free();
        if (item == 0 || plant == Plant.LEFT && item == PlantedMeeting.FIRST_BUSINESS) {
            return;
        }
        meeting.take(item);
        meeting.busy(who);
        planted.merge(plant, 1, Integer::sum);
        String subject = subject(plant, meeting.board, who);
        if (plant == Plant.NAMESAKE) {
            Member other = boards.get(board ^ 1).members.get(2);
            Planting.namesake(registers, other, subject, meeting.board.day(0).minusDays(200));
        }
        new Planting(registers, truth, otherBody, meeting, next, plant, who, item, subject).plant();
    }

    private boolean fits(Plant plant, int board, int index) {
        PlantedBoard where = boards.get(board);
        int count = meetings.get(board).size();
        boolean early = where.organization != null
                && registers.asOf(where.organization).isBefore(where.day(index).plusDays(29));
        return (!plant.joint() || where.isJoint())
                && (!plant.ofOneCouncil() || !where.isJoint())
                && (!plant.twoMeetings() || index + 1 < count)
                && (plant != Plant.REGISTER_TOO_EARLY || early)
                && (plant != Plant.UNREGISTERED || !early)
                && (plant != Plant.GUEST || !meetings.get(board).get(index).isBusy(where.guest))
                && (plant != Plant.OFFICER || !meetings.get(board).get(index).isBusy(where.officers.get(0)))
                && (plant != Plant.NAMESAKE
                        || (board ^ 1) < boards.size()
                                && !meetings.get(board).get(index).isBusy(where.members.get(2)));
    }

    /** Somebody of whom nothing else is planted at the meeting: never the chair, whom sentences may name by the office. */
    private Member who(Plant plant, PlantedMeeting meeting, @Nullable PlantedMeeting next) {
        PlantedBoard board = meeting.board;
        return switch (plant) {
            case NAMESAKE -> board.members.get(2);
            case GUEST -> {
                meeting.status(board.guest, org.boardgraph.model.AttendanceStatus.IN_ATTENDANCE);
                yield board.guest;
            }
            case OFFICER -> board.officers.get(0);
            default -> {
                int to = plant == Plant.PREDECESSOR ? 5 : board.members.size();
                yield dice.pick(board.members.subList(3, to).stream()
                        .filter(member -> !meeting.isBusy(member) && (next == null || !next.isBusy(member)))
                        .toList());
            }
        };
    }

    /** A name that nothing else bears; of plants about councils the one that is looked for. */
    private String subject(Plant plant, PlantedBoard board, Member who) {
        return switch (plant) {
            case OWN_AUTHORITY, GUEST, OFFICER, OWN_BODY -> who.authority();
            case PREDECESSOR -> board.predecessors.get(board.members.indexOf(who));
            case LONGER_NAME -> {
                String place = who.authority().replaceAll(" (District |City |Borough )?Council$", "");
                yield council("North " + place, "District Council", "Non-metropolitan district", "", "", "");
            }
            case LONGER_WORD -> places.get(2 * nextSubject++ + 1) + " Mill";
            default -> {
                int number = nextSubject++;
                List<String> kinds = words.section("local subject");
                String kind = kinds.get((number * 7 + number / 900) % kinds.size());
                String place = places.get(2 * number + 1);
                yield words.fill(kind, dice, slot -> place);
            }
        };
    }
}
