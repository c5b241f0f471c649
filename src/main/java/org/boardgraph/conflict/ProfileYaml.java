package org.boardgraph.conflict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.boardgraph.conflict.Profile.Answer;
import org.boardgraph.conflict.Profile.Gifts;
import org.boardgraph.conflict.Profile.Kind;
import org.boardgraph.conflict.Profile.Leave;
import org.boardgraph.conflict.Profile.Ruling;
import org.boardgraph.conflict.Profile.TakingPart;
import org.boardgraph.conflict.Profile.Threshold;
import org.boardgraph.model.InterestCategory;
import org.boardgraph.model.InterestNature;
import org.jspecify.annotations.Nullable;

/** Reads one profile from YAML; the form is told in src/docs/profiles.md. */
final class ProfileYaml {
    private static final String DISCLOSED = "registered interest disclosed at the meeting";
    private static final String ADDRESSES = "home addresses withheld";
    private static final String TEXT = "a text.";
    private static final Set<String> KEYS = Set.of(
            "id",
            "name",
            "nation",
            "bodies",
            "from",
            "to",
            "check first",
            "kinds of interest",
            DISCLOSED,
            "taking part",
            "gifts",
            ADDRESSES);
    private static final Set<String> RULING = Set.of("answer", "rule", "source");

    private ProfileYaml() {}

    /**
     * The profile in a file.
     *
     * @throws ProfileUnreadable where the text is no YAML of this form
     */
    static Profile read(String file, String yaml) {
        ProfileNode node = ProfileNode.of(file, yaml, KEYS);
        Profile profile = new Profile(
                node.needed("id", "a short name such as wrenshire-2021."),
                node.needed("name", "a name to be read in a sentence."),
                node.text("nation", "England, Wales, Scotland or Northern Ireland.")
                        .orElse(null),
                node.texts("bodies", "a list of names of bodies."),
                day(node, "from"),
                day(node, "to"),
                node.one("check first", Answer.class) == Answer.YES,
                node.listed("kinds of interest", Set.of("name", "natures", "categories", "source")).stream()
                        .map(ProfileYaml::kind)
                        .toList(),
                ruling(node, DISCLOSED),
                node.listed("taking part", Set.of("natures", "speak", "vote", "stay", "rule", "source")).stream()
                        .map(ProfileYaml::takingPart)
                        .toList(),
                node.under("gifts", Set.of("amount", "threshold", "cumulation", "source"))
                        .map(ProfileYaml::gifts)
                        .orElse(null),
                ruling(node, ADDRESSES));
        if (profile.from() != null && profile.to() != null && profile.to().isBefore(profile.from())) {
            throw node.wrong("to", "is before the first day.", "a day after " + profile.from() + ".");
        }
        if (profile.checkFirst() && profile.nation() == null && profile.bodies().isEmpty()) {
            throw node.wrong("check first", "is yes for any body at all.", "a nation or bodies that it is for, or no.");
        }
        return profile;
    }

    private static Kind kind(ProfileNode node) {
        return new Kind(
                node.needed("name", TEXT),
                node.several("natures", InterestNature.class),
                node.several("categories", InterestCategory.class),
                source(node));
    }

    private static Ruling ruling(ProfileNode profile, String key) {
        ProfileNode node = profile.under(key, RULING)
                .orElseThrow(() -> profile.missing(key, "answer (yes, no or unknown), rule and source."));
        return new Ruling(node.one("answer", Answer.class), node.needed("rule", TEXT), source(node));
    }

    private static TakingPart takingPart(ProfileNode node) {
        Set<InterestNature> natures = node.several("natures", InterestNature.class);
        if (natures.isEmpty()) {
            throw node.missing("natures", "the natures of interest that the rule is for.");
        }
        return new TakingPart(
                natures,
                node.one("speak", Leave.class),
                node.one("vote", Leave.class),
                node.one("stay", Leave.class),
                node.needed("rule", TEXT),
                source(node));
    }

    private static Gifts gifts(ProfileNode node) {
        return new Gifts(
                amount(node),
                node.one("threshold", Threshold.class),
                node.text("cumulation", TEXT).orElse(null),
                source(node));
    }

    private static String source(ProfileNode node) {
        return node.needed("source", "the regulation and the paragraph in which the rule stands.");
    }

    private static @Nullable BigDecimal amount(ProfileNode node) {
        String expected = "an amount in pounds, such as 50.";
        String text = node.text("amount", expected).orElse(null);
        try {
            BigDecimal amount = text == null ? null : new BigDecimal(text);
            if (amount == null || amount.signum() >= 0) {
                return amount;
            }
        } catch (NumberFormatException e) {
            // told below, as an amount below nought is
        }
        throw node.wrong("amount", "says “" + text + "”.", expected);
    }

    private static @Nullable LocalDate day(ProfileNode node, String key) {
        String expected = "a day such as 2019-04-01, or nothing.";
        String text = node.text(key, expected).orElse(null);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw node.wrong(key, "says “" + text + "”.", expected);
        }
    }
}
