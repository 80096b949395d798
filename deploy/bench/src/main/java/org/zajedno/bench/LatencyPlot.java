package org.zajedno.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Latency by percentile, a line for each load run, on a logarithmic scale of milliseconds. */
final class LatencyPlot {
    private static final List<String> COLOURS = List.of(
            "#1b6ca8", "#c8553d", "#2a7f62", "#7d4e9e", "#b8860b", "#5c6670", "#0f9bb4", "#a23b72", "#3f51b5",
            "#8d6e63");
    private static final int WIDTH = 1060;
    private static final int HEIGHT = 520;
    private static final int LEFT = 60;
    private static final int RIGHT = 620;
    private static final int TOP = 50;
    private static final int BOTTOM = 470;

    private final Map<String, LoadResult> runs;

    LatencyPlot(Map<String, LoadResult> runs) {
        this.runs = runs;
    }

    String svg() {
        var svg = new StringBuilder();
        add(
                svg,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">",
                WIDTH,
                HEIGHT);
        add(
                svg,
                "<title>Zajedno: latency by percentile</title><rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>",
                WIDTH,
                HEIGHT);
        add(
                svg,
                "<text x=\"%d\" y=\"28\" font-size=\"16\">Latency by percentile, in ms"
                        + " (dashed: through the gateway; dotted: the statements alone; thin: with many rows)</text>",
                LEFT);
        var highest = highestPower();
        axes(svg, highest);
        int place = 0;
        for (var run : runs.entrySet()) {
            line(svg, run.getKey(), run.getValue(), highest, place++);
        }
        return svg.append("</svg>\n").toString();
    }

    private void axes(StringBuilder svg, int highest) {
        for (int power = -1; power <= highest; power++) {
            var y = y(Math.pow(10, power), highest);
            add(svg, "<path d=\"M%d %.1fH%d\" stroke=\"#ddd\"/>", LEFT, y, RIGHT);
            add(svg, "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>", LEFT - 6, y + 4, label(power));
        }
        for (int column = 0; column < LoadResult.PERCENTILES.length; column++) {
            var name = "p" + LoadResult.PERCENTILES[column];
            add(
                    svg,
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>",
                    x(column),
                    BOTTOM + 20,
                    name.replace(".0", ""));
        }
    }

    private void line(StringBuilder svg, String name, LoadResult run, int highest, int place) {
        var path = new StringBuilder();
        int column = 0;
        for (var micros : run.ordered().values()) {
            add(path, "%s%.1f %.1f", column == 0 ? "M" : "L", x(column++), y(micros / 1000.0, highest));
        }
        var dashes = name.contains("gateway")
                ? " stroke-dasharray=\"6 4\""
                : name.contains("JDBC") ? " stroke-dasharray=\"1 3\"" : "";
        var colour = COLOURS.get(subjects().indexOf(subject(name)) % COLOURS.size());
        var width = name.endsWith("rows") ? 1 : 2;
        add(svg, "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%d\"%s/>", path, colour, width, dashes);
        var y = TOP + 10 + place * 18;
        add(svg, "<path d=\"M%d %dh24\" stroke=\"%s\" stroke-width=\"%d\"%s/>", RIGHT + 15, y, colour, width, dashes);
        add(
                svg,
                "<text x=\"%d\" y=\"%d\">%s</text>",
                RIGHT + 45,
                y + 4,
                name.replace("&", "&amp;").replace("<", "&lt;"));
    }

    private List<String> subjects() {
        return runs.keySet().stream().map(LatencyPlot::subject).distinct().toList();
    }

    /** What is asked for, in whatever way. */
    private static String subject(String name) {
        return name.replaceFirst(", .*$", "");
    }

    private int highestPower() {
        var most = runs.values().stream()
                .flatMap(run -> run.micros().values().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(1000);
        return Math.max(1, (int) Math.ceil(Math.log10(most / 1000.0)));
    }

    private static double x(int column) {
        return LEFT + 20 + column * (RIGHT - LEFT - 40.0) / (LoadResult.PERCENTILES.length - 1);
    }

    private static double y(double millis, int highest) {
        var share = (Math.log10(Math.max(0.1, millis)) + 1) / (highest + 1);
        return BOTTOM - share * (BOTTOM - TOP);
    }

    private static String label(int power) {
        return power < 0 ? "0.1" : String.valueOf(Math.round(Math.pow(10, power)));
    }

    private static void add(StringBuilder text, String pattern, Object... values) {
        text.append(String.format(Locale.ROOT, pattern, values));
    }
}
