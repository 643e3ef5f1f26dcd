package org.partnershipportal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, row by row: name, figure, limit, and whether it holds. */
public final class BenchTable {

    private record Line(String name, String figure, String limit, String verdict) {}

    private final List<Line> lines = new ArrayList<>();
    private final List<String> over = new ArrayList<>();

    /** A figure without a limit, to be compared with an earlier run's. */
    public void row(String name, double figure, String unit) {
        lines.add(new Line(name, text(figure, unit), "", ""));
    }

    /** A figure that must not be above its limit. */
    public void row(String name, double figure, String unit, double limit) {
        boolean holds = figure <= limit;
        lines.add(new Line(name, text(figure, unit), "≤ " + text(limit, unit), holds ? "ok" : "OVER"));
        if (!holds) {
            over.add(name + ": " + text(figure, unit) + ", the limit is " + text(limit, unit));
        }
    }

    /** A figure that must not be below its limit. */
    public void least(String name, double figure, String unit, double limit) {
        boolean holds = figure >= limit;
        lines.add(new Line(name, text(figure, unit), "≥ " + text(limit, unit), holds ? "ok" : "UNDER"));
        if (!holds) {
            over.add(name + ": " + text(figure, unit) + ", at least " + text(limit, unit) + " are wanted");
        }
    }

    /** The figures beyond their limits, in words. */
    public List<String> over() {
        return List.copyOf(over);
    }

    /** Adds the table to a file. */
    public void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Override
    public String toString() {
        int name = widest(lines.stream().map(Line::name).toList());
        int figure = widest(lines.stream().map(Line::figure).toList());
        int limit = widest(lines.stream().map(Line::limit).toList());
        StringBuilder table = new StringBuilder();
        for (Line line : lines) {
            String row = String.format(
                    Locale.ROOT,
                    "%-" + name + "s  %" + figure + "s  %-" + limit + "s  %s",
                    line.name(),
                    line.figure(),
                    line.limit(),
                    line.verdict());
            table.append(row.stripTrailing()).append('\n');
        }
        return table.toString();
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(1)
                + (texts.stream().allMatch(String::isEmpty) ? 1 : 0);
    }

    private static String text(double figure, String unit) {
        boolean whole = figure == Math.rint(figure);
        String number = String.format(Locale.ROOT, whole ? "%,.0f" : figure < 10 ? "%,.2f" : "%,.1f", figure);
        return unit.isEmpty() ? number : number + " " + unit;
    }
}
