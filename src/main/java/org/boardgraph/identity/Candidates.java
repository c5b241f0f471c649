package org.boardgraph.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pairs of profiles that share a block and are likely enough to be worth at least a question. */
final class Candidates {
    private Candidates() {}

    /** Each pair once, among the first so many profiles. */
    static List<Edge> among(List<Profile> profiles, int count, AuthorityRelations relations, Scoring scoring) {
        Map<String, Integer> numbers = new HashMap<>();
        List<List<Integer>> blocks = new ArrayList<>();
        int[][] keys = new int[count][];
        for (int i = 0; i < count; i++) {
            keys[i] = Blocks.keysOf(profiles.get(i).traits, relations).stream()
                    .mapToInt(key -> numbers.computeIfAbsent(key, k -> {
                        blocks.add(new ArrayList<>());
                        return blocks.size() - 1;
                    }))
                    .sorted()
                    .toArray();
            for (int key : keys[i]) {
                blocks.get(key).add(i);
            }
        }
        List<Edge> edges = new ArrayList<>();
        for (int block = 0; block < blocks.size(); block++) {
            pairs(block, blocks.get(block), keys, profiles, scoring, edges);
        }
        return edges;
    }

    private static void pairs(
            int block, List<Integer> members, int[][] keys, List<Profile> profiles, Scoring scoring, List<Edge> edges) {
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                int left = members.get(i);
                int right = members.get(j);
                if (firstShared(keys[left], keys[right]) != block) {
                    continue;
                }
                double bits = scoring.bits(profiles.get(left), profiles.get(right));
                if (bits >= Scoring.UNSURE) {
                    edges.add(new Edge(left, right, bits));
                }
            }
        }
    }

    /** The smallest number in both sorted lists, so that a pair in several blocks is scored in one. */
    private static int firstShared(int[] left, int[] right) {
        for (int key : left) {
            if (Arrays.binarySearch(right, key) >= 0) {
                return key;
            }
        }
        return -1;
    }
}
