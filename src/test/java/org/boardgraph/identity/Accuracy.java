package org.boardgraph.identity;

import java.util.HashMap;
import java.util.Map;
import org.boardgraph.model.Id;

/** How clusters agree with the truth, counted over all pairs of mentions. */
record Accuracy(double precision, double recall) {
    static Accuracy of(Persons persons, Map<Id, String> truth) {
        Map<String, Long> people = new HashMap<>();
        double merged = 0;
        double right = 0;
        for (Cluster cluster : persons.clusters()) {
            Map<String, Long> here = new HashMap<>();
            cluster.mentions().stream().filter(truth::containsKey).forEach(mention -> {
                here.merge(truth.get(mention), 1L, Long::sum);
                people.merge(truth.get(mention), 1L, Long::sum);
            });
            merged += pairs(here.values().stream().mapToLong(n -> n).sum());
            right += here.values().stream().mapToDouble(Accuracy::pairs).sum();
        }
        double same = people.values().stream().mapToDouble(Accuracy::pairs).sum();
        return new Accuracy(merged == 0 ? 1 : right / merged, same == 0 ? 1 : right / same);
    }

    double f1() {
        return 2 * precision * recall / (precision + recall);
    }

    private static double pairs(long count) {
        return count * (count - 1) / 2.0;
    }
}
