package org.boardgraph.conflict;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A set of keys and values of a profile's file, which knows where each stands, so that errors can say it. */
final class ProfileNode {
    private final String file;
    private final int line;
    private final Map<String, Node> values;

    private ProfileNode(String file, Node node, Set<String> keys) {
        this.file = file;
        this.line = node.getStartMark().getLine() + 1;
        if (!(node instanceof MappingNode mapping)) {
            throw new ProfileUnreadable(place(), "there are no keys with values.", expected(keys));
        }
        this.values = new LinkedHashMap<>();
        for (NodeTuple pair : mapping.getValue()) {
            String key = pair.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!keys.contains(key) || values.put(key, pair.getValueNode()) != null) {
                throw new ProfileUnreadable(
                        file + ", line " + (pair.getKeyNode().getStartMark().getLine() + 1),
                        "“" + key + "” is not known here, or stands twice.",
                        expected(keys));
            }
        }
    }

    /** The whole of a file. */
    static ProfileNode of(String file, String yaml, Set<String> keys) {
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
            if (root != null) {
                return new ProfileNode(file, root, keys);
            }
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw new ProfileUnreadable(
                    file + ", line " + line, "the file is no YAML: " + e.getProblem() + ".", expected(keys));
        } catch (YAMLException e) {
            throw new ProfileUnreadable(file, "the file is no YAML.", expected(keys));
        }
        throw new ProfileUnreadable(file, "the file is empty.", expected(keys));
    }

    /** A value that must be there. */
    String needed(String key, String expected) {
        return text(key, expected).orElseThrow(() -> missing(key, expected));
    }

    Optional<String> text(String key, String expected) {
        Node node = values.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (!(node instanceof ScalarNode scalar)) {
            throw wrong(key, "is a list or a set.", expected);
        }
        String text = scalar.getValue().strip();
        return text.isEmpty() || text.equals("~") || text.equals("null") ? Optional.empty() : Optional.of(text);
    }

    /** One of the constants of an enum; in files "as public" stands for AS_PUBLIC. */
    <E extends Enum<E>> E one(String key, Class<E> type) {
        String text = needed(key, words(type));
        return constant(type, text).orElseThrow(() -> wrong(key, "says “" + text + "”.", words(type)));
    }

    /** Several constants of an enum; none where the key is not there. */
    <E extends Enum<E>> Set<E> several(String key, Class<E> type) {
        Set<E> constants = new LinkedHashSet<>();
        for (String text : texts(key, words(type))) {
            constants.add(constant(type, text).orElseThrow(() -> wrong(key, "says “" + text + "”.", words(type))));
        }
        return constants;
    }

    List<String> texts(String key, String expected) {
        List<String> texts = new ArrayList<>();
        for (Node node : nodes(key, expected)) {
            if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
                throw wrong(key, "holds something that is no text.", expected);
            }
            texts.add(scalar.getValue().strip());
        }
        return texts;
    }

    /** A set of keys and values that stands under a key. */
    Optional<ProfileNode> under(String key, Set<String> keys) {
        return Optional.ofNullable(values.get(key)).map(node -> new ProfileNode(file, node, keys));
    }

    /** A list of such sets; none where the key is not there. */
    List<ProfileNode> listed(String key, Set<String> keys) {
        return nodes(key, "a list of entries with " + expected(keys)).stream()
                .map(node -> new ProfileNode(file, node, keys))
                .toList();
    }

    ProfileUnreadable missing(String key, String expected) {
        return new ProfileUnreadable(place(), "“" + key + "” is missing.", expected);
    }

    ProfileUnreadable wrong(String key, String found, String expected) {
        Node node = values.get(key);
        String at =
                node == null ? place() : file + ", line " + (node.getStartMark().getLine() + 1);
        return new ProfileUnreadable(at, "“" + key + "” " + found, expected);
    }

    private String place() {
        return file + ", line " + line;
    }

    private List<Node> nodes(String key, String expected) {
        @Nullable Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw wrong(key, "is no list.", expected);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String text) {
        String name = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    private static <E extends Enum<E>> String words(Class<E> type) {
        boolean vocabulary = type.getEnclosingClass() == null;
        return Arrays.stream(type.getEnumConstants())
                        .map(constant -> vocabulary
                                ? constant.name()
                                : constant.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static String expected(Set<String> keys) {
        return "the keys " + keys.stream().sorted().collect(Collectors.joining(", ")) + ".";
    }
}
