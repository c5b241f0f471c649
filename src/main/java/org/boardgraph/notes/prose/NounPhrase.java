package org.boardgraph.notes.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the name of what an interest is in. */
final class NounPhrase {
    private static final Set<String> BODIES = WordList.of("body-words", "place-words");
    private static final Set<String> GENERIC = WordList.of("generic-heads");
    private static final Set<String> ROLES = WordList.of("roles");
    private static final Set<String> DETERMINERS =
            WordList.in("the a an his her their its our this that any both all one own");
    private static final Set<String> JOINTS =
            WordList.in("of and & the for in upon on de la le with at to - – / under by next " + "y yr");
    private static final Set<String> ENDS = WordList.in(
            ", . ; ( ) : – — - who which whose that is was are were has have had because as due but so since "
                    + "if while when where would will could he she they left withdrew took did being having item items "
                    + "agenda declared remained under during | receives received receiving applied mentioned referred");
    /** Words that say nothing of what the interest is in. */
    private static final Set<String> EMPTY = WordList.in(
            "next previous first second last latter other matter matters outcome outcomes issue issues topic debate adjoining adjacent neighbouring nearby building premises house item meeting "
                    + "application applications applicant applicants report discussion public council family council's "
                    + "committee board authority subject above same following interest interests vote area door "
                    + "organisation company business respect relation regard agenda site nature planning decision them "
                    + "it relevant proceedings place seat school decisions proposal proposals owner agent register member room which this body "
                    + "bodies organisations group fund funds funding grant grants contract contracts initiative "
                    + "initiatives role roles position appointment membership involvement personal prejudicial pecuniary record past field property street "
                    + "village parish ward town borough county district land development process minutes charity trust "
                    + "club");

    /** What joins with the next word to name one body: "Fire and Rescue Service", "Health and Care Trust". */
    private static final Set<String> HALVES =
            Set.of("fire", "health", "care", "police", "rescue", "state", "community", "estate");

    private static final Set<String> BARE = Set.of("council", "authority", "borough", "county", "district");
    /** Heads of phrases in lower case that name nobody. */
    private static final Set<String> ANYBODY = WordList.in(
            "authority authorities council councils body bodies organisation organisations company companies "
                    + "himself herself themselves them him applicant applicants objector objectors complainant developer developers bidder bidders tenderer "
                    + "contractor employer landowner family neighbour neighbours");
    /** What ends the name of a company, in whatever letters. */
    private static final Set<String> COMPANY = Set.of("plc", "ltd", "limited", "llp", "cic", "cio");

    private NounPhrase() {}

    private static boolean determiner(Sentence s, int i) {
        return DETERMINERS.contains(s.word(i)) && (!s.at(i).capital() || s.is(i, "the"));
    }

    /** The names in the phrase that starts at {@code from}; none where it says nothing. */
    static List<String> at(Sentence s, int from, int to, boolean lowerCaseToo) {
        int start = from;
        while (start < to && determiner(s, start)) {
            start++;
        }
        if (BARE.contains(s.word(start)) && Words.any(s.word(start + 1), "on", "at", "in")) {
            start += 2; // "a leaseholder of the Council on the Tideswell Estate"
            while (start < to && determiner(s, start)) {
                start++;
            }
        }
        int end = start;
        while (end < to && !stops(s, start, end, to)) {
            end++;
        }
        int capital = start;
        while (capital < end && !s.at(capital).capital()) {
            capital++;
        }
        if (s.find(start, capital, "with") >= 0) {
            return List.of(); // "a child with an Education Plan": what the other has
        }
        boolean apposed = s.is(end, ",") && end + 1 < to && s.at(end + 1).capital() && Titles.titleAt(s, end + 1) == 0;
        if (capital == end && apposed && end - start == 1) {
            return at(s, end + 1, to, false); // "employed by the contractor, Tarrant Roads"
        }
        if (capital == end) {
            return lowerCaseToo ? lowerCase(s, start, end) : List.of();
        }
        List<String> names = names(s, capital, end);
        if (names.isEmpty() && apposed && s.at(capital).possessive()) {
            return at(s, end + 1, to, false); // "of the Trust's subsidiary, Leam Estates Ltd"
        }
        return end < to && s.is(end, ",") && moreBodies(s, end, to) ? joined(names, at(s, end + 1, to, false)) : names;
    }

