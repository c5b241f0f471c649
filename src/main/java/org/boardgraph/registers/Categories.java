package org.boardgraph.registers;

import static org.boardgraph.model.InterestCategory.BODY_MEMBERSHIP;
import static org.boardgraph.model.InterestCategory.CONTRACT;
import static org.boardgraph.model.InterestCategory.CORPORATE_TENANCY;
import static org.boardgraph.model.InterestCategory.EMPLOYMENT;
import static org.boardgraph.model.InterestCategory.GIFT_OR_HOSPITALITY;
import static org.boardgraph.model.InterestCategory.LAND;
import static org.boardgraph.model.InterestCategory.LICENCE;
import static org.boardgraph.model.InterestCategory.OTHER;
import static org.boardgraph.model.InterestCategory.SECURITIES;
import static org.boardgraph.model.InterestCategory.SPONSORSHIP;
import static org.boardgraph.model.InterestCategory.UNPAID_DIRECTORSHIP;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.boardgraph.model.InterestCategory;
import org.boardgraph.model.Text;

/**
 * The headings under which councils and parliaments register interests, told by their words: those of the regulations of 2012 under
 * the Localism Act, of the LGA model code, of the Welsh and Scottish codes, and of the registers of parliaments.
 */
final class Categories {
    static final String EXPECTED =
            "one of Employment, Sponsorship, Contracts, Land, Licences, Corporate tenancies, Securities,"
                    + " Body membership, Unpaid directorship, Gifts and hospitality, Other";

    /** A heading longer than this is a description that slipped into the column. */
    private static final int LONGEST = 300;

    private static final Pattern APPOINTED =
            Pattern.compile("\\b(appointed|appointments?|nominated|nominations?|outside bod(?:y|ies))\\b");
    private static final Pattern FAMILY = Pattern.compile("\\bfamily\\b");

    /** The first rule whose words stand in the folded heading holds. */
    private static final List<Rule> RULES = List.of(
            rule(CORPORATE_TENANCY, "corporate tenanc(?:y|ies)|tenanc(?:y|ies)"),
            rule(LICENCE, "licen[cs]es?"),
            rule(GIFT_OR_HOSPITALITY, "gifts?|hospitality|visits?|benefits? and hospitality"),
            rule(
                    UNPAID_DIRECTORSHIP,
                    "(?:unpaid|unremunerated|voluntary|non remunerated) director(?:s|ships?)?|director(?:s|ships?)?"
                            + " (?:unpaid|unremunerated|which are unpaid)"),
            rule(SPONSORSHIP, "sponsor(?:s|ship)?|donations?|election expenses|financial assistance"),
            rule(CONTRACT, "contracts?|contractual"),
            rule(SECURITIES, "securit(?:y|ies)|shares?|shareholdings?|stocks?|beneficial interests? in a body"),
            rule(LAND, "land|propert(?:y|ies)|heritable property|houses?|buildings?|beneficial interests? in land"),
            rule(
                    BODY_MEMBERSHIP,
                    "trade unions?|political part(?:y|ies)|(?:outside |public |other )?bod(?:y|ies)|memberships?|member of"
                            + "|charit(?:y|ies)|charitable|societ(?:y|ies)|associations?|appointed|appointments?|trustees?(?:hips?)?"
                            + "|lobbying|opinion forming|position of (?:general )?control"),
            rule(
                    EMPLOYMENT,
                    "employ(?:ment|ments|er|ers|ed|ee)?|office|trade|profession|professional|vocation|vacation|occupation"
                            + "|jobs?|earnings|remuneration|remunerated|related undertakings?|self employ(?:ed|ment)|business|paid work"
                            + "|ad hoc payments|pecuniary interest from work"),
            rule(OTHER, "other|others|miscellaneous|misc|non financial|non registrable|directorships?|any interests?"));

    private Categories() {}

    private record Rule(InterestCategory category, Pattern words) {}

    private static Rule rule(InterestCategory category, String words) {
        return new Rule(category, Pattern.compile("\\b(?:" + words + ")\\b"));
    }

    /** The category that a heading means; empty where its words are none that is known. */
    static Optional<InterestCategory> of(String printed) {
        if (printed.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = Text.fold(printed);
        return RULES.stream()
                .filter(rule -> rule.words.matcher(folded).find())
                .map(Rule::category)
                .findFirst();
    }

    /** Whether the heading itself says that the authority appointed the member. */
    static boolean appointed(String printed) {
        return APPOINTED.matcher(Text.fold(printed)).find();
    }

    /** Whether the heading is about members of the family, whose names are not kept. */
    static boolean ofFamily(String printed) {
        return FAMILY.matcher(Text.fold(printed)).find();
    }
}
