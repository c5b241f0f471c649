package org.boardgraph.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The lists of words that text is made of: files of sections, `[section]` and one entry a line; `#` starts a comment.
 * In an entry `{section}` stands for any entry of that section, and any other word in braces for what the caller puts there.
 */
final class WordLists {
    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    private WordLists() {}

    /** Reads the named resources of this package's folder into one set of sections. */
    static WordLists of(String... resources) {
        WordLists lists = new WordLists();
        for (String resource : resources) {
            lists.read(resource);
        }
        lists.sections.replaceAll((name, entries) -> List.copyOf(entries));
        return lists;
    }

    List<String> section(String name) {
        return Objects.requireNonNull(sections.get(name), () -> "no section [" + name + "] in the word lists");
    }

    /** One entry of a section with its braces filled: from the lists, else by the caller. */
    String phrase(String section, Dice dice, UnaryOperator<String> slots) {
        return fill(dice.pick(section(section)), dice, slots);
    }

    /** A text with its braces filled. */
    String fill(String template, Dice dice, UnaryOperator<String> slots) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (true) {
            int open = template.indexOf('{', at);
            if (open < 0) {
                return out.append(template, at, template.length()).toString();
            }
            int close = template.indexOf('}', open);
            String slot = template.substring(open + 1, close);
            out.append(template, at, open);
            out.append(sections.containsKey(slot) ? phrase(slot, dice, slots) : slots.apply(slot));
            at = close + 1;
        }
    }

    private void read(String resource) {
        List<String> entries = new ArrayList<>();
        for (String line : lines(resource)) {
            if (line.startsWith("[")) {
                entries = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), entries);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                entries.add(line.strip());
            }
        }
    }

    private static List<String> lines(String resource) {
        try (@Nullable InputStream in = WordLists.class.getResourceAsStream("/generate/" + resource)) {
            byte[] bytes = Objects.requireNonNull(in, () -> resource + " is not in the program")
                    .readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
