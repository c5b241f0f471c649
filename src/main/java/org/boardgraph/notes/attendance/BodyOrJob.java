package org.boardgraph.notes.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardgraph.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a name: a body that the person comes from, a job title or capacity, or both ("Head of Finance, Marsh
 * Council").
 */
record BodyOrJob(@Nullable String body, @Nullable String job) {
    private static final Set<String> JOB_HEADS = Set.of("""
            head heads director manager officer adviser advisor executive assistant secretary president leader
            chair chairman chairperson consultant lead analyst coordinator ordinator minister commissioner
            professor partner researcher clerk solicitor accountant treasurer observer member representative
            ambassador champion specialist engineer superintendent inspector chief deputy intern trainee
            administrator controller auditor lawyer barrister counsel planner surveyor editor journalist
            facilitator trainer author expert speaker supporter organiser strategist economist statistician
            architect constable councillor mayor graduate apprentice fellow lecturer chaplain headteacher
            teacher doctor nurse librarian curator registrar ombudsman governor trustee founder owner principal
            supervisor liaison independent businessman resident associate guest designer developer volunteer
            spokesperson peer mentor coach vice-chair master harbourmaster warden ranger keeper pilot scientist
            vicar headmaster marshal sheriff technician scrutineer writer photographer interpreter recorder
            convenor convener holder person ceo cfo coo""".split("\\s+"));
    private static final Set<String> BODY_WORDS = Set.of("""
            council borough authority authorities association lga team trust ltd limited plc llp university
            college department ministry office agency institute institution foundation group society union
            company partnership police nhs commission federation network centre center charity bank school
            hospital government corporation consortium committee board assembly parliament forum alliance
            academy club church unit inspectorate directorate treasury england wales scotland uk britain
            international associates brigade constabulary consulting consultancy analytics hospice chamber fund
            guild ministries embassy initiative commissioners trustees governors""".split("\\s+"));
    /** What stands between the parts. */
    private static final String BETWEEN = " \t\n\u000B\f\r,;–-";

    private static final Pattern OF =
            Pattern.compile("\\s(?:of|for|at|to|in|with|on|from)\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern AT = Pattern.compile("\\s(?:at|from)\\s(?:the\\s)?(?=[A-Z])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’-]+");
    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,6}s?");

    /** A party behind a body is no part of the body's name. */
    private static final Pattern PARTY = Pattern.compile(
            "(?<=\\p{L})\\s?(?:\\s[-–—]|[,;])\\s?(?:con(?:servatives?)?|lab(?:our)?(?: (?:and|&) co-?op(?:erative)?)?|lib(?:eral)? ?dem(?:ocrat)?s?|independents?|greens?|green party|ukip|plaid cymru|snp)(?: (?:group|party))?$",
            Pattern.CASE_INSENSITIVE);

    static BodyOrJob none() {
        return new BodyOrJob(null, null);
    }

    static BodyOrJob of(String printed) {
        String words = withoutParty(Text.squeeze(printed));
        if (words.isEmpty() || words.chars().noneMatch(Character::isLetter)) {
            return none();
        }
        List<String> parts = parts(words);
        if (isJob(parts.get(0))) {
            return jobFirst(parts);
        }
        for (int i = 1; i < parts.size(); i++) {
            if (isBody(join(parts, 0, i)) && isJob(parts.get(i))) {
                return new BodyOrJob(join(parts, 0, i), join(parts, i, parts.size()));
            }
        }
        return new BodyOrJob(words, null);
    }

    /** "Saltham Council - Labour" without the party; somebody may well work for one: "Adviser, Labour Group". */
    private static String withoutParty(String words) {
        Matcher party = PARTY.matcher(words);
        return party.find() && !isJob(words.substring(0, party.start())) ? words.substring(0, party.start()) : words;
    }

    private static BodyOrJob jobFirst(List<String> parts) {
        for (int i = 1; i < parts.size(); i++) {
            if (isBody(parts.get(i)) && !isJob(parts.get(i))) {
                return new BodyOrJob(bare(join(parts, i, parts.size())), join(parts, 0, i));
            }
        }
        String all = join(parts, 0, parts.size());
        Matcher at = AT.matcher(all);
        if (at.find()) {
            return new BodyOrJob(all.substring(at.end()), all.substring(0, at.start()));
        }
        return new BodyOrJob(null, all);
    }

    /** The same where officers are listed: their words are a job title unless they name a body. */
    static BodyOrJob ofOfficer(String printed) {
        BodyOrJob read = of(printed);
        boolean job = read.job == null && read.body != null && !isBody(read.body);
        return job ? new BodyOrJob(null, read.body) : read;
    }

    /** The same where guests are listed: what follows a guest's job title is where the guest comes from. */
    static BodyOrJob ofGuest(String printed) {
        BodyOrJob read = of(printed);
        String job = read.body == null && read.job != null ? read.job : "";
        int comma = job.lastIndexOf(", ");
        return comma < 0 ? read : new BodyOrJob(job.substring(comma + 2), job.substring(0, comma));
    }

    /** Whether the words are a job title or a capacity: the word that the rest hangs on names one. */
    static boolean isJob(String words) {
        String head = OF.split(words, 2)[0];
        int bracket = head.indexOf('(');
        head = bracket > 0 ? head.substring(0, bracket) : head;
        String last = "";
        boolean leads = false;
        for (Matcher word = WORD.matcher(head); word.find(); ) {
            leads = leads
                    || last.equals("chief")
                    || last.equals("deputy") && word.group().equalsIgnoreCase("chief");
            last = word.group().toLowerCase(Locale.ROOT);
        }
        if (last.equals("executive") && !leads && !head.toLowerCase(Locale.ROOT).contains("account")) {
            return false;
        }
        // "Commissioners", "Associates": several make a body.
        return JOB_HEADS.contains(last);
    }

    /** Whether the words read like the name of a body. */
    static boolean isBody(String words) {
        for (Matcher word = WORD.matcher(words); word.find(); ) {
            if (BODY_WORDS.contains(word.group().toLowerCase(Locale.ROOT))
                    || ACRONYM.matcher(word.group()).matches()) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String body) {
        return body.regionMatches(true, 0, "the ", 0, 4) ? body.substring(4) : body;
    }

    /** Cut at commas, semicolons and spaced dashes that stand in no bracket. */
    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        boolean closes = words.indexOf(')') >= 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            depth += c == '(' && closes ? 1 : c == ')' && depth > 0 ? -1 : 0;
            boolean dash =
                    (c == '-' || c == '–') && words.startsWith(" ", i + 1) && i > 0 && words.charAt(i - 1) == ' ';
            if (depth == 0 && (c == ',' || c == ';' || dash)) {
                parts.add(words.substring(start, i));
                start = i;
            }
        }
        parts.add(words.substring(start));
        return parts;
    }

    private static String join(List<String> parts, int from, int to) {
        String joined = to - from == 1 ? parts.get(from) : String.join("", parts.subList(from, to));
        return Text.withoutEnd(Text.withoutStart(joined, BETWEEN), BETWEEN);
    }
}
