package org.boardgraph.notes.items;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.boardgraph.model.Text;

/** Takes the markup of Markdown and leftovers of HTML out of a line. */
public final class Markup {
    private static final Pattern BLOCK_TAG = Pattern.compile(
            "</?(?:ul|ol|li|p|br|div|tr|td|th|table|tbody|h[1-6])(?:\\s[^<>]{0,300})?/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG =
            Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]{0,20}(?:\\s[^<>]{0,300})?/?>|<!--[^>]{0,500}-->");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]{0,300})\\]\\([^()\\s]{0,500}\\)");
    private static final Pattern EMPHASIS =
            Pattern.compile("\\*\\*|__|(?<![\\p{L}\\p{N}*])\\*(?=\\S)|(?<=\\S)\\*(?![\\p{L}\\p{N}*])");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|>-])");
    private static final Pattern BULLETS = Pattern.compile("(?<=\\S)\\s?(?=[•▪●◦·‣]\\s?\\p{L})");
    private static final Pattern HASHES = Pattern.compile("\\s{0,3}#{1,6}\\s+");
    private static final Pattern LEADING_HASHES = Pattern.compile("\\s*#+\\s*");

    private Markup() {}

    /** The lines that a printed line gives: cut at block tags and at bullets inside it. */
    public static List<String> lines(String printed) {
        List<String> lines = new ArrayList<>();
        String whole =
                printed.indexOf('<') < 0 ? printed : BLOCK_TAG.matcher(printed).replaceAll("\n");
        for (String part : whole.split("\n", -1)) {
            String words = plain(part);
            for (String line : hasBullet(words) ? BULLETS.split(words) : new String[] {words}) {
                if (!line.isBlank()) {
                    lines.add(line.strip());
                }
            }
        }
        if (lines.isEmpty()) {
            lines.add("");
        }
        return lines;
    }

    private static boolean hasBullet(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c > 127 && "•▪●◦·‣".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasHashes(String printed) {
        return printed.indexOf('#') >= 0 && HASHES.matcher(printed).lookingAt();
    }

    /** The words of a piece of a line, without emphasis, links, tags and entities. */
    public static String plain(String printed) {
        String text = hasHashes(printed) ? LEADING_HASHES.matcher(printed).replaceFirst("") : printed;
        if (text.indexOf('<') >= 0) {
            text = TAG.matcher(text).replaceAll("");
        }
        if (text.indexOf('[') >= 0) {
            text = LINK.matcher(text).replaceAll("$1");
        }
        if (text.indexOf('*') >= 0 || text.indexOf('_') >= 0) {
            boolean bullet = text.stripLeading().startsWith("* ");
            text = EMPHASIS.matcher(bullet ? text.stripLeading().substring(2) : text)
                    .replaceAll("");
            text = bullet ? "* " + text : text;
        }
        if (text.indexOf('\\') >= 0) {
            text = ESCAPE.matcher(text).replaceAll("$1");
        }
        if (text.indexOf('&') >= 0) {
            text = text.replace("&nbsp;", " ")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&");
        }
        return text;
    }

    /** Whether the markup makes the line a heading: hashes before it, or all of it bold. */
    public static boolean isHeading(String printed) {
        String line = printed.strip();
        if (hasHashes(printed)) {
            return true;
        }
        boolean bold = line.length() > 4
                && (line.startsWith("**") && line.endsWith("**") || line.startsWith("__") && line.endsWith("__"));
        return bold
                && line.indexOf(line.substring(0, 2), 2) == line.length() - 2
                && !Text.squeeze(line).endsWith(".**");
    }
}
