package org.heed.house;

import org.heed.kernel.Language;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The sentences of the house, and how they are written. */
public final class Messages {

    private static final Pattern HALF_WIDTH =
            Pattern.compile(
                    "\\p{IsHan}[,;:?!.\"]|[,;?!\"]\\p{IsHan}|\\p{IsHan}[()]|[()]\\p{IsHan}");

    /** Both encodings know these characters; these words of the other script do not. */
    private static final Pattern NOT_TRADITIONAL =
            Pattern.compile("以后|之后|然后|最后|后续|后天|今后|里面|这里|哪里|那里|什么|怎么|几个|“|”");

    private static final Pattern NOT_SIMPLIFIED = Pattern.compile("[「」『』]");

    private static final Map<Language, Map<String, String>> READ = new ConcurrentHashMap<>();

    private Messages() {}

    /** Key and text of every message in a language; read once, rules ask for each key. */
    public static Map<String, String> in(Language language) {
        return READ.computeIfAbsent(language, Messages::read);
    }

    private static Map<String, String> read(Language language) {
        var found = new TreeMap<String, String>();
        for (var file : files(language)) {
            var lines = new Properties();
            try (var in = new StringReader(file.text())) {
                lines.load(in);
            } catch (IOException lost) {
                throw new UncheckedIOException(lost);
            }
            lines.forEach((key, text) -> found.put((String) key, (String) text));
        }
        return found;
    }

    public static List<Source> files(Language language) {
        return Source.of("src/main/resources/messages", "." + language.tag() + ".properties");
    }

    /** What is wrong with the writing of the Chinese texts. */
    public static List<String> misspelt() {
        var wrong = new ArrayList<String>();
        for (var language : List.of(Language.ZH_HANS, Language.ZH_HANT)) {
            var simplified = language == Language.ZH_HANS;
            var charset = Charset.forName(simplified ? "GB2312" : "Big5");
            in(language)
                    .forEach((key, text) -> {
                        // A language is called by its own name, in its own script.
                        if (key.endsWith(".zh-Hans") || key.endsWith(".zh-Hant")) {
                            return;
                        }
                        for (var found : flaws(text, simplified, charset)) {
                            wrong.add(language.tag() + " " + key + ": " + found);
                        }
                    });
        }
        return wrong;
    }

    static Set<String> flaws(String text, boolean simplified, Charset charset) {
        var flaws = new LinkedHashSet<String>();
        HALF_WIDTH.matcher(text).results().forEach(it -> flaws.add("half-width " + it.group()));
        var other = simplified ? NOT_SIMPLIFIED : NOT_TRADITIONAL;
        other.matcher(text).results().forEach(it -> flaws.add("of the other script " + it.group()));
        var encoder = charset.newEncoder();
        text.codePoints()
                .filter(it -> Character.UnicodeScript.of(it) == Character.UnicodeScript.HAN)
                .mapToObj(Character::toString)
                .filter(it -> !encoder.canEncode(it))
                .forEach(it -> flaws.add("of the other script " + it));
        return flaws;
    }
}
