package org.heed.client.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.client.ClientLists;
import org.heed.client.ContactLists;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.List;

@HeedTest
class ClientPagesTests {

    @Autowired MockMvcTester browser;
    @Autowired Cast cast;
    @Autowired Clientele clientele;
    @Autowired ClientLists lists;
    @Autowired ContactLists contacts;

    @ParameterizedTest
    @EnumSource(Language.class)
    void showAllThereIsInEachLanguage(Language language) {
        var me = cast.person("周思远", Role.PROJECT_MANAGER, null, language);
        var client = clientele.hengyuan(me);
        var lin = "/contacts/" + clientele.lin(me, client).value();

        var pages =
                List.of(
                        "/clients",
                        "/clients?q=hyw",
                        "/clients?q=zzz",
                        "/clients/new",
                        client.url(),
                        client.url() + "/edit",
                        client.url() + "/contacts",
                        client.url() + "/contacts/new",
                        lin,
                        lin + "/edit",
                        "/clients/picker?q=hyw",
                        "/contacts/picker?q=yw&client=" + client.slug());
        for (var page : pages) {
            assertThat(get(me, page)).as(page).hasStatusOk();
        }
        assertThat(get(me, client.url())).bodyText().contains(client.name(), "林雅雯", "不喜書面推託");
        assertThat(get(me, "/contacts/picker?q=yw&client=" + client.slug()))
                .bodyText()
                .contains("role=\"option\"", "data-label=\"林雅雯\"");
    }

    @Test
    void showStrangersNothing() {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me);
        var lin = "/contacts/" + clientele.lin(me, client).value();
        var stranger = cast.projectManager();

        for (var page : List.of(client.url(), client.url() + "/edit", lin, lin + "/edit")) {
            assertThat(get(stranger, page)).as(page).hasStatus(404);
        }
        assertThat(get(stranger, "/contacts/picker?q=yw")).bodyText().doesNotContain("林雅雯");
        assertThat(get(stranger, "/contacts/picker?q=yw&client=" + client.slug())).hasStatus(404);
        assertThat(post(stranger, client.url()).param("name", "x")).hasStatus(404);
        assertThat(post(stranger, lin + "/main")).hasStatus(404);
    }

    @Test
    void takeANewClientAndShowItsPage() {
        var me = cast.projectManager();

        var answer = create(me, "启明医疗" + Cast.next(), "qm@x");

        assertThat(answer).hasStatus(303);
        var page = answer.getResponse().getRedirectedUrl();
        assertThat(page).startsWith("/clients/qimingyiliao");
        assertThat(get(me, page)).hasStatusOk();
    }

    @Test
    void keepWhatWasTypedWhenItIsRefused() {
        var me = cast.projectManager();

        assertThat(create(me, "", "记下的话"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#name\"", "aria-invalid=\"true\"", "记下的话");
    }

    @Test
    void showBothTextsWhenSomebodyElseWasFaster() {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me);
        assertThat(change(me, client.url(), client.name(), "她的话", 1)).hasStatus(303);

        assertThat(change(me, client.url(), client.name(), "我的话", 1))
                .hasStatus(409)
                .bodyText()
                .contains("她的话", "我的话", "name=\"version\" value=\"2\"");
        assertThat(change(me, client.url(), client.name(), "我的话", 2)).hasStatus(303);
        assertThat(lists.get(me, client.id()).notes()).isEqualTo("我的话");
    }

    @Test
    void seatAColleagueWhoWasOnlyTypedAndLetThemGo() {
        var me = cast.projectManager();
        var colleague = cast.person("欧阳" + Cast.next() + "修", Role.SERVICE);
        var client = clientele.hengyuan(me);

        assertThat(post(me, client.url() + "/seats").param("person", colleague.name()))
                .hasStatus(303);
        assertThat(get(colleague, client.url())).hasStatusOk();

        var removal = client.url() + "/seats/" + colleague.id().value() + "/removal";
        assertThat(post(me, removal)).hasStatus(303);
        assertThat(get(colleague, client.url())).hasStatus(404);
        assertThat(post(me, client.url() + "/seats").param("person", "没有这个人"))
                .hasStatus(422)
                .bodyText()
                .contains("没有这个人", "href=\"#person\"");
    }

    @Test
    void takeAContactAndSayWhenTheyLeftAndReturned() {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me);

        var answer =
                post(me, client.url() + "/contacts")
                        .param("family", "林")
                        .param("given", "雅雯")
                        .param("addressZhHant", "林副總")
                        .exchange();
        assertThat(answer).hasStatus(303);
        var page = answer.getResponse().getRedirectedUrl();

        assertThat(post(me, page + "/departure").param("version", "1").param("on", "2026-11-20"))
                .hasStatus(303);
        assertThat(contacts.picker(me, client.id(), "林", 5)).isEmpty();
        assertThat(post(me, page + "/main")).hasStatus(422);
        assertThat(post(me, page + "/return").param("version", "2")).hasStatus(303);
        assertThat(post(me, page + "/main")).hasStatus(303);
        assertThat(contacts.picker(me, client.id(), "林", 5)).hasSize(1);
    }

    private MvcTestResult create(Me me, String name, String notes) {
        return fields(post(me, "/clients"), name, notes).exchange();
    }

    private MvcTestResult change(Me me, String url, String name, String notes, int version) {
        return fields(post(me, url), name, notes).param("version", "" + version).exchange();
    }

    private static MockMvcRequestBuilder fields(
            MockMvcRequestBuilder post, String name, String notes) {
        return post.param("name", name)
                .param("shortName", "")
                .param("language", "zh-Hans")
                .param("zone", "Asia/Shanghai")
                .param("channel", "phone")
                .param("notes", notes);
    }

    private MvcTestResult get(Me me, String page) {
        return browser.get().uri(page).with(cast.signedIn(me)).exchange();
    }

    private MockMvcRequestBuilder post(Me me, String page) {
        return browser.post().uri(page).with(cast.signedIn(me)).with(csrf());
    }
}
