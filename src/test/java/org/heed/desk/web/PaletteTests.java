package org.heed.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
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
import java.util.regex.Pattern;

@HeedTest
class PaletteTests {

    private static final Pattern OPTION = Pattern.compile("role=\"option\"");

    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;
    @Autowired private Clientele clientele;
    @Autowired private Cases cases;

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

    @Test
    void isSmallAndNeverMoreThanTwelve() throws UnsupportedEncodingException {
        var me = cast.administrator();
        var client = clientele.hengyuan(me);
        for (int i = 0; i < 6; i++) {
            cases.received(me, client);
        }
        for (var typed : new String[] {"", "1", "恒", "z", "團隊"}) {
            var body = ask(me, typed).getResponse().getContentAsString();
            assertThat(OPTION.matcher(body).results().count()).as(typed).isBetween(1L, 12L);
            assertThat(body.getBytes(StandardCharsets.UTF_8).length).as(typed).isLessThan(4096);
        }
    }

    private MvcTestResult ask(Me me, String q) {
        return browser.get().uri("/palette").param("q", q).with(cast.signedIn(me)).exchange();
    }
}
