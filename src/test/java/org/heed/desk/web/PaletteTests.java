package org.heed.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.client.Clients;
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

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

@HeedTest
class PaletteTests {

    private static final Pattern OPTION = Pattern.compile("role=\"option\"");

    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;
    @Autowired private Clientele clientele;
    @Autowired private Cases cases;
    @Autowired private Clients seats;

    @ParameterizedTest
    @EnumSource(Language.class)
    void offersVerbsAndPlacesBeforeAnythingIsTyped(Language language) throws Exception {
        var me = cast.person("周思远", Role.PROJECT_MANAGER, null, language);

        assertThat(ask(me, ""))
                .hasStatusOk()
                .bodyText()
                .contains("/complaints/new", "/complaints/quick", "/today", "/projects");
        assertThat(browser.get().uri("/palette").with(cast.signedIn(me)))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"find\"", "/complaints/new");
    }

    @Test
    void findsAComplaintByItsNumberAndByItsWords() {
        var me = cast.projectManager();
        var number = cases.received(me).toString();
        var address = "/complaints/" + number + "\"";
        var bare = number.replaceAll("[^1-9]*([1-9][0-9]*)", "$1");

        for (var typed : new String[] {number, "hd-" + bare, "HD" + bare, bare, "團隊", "团队"}) {
            assertThat(ask(me, typed)).as(typed).bodyText().contains(address);
        }
        assertThat(ask(cast.projectManager(), bare)).bodyText().doesNotContain(address);
    }

    @Test
    void findsClientsByPinyinAndInitials() {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me);
        var address = "/clients/" + client.id().value() + "\"";

        for (var typed : new String[] {"恒远", "hengyuan", "hywl"}) {
            assertThat(ask(me, typed)).as(typed).bodyText().contains(address);
        }
        assertThat(browser.get().uri("/clients/" + client.id().value()).with(cast.signedIn(me)))
                .hasStatusOk();
    }

    @Test
    void findsVerbsAndSettingsByTheirNames() {
        var me = cast.projectManager();

        assertThat(ask(me, "dengji")).bodyText().contains("/complaints/new");
        assertThat(ask(cast.administrator(), "设置")).hasStatusOk();
        assertThat(ask(me, "完全没有的东西")).bodyText().contains("/search?q=");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void beginsWithWhatCanBeDoneToTheRecordOfThePage(Language language) throws Exception {
        var me = cast.person("周思远", Role.PROJECT_MANAGER, null, language);
        var page = "/complaints/" + cases.received(me);

        for (var at : new String[] {page, page + "/points/new", page.toLowerCase(Locale.ROOT)}) {
            var offered = offered(me, "", at);
            assertThat(offered.getFirst()).as(at).contains(page + "/listening", "<kbd>P</kbd>");
            assertThat(offered.get(1)).contains(page + "?kind=reply#composer", "<kbd>R</kbd>");
            assertThat(String.join("", offered))
                    .contains(
                            page + "/particulars", "/promises/new?about=HD-", "/complaints/new\"");
        }
        assertThat(ask(me, "", "/today")).bodyText().doesNotContain(page + "/");
    }

    @Test
    void followsTheRecordOfThePage() throws Exception {
        var me = cast.person("周思远", Role.PROJECT_MANAGER, null, Language.ZH_HANS);
        var page = "/complaints/" + cases.received(me);

        assertThat(String.join("", offered(me, "关注", page)))
                .contains("/notifications/followings?page=" + page);
    }

    @Test
    void doesWhatIsReadyAtOnce() throws Exception {
        var me = cast.projectManager();
        var number = cases.at(me, Phase.ACKNOWLEDGED);
        var page = "/complaints/" + number;
        assertThat(offered(me, "", page).getFirst()).contains("href=\"" + page + "#next\"");

        cases.prepareAssessment(me, number);

        assertThat(ask(me, "", page))
                .bodyText()
                .contains("action=\"" + page + "/assessment\"", "name=\"once\"");
        var find = browser.get().uri("/palette").param("at", page).with(cast.signedIn(me));
        assertThat(find).bodyText().contains("action=\"" + page + "/assessment\"");
    }

    @Test
    void offersWhatTheMenuOfTheRecordOffers() throws Exception {
        var me = cast.projectManager();
        var page = "/complaints/" + cases.at(me, Phase.PROPOSED);
        var html = body(browser.get().uri(page).with(cast.signedIn(me)).exchange());
        var menu = html.substring(html.indexOf("menu__list", html.indexOf("<main")));
        var links = Pattern.compile("href=\"([^\"]+)\"[^>]*>.*?</svg>([^<]+)<").matcher(menu);
        for (int seen = 0; seen < 6; seen++) {
            assertThat(links.find()).isTrue();
            assertThat(ask(me, links.group(2).strip(), page)).bodyText().contains(links.group(1));
        }
    }

    @Test
    void offersNothingOfARecordThatIsNotTheirs() throws Exception {
        var me = cast.projectManager();
        var complaint = "/complaints/" + cases.received(me);
        var client = clientele.hengyuan(me);
        var stranger = cast.projectManager();
        var nothing = options(stranger, "/complaints/HD-987654");

        assertThat(options(stranger, complaint)).isEqualTo(nothing);
        assertThat(options(stranger, client.url())).isEqualTo(nothing);
        assertThat(options(stranger, "/projects/PJ-987654")).isEqualTo(nothing);
        assertThat(options(me, client.url()))
                .contains(
                        client.url() + "/edit",
                        client.url() + "/contacts/new",
                        "/complaints/new?for=",
                        "/promises/new?about=");
        var member = cast.person("陈敏", Role.MEMBER, null);
        seats.seat(me, client.id(), member.id());
        assertThat(options(member, client.url()))
                .contains("/complaints/new?for=")
                .doesNotContain(client.url() + "/edit");
    }

    @Test
    void isSmallAndNeverMoreThanTwelve() throws UnsupportedEncodingException {
        var me = cast.administrator();
        var client = clientele.hengyuan(me);
        for (int i = 0; i < 6; i++) {
            cases.received(me, client);
        }
        var page = "/complaints/" + cases.at(me, Phase.PROPOSED);
        for (var typed : new String[] {"", "1", "恒", "z", "團隊"}) {
            var body = body(ask(me, typed, page));
            assertThat(OPTION.matcher(body).results().count()).as(typed).isBetween(1L, 12L);
            assertThat(body.getBytes(StandardCharsets.UTF_8).length).as(typed).isLessThan(4096);
        }
    }

    private MvcTestResult ask(Me me, String q) {
        return ask(me, q, "");
    }

    private MvcTestResult ask(Me me, String q, String at) {
        var request = browser.get().uri("/palette").param("q", q).param("at", at);
        return request.with(cast.signedIn(me)).exchange();
    }

    /** What is offered, one piece of the page each, in order. */
    private List<String> offered(Me me, String q, String at) throws Exception {
        return List.of(body(ask(me, q, at)).split("<li role=\"presentation\">")).stream()
                .skip(1)
                .toList();
    }

    private String options(Me me, String at) throws Exception {
        return body(ask(me, "", at));
    }

    private static String body(MvcTestResult answer) throws UnsupportedEncodingException {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
