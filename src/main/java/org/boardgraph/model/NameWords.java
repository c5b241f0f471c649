package org.boardgraph.model;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of printed names that are no names: titles, post-nominals, and the particles of family names. */
final class NameWords {
    private static final Set<String> TITLES =
            words("cllr cllrs cllors councillor councillors cr mayor mayoress sir dame"
                    + " lord lady baroness baron earl viscount mr mrs ms miss mx dr doctor prof professor rev revd reverend canon"
                    + " alderman ald hon rt right honourable judge captain capt major colonel col lt lieutenant brigadier wing"
                    + " commander constable chief assistant superintendent cdr sgt bishop archdeacon rabbi imam provost bailie inspector insp supt deputy"
                    + " cclr clr cynghorydd cyng cilr marquess duke duchess countess viscountess marchioness ven venerable"
                    + " pastor fr father sister brother monsignor msgr admiral commodore brig general sqn squadron flt ldr"
                    + " hh worshipful chairman chairwoman chairperson elected acc dcc pcc dci y"
                    + " county the borough parish district town city");
    /** Words that are titles only before another title: "County Councillor", "The Rt Hon", "Deputy Mayor". */
    private static final Set<String> ONLY_BEFORE_A_TITLE =
            words("county the borough parish district town city deputy rt"
                    + " right wing chief assistant major lt baron earl judge bishop canon col rabbi"
                    + " duke hh y elected general squadron worshipful");

    private static final Set<String> PEERS =
            words("lord lady baroness baron earl viscount" + " marquess duke duchess countess viscountess marchioness");
    private static final Set<String> POST_NOMINALS = words("cbe obe mbe kbe dbe gbe jp mp dl qc kc frsa bem mvo cvo lvo"
            + " kcvo qpm kpm qam td rd vrd frics mrics fca aca fcca phd ba bsc ma msc mba llb llm ms am msp mep mla mhk"
            + " frs frsl frcp frcs cb cmg kcb dcb mc dso dsc dfc gc gm cstj kstj ostj mstj cpfa cipfa fcipd mcipd riba"
            + " pgce pc ch kg acis fcis med dphil edd bed deng frgs fcmi mcmi fsa fria mrtpi ceng cgeol"
            + " rn rm raf retd fcipfa acipfa frtpi friba fiet miet ieng acma fcma cgma facca fcih mcih cihcm fciob mciob"
            + " fice mice fimeche mimeche fciwem mciwem fmaat maat fcib acib fcilt mcilt cmilt fiod miod fsb mrsc frsc cchem"
            + " frsb mrsb fls fba frse frshist frhists fras frmets frsph mrcp mrcgp frcgp frcn rgn rmn srn dms dma"
            + " mphil mst bcl bcom beng meng bds mbchb mb bs lld dlitt dsocsci dd hnd cqsw dipsw"
            + " gcb gcmg kcmg dcmg gcvo dcvo kt kstg dstj rvm isom iso cpm ersd erd rnr rnvr vr oam qso"
            + " fhea sfhea pfhea fcmc ams mspi fipd mipd cmgr fcg acg frin fcips mcips mirm firm");
    private static final Set<String> GENERATIONS = words("jr jnr junior sr snr senior ii iii");
    private static final Set<String> PARTICLES =
            words("van von der den de du la le di da dos del della ter ten te st mac"
                    + " mc ap ab al el bin ibn ui ni o nic san zu zur af av fitz op ver");
    /** After a comma these say what somebody is, not how somebody is called: "Hart, Chairman". */
    private static final Set<String> OFFICES =
            words("chair chairman chairwoman chairperson vice leader clerk mayor deputy"
                    + " secretary treasurer director head president officer member observer the ward council");

    /** Capitals without a vowel are letters of an honour or a degree that the list above lacks, and nobody's name: QFSM. */
    private static final Pattern LETTERS = Pattern.compile("(?!TBC|NHS|MRS|CLLR)[B-DF-HJ-NP-TV-XZ]{3,6}");

