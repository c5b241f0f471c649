package org.boardgraph.leaks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the sensitive entries and restricted bodies of one graph say; a distinct canary wherever words.txt says nothing else. */
final class Words {
    /** The start of every canary; no public word of the scene has it. */
    static final String CANARY = "zyx";

    private static final Pattern PLACE = Pattern.compile("\\{\\{([^}]+)}}");
    private static final String[] SYLLABLES = {"ba", "de", "fi", "go", "lu", "ma", "ne", "po", "ra", "su", "ti", "vo"};

    private final int world;
    private final Map<String, String> said = new HashMap<>();
    private final TreeSet<String> canaries = new TreeSet<>();

    /** @param world 1 or 2 */
    Words(int world) {
        this.world = world;
        text("words.txt").lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] columns = line.split("\\|", -1);
            said.put(columns[0].strip(), columns[world].strip());
        });
    }

    /** A text of the scene with its places filled. */
    String in(String file) {
        return filled(text(file));
    }

    String filled(String text) {
        Matcher places = PLACE.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (places.find()) {
            String key = places.group(1);
            String words = said.containsKey(key) ? filled(said.get(key)) : canary(key);
            places.appendReplacement(filled, Matcher.quoteReplacement(words));
        }
        return places.appendTail(filled).toString();
    }

    /** The canary of a place. */
    String canary(String key) {
        Random random = new Random((key + world).hashCode());
        StringBuilder word = new StringBuilder("Zyx");
        for (int i = 0; i < 4; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        canaries.add(word.toString());
        return word.toString();
    }

    /** All canaries that were used. */
    List<String> canaries() {
        return List.copyOf(canaries);
    }

    private static String text(String file) {
        try (InputStream in = Words.class.getResourceAsStream("/leaks/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no text of this name: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
