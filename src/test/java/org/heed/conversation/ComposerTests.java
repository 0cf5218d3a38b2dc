package org.heed.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.heed.client.Channel;
import org.heed.kernel.Language;
import org.heed.kernel.Reason;
import org.heed.kernel.Refused;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Gallery;
import org.heed.kernel.web.Sent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

class ComposerTests {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @EnumSource(Language.class)
    void isAPlainFormWithEverythingInIt(Language language) {
        var page = shown(language, Sent.form(), null);

        assertThat(page)
                .contains("action=\"/complaints/HD-0143/conversation\"", "method=\"post\"")
                .contains("name=\"kind\" value=\"reply\" checked", "name=\"words\"")
                .contains("lang=\"zh-Hant\"", "name=\"_csrf\"", "?draft=holding-reply#composer")
                .doesNotContain("name=\"anyway\"");
    }

    @Test
    void asksOnceBeforeAVagueWordLeaves() {
        var words = "新的時間表我們會儘快提供";
        var sent = Sent.form("kind", "reply", "subject", "HD-0143", "words", words);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> read(sent))
                .withMessage("conversation.refused.vague");
        assertThat(shown(Language.ZH_HANS, sent, null))
                .contains("“儘快”不是时间", "name=\"anyway\"", words);

        var again =
                Sent.form("kind", "reply", "subject", "HD-0143", "words", words, "anyway", "true");
        assertThat(read(again).words()).isEqualTo(words);
    }

    @Test
    void letsUsBeVagueAmongOurselves() {
        assertThat(read(Sent.form("kind", "note", "words", "尽快问赵鹏")))
                .isEqualTo(new ComposerEntry.Note("尽快问赵鹏"));
    }

    @Test
    void readsAContactWithItsMood() {
        var entry =
                read(
                        Sent.form(
                                "kind",
                                "contact",
                                "words",
                                "林副总来电",
                                "channel",
                                "phone",
                                "direction",
                                "in",
                                "at",
                                "2026-11-24T08:30",
                                "before",
                                "angry",
                                "after",
                                "uneasy"));

        assertThat(entry)
                .isEqualTo(
                        new ComposerEntry.Contact(
                                Channel.PHONE,
                                Direction.IN,
                                Instant.parse("2026-11-24T00:30:00Z"),
                                false,
                                Emotion.ANGRY,
                                Emotion.UNEASY,
                                "林副总来电"));
    }

    @Test
    void readsTheDateThatBecomesAPromise() {
        var entry =
                (ComposerEntry.Reply)
                        read(
                                Sent.form(
                                        "kind",
                                        "reply",
                                        "mailKind",
                                        "holding-reply",
                                        "subject",
                                        "HD-0143",
                                        "words",
                                        "明天 11:00 前再寫信給您",
                                        "nextWord",
                                        "2026-11-25T11:00"));

        assertThat(entry.kind()).isEqualTo(MailKind.HOLDING_REPLY);
        assertThat(entry.nextWord()).isEqualTo(Instant.parse("2026-11-25T03:00:00Z"));
    }

    @Test
    void showsWhatADraftStillLacks() {
        var draft = new Draft("HD-0143", "{salutation}您好", List.of("salutation"));

        assertThat(shown(Language.ZH_HANS, Sent.form(), draft))
                .contains("{salutation}您好", "还要填写：{salutation}");
    }

    @Test
    void saysWhatIsMissing() {
        var sent = Sent.form("kind", "reply", "words", "", "subject", "");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> read(sent))
                .satisfies(it ->
                        assertThat(it.reasons())
                                .extracting(Reason::at)
                                .containsExactly("subject", "words"));
    }

    private static ComposerEntry read(Form form) {
        return ComposerEntry.read(form, SHANGHAI, Gallery.NOW);
    }

    private static String shown(Language language, Form form, @Nullable Draft draft) {
        var composer =
                new Composer(
                        "/complaints/HD-0143/conversation",
                        "/complaints/HD-0143",
                        "HD-0143",
                        "林雅雯",
                        true,
                        Language.ZH_HANT,
                        "HD-0143 上線延期",
                        List.of(MailKind.HOLDING_REPLY, MailKind.APOLOGY),
                        draft,
                        null,
                        form);
        return Gallery.render(
                "conversation/composer", Gallery.page(language, null), "it", composer);
    }
}