    /** What says more of the letters before it: BA (Hons). */
    private static final Set<String> OF_LETTERS = words("hons oxon cantab econ eng lond ret retd rtd");

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}|(?:\\p{Lu}\\.){1,3}");
    /** A comma, or a dash with room about it, before what somebody is. */
    private static final Pattern BREAK = Pattern.compile(", | [-–—] ");

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’.\\-]*|[(\"“]\\p{Lu}[\\p{L}]*[)\"”]");

    private NameWords() {}

    static boolean title(String word) {
        return TITLES.contains(Text.fold(word));
    }

    static boolean titleOnlyBeforeAnother(String word) {
        return ONLY_BEFORE_A_TITLE.contains(Text.fold(word));
    }

    static boolean peer(String title) {
        return PEERS.contains(Text.fold(title));
    }

    /** Printed as such words are, MBE or "CBE," or PhD, so that nobody's name is taken for one. */
    static boolean postNominal(String word) {
        if (capitals(word) < 2) {
            return false;
        }
        String bare = bare(word);
        return LETTERS.matcher(bare).matches()
                || POST_NOMINALS.contains(Text.fold(bare).replace(" ", ""));
    }

    private static int capitals(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        return capitals;
    }

    static boolean generation(String word) {
        return GENERATIONS.contains(Text.fold(word));
    }

    /** Jnr and the like, which are nobody's family name as Senior and Junior are. */
    static boolean shortGeneration(String word) {
        return generation(word) && Text.fold(word).length() < 4;
    }

    static boolean particle(String word) {
        boolean abbreviated = word.endsWith(".") && !word.equalsIgnoreCase("st.");
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("Ó");
        return PARTICLES.contains(Text.fold(word)) && !abbreviated && !initial;
    }

    /** Whether a word in brackets says more of a degree or a rank: "(Hons)", "(Retd)". */
    static boolean ofLetters(String word) {
        return word.startsWith("(") && OF_LETTERS.contains(Text.fold(word));
    }

    /** Whether a word is one initial or several with dots: A, J.A. */
    static boolean initials(String word) {
        return INITIALS.matcher(word).matches();
    }

    /** A name without what a list prints after it: "(Lab)", "(née Hart)", "- Chairman", ", Leader of the Council", "*". */
    static String withoutAsides(String printed) {
        String name = Text.withoutEnd(printed, "*†‡# ");
        while (name.endsWith(")")) {
            int from = name.lastIndexOf('(');
            if (from < 1 || names(name.substring(0, from)) < 1 || belongs(name.substring(from))) {
                break;
            }
            name = name.substring(0, from).strip();
        }
        Matcher breaks = BREAK.matcher(name);
        while (breaks.find()) {
            String first = name.substring(breaks.end()).split(" ", 2)[0];
            if (OFFICES.contains(Text.fold(first.split("-", 2)[0])) && names(name.substring(0, breaks.start())) > 1) {
                return name.substring(0, breaks.start());
            }
        }
        return name;
    }

    /** Whether what stands in brackets at the end is a title, letters or a generation, which a name has parts for. */
    private static boolean belongs(String bracketed) {
        return title(bracketed) || postNominal(bracketed) || generation(bracketed) || ofLetters(bracketed);
    }

    /** How many words there are that are no titles. */
    private static long names(String words) {
        return Arrays.stream(words.strip().split(" "))
                .filter(word -> !word.isEmpty() && !title(word))
                .count();
    }

    /** Whether a word is printed as a given name or an initial is. */
    static boolean name(String word) {
        return NAME.matcher(word).matches() && !OFFICES.contains(Text.fold(word));
    }

    /** Without the signs before and after it. */
    static String bare(String word) {
        return Text.withoutEnd(Text.withoutStart(word, "(,;"), "),;.:");
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
