package org.heed.conversation;

import org.heed.kernel.Language;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The texts that come with Heed, from {@code mail-texts/<tag>.txt}: a line {@code == kind}, the
 * subject, an empty line, the words.
 */
@Component
class FirstTemplates {

    private final Map<Language, Map<MailKind, Template>> texts = new EnumMap<>(Language.class);

    FirstTemplates() throws IOException {
        for (var language : Language.values()) {
            texts.put(language, read(language));
        }
    }

    Template get(MailKind kind, Language language) {
        var template = Objects.requireNonNull(texts.get(language)).get(kind);
        if (template == null) {
            throw new IllegalArgumentException("No text for " + kind + " in " + language.tag());
        }
        return template;
    }

    private static Map<MailKind, Template> read(Language language) throws IOException {
        var found = new EnumMap<MailKind, Template>(MailKind.class);
        for (var part : text(language).split("(?m)^== ")) {
            if (!part.isBlank()) {
                var lines = part.split("\n", 3);
                var kind = MailKind.of(lines[0].strip());
                found.put(kind, new Template(kind, language, lines[1], lines[2].strip(), 0));
            }
        }
        return found;
    }

    private static String text(Language language) throws IOException {
        try (var in =
                FirstTemplates.class.getResourceAsStream(
                        "/mail-texts/" + language.tag() + ".txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
