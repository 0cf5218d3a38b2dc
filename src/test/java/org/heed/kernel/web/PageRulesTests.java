package org.heed.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the content policy and the style of the house ask of every page file. */
class PageRulesTests {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path CSS = Path.of("src/main/resources/static/css");
    private static final Path JS = Path.of("src/main/resources/static/js");

    private static final Pattern ICON =
            Pattern.compile("parts\\.icon\\((?:name = )?\"(\\w+)\"|[( ]icon = \"(\\w+)\"");

    @Test
    void noTemplateWritesAStyleIntoAnElement() {
        assertThat(matching(TEMPLATES, "(?i)\\sstyle\\s*=|<style")).isEmpty();
    }

    @Test
    void noTemplateHoldsAScript() {
        var inline = "(?i)<script(?![^>]*\\ssrc=)|javascript:|[\\s\"']on[a-z]+\\s*=\\s*[\"']|hx-on";
        assertThat(matching(TEMPLATES, inline)).isEmpty();
    }

    @Test
    void noTemplatePrintsWhatItWasNotToldToEscape() {
        // The one exception is a mail's layout, cleaned before it is kept; B9HtmlMailTests holds
        // it.
        assertThat(matching(TEMPLATES, "\\$unsafe\\{"))
                .containsExactly(Path.of("src/main/jte/post/words.jte"));
        assertThat(matching(TEMPLATES, "\\$unsafe\\{(?!mail\\.html\\(\\)\\})")).isEmpty();
    }

    /** A key as a fact is resolved in history only; a page says it in place. */
    @Test
    void noTemplateHandsOnAKeyForAWord() {
        assertThat(matching(TEMPLATES, "\"@[a-z]+[.]")).isEmpty();
    }

    /** Without its hint the check of a text has nothing to say, and its script stops the page. */
    @Test
    void everyCheckedTextHasItsHint() {
        var mute =
                files(TEMPLATES)
                        .filter(it -> !it.startsWith(TEMPLATES.resolve("parts")))
                        .filter(it -> count("lint = true| data-lint", it) > count("parts.lint", it))
                        .toList();
        assertThat(mute).isEmpty();
    }

    private static long count(String pattern, Path file) {
        return Pattern.compile(pattern).matcher(text(file)).results().count();
    }

    @Test
    void templatesAreShort() {
        assertThat(longerThan(80, TEMPLATES)).isEmpty();
    }

    @Test
    void everyIconIsInTheSprite() {
        var sprite = text(TEMPLATES.resolve("parts/icons.jte"));
        var strangers = new ArrayList<String>();
        for (var template : files(TEMPLATES).toList()) {
            var icons = ICON.matcher(text(template));
            while (icons.find()) {
                var name = icons.group(1) == null ? icons.group(2) : icons.group(1);
                if (!sprite.contains("id=\"i-" + name + "\"")) {
                    strangers.add(template + " shows " + name);
                }
            }
        }
        assertThat(strangers).isEmpty();
    }

    /** A class that no sheet draws is a page that looks like nothing its designer has seen. */
    @Test
    void everyClassIsDrawnBySomeSheet() {
        var sheets = files(CSS).map(PageRulesTests::text).collect(Collectors.joining());
        var drawn = words(Pattern.compile("\\.(-?[A-Za-z_][\\w-]*)"), sheets);
        var strangers = new ArrayList<String>();
        for (var template : files(TEMPLATES).toList()) {
            var plain = Pattern.compile("class=\"([A-Za-z][\\w -]*)\"").matcher(text(template));
            while (plain.find()) {
                for (var name : plain.group(1).split(" +")) {
                    if (!drawn.contains(name)) {
                        strangers.add(template + " wears " + name);
                    }
                }
            }
        }
        assertThat(strangers).isEmpty();
    }

    /** htmx would have to evaluate it, which the content policy and our settings forbid. */
    @Test
    void noTriggerHasAFilter() {
        assertThat(matching(TEMPLATES, "hx-trigger=\"[^\"]*\\[|hx-va(ls|rs)=\"js:")).isEmpty();
    }

    @Test
    void stylesheetsAreShortAndLayered() {
        assertThat(longerThan(200, CSS)).isEmpty();
        assertThat(not(CSS, css -> css.contains("@layer "))).isEmpty();
    }

    @Test
    void theFocusIsNeverTakenAway() {
        assertThat(matching(CSS, "outline(-width|-style)?:\\s*(none|0)\\b")).isEmpty();
    }

    @Test
    void onlyTheHiddenMayInsist() {
        assertThat(matching(CSS, "(?<!display: none )!important")).isEmpty();
    }

    @Test
    void behavioursAreShortAndTellTheirStory() {
        assertThat(longerThan(60, JS)).isEmpty();
        assertThat(not(JS, js -> js.startsWith("/* ") && js.contains("Keyboard:"))).isEmpty();
        assertThat(not(JS, js -> js.contains("Without script:"))).isEmpty();
    }

    @Test
    void noBehaviourWritesMarkup() {
        assertThat(
                        matching(
                                JS,
                                "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\b"))
                .isEmpty();
    }

    private static Set<String> words(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(it -> it.group(1)).collect(Collectors.toSet());
    }

    private static List<Path> matching(Path folder, String pattern) {
        var found = Pattern.compile(pattern);
        return files(folder).filter(it -> found.matcher(text(it)).find()).toList();
    }

    private static List<Path> not(Path folder, Predicate<String> rule) {
        return files(folder).filter(it -> !rule.test(text(it))).toList();
    }

    private static List<Path> longerThan(int lines, Path folder) {
        return files(folder).filter(it -> text(it).lines().count() > lines).toList();
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(it -> it.toString().matches(".*\\.(jte|css|js)")).toList().stream();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