    /** "governors at A School, B School and C Academy": another body follows the comma. */
    private static boolean moreBodies(Sentence s, int comma, int to) {
        int k = comma + 1;
        while (k < to && s.at(k).capital()) {
            k++;
        }
        boolean listed = Words.any(s.word(k), "and", "&", ",") && s.at(k + 1).capital();
        return BODIES.contains(s.word(comma - 1))
                && k - comma > 2
                && listed
                && BODIES.contains(s.word(k - 1))
                && !ROLES.contains(s.word(comma + 1))
                && Titles.titleAt(s, comma + 1) == 0;
    }

    private static List<String> joined(List<String> names, List<String> more) {
        List<String> all = new ArrayList<>(names);
        all.addAll(more);
        return all;
    }

    private static boolean stops(Sentence s, int start, int i, int to) {
        String word = s.word(i);
        if (word.equals(",") && i > start) {
            return !innerComma(s, i, to);
        }
        if (i > start
                && word.equals("-")
                && s.at(i - 1).capital()
                && i + 1 < to
                && s.at(i + 1).capital()) {
            return false;
        }
        if (i > start && word.equals("in") && s.is(i + 1, "the")) {
            return true; // where it is, not what it is
        }
        boolean next = word.equals("and") || word.equals("&");
        if (next && i + 1 < to) {
            return newRole(s, i + 1, to);
        }
        return ENDS.contains(word) && !(s.at(i).capital() && i > start);
    }

    /** "and trustee of", "and a member of", "and would leave", "and as": what follows is no part of the name. */
    private static boolean newRole(Sentence s, int i, int to) {
        int k = i;
        while (k < to && (DETERMINERS.contains(s.word(k)) || s.is(k, "also") || s.is(k, "in") || s.is(k, "of"))) {
            k++;
        }
        boolean friends = s.is(k, "friends") && s.at(k).capital();
        boolean role = ROLES.contains(s.word(k))
                && !friends
                && (s.is(k + 1, "of")
                        || s.is(k + 1, "for")
                        || s.is(k + 1, "at")
                        || !s.at(Math.min(k, to - 1)).capital());
        int office = Titles.officeAt(s, i);
        return role
                || office > 0 && i + office < to && !s.at(i + office).capital() // "and the Vice-Chair took the chair"
                || s.is(i, "the") && Titles.officerAt(s, i) > 0 // "and the Monitoring Officer would leave"
                || ENDS.contains(s.word(k))
                || k == i && !s.at(k).capital() && s.word(k).endsWith("ed") // "and vacated the Chamber"
                || Titles.titleAt(s, Math.min(k, s.size() - 1)) > 0 && s.at(k).capital()
                || k < to && !s.at(k).capital() && k > i;
    }

    /** "Bournemouth, Christchurch & Poole Council": the comma stands inside a name that ends as a body's. */
    private static boolean innerComma(Sentence s, int comma, int to) {
        boolean between =
                s.at(comma - 1).capital() && comma + 1 < to && s.at(comma + 1).capital();
        if (!between || BODIES.contains(s.word(comma - 1))) {
            return false;
        }
        boolean joined = false;
        for (int i = comma + 1; i < Math.min(to, comma + 8); i++) {
            boolean joint = s.is(i, "and") || s.is(i, "&") || s.is(i, ",");
            joined |= joint;
            if (!joint && !s.at(i).capital()) {
                return false;
            }
            if (BODIES.contains(s.word(i)) && s.at(i).capital()) {
                return joined;
            }
        }
        return false;
    }

