package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.client.ContactLists;
import org.heed.portal.Callers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.Map;

/** Nobody can make us flood a mailbox, or send their own words to a stranger. */
@HeedTest
class B7MailBombTests {

    private static final String BAIT = "Buy cheap watches at http://bait.example";

    @Autowired private MockMvcTester browser;
    @Autowired private JdbcClient jdbc;
    @Autowired private Cast cast;
    @Autowired private Clientele clientele;
    @Autowired private ContactLists contacts;
    @Autowired private Callers callers;

    private int post(String path, String network, Map<String, String> fields) {
        var request = browser.post().uri(path).with(csrf()).with(Visitors.from(network));
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        var answer = request.exchange();
        location = answer.getResponse().getHeader("Location");
        return answer.getResponse().getStatus();
    }

    private String location = "";

    private int lodge(String email, String network) {
        if (post("/en/p/new", network, Map.of("words", BAIT)) != 303) {
            return 429;
        }
        var draft = location.replace("/wish", "");
        post(draft + "/reach", network, Map.of("name", BAIT, "email", email, "language", "en"));
        return post(draft + "/sending", network, Map.of());
    }

    private int mailsTo(String email) {
        return jdbc.sql(
                        "select count(*) from outgoing_mail where lower(to_address) ="
                                + " lower(:email)")
                .param("email", email)
                .query(Integer.class)
                .single();
    }

    @Test
    void manyNetworksSendOneMailboxNoMoreThanFourMailsAnHour() {
        var me = cast.projectManager();
        var victim = contacts.get(me, clientele.lin(me, clientele.northwind(me))).email();
        for (int i = 0; i < 12; i++) {
            assertThat(lodge(victim, "10.7." + Cast.next() % 250 + "." + i)).isEqualTo(303);
        }
        callers.intake();
        assertThat(mailsTo(victim)).isBetween(1, 4);
        assertThat(textsTo(victim)).doesNotContain("watches", "bait.example");
    }

    private String textsTo(String email) {
        return jdbc.sql(
                        """
                        select string_agg(subject || body || to_name, ' ') from outgoing_mail
                        where lower(to_address) = lower(:email)
                        """)
                .param("email", email)
                .query(String.class)
                .single();
    }

    @Test
    void aStrangerGetsNoMailAtAll() {
        var stranger = "stranger" + Cast.next() + "@nowhere.example";
        assertThat(lodge(stranger, "10.8.0." + Cast.next() % 250)).isEqualTo(303);
        callers.intake();
        assertThat(mailsTo(stranger)).isZero();
    }

    @Test
    void oneNetworkIsSlowedDown() {
        var network = "10.9.0." + Cast.next() % 250;
        int slowed = 0;
        for (int i = 0; i < 65; i++) {
            slowed += post("/en/p/new", network, Map.of("words", BAIT)) == 429 ? 1 : 0;
        }
        assertThat(slowed).isGreaterThanOrEqualTo(5);
        // The weakened case: another network, not counted, is let through.
        assertThat(post("/en/p/new", network + "9", Map.of("words", BAIT))).isEqualTo(303);
    }
}
