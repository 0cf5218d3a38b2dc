package org.heed.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.conversation.MailCard;
import org.heed.conversation.MailKind;
import org.heed.conversation.NewMail;
import org.heed.conversation.Outbox;
import org.heed.conversation.OutboxLists;
import org.heed.conversation.Recipient;
import org.heed.conversation.Templates;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.List;
import java.util.Map;

@HeedTest
class ConversationPagesTests {

    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;
    @Autowired private Clientele clientele;
    @Autowired private Outbox outbox;
    @Autowired private OutboxLists lists;
    @Autowired private Templates templates;

    @ParameterizedTest
    @EnumSource(Language.class)
    void showAllThereIsInEachLanguage(Language language) {
        var me = cast.person("周思远", Role.ADMINISTRATOR, null, language);
        var mail = mail(me);
        var pages =
                List.of(
                        "/mail",
                        "/mail/" + mail.id().value(),
                        "/settings",
                        "/settings/words",
                        "/settings/words?kind=proposal");
        for (var page : pages) {
            assertThat(get(me, page)).as(page).hasStatusOk();
        }
        assertThat(get(me, "/mail")).bodyText().contains(mail.subject());
        assertThat(get(me, "/settings/words")).bodyText().contains("{salutation}", "謝謝您告訴我們");
    }

    @Test
    void offerTheTextToCopyAndMarkItAsSent() {
        var me = cast.projectManager();
        var mail = mail(me);
        var page = "/mail/" + mail.id().value();
        assertThat(get(me, page)).bodyText().contains("林副總您好");

        assertThat(post(me, page + "/hand-delivery")).hasStatus(303);

        assertThat(lists.get(me, mail.id()).state().word()).isEqualTo("sent-by-hand");
        assertThat(post(me, page + "/recall")).hasStatus(422).bodyText().contains("已经发出，或者已经撤回。");
    }

    @Test
    void takeAMailBack() {
        var me = cast.projectManager();
        var mail = mail(me);

        assertThat(post(me, "/mail/" + mail.id().value() + "/recall")).hasStatus(303);

        assertThat(lists.get(me, mail.id()).state().word()).isEqualTo("taken-back");
    }

    @Test
    void areNotThereForOthers() {
        var mail = mail(cast.projectManager());
        var stranger = cast.projectManager();
        var page = "/mail/" + mail.id().value();

        assertThat(get(stranger, page)).hasStatus(404);
        for (var verb : List.of("/recall", "/hand-delivery", "/attempts", "/words")) {
            assertThat(post(stranger, page + verb)).as(verb).hasStatus(404);
        }
        assertThat(get(stranger, "/mail")).bodyText().doesNotContain(mail.to().address());
        assertThat(get(stranger, "/settings/words")).hasStatus(404);
    }

    @Test
    void changeATextAndGoBackToTheOriginal() {
        var me = cast.administrator();
        var before = templates.draft(me, MailKind.UPDATE, Language.EN, Map.of()).body();

        assertThat(words(me, "0", "New: {progress}")).hasStatus(303);
        var changed =
                templates.draft(me, MailKind.UPDATE, Language.EN, Map.of("progress", "7 of 10"));
        assertThat(changed.body()).isEqualTo("New: 7 of 10");
        assertThat(words(me, "0", "Too late")).hasStatus(409).bodyText().contains("Too late");

        assertThat(post(me, "/settings/words/update/en/original")).hasStatus(303);
        assertThat(templates.draft(me, MailKind.UPDATE, Language.EN, Map.of()).body())
                .isEqualTo(before);
    }

    @Test
    void refuseANameTheTextDoesNotKnow() {
        assertThat(words(cast.administrator(), "0", "{progress} {T(java.lang.Runtime)} {cost}"))
                .hasStatus(422)
                .bodyText()
                .contains("{cost}");
    }

    private MvcTestResult words(Me me, String version, String body) {
        return browser.post()
                .uri("/settings/words/update/en")
                .with(cast.signedIn(me))
                .with(csrf())
                .param("version", version)
                .param("subject", "{number}")
                .param("body", body)
                .exchange();
    }

    private MailCard mail(Me me) {
        var client = clientele.hengyuan(me);
        var mail =
                new NewMail(
                        "test/" + Cast.next(),
                        MailKind.REPLY,
                        client.id().subject(),
                        client.circle(),
                        client.id(),
                        null,
                        new Recipient(null, "林雅雯", "lin" + Cast.next() + "@hengyuan.example"),
                        Language.ZH_HANT,
                        "HD-0143 進度 " + Cast.next(),
                        "林副總您好",
                        null);
        return lists.get(me, outbox.send(me, mail));
    }

    private MvcTestResult get(Me me, String page) {
        return browser.get().uri(page).with(cast.signedIn(me)).exchange();
    }

    private MvcTestResult post(Me me, String page) {
        return browser.post().uri(page).with(cast.signedIn(me)).with(csrf()).exchange();
    }
}
