package org.heed.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The texts that come with Heed. Source: design/screens 10.1. */
class MailTextsTests {

    @ParameterizedTest
    @EnumSource(Language.class)
    void areThereForEveryKindWithExactlyItsNames(Language language) throws IOException {
        var texts = new FirstTemplates();
        for (var kind : MailKind.values()) {
            if (kind.hasTemplate()) {
                var text = texts.get(kind, language);
                var names =
                        MailWords.names(text.subject() + text.body())
                                .collect(Collectors.toCollection(TreeSet::new));
                assertThat(names).as("%s", kind).isEqualTo(new TreeSet<>(kind.variables()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void promiseDatesAndNothingWeDoNotControl(Language language) throws IOException {
        var texts = new FirstTemplates();
        Arrays.stream(MailKind.values())
                .filter(MailKind::hasTemplate)
                .map(it -> texts.get(it, language))
                .forEach(it -> assertThat(PromiseCheck.find(it.body())).as(it.body()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keepToTheirOwnPunctuation(Language language) throws IOException {
        var texts = new FirstTemplates();
        for (var kind : MailKind.values()) {
            if (kind.hasTemplate() && language.chinese()) {
                assertThat(texts.get(kind, language).body())
                        .doesNotContainPattern("\\p{IsHan}[,.:;?!]|[,;?!]\\p{IsHan}");
            }
        }
    }
}
