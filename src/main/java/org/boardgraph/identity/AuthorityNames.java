package org.boardgraph.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.boardgraph.model.Text;

/**
 * The name of an authority without what its spellings differ in: "Hillingdon London Borough Council", "London Borough of
 * Hillingdon" and "Hillingdon LBC" are hillingdon; "East Herts Council" is east hertfordshire.
 *
 * @param name the folded name without type words
 * @param type the type that the printed name states, OTHER for what is no council
 */
public record AuthorityNames(String name, Type type) {
    /** What a printed name says that a body is; a council that says no more is COUNCIL. */
    public enum Type {
        COUNTY,
        CITY,
        BOROUGH,
        DISTRICT,
        LONDON_BOROUGH,
        TOWN,
        PARISH,
        COUNCIL,
        OTHER;

        /** Whether one body may be printed with either. */
        boolean fits(Type other) {
            boolean small = this == TOWN || this == PARISH;
            boolean otherSmall = other == TOWN || other == PARISH;
            return this == other
                    || this == OTHER
                    || other == OTHER
                    || small == otherSmall && this != COUNTY && other != COUNTY
                    || this == COUNCIL && !otherSmall
                    || other == COUNCIL && !small;
        }
    }

    private static final Map<String, String> COUNTIES = Map.ofEntries(
            Map.entry("beds", "bedfordshire"),
            Map.entry("berks", "berkshire"),
            Map.entry("bucks", "buckinghamshire"),
            Map.entry("cambs", "cambridgeshire"),
            Map.entry("derbys", "derbyshire"),
            Map.entry("glos", "gloucestershire"),
            Map.entry("hants", "hampshire"),
            Map.entry("herts", "hertfordshire"),
            Map.entry("lancs", "lancashire"),
            Map.entry("leics", "leicestershire"),
            Map.entry("lincs", "lincolnshire"),
            Map.entry("northants", "northamptonshire"),
            Map.entry("notts", "nottinghamshire"),
            Map.entry("oxon", "oxfordshire"),
            Map.entry("salop", "shropshire"),
            Map.entry("staffs", "staffordshire"),
            Map.entry("warks", "warwickshire"),
            Map.entry("wilts", "wiltshire"),
            Map.entry("worcs", "worcestershire"),
            Map.entry("yorks", "yorkshire"),
            Map.entry("saint", "st"));
    private static final Map<String, List<String>> ABBREVIATIONS = Map.ofEntries(
            Map.entry("lbc", List.of("london", "borough", "council")),
            Map.entry("lb", List.of("london", "borough")),
            Map.entry("rb", List.of("royal", "borough")),
            Map.entry("mbc", List.of("metropolitan", "borough", "council")),
            Map.entry("mdc", List.of("metropolitan", "district", "council")),
            Map.entry("cbc", List.of("county", "borough", "council")),
            Map.entry("bc", List.of("borough", "council")),
            Map.entry("dc", List.of("district", "council")),
            Map.entry("cc", List.of("county", "council")),
            Map.entry("pc", List.of("parish", "council")),
            Map.entry("tc", List.of("town", "council")));
    private static final Set<String> TYPE_WORDS = Set.of(
            "council",
            "county",
            "borough",
            "district",
            "city",
            "royal",
            "metropolitan",
            "unitary",
            "authority",
            "corporation",
            "london",
            "town",
            "parish",
            "community",
            "of",
            "the");

    /** "Bristol, City of" for "City of Bristol", as registers print it. */
    private static final Pattern TYPE_LAST = Pattern.compile(
            "(.+?),\\s*((?:the )?(?:(?:London|Royal) Borough|Borough|City|County|City and County) of)\\s*$",
            Pattern.CASE_INSENSITIVE);

    /** Abbreviations that may stand before the name: LB Hillingdon. */
    private static final Set<String> BEFORE = Set.of("lb", "lbc", "rb");

    private static final Pattern COUNCIL_OF =
            Pattern.compile("(the )?((city|county|borough|town|district|parish) )?council of the .+");
    /** What is an authority though it is not called a council: the City of York, County Durham, Hillingdon London Borough. */
    private static final Pattern TYPE_FIRST = Pattern.compile(
            "(the )?borough of .+|(the )?(london|royal|metropolitan) borough .+|(the )?(city|county|city and county) of .+"
                    + "|county \\w+|.+ (london|royal|metropolitan) borough");
    /** What ends the names of bodies that only bear the name of a council. */
    private static final Set<String> NO_COUNCIL = Set.of(
            ("police college university academy school trust hospital hospitals partnership partnerships ltd limited plc cic"
                            + " llp festival orchestra museum station airport fc club association forum society board committee panel"
                            + " service services homes housing show network")
                    .split(" "));

