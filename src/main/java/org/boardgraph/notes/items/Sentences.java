package org.boardgraph.notes.items;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells kinds of paragraphs apart by how they begin and end. */
public final class Sentences {
    static final String REPORTS =
            "(?:introduced|presented|outlined|explained|thanked|reported|updated|welcomed|gave|informed|asked|highlighted|said|invited|summarised|summarized|advised|declared|opened|confirmed|stated|commented|suggested|responded|replied|closed|drew|spoke|provided|added|expressed|described|raised|emphasised|reminded|congratulated|questioned|observed|concluded|reiterated|attended|apologised|joined|shared|began|talked|set out|sought|stressed|referred|queried|briefed|noted|led|moved|proposed|seconded|left|arrived|was|were|had|has)";
    private static final Pattern NARRATIVE = Pattern.compile(
            "(?:(?:Cllrs?|Councillors?|Mayor|Sir|Dame|Lord|Baroness|Mr|Mrs|Ms|Dr)\\s(?:(?!\\s(?:to|will|would|should)\\s).){2,60}?|The (?:Chair|Vice|Deputy)[a-z-]*(?: and .{2,40}?)?|[A-Z][a-z'’]+(?: [A-Z][A-Za-z'’-]+){1,2}(?:(?:,| \\().{2,60}?[,)])?)\\s(?!noted|agreed|was|were|had|has)"
                    + REPORTS + "\\b.*");
    /** Somebody coming or going between two decisions. */
    private static final Pattern MOVES = Pattern.compile(
            "(?:(?:Cllrs?|Councillors?|Mayor|Sir|Dame|Lord|Lady|Baroness|Mr|Mrs|Ms|Miss|Dr|Prof(?:essor)?)\\s[^.]{2,60}?|The (?:Chair|Vice|Deputy)[a-z-]*|[A-Z][a-z'’]+(?: [A-Z][A-Za-z'’-]+){1,2})\\s(?:then |now |also )?"
                    + "(?:left|returned|re-?joined|arrived|joined|withdrew|entered|came back)\\s"
                    + "(?:to |from |at |in |for |during )?(?:the (?:meeting|room|chamber|call)|this point|item \\d|\\d{1,2}[.:]\\d{2})(?:[^.]|\\.(?=\\S)){0,80}\\.?");

