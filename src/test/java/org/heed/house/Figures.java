package org.heed.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The figures of the house beside those we want: a mirror, not a fence. Source: style. */
public final class Figures {

    private static final Pattern METHOD =
            Pattern.compile("(?m)^( {4}| {8})(?! )[^\n]*\\)[^\n;]*\\{\n(?:[^\n]*\n)*?\\1\\}$");
    private static final Pattern PUBLIC =
            Pattern.compile("(?m)^public [^\n]*(class|record|interface|enum) ");

    private Figures() {}

    /** A small table for the log. */
    public static String table() {
        var main = types("src/main/java");
        var test = types("src/test/java");
        var lengths = main.stream().map(Source::lines).toList();
        var methods = main.stream().flatMap(it -> METHOD.matcher(it.text()).results()).toList();
        var methodLengths = methods.stream().map(it -> it.group().lines().count()).toList();
        var folders = main.stream().collect(Collectors.groupingBy(Figures::folder));
        var files = folders.values().stream().map(it -> (long) it.size()).toList();
        double open = main.stream().filter(it -> PUBLIC.matcher(it.text()).find()).count();
        double ratio = (double) sum(test, Source::lines) / sum(main, Source::lines);
        return String.join(
                "\n",
                "figure                                  ours              wanted",
                row("Java file length, median / p90 / max", lengths, 100, "45 / 100 / 300"),
                row("method lines, median / p90 / p99", methodLengths, 99, "4 / 10 / 25"),
                row("files per folder, median / p90 / max", files, 100, "– / 14 / 18"),
                line(
                        "public top-level types",
                        "%.0f %%".formatted(100 * open / main.size()),
                        "≤ 50 %"),
                line("test lines per line", "%.2f".formatted(ratio), "≥ 0.90"));
    }

    private static String row(String what, Collection<Long> values, int last, String wanted) {
        var sorted = new ArrayList<>(values);
        sorted.sort(Long::compare);
        var ours = share(sorted, 50) + " / " + share(sorted, 90) + " / " + share(sorted, last);
        return line(what, ours, wanted);
    }

    private static String line(String what, String ours, String wanted) {
        return "%-39s %-17s %s".formatted(what, ours, wanted);
    }

    private static long share(List<Long> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static List<Source> types(String folder) {
        return Source.of(folder, ".java").stream()
                .filter(it -> !it.name().equals("package-info.java"))
                .toList();
    }

    private static Path folder(Source source) {
        return source.path().getParent();
    }

    private static long sum(List<Source> sources, Function<Source, Long> of) {
        return sources.stream().mapToLong(of::apply).sum();
    }
}
