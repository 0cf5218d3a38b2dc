package org.heed.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every pair of colours that meets on a page can be told apart. Source: WCAG 1.4.3, 1.4.11. */
class ContrastTests {

    private static final List<String> GROUNDS =
            List.of("canvas", "surface", "raised", "sunken", "hover");

    private static final List<String> TEXTS =
            List.of("ink", "ink-2", "ink-3", "brand", "late", "soon", "kept", "esc");

    private static final Map<String, List<double[]>> TOKENS = tokens();

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("texts")
    void textCanBeRead(String text, String ground) {
        assertContrast(text, ground, 4.5);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("controls")
    void controlsCanBeSeen(String control, String ground) {
        assertContrast(control, ground, 3);
    }

    static Stream<Arguments> texts() {
        var pairs = new ArrayList<Arguments>();
        for (var ground : GROUNDS) {
            TEXTS.forEach(text -> pairs.add(Arguments.of(text, ground)));
        }
        for (var state : List.of("late", "soon", "kept", "esc", "brand")) {
            pairs.add(Arguments.of(state, state + "-soft"));
            pairs.add(Arguments.of("ink", state + "-soft"));
            pairs.add(Arguments.of("ink-2", state + "-soft"));
        }
        for (var text : List.of("ink", "ink-2", "ink-3")) {
            pairs.add(Arguments.of(text, "note"));
        }
        pairs.add(Arguments.of("ink-2", "chip"));
        pairs.add(Arguments.of("on-brand", "brand"));
        pairs.add(Arguments.of("on-brand", "brand-2"));
        return pairs.stream();
    }

    static Stream<Arguments> controls() {
        return GROUNDS.stream()
                .flatMap(ground -> Stream.of("edge", "brand").map(it -> Arguments.of(it, ground)));
    }

    private static void assertContrast(String front, String back, double least) {
        for (int theme = 0; theme < 2; theme++) {
            double a = luminance(TOKENS.get(front).get(theme));
            double b = luminance(TOKENS.get(back).get(theme));
            assertThat((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05))
                    .as("%s on %s, %s theme", front, back, theme == 0 ? "light" : "dark")
                    .isGreaterThanOrEqualTo(least);
        }
    }

    /** Each token's colour in the light and the dark theme, as lightness, chroma, hue. */
    private static Map<String, List<double[]>> tokens() {
        var colour = "oklch\\(([\\d.]+)% ([\\d.]+) ([\\d.]+)\\)";
        var line = Pattern.compile("--([\\w-]+): light-dark\\(" + colour + ", " + colour + "\\);");
        var found = new HashMap<String, List<double[]>>();
        var all = line.matcher(read());
        while (all.find()) {
            var at = all.toMatchResult();
            found.putIfAbsent(at.group(1), List.of(lch(at, 2), lch(at, 5)));
        }
        assertThat(found).containsKeys("canvas", "ink", "brand", "on-brand", "note", "edge");
        return found;
    }

    private static double[] lch(MatchResult at, int group) {
        return new double[] {
            Double.parseDouble(at.group(group)) / 100,
            Double.parseDouble(at.group(group + 1)),
            Math.toRadians(Double.parseDouble(at.group(group + 2)))
        };
    }

    /** Relative luminance of an OKLCH colour: through OKLab and linear sRGB, cut to its gamut. */
    private static double luminance(double[] lch) {
        double a = lch[1] * Math.cos(lch[2]);
        double b = lch[1] * Math.sin(lch[2]);
        double l = cube(lch[0] + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lch[0] - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lch[0] - 0.0894841775 * a - 1.2914855480 * b);
        double red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
        double green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
        double blue = -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s;
        return 0.2126 * cut(red) + 0.7152 * cut(green) + 0.0722 * cut(blue);
    }

    private static double cube(double x) {
        return x * x * x;
    }

    private static double cut(double x) {
        return Math.clamp(x, 0, 1);
    }

    private static String read() {
        try {
            return Files.readString(Path.of("src/main/resources/static/css/tokens.css"));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
