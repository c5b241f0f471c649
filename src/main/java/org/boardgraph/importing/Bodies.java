package org.boardgraph.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.boardgraph.model.Text;
import org.jspecify.annotations.Nullable;

/** Reads from the type words of a name what kind of body it is. */
final class Bodies {
    private static final Pattern COMPANY = Pattern.compile("\\b(ltd|limited|plc|llp|cic|inc|incorporated|gmbh)\\b");
    private static final Pattern CHARITY = Pattern.compile("\\b(trust|charity|charities|charitable|foundation)\\b");
    private static final Pattern HEALTH_SERVICE = Pattern.compile("\\b(nhs|foundation trust|hospitals?)\\b");
    private static final Pattern GOVERNMENT = Pattern.compile(
            "^(the )?(ministry|department|office) (of|for)\\b|^(the )?(cabinet|home|foreign|scotland|wales) office\\b"
                    + "|^hm [a-z]+|\\b(treasury|government)$|^(uk|welsh|scottish) government\\b");
    /** Councils of another sort than those that people elect: Arts Council, Youth Council, Council for Voluntary Service. */
    private static final Pattern OTHER_COUNCIL = Pattern.compile(
            "\\b(arts?|british|business|care|consumer|design|economic|education|energy|faith|faiths|forestry|"
                    + "funding|general|housing|industry|international|medical|national|press|privy|refugee|research|"
                    + "security|skills|social|sports?|student|students|tourism|trades|works|world|youth) council\\b"
                    + "|\\bcouncil (for|of) (?!the (city|borough|county|district|royal)|the isles)");
    /** What a board calls a meeting of the whole council: not the name of a body. */
    private static final Pattern ONLY_A_MEETING = Pattern.compile(
            "(the )?((full|annual|extraordinary|ordinary|special|county|borough|district|town|parish|city|community) )*council");

    private static final Pattern COUNCIL = Pattern.compile(".*\\bcouncil$|^council of the .+");
    private static final Pattern AUTHORITY = Pattern.compile(
            "^(the )?((london|royal|metropolitan) )*borough of .+|^(the )?city of .+( corporation)?|"
                    + "^corporation of .+|.*\\b(combined|fire|rescue|police|national park|unitary|mayoral|london|waste|transport) authority$");
    private static final Pattern PART_OF_A_BODY = Pattern.compile(
            "\\b(board|committee|subcommittee|panel|cabinet|executive|forum|commission|partnership|group|assembly|joint)\\b");

    /** From the narrower words to the wider. */
    private static final Map<Pattern, String> CLASSIFICATIONS = classifications();

    private Bodies() {}

    static BodyKind kind(String name) {
        String folded = Text.fold(name);
        if (COMPANY.matcher(folded).find()) {
            return BodyKind.COMPANY;
        }
        if (isAuthority(folded)) {
            return BodyKind.AUTHORITY;
        }
        if (GOVERNMENT.matcher(folded).find()) {
            return BodyKind.GOVERNMENT;
        }
        boolean charity = CHARITY.matcher(folded).find()
                && !HEALTH_SERVICE.matcher(folded).find();
        return charity ? BodyKind.CHARITY : BodyKind.OTHER;
    }

    /** Whether a body is told by its name as printed alone: companies, ministries, an Arts Council; their type words are no councils'. */
    static boolean onlyItsOwnName(String name) {
        BodyKind kind = kind(name);
        return kind == BodyKind.COMPANY
                || kind == BodyKind.CHARITY
                || kind == BodyKind.GOVERNMENT
                || kind == BodyKind.OTHER
                        && OTHER_COUNCIL.matcher(Text.fold(name)).find();
    }

    /** Whether a board's own name is that of a council, which then meets as a whole. */
    static boolean isCouncil(String board) {
        return kind(board) == BodyKind.AUTHORITY
                && !PART_OF_A_BODY.matcher(Text.fold(board)).find();
    }

    /** The sort of authority, where its name says: county, district, London borough. */
    static @Nullable String classification(String name) {
        if (kind(name) != BodyKind.AUTHORITY) {
            return null;
        }
        String folded = Text.fold(name);
        return CLASSIFICATIONS.entrySet().stream()
                .filter(each -> each.getKey().matcher(folded).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static boolean isAuthority(String folded) {
        if (ONLY_A_MEETING.matcher(folded).matches()
                || OTHER_COUNCIL.matcher(folded).find()) {
            return false;
        }
        return COUNCIL.matcher(folded).matches() || AUTHORITY.matcher(folded).matches();
    }

    private static Map<Pattern, String> classifications() {
        Map<Pattern, String> classifications = new LinkedHashMap<>();
        classifications.put(Pattern.compile("\\blondon borough\\b"), "London borough");
        classifications.put(Pattern.compile("\\bmetropolitan (borough|district|city)\\b"), "metropolitan district");
        classifications.put(Pattern.compile("\\b(royal borough)\\b"), "royal borough");
        classifications.put(Pattern.compile("\\bcounty borough\\b"), "county borough");
        classifications.put(Pattern.compile("\\bcombined authority$"), "combined authority");
        classifications.put(Pattern.compile("\\bfire (and rescue )?authority$"), "fire authority");
        classifications.put(Pattern.compile("\\bpolice authority$"), "police authority");
        classifications.put(Pattern.compile("\\bnational park authority$"), "national park authority");
        classifications.put(Pattern.compile("\\bunitary\\b"), "unitary");
        classifications.put(Pattern.compile("\\bcounty council$"), "county");
        classifications.put(Pattern.compile("\\bdistrict council$"), "district");
        classifications.put(Pattern.compile("\\bborough council$|^(the )?borough of\\b"), "borough");
        classifications.put(Pattern.compile("\\bcity council$|^(the )?city of\\b"), "city");
        classifications.put(Pattern.compile("\\bparish council$"), "parish");
        classifications.put(Pattern.compile("\\btown council$"), "town");
        classifications.put(Pattern.compile("\\bcommunity council$"), "community");
        return classifications;
    }
}