    private static final Pattern CLOSES = Pattern.compile(
            "(?:The|This) meeting (?:was |then |was then )?(?:adjourned|resumed|reconvened|closed|ended|concluded|finished|broke|started|opened|began)\\b.{0,100}");
    private static final Pattern DECIDES = Pattern.compile(
            "(?:the |board |lga |all |lead )*(?:members?|board|committee|panel|executive|cabinet|commission|it was)\\b.{0,80}?\\b(?:agreed|resolved|noted|approved|endorsed|decided|accepted|supported|ratified)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ACTS = Pattern.compile(
            "(.{2,80}?)\\s(?:to(?!\\s(?:the|a|an|all|its|their|his|her|our|this|that|these|those|each|every|any|both|members|officers)\\b)|will|would|should|shall|must|are to|is to)\\s[a-z].*");
    private static final Pattern INFINITIVE = Pattern.compile("\\s(?:to|will|should|must)\\s\\p{Ll}");
    private static final Pattern AUXILIARY = Pattern.compile("\\s(?:to|will|shall|should|must|are to|is to)$");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;])\\s(?=\\p{Lu})");
    private static final Pattern VERB =
            Pattern.compile("\\b(?:\\p{Ll}{2,}ed|is|are|was|were|be|has|have|had|made|gave|felt|took|said|that)\\b");
    private static final Set<String> HEADINGS = Set.of(
            "discussion",
            "background",
            "next steps",
            "recommendation",
            "recommendations",
            "issues",
            "summary",
            "introduction",
            "comments",
            "questions",
            "context",
            "conclusion",
            "conclusions",
            "presentation",
            "update",
            "updates",
            "report",
            "key issues",
            "key points",
            "issues raised",
            "questions and answers",
            "debate",
            "overview",
            "points raised",
            "next meeting",
            "date of next meeting",
            "any other business");
    private static final Set<String> SMALL = Set.of("""
            and of the for in on to a an with at by from & - – as or""".split("\\s+"));

    private Sentences() {}

    /** Prose that reports what somebody said; it ends a list of decisions. */
    static boolean isNarrative(String text) {
        return text.length() > 20
                && Character.isUpperCase(text.charAt(0))
                && NARRATIVE.matcher(cap(text)).matches();
    }

    /** "Cllr Thorne returned to the meeting at 12.40pm.", "The meeting closed at 1pm." */
    static boolean moves(String text) {
        return text.length() < 200
                && (MOVES.matcher(text).matches() || CLOSES.matcher(text).matches());
    }

    /** "Members agreed to …" */
    static boolean decides(String text) {
        return DECIDES.matcher(cap(text)).matches();
    }

    /** "Officers to write. Members to reply." as two; where a sentence names nobody who is to act, the text stays whole. */
    public static List<String> actions(String text) {
        List<String> sentences = List.of(SENTENCE.split(text));
        return sentences.stream().noneMatch(one -> actor(one).isEmpty()) ? sentences : List.of(text);
    }

    /** Who is to act: "Officers to circulate …" gives "Officers"; empty where nobody is named. */
    static String actor(String text) {
        Matcher acts = ACTS.matcher(cap(text));
        if (!acts.matches()) {
            return "";
        }
        String who = acts.group(1);
        who = who.endsWith(":") ? who.substring(0, who.length() - 1).strip() : who;
        boolean name = Character.isUpperCase(who.charAt(0))
                && who.split(" ").length <= 8
                && !VERB.matcher(who).find();
        return name && who.indexOf(',') < 0 && who.indexOf('.') < 0 ? who : "";
    }

    /** A lead-in without a sentence of its own: "Members:", "Officers to:". */
    static boolean isBareSubject(String text) {
        boolean colon = text.endsWith(":");
        boolean to = text.endsWith(" to") || text.endsWith(" will");
        boolean infinitive = INFINITIVE.matcher(text).find();
        return (colon || to)
                && !infinitive
                && text.length() <= 80
                && !VERB.matcher(text).find()
                && !text.contains(",");
    }

    /** The subject of a bare lead-in: "Officers to:" gives "Officers". */
    static String subject(String lead) {
        String subject =
                lead.endsWith(":") ? lead.substring(0, lead.length() - 1).strip() : lead;
        return AUXILIARY.matcher(subject).replaceAll("");
    }

    /** A short line in the manner of a title, above prose. */
    static boolean isSubHeading(String text, String next) {
        if (text.isEmpty() || text.length() > 90 || ".:;!?,".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return false;
        }
        if (HEADINGS.contains(text.toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean aboveProse = next.length() > 50 || next.endsWith(":") && next.length() > 15;
        return aboveProse && Character.isUpperCase(text.charAt(0)) && isTitleCase(text);
    }

    private static boolean isTitleCase(String text) {
        String[] words = text.split(" ");
        int capital = 0;
        int counted = 0;
        for (String word : words) {
            if (SMALL.contains(word)) {
                continue;
            }
            counted++;
            capital += Character.isLowerCase(word.charAt(0)) ? 0 : 1;
        }
        boolean shortOne = words.length <= 3
                && !VERB.matcher(text.toLowerCase(Locale.ROOT)).find()
                && !ACTS.matcher(text).matches();
        return capital == counted
                        && words.length <= 12
                        && !VERB.matcher(text.toLowerCase(Locale.ROOT)).find()
                || shortOne;
    }

    /** Enough of a paragraph to tell how it begins; a bound on what a pattern has to look at. */
    private static String cap(String text) {
        return text.length() > 300 ? text.substring(0, 300) : text;
    }
}
