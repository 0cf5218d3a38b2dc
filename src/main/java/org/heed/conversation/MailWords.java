package org.heed.conversation;

import org.heed.kernel.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fills names in braces. Plain replacement of known names and nothing else: no expression is ever
 * evaluated. Source: security, E6.
 */
@Component
class MailWords {

    private static final Pattern NAME = Pattern.compile("\\{([a-z_]{1,40})\\}");
    private static final Set<String> KNOWN =
            Arrays.stream(MailKind.values())
                    .flatMap(it -> it.variables().stream())
                    .collect(Collectors.toUnmodifiableSet());

    private final ObjectProvider<Enclosure> enclosures;

    MailWords(ObjectProvider<Enclosure> enclosures) {
        this.enclosures = enclosures;
    }

    /** Puts facts in; a name without a fact stays, for the writer to see. */
    static String fill(String text, Map<String, String> facts) {
        return NAME.matcher(text)
                .replaceAll(name ->
                        Matcher.quoteReplacement(facts.getOrDefault(name.group(1), name.group())));
    }

    /** The names in braces, in the order they appear. */
    static Stream<String> names(String text) {
        return NAME.matcher(text).results().map(it -> it.group(1));
    }

    /** Refuses a text that still holds a name nobody fills in. */
    void refuseUnfilled(String text, String field) {
        names(text)
                .filter(it -> KNOWN.contains(it) && enclosure(it).isEmpty())
                .findFirst()
                .ifPresent(name -> {
                    throw Refused.because("conversation.refused.unfilled", "name", "{" + name + "}")
                            .at(field);
                });
    }

    /** The words as the client gets them. */
    String filled(MailCard mail) {
        return NAME.matcher(mail.body())
                .replaceAll(name ->
                        Matcher.quoteReplacement(
                                enclosure(name.group(1))
                                        .map(it -> it.make(mail))
                                        .orElse(name.group())));
    }

    private Optional<Enclosure> enclosure(String name) {
        return enclosures.stream().filter(it -> it.name().equals(name)).findFirst();
    }
}
