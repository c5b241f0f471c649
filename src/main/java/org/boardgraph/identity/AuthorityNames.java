package org.boardgraph.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** What a printed name of a body says. */
    public static AuthorityNames of(String printed) {
        List<String> words = words(printed.replaceAll("\\s*\\([^)]*\\)\\s*$", ""));
        Type type = type(words);
        List<String> rest = new ArrayList<>(words);
        if (type == Type.OTHER) {
            rest.remove("the");
        } else {
            strip(rest);
        }
        return new AuthorityNames(String.join(" ", rest.isEmpty() ? words : rest), type);
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

    private static List<String> words(String printed) {
        List<String> words = new ArrayList<>();
        for (String word : Text.fold(printed).split(" ")) {
            words.addAll(ABBREVIATIONS.getOrDefault(word, List.of(COUNTIES.getOrDefault(word, word))));
        }
        return words;
    }

    private static Type type(List<String> words) {
        boolean council = words.contains("council");
        if (words.contains("borough") && words.contains("london")) {
            return Type.LONDON_BOROUGH;
        } else if (words.contains("borough")) {
            return Type.BOROUGH;
        } else if (words.contains("parish") || words.contains("community") && council) {
            return Type.PARISH;
        } else if (words.contains("town") && council) {
            return Type.TOWN;
        } else if (words.contains("county") && (council || words.get(0).equals("county"))) {
            return Type.COUNTY;
        } else if (words.contains("district") && council) {
            return Type.DISTRICT;
        } else if (words.contains("city") && (council || words.get(0).equals("city"))) {
            return Type.CITY;
        }
        return council ? Type.COUNCIL : Type.OTHER;
    }

    /** Takes the type words off both ends; those amid the name, as in "Isle of Wight", belong to it. */
    private static void strip(List<String> words) {
        while (!words.isEmpty() && TYPE_WORDS.contains(words.get(0))) {
            words.remove(0);
        }
        while (!words.isEmpty() && TYPE_WORDS.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
    }
}
