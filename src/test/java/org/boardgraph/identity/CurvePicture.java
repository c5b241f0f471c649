package org.boardgraph.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Precision against recall as SVG: recall from 0.80 to 1 to the right, precision from 0.90 to 1 upwards; a ring at what is merged. */
final class CurvePicture {
    private static final List<String> COLOURS = List.of("#1b5e9e", "#b3541e", "#3c7a3a", "#6b3fa0");
    private static final double LEFT = 80;
    private static final double RIGHT = 660;
    private static final double TOP = 70;
    private static final double FOOT = 430;
    private static final double LEAST_RECALL = 0.8;
    private static final double LEAST_PRECISION = 0.9;

    private CurvePicture() {}

    static String of(Map<String, LabelledPairs> sets) {
        List<String> lines = new ArrayList<>();
        lines.add("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 720 500' width='720' height='500'"
                + " font-family='Helvetica, Arial, sans-serif' font-size='13' fill='#333'>");
        lines.add("<rect width='720' height='500' fill='white'/>");
        lines.add("<text x='80' y='30' font-size='17' font-weight='bold'>Name pairs: precision against recall</text>");
        lines.add("<text x='80' y='50' fill='#666'>each point merges all pairs from one score up;"
                + " rings: what is merged; grey field: asked for</text>");
        grid(lines);
        lines.add("<clipPath id='field'><rect x='80' y='60' width='581' height='371'/></clipPath>");
        int number = 0;
        for (Map.Entry<String, LabelledPairs> set : sets.entrySet()) {
            curve(lines, set.getKey(), set.getValue(), number++);
        }
        lines.add("</svg>\n");
        return String.join("\n", lines);
    }

    private static void grid(List<String> lines) {
        lines.add(format(
                "<rect x='%.1f' y='%.1f' width='%.1f' height='%.1f' fill='#eef1f4'/>",
                x(0.95), y(1), x(1) - x(0.95), y(0.99) - y(1)));
        for (int step = 0; step <= 10; step++) {
            double precision = LEAST_PRECISION + step * 0.01;
            lines.add(format(
                    "<path d='M%.1f %.1fH%.1f' stroke='#ddd'/><text x='%.1f' y='%.1f' text-anchor='end'>%.2f</text>",
                    LEFT, y(precision), RIGHT, LEFT - 8, y(precision) + 4, precision));
        }
        for (int step = 0; step <= 8; step++) {
            double recall = LEAST_RECALL + step * 0.025;
            lines.add(format(
                    "<path d='M%.1f %.1fV%.1f' stroke='#ddd'/><text x='%.1f' y='%.1f' text-anchor='middle'>%.3f</text>",
                    x(recall), TOP, FOOT, x(recall), FOOT + 20, recall));
        }
        lines.add("<text x='370' y='475' text-anchor='middle'>recall: pairs of one person that are merged</text>");
        lines.add("<text transform='translate(26 250) rotate(-90)' text-anchor='middle'>"
                + "precision: merged pairs that are of one person</text>");
    }

    private static void curve(List<String> lines, String name, LabelledPairs pairs, int number) {
        String colour = COLOURS.get(number % COLOURS.size());
        String points = pairs.curve().stream()
                .map(point -> format("%.1f,%.1f", x(point.recall()), y(point.precision())))
                .collect(Collectors.joining(" "));
        LabelledPairs.Point joined = pairs.joined();
        lines.add(format(
                "<polyline clip-path='url(#field)' fill='none' stroke='%s' stroke-width='2' points='%s'/>",
                colour, points));
        lines.add(format(
                "<circle cx='%.1f' cy='%.1f' r='%d' fill='none' stroke='%s' stroke-width='2.5'/>",
                x(joined.recall()), y(joined.precision()), 5 + 3 * number, colour));
        double at = 330 + 22 * number;
        lines.add(format(
                "<path d='M100 %.1fh26' stroke='%s' stroke-width='3'/><text x='134' y='%.1f'>%s: %d pairs,"
                        + " precision %.3f, recall %.3f</text>",
                at, colour, at + 4, name, pairs.pairs().size(), joined.precision(), joined.recall()));
    }

    private static double x(double recall) {
        return LEFT + (RIGHT - LEFT) * (Math.max(recall, LEAST_RECALL) - LEAST_RECALL) / (1 - LEAST_RECALL);
    }

    private static double y(double precision) {
        double shown = Math.max(precision, LEAST_PRECISION);
        return FOOT - (FOOT - TOP) * (shown - LEAST_PRECISION) / (1 - LEAST_PRECISION);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
