package org.heed.rhythm.web;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Map.entry;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.identity.Role;
import org.heed.kernel.Language;
import org.heed.kernel.Subject;
import org.heed.rhythm.Radar;
import org.heed.rhythm.Sign;
import org.heed.rhythm.SignKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.Map;

/** Every reason there can be reads well in every language: singular, plural, moments. */
@HeedTest
class RadarWordsTests {

    @Autowired private MockMvcTester browser;
    @Autowired private Radar radar;
    @Autowired private Cast cast;
    @Autowired private Clientele clientele;
    @Autowired private TestClock clock;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReasonIsASentence(Language language) {
        var now = clock.instant().toString();
        var me = cast.person("周思远", Role.PROJECT_MANAGER, null, language);
        for (var every : new String[] {"1", "7"}) {
            var client = clientele.hengyuan(me);
            var lin = clientele.lin(me, client);
            for (var kind : SignKind.values()) {
                radar.raise(
                        new Sign(
                                kind,
                                new Subject("words", client.id().value()),
                                client.circle(),
                                client.id(),
                                null,
                                lin,
                                clock.instant(),
                                facts(every),
                                client.url(),
                                me.id()));
            }
            assertThat(
                            browser.get()
                                    .uri(client.url() + "/rhythm")
                                    .with(cast.signedIn(me))
                                    .exchange())
                    .hasStatusOk()
                    .bodyText()
                    .contains("2026")
                    .doesNotContain("2,026", now);
        }
    }

    private Map<String, String> facts(String count) {
        var now = clock.instant().toString();
        return Map.ofEntries(
                entry("every", count),
                entry("times", count),
                entry("text", "2026"),
                entry("what", "7"),
                entry("mood", "angry"),
                entry("known", now),
                entry("due", now),
                entry("at", now),
                entry("asked", now),
                entry("spoken", now),
                entry("told", now));
    }
}
