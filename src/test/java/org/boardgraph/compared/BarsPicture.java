package org.boardgraph.compared;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Groups of lying bars as SVG: the thick one as long as the median, the thin line as long as the 99th percentile. */
final class BarsPicture {
    private static final List<String> COLOURS = List.of("#1b5e9e", "#9aa5b1", "#b3541e", "#3c7a3a");
    private static final double LEFT = 220;
    private static final double RIGHT = 760;
    private static final double BAR = 16;
    private static final double GAP = 18;

    private BarsPicture() {}

    static String of(String title, Map<String, Map<String, Times>> groups) {
        double most = groups.values().stream()
                .flatMap(group -> group.values().stream())
                .mapToDouble(Times::p99)
                .max()
                .orElse(1);
        List<String> lines = new ArrayList<>();
        double y = 60;
        for (Map.Entry<String, Map<String, Times>> group : groups.entrySet()) {
            int number = 0;
            lines.add(
                    format("<text x='20' y='%.1f' font-weight='bold'>%s</text>", y + BAR - 4, escaped(group.getKey())));
            for (Map.Entry<String, Times> bar : group.getValue().entrySet()) {
                lines.add(bar(bar, y, most, COLOURS.get(number++ % COLOURS.size()), groups.size() > 3));
                y += BAR + 4;
            }
            y += GAP;
        }
        String size = format("viewBox='0 0 900 %.0f' width='900' height='%.0f'", y, y);
        lines.add(
                0,
                "<svg xmlns='http://www.w3.org/2000/svg' " + size
                        + " font-family='Helvetica, Arial, sans-serif' font-size='12' fill='#333'>");
        lines.add(1, "<rect width='100%' height='100%' fill='white'/>");
        lines.add(2, "<text x='20' y='32' font-size='16' font-weight='bold'>" + escaped(title) + "</text>");
        lines.add("</svg>\n");
        return String.join("\n", lines);
    }

    private static String bar(Map.Entry<String, Times> bar, double y, double most, String colour, boolean wide) {
        double median = x(bar.getValue().median(), most);
        double p99 = x(bar.getValue().p99(), most);
        return format(
                "<path d='M%.1f %.1fH%.1f' stroke='%s' stroke-width='2'/>"
                        + "<rect x='%.1f' y='%.1f' width='%.1f' height='%.1f' fill='%s'/>"
                        + "<text x='%.1f' y='%.1f'>%.1f%s</text>",
                LEFT,
                y + BAR / 2,
                p99,
                colour,
                LEFT,
                y,
                median - LEFT,
                BAR,
                colour,
                p99 + 6,
                y + BAR - 4,
                bar.getValue().median(),
                wide ? "" : " " + escaped(bar.getKey()));
    }

    private static double x(double value, double most) {
        return LEFT + (RIGHT - LEFT - 60) * value / most;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