    /** What a printed name of a body says. */
    public static AuthorityNames of(String printed) {
        String plain = printed.replaceAll("\\s*\\([^)]*\\)\\s*$", "");
        List<String> words = words(TYPE_LAST.matcher(plain).replaceFirst("$2 $1"));
        Type type = type(words);
        List<String> rest = new ArrayList<>(words);
        if (type == Type.OTHER) {
            rest.remove("the");
        } else {
            strip(rest);
        }
        return new AuthorityNames(String.join(" ", rest.isEmpty() ? words : rest), type);
    }

    /** One text for all spellings of one body, as far as the name tells: a county, a town and a parish of one name are three more. */
    public String key() {
        return switch (type) {
            case COUNTY -> name + "/county";
            case TOWN -> name + "/town";
            case PARISH -> name + "/parish";
            default -> name;
        };
    }

    /** Whether both are printed names of one body, as far as names tell. */
    public boolean same(AuthorityNames other) {
        return name.equals(other.name) && type.fits(other.type) || initialsOf(other) || other.initialsOf(this);
    }

    /** Whether this is printed as a part of that county: North Hertfordshire, Hertfordshire County Council. */
    public boolean partOf(AuthorityNames county) {
        return county.type == Type.COUNTY
                && type != Type.COUNTY
                && (" " + name + " ").contains(" " + county.name + " ");
    }

    private boolean initialsOf(AuthorityNames other) {
        String[] words = other.name.split(" ");
        if (name.contains(" ") || words.length < 3 || words.length != name.length()) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            initials.append(word.charAt(0));
        }
        return initials.toString().equals(name);
    }

    /** Other spellings of a name without type words, as prose prints them: "east herts" for "east hertfordshire". */
    public static Set<String> spellings(String name) {
        Set<String> spellings = new TreeSet<>();
        for (Map.Entry<String, String> county : COUNTIES.entrySet()) {
            String spelt = (" " + name + " ").replace(" " + county.getValue() + " ", " " + county.getKey() + " ");
            if (!spelt.strip().equals(name)) {
                spellings.add(spelt.strip());
            }
        }
        return spellings;
    }

    private static List<String> words(String printed) {
        String[] folded = Text.fold(printed).split(" ");
        List<String> words = new ArrayList<>();
        for (int i = 0; i < folded.length; i++) {
            String word = folded[i];
            boolean abbreviation = folded.length > 1 && (i == folded.length - 1 || i == 0 && BEFORE.contains(word));
            List<String> plain = List.of(COUNTIES.getOrDefault(word, word));
            words.addAll(abbreviation ? ABBREVIATIONS.getOrDefault(word, plain) : plain);
        }
        return words;
    }

    private static Type type(List<String> words) {
        String folded = String.join(" ", words);
        boolean council = words.get(words.size() - 1).equals("council")
                || COUNCIL_OF.matcher(folded).matches();
        if (NO_COUNCIL.contains(words.get(words.size() - 1))
                || !council && !TYPE_FIRST.matcher(folded).matches()) {
            return Type.OTHER;
        } else if (words.contains("borough")) {
            return words.contains("london") ? Type.LONDON_BOROUGH : Type.BOROUGH;
        } else if (words.contains("parish") || words.contains("community")) {
            return Type.PARISH;
        } else if (words.contains("town")) {
            return Type.TOWN;
        } else if (words.contains("county") && !folded.contains("city and county")) {
            return Type.COUNTY;
        } else if (words.contains("district")) {
            return words.contains("city") ? Type.CITY : Type.DISTRICT;
        }
        return words.contains("city") ? Type.CITY : Type.COUNCIL;
    }

    /** Takes the type words off both ends; those amid the name, as in "Isle of Wight", belong to it. */
    private static void strip(List<String> words) {
        if (String.join(" ", words).contains("city of london")) {
            words.clear();
            words.addAll(List.of("city", "of", "london"));
            return;
        }
        int from = 0;
        while (from < words.size() && isType(words, from, from > 0)) {
            from++;
        }
        int to = words.size();
        while (to > from && isType(words, to - 1, to < words.size())) {
            to--;
        }
        words.subList(to, words.size()).clear();
        words.subList(0, from).clear();
    }

    /** The "and" of "City and County of" and of "City and District Council" is one, beside another. */
    private static boolean isType(List<String> words, int place, boolean beside) {
        String word = words.get(place);
        return TYPE_WORDS.contains(word) || beside && word.equals("and");
    }
}