    private static List<String> lowerCase(Sentence s, int start, int end) {
        int last = end;
        while (last > start
                && (JOINTS.contains(s.word(last - 1)) || s.at(last - 1).sign())) {
            last--;
        }
        boolean empty = last == start
                || last - start > 5
                || EMPTY.contains(s.word(start))
                || ROLES.contains(s.word(start))
                || ANYBODY.contains(s.word(last - 1))
                || s.word(last - 1).startsWith("interest")
                || s.at(start).number();
        return empty ? List.of() : List.of(s.printed(start, last));
    }

    /** The capitalised words from {@code start} on with what joins them. */
    private static List<String> names(Sentence s, int start, int end) {
        int last = start;
        int i = start;
        while (i < end) {
            Token token = s.at(i);
            if (token.capital() || token.number() || i > start && COMPANY.contains(token.word())) {
                last = i + 1;
            } else if (!JOINTS.contains(token.word()) && !token.is(",") && !token.is("'") && !token.is("’")) {
                break;
            }
            i++;
        }
        return split(s, start, last);
    }

    /** "A School and B School" are two; "Leeds and Bradford Fire Authority" is one. */
    private static List<String> split(Sentence s, int start, int end) {
        List<String> found = new ArrayList<>(1);
        int from = start;
        for (int i = start + 1; i + 1 < end; i++) {
            boolean joint = s.is(i, "and") || s.is(i, "&");
            boolean bodyBefore = BODIES.contains(s.word(i - 1)) && !HALVES.contains(s.word(i - 1)) && i - from > 1;
            boolean named = BODIES.contains(s.word(end - 1)) || s.is(i + 1, "friends");
            if (joint && bodyBefore && named) {
                add(found, s, from, i);
                from = i + 1;
            }
        }
        add(found, s, from, end);
        return found;
    }

    /** "Board of Kestrel Housing": those who run a body stand for it. */
    private static int pastBoard(Sentence s, int from, int to) {
        int k = Words.any(s.word(from), "management", "executive") ? from + 1 : from;
        boolean board = Words.any(s.word(k), "board", "committee", "trustees", "governors", "directors");
        boolean of = board && Words.any(s.word(k + 1), "of", "at", "for") && k + 2 < to;
        if (!of || Words.any(s.word(k + 2), "deputies", "trade", "guardians", "visitors")) {
            return from;
        }
        int name = s.is(k + 2, "the") ? k + 3 : k + 2;
        boolean more = Words.any(s.word(name), "trustees", "governors", "directors");
        return more ? pastBoard(s, name, to) : name < to && s.at(name).capital() ? name : from;
    }

    private static void add(List<String> found, Sentence s, int start, int end) {
        int from = start;
        while (from < end && determiner(s, from)) {
            from++;
        }
        if (end - from > 1 && s.at(from).possessive() && BARE.contains(s.word(from))) {
            from++; // "the Council's Pensions Board"
        }
        int to = end;
        while (to - 1 > from && GENERIC.contains(s.word(to - 1))) {
            to--;
        }
        from = pastBoard(s, from, to);
        boolean item = to - from > 1
                && Words.any(s.word(from), "item", "items", "agenda", "minute", "minutes")
                && s.at(to - 1).number();
        boolean reference = to - from == 1 && s.word(from).matches(".*/.*\\d.*|.*\\d/.*"); // told where nothing else is
        boolean person = from < to && Titles.titleAt(s, from) > 0;
        boolean empty = to - from == 1
                && (EMPTY.contains(s.word(from)) || ROLES.contains(s.word(from)) || GENERIC.contains(s.word(from)));
        boolean the = s.is(from - 1, "the") && !s.at(from - 1).capital();
        empty |= to - from == 1 && the && BodyNames.endsAt(s, from); // "the Society"
        reference |= Words.any(s.word(from), "application", "planning")
                && s.at(to - 1).number()
                && s.word(to - 1).indexOf('/') > 0;
        if (from < to && !person && !item && !reference && !empty) {
            String name = s.printed(from, to).replaceFirst("(?<=[a-z]{2})\\.$", "");
            found.add(s.at(to - 1).possessive() && name.matches(".*['’]s?") ? name.replaceAll("['’]s?$", "") : name);
        }
    }
}
