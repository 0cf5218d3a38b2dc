package org.heed.kernel.web;

import static java.util.Objects.requireNonNull;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;

import org.heed.kernel.Language;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every sentence a person reads, in their language: {@code messages/<room>.<tag>.properties}, ICU
 * message format with named facts.
 */
@Component
public class Words {

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, MessageFormat>> formats = new EnumMap<>(Language.class);

    public Words() throws IOException {
        for (Language language : Language.values()) {
            texts.put(language, read(language));
            formats.put(language, new ConcurrentHashMap<>());
        }
    }

    private static Map<String, String> read(Language language) throws IOException {
        var found = new HashMap<String, String>();
        var files = "classpath*:messages/*." + language.tag() + ".properties";
        for (var file : new PathMatchingResourcePatternResolver().getResources(files)) {
            var lines = new Properties();
            try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                lines.load(in);
            }
            lines.forEach((key, text) -> found.put((String) key, (String) text));
        }
        return Map.copyOf(found);
    }

    public boolean has(Language language, String key) {
        return all(language).containsKey(key);
    }

    /** The sentence for a key; a key without words is a bug and is loud. */
    public String say(Language language, String key, Map<String, ?> facts) {
        String text = all(language).get(key);
        if (text == null) {
            throw new IllegalStateException("No words for " + key + " in " + language.tag());
        }
        if (facts.isEmpty() && text.indexOf('{') < 0 && text.indexOf('\'') < 0) {
            return text;
        }
        var format =
                requireNonNull(formats.get(language))
                        .computeIfAbsent(
                                key,
                                it ->
                                        new MessageFormat(
                                                text, ULocale.forLocale(language.locale())));
        synchronized (format) {
            return format.format(facts);
        }
    }

    /** Like {@link #say(Language, String, Map)} with name, value, name, value … */
    public String say(Language language, String key, Object... namesAndValues) {
        return say(language, key, facts(namesAndValues));
    }

    /** All keys of a language, for the tests of the house. */
    public Map<String, String> all(Language language) {
        return requireNonNull(texts.get(language));
    }

    static Map<String, Object> facts(Object... namesAndValues) {
        var facts = new HashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return facts;
    }
}
