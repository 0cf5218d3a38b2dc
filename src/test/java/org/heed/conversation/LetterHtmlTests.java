package org.heed.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The HTML of a mail says what its text says, and its links lead where they are meant to. */
class LetterHtmlTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See https://h.example/p/c/aB-_9. Thank you | https://h.example/p/c/aB-_9 | ."
                        + " Thank",
                "“https://h.example/a”，谢谢 | https://h.example/a | ”，谢谢",
                "(https://h.example/?a=1&b=2) | https://h.example/?a=1&amp;b=2 | )",
                "say \"https://h.example/a\" | https://h.example/a | &quot;",
                "<https://h.example/a>; | https://h.example/a | &gt;;"
            })
    void aLinkEndsWhereItsSentenceGoesOn(String text, String link, String after) {
        assertThat(LetterHtml.of("HD-0143", text, Language.EN))
                .contains("<a href=\"%1$s\">%1$s</a>%2$s".formatted(link, after));
    }

    @Test
    void itsTitleIsItsSubject() {
        assertThat(LetterHtml.of("HD-0143 <成本> & 交期", "……", Language.ZH_HANS))
                .contains("<title>HD-0143 &lt;成本&gt; &amp; 交期</title>");
    }
}
