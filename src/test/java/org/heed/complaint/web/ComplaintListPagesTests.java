package org.heed.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.complaint.ComplaintViews;
import org.heed.complaint.Phase;
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

@HeedTest
class ComplaintListPagesTests {

    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;
    @Autowired private Clientele clientele;
    @Autowired private Cases cases;
    @Autowired private ComplaintViews views;

    @ParameterizedTest
    @EnumSource(Language.class)
    void showEveryConditionInEachLanguage(Language language) {
        var me = cast.person("周思远", Role.PROJECT_MANAGER, null, language);
        var client = clientele.hengyuan(me);
        var number = cases.received(me, client).toString();

        for (var page :
                List.of(
                        "/complaints",
                        "/complaints?client=" + client.slug() + "&step=listen&sort=due",
                        "/complaints?phase=received&severity=normal&owner=me",
                        "/complaints?tag=交接&due=week&state=all",
                        "/complaints?q=團隊")) {
            assertThat(get(me, page)).as(page).hasStatusOk().bodyText().contains(number);
        }
        assertThat(get(me, "/complaints?state=ended")).bodyText().doesNotContain(number);
        assertThat(get(me, "/complaints?client=nobody")).bodyText().doesNotContain(number);
        assertThat(get(me, "/complaints?step=learn&due=overdue")).hasStatusOk();
    }

    @Test
    void haveOneAddressForOneQuestion() {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me);

        assertThat(
                        get(
                                me,
                                "/complaints?q=&severity=major&client="
                                        + client.shortName()
                                        + "&clientId="
                                        + client.id().value()))
                .hasStatus(303)
                .hasRedirectedUrl("/complaints?client=" + client.slug() + "&severity=major");
        assertThat(get(me, "/complaints?step=nonsense")).hasRedirectedUrl("/complaints");
    }

    @Test
    void goOnWhereTheyStopped() {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me);
        for (int i = 0; i < 51; i++) {
            cases.received(me, client);
        }
        var first = get(me, "/complaints?client=" + client.slug());
        assertThat(first).bodyText().containsPattern("rel=\"next\" href=\"([^\"]+cursor=[^\"]+)\"");
        var next = first.getResponse();
        var address = link(next, "rel=\"next\" href=\"");
        assertThat(get(me, address)).hasStatusOk().bodyText().doesNotContain("rel=\"next\"");
    }

    @Test
    void keepAViewRenameItAndGiveItUp() {
        var me = cast.projectManager();
        assertThat(post(me, "/complaints/views?severity=major&owner=me", "name", "高严重度未结"))
                .hasStatus(303);
        var view = views.of(me).getFirst();
        assertThat(view.query()).isEqualTo("severity=major&owner=me");

        assertThat(get(me, "/complaints?view=" + view.id())).hasRedirectedUrl(view.url());
        assertThat(get(me, view.url()))
                .bodyText()
                .contains("<h1>高严重度未结</h1>", "aria-current=\"page\"");
        assertThat(get(me, "/complaints?severity=minor&view=" + view.id()))
                .bodyText()
                .contains("● 已改", "还原");
        assertThat(post(me, "/complaints/views/" + view.id() + "?severity=major", "name", ""))
                .hasStatus(422);
        assertThat(post(me, "/complaints/views/" + view.id(), "name", "我的急件")).hasStatus(303);
        assertThat(post(me, "/complaints/views/" + view.id() + "/removal", "x", ""))
                .hasRedirectedUrl("/complaints");
        assertThat(views.of(me)).isEmpty();
        assertThat(post(cast.projectManager(), "/complaints/views/" + view.id(), "name", "x"))
                .hasStatus(404);
    }

    @Test
    void showNobodyWhatIsNotTheirs() {
        var me = cast.projectManager();
        var stranger = cast.projectManager();
        var client = clientele.hengyuan(me);
        var number = cases.received(me, client).toString();

        assertThat(get(stranger, "/complaints?state=all")).bodyText().doesNotContain(number);
        assertThat(get(stranger, "/complaints?client=" + client.slug()))
                .bodyText()
                .doesNotContain(number, client.shortName());
    }

    @Test
    void areWrittenByAHumanWhenThereIsNone() {
        var me = cast.projectManager();

        assertThat(get(me, "/complaints")).bodyText().contains("没有未结的投诉", "先约好每位客户的联系节奏");
        assertThat(get(me, "/complaints?q=沒有這種話&tag=急"))
                .bodyText()
                .contains("没有符合的投诉", "去掉“急”", "连已结束的一起找");
    }

    @Test
    void areHungOnTheClientsPage() {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me);
        var open = cases.received(me, client).toString();
        var ended = cases.received(me, client);
        cases.to(me, ended, Phase.WITHDRAWN);

        assertThat(get(me, client.url()))
                .hasStatusOk()
                .bodyText()
                .contains("未结投诉", open, "/complaints/new?for=" + client.slug())
                .doesNotContain(ended.toString() + "</span>");
    }

    private MvcTestResult get(Me me, String uri) {
        return browser.get()
                .uri(java.net.URI.create(encoded(uri)))
                .with(cast.signedIn(me))
                .exchange();
    }

    private MvcTestResult post(Me me, String uri, String name, String value) {
        return browser.post()
                .uri(java.net.URI.create(encoded(uri)))
                .with(cast.signedIn(me))
                .with(csrf())
                .param(name, value)
                .exchange();
    }

    private static String encoded(String uri) {
        return org.springframework.web.util.UriUtils.encodeQuery(uri, "UTF-8").replace("%25", "%");
    }

    private static String link(
            org.springframework.mock.web.MockHttpServletResponse page, String at) {
        var body = body(page);
        var from = body.indexOf(at) + at.length();
        return body.substring(from, body.indexOf('"', from)).replace("&amp;", "&");
    }

    private static String body(org.springframework.mock.web.MockHttpServletResponse page) {
        try {
            return page.getContentAsString();
        } catch (java.io.UnsupportedEncodingException utf8IsAlwaysThere) {
            throw new java.io.UncheckedIOException(utf8IsAlwaysThere);
        }
    }
}
