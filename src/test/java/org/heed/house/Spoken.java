package org.heed.house;

import org.heed.kernel.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where code and templates say the sentences of the house: literals that are keys, or parts. */
public final class Spoken {

    private static final Pattern KEY =
            Pattern.compile("\"@?([a-z]+(?:\\.[a-z0-9]+(?:-[a-zA-Z0-9]+)*)+)\"");
    private static final Pattern BEGINNING =
            Pattern.compile("\"@?([a-z]+(?:\\.[a-z0-9-]+)*[.-])\"");
    private static final Pattern ENDING = Pattern.compile("\"((?:\\.[a-z0-9-]+)+)\"");

    private static final Pattern ENUM = Pattern.compile("\\b(?:enum|sealed interface) ([A-Z]\\w*)");

    private Spoken() {}

    /** Literals that look like keys, or beginnings of keys, and have no words. */
    public static List<String> without(Set<String> keys) {
        var rooms = Messages.files(Language.EN).stream().map(Source::plainName).toList();
        var wrong = new ArrayList<String>();
        literals(KEY)
                .forEach((literal, source) -> {
                    boolean ours = rooms.contains(room(literal));
                    boolean kind = keys.contains("timeline." + literal);
                    boolean code = source.name().endsWith(".java");
                    boolean beginning = code && anyStartsWith(keys, literal + ".");
                    if (ours && !keys.contains(literal) && !kind && !beginning) {
                        wrong.add(literal + " in " + source.path());
                    }
                });
        literals(BEGINNING)
                .forEach((literal, source) -> {
                    boolean ours = rooms.contains(room(literal)) && parts(literal) > 1;
                    if (ours
                            && !anyStartsWith(keys, literal)
                            && !anyStartsWith(keys, "timeline." + literal)) {
                        wrong.add(literal + "… in " + source.path());
                    }
                });
        return wrong;
    }

    /** Keys that nobody says. */
    public static List<String> unsaid(Set<String> keys) {
        var said = literals(KEY).keySet();
        var beginnings = literals(BEGINNING).keySet();
        var endings = literals(ENDING).keySet();
        var enums = enums();
        return keys.stream()
                .filter(key -> !said.contains(key))
                .filter(key ->
                        beginnings.stream().noneMatch(it -> parts(it) > 1 && key.startsWith(it)))
                .filter(key ->
                        endings.stream()
                                .noneMatch(it ->
                                        key.endsWith(it)
                                                && said.contains(
                                                        key.substring(
                                                                0, key.length() - it.length()))))
                .filter(key -> !isEntry(key, said, beginnings))
                .filter(key -> !isConstant(key, enums))
                .toList();
    }

    /** The sentence of a happening, whose kind stands in code without the word timeline. */
    private static boolean isEntry(String key, Set<String> said, Set<String> beginnings) {
        if (!key.startsWith("timeline.")) {
            return false;
        }
        var kind = key.substring("timeline.".length());
        return said.contains(kind) || beginnings.stream().anyMatch(kind::startsWith);
    }

    /** Words of an enum or a state belong to the type, whoever comes to show them. */
    private static boolean isConstant(String key, Set<String> enums) {
        var parts = key.split("\\.");
        var name = parts.length == 3 ? parts[1].replace("-", "") : "";
        return enums.contains(parts[0] + "/" + name)
                || enums.contains(parts[0] + "/" + parts[0] + name);
    }

    private static Set<String> enums() {
        var found = new TreeSet<String>();
        Source.java()
                .forEach(source ->
                        ENUM.matcher(source.text())
                                .results()
                                .map(it -> it.group(1).toLowerCase(Locale.ROOT))
                                .forEach(it -> found.add(source.room() + "/" + it)));
        return found;
    }

    private static Map<String, Source> literals(Pattern pattern) {
        var found = new TreeMap<String, Source>();
        Stream.concat(Source.java().stream(), Source.of("src/main/jte", ".jte").stream())
                .forEach(source ->
                        pattern.matcher(source.text())
                                .results()
                                .forEach(it -> found.putIfAbsent(it.group(1), source)));
        return found;
    }

    private static boolean anyStartsWith(Set<String> keys, String beginning) {
        return keys.stream().anyMatch(it -> it.startsWith(beginning));
    }

    /** How many words a beginning has; with one it would speak for a whole room. */
    private static int parts(String beginning) {
        return (int) Stream.of(beginning.split("[.-]")).count();
    }

    private static String room(String key) {
        return key.substring(0, key.indexOf('.') < 0 ? key.length() : key.indexOf('.'));
    }
}
