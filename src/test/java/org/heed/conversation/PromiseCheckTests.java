package org.heed.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

class PromiseCheckTests {

    @ParameterizedTest
    @ValueSource(strings = {"我们尽快答复", "我們會儘快提供", "We answer ASAP.", "as soon as possible"})
    void findsATimeThatIsNone(String text) {
        assertThat(PromiseCheck.find(text).orElseThrow().kind()).isEqualTo(PromiseCheck.Kind.VAGUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"保证绝不再发生", "保證不會再有", "We guarantee it.", "100 % safe"})
    void findsMoreThanWeControl(String text) {
        assertThat(PromiseCheck.find(text).orElseThrow().kind()).isEqualTo(PromiseCheck.Kind.OVER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"今天 18:00 前给您答复", "11 月 27 日前回覆您", "By Friday, 18:00", "sooner, asaph"})
    void leavesADateInPeace(String text) {
        assertThat(PromiseCheck.find(text)).isEmpty();
    }

    @Test
    void saysWhereTheWordStands() {
        assertThat(PromiseCheck.find("我們會儘快提供"))
                .contains(new PromiseCheck.Finding(PromiseCheck.Kind.VAGUE, "儘快", 3));
    }

    @Test
    void looksForTheWordsThePageLooksFor() throws IOException {
        var script = Files.readString(Path.of("src/main/resources/static/js/promise-check.js"));
        var lists = script.substring(script.indexOf("const VAGUE"), script.indexOf("const check"));
        var words = Pattern.compile("'([^']+)'").matcher(lists);
        int count = 0;
        while (words.find()) {
            var word =
                    words.group(1).replace("\\\\b", "").replace("\\\\s?", " ").replace("\\s?", " ");
            assertThat(PromiseCheck.find(word)).as(word).isPresent();
            count++;
        }
        assertThat(count).isGreaterThan(30);
    }
}
