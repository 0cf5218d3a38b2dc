package org.heed.project.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.client.ClientCard;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Language;
import org.heed.project.ProjectLists;
import org.heed.project.ProjectParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.List;

@HeedTest
class ProjectPagesTests {

    @Autowired MockMvcTester browser;
    @Autowired Cast cast;
    @Autowired Clientele clientele;
    @Autowired ProjectLists lists;
    @Autowired ProjectParts parts;

    @ParameterizedTest
    @EnumSource(Language.class)
    void showAllThereIsInEachLanguage(Language language) {
        var me = cast.person("周思远", Role.PROJECT_MANAGER, null, language);
        var client = clientele.hengyuan(me);
        clientele.lin(me, client);
        var url = filled(me, client);
        var id = lists.get(me, url.substring(10)).id();
        var whole = parts.whole(me, id);

        var pages =
                List.of(
                        "/projects",
                        "/projects?q=zzz",
                        "/projects?client=" + client.slug(),
                        "/projects/new",
                        "/projects/new?client=" + client.slug(),
                        "/projects/picker?q=wms&client=" + client.slug(),
                        url,
                        url + "/edit",
                        url + "/clauses/new",
                        url + "/clauses/" + whole.clauses().getFirst().id().value() + "/edit",
                        url + "/milestones/new",
                        url + "/milestones/" + whole.milestones().getFirst().id().value() + "/edit",
                        url + "/ladder/1/edit",
                        url + "/ladder/2/edit",
                        url + "/stakeholders/new",
                        url
                                + "/stakeholders/"
                                + whole.stakeholders().getFirst().id().value()
                                + "/edit");
        for (var page : pages) {
            assertThat(get(me, page)).as(page).hasStatusOk();
        }
        assertThat(get(me, url)).bodyText().contains("WMS 升级", "3.1", "入库与上架", "林雅雯", "上线");
        assertThat(get(me, client.url())).bodyText().contains("WMS 升级");
        assertThat(get(cast.projectManager(), url)).hasStatus(404);
    }

    @Test
    void saysAtTheFieldWhichClientThereIsNot() {
        var me = cast.projectManager();
        var hidden = clientele.hengyuan(cast.projectManager());

        for (var client : List.of("", "没有这家", hidden.slug())) {
            assertThat(create(me, client, "WMS 升级"))
                    .as(client)
                    .hasStatus(422)
                    .bodyText()
                    .contains("href=\"#client\"", "WMS 升级");
        }
    }

    @Test
    void saysAtTheFieldThatTheYearIsNoYear() {
        var me = cast.projectManager();
        var url = create(me, clientele.hengyuan(me).slug(), "WMS").getResponse().getRedirectedUrl();

        for (var day : List.of("+999999999-12-31", "-0044-03-15", "2026-02-30")) {
            assertThat(post(me, url).param("version", "1").param("plannedEnd", day))
                    .as(day)
                    .hasStatus(422)
                    .bodyText()
                    .contains("href=\"#plannedEnd\"");
        }
    }

    @Test
    void showsBothTextsWhenSomebodyElseWasFaster() {
        var me = cast.projectManager();
        var url = create(me, clientele.hengyuan(me).slug(), "WMS").getResponse().getRedirectedUrl();
        assertThat(change(me, url, "她的名字")).hasStatus(303);

        assertThat(change(me, url, "我的名字"))
                .hasStatus(409)
                .bodyText()
                .contains("她的名字", "我的名字", "name=\"version\" value=\"2\"");
    }

    @Test
    void letsSomebodyJoinAndLeaveTheTeam() {
        var me = cast.projectManager();
        var zhao = cast.person("赵" + Cast.next() + "鹏", Role.MEMBER);
        var url = create(me, clientele.hengyuan(me).slug(), "WMS").getResponse().getRedirectedUrl();

        assertThat(post(me, url + "/members").param("person", zhao.name()).param("role", "接口"))
                .hasStatus(303);
        assertThat(get(zhao, url)).hasStatusOk().bodyText().doesNotContain(url + "/edit");
        assertThat(get(zhao, url + "/edit")).hasStatusOk();
        assertThat(change(zhao, url, "x")).hasStatus(422);
        assertThat(post(me, url + "/members/" + zhao.id().value() + "/removal")).hasStatus(303);
        assertThat(get(zhao, url)).hasStatus(404);
        assertThat(post(me, url + "/members/" + me.id().value() + "/removal")).hasStatus(422);
    }

    @Test
    void findsNoPartOfOneProjectUnderAnother() {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me);
        clientele.lin(me, client);
        var url = filled(me, client);
        var clause = parts.whole(me, lists.get(me, url.substring(10)).id()).clauses().getFirst();
        var other = create(me, client.slug(), "TMS").getResponse().getRedirectedUrl();

        assertThat(get(me, other + "/clauses/" + clause.id().value() + "/edit")).hasStatus(404);
    }

    /** A project with one of everything, made through the forms; its address. */
    private String filled(Me me, ClientCard client) {
        var url = create(me, client.slug(), "WMS 升级").getResponse().getRedirectedUrl();
        var sent =
                List.of(
                        post(me, url + "/clauses")
                                .param("kind", "in-scope")
                                .param("reference", "3.1")
                                .param("text", "入库与上架"),
                        post(me, url + "/milestones")
                                .param("name", "上线")
                                .param("plannedOn", "2026-11-01"),
                        post(me, url + "/ladder/1")
                                .param("version", "0")
                                .param("oursId", "" + me.id().value())
                                .param("theirs", "林雅雯")
                                .param("channel", "phone")
                                .param("answerHours", "24"),
                        post(me, url + "/stakeholders")
                                .param("theirs", "林雅雯")
                                .param("role", "sponsor")
                                .param("influence", "high")
                                .param("interest", "high")
                                .param("attitude", "doubtful"));
        sent.forEach(it -> assertThat(it.exchange()).hasStatus(303));
        return url;
    }

    private MvcTestResult create(Me me, String client, String name) {
        return post(me, "/projects")
                .param("client", client)
                .param("name", name)
                .param("manager", me.name())
                .param("managerId", "" + me.id().value())
                .exchange();
    }

    private MvcTestResult change(Me me, String url, String name) {
        return post(me, url)
                .param("version", "1")
                .param("name", name)
                .param("manager", me.name())
                .param("managerId", "" + me.id().value())
                .exchange();
    }

    private MvcTestResult get(Me me, String page) {
        return browser.get().uri(page).with(cast.signedIn(me)).exchange();
    }

    private MockMvcRequestBuilder post(Me me, String page) {
        return browser.post().uri(page).with(cast.signedIn(me)).with(csrf());
    }
}
