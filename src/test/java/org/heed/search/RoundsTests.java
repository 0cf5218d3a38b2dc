package org.heed.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.client.ClientCard;
import org.heed.client.ClientFacts;
import org.heed.client.Clients;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What repeats the name of another record is found by its new name, and anything can be mended. */
@HeedTest
class RoundsTests {

    @Autowired private Search search;
    @Autowired private Rounds rounds;
    @Autowired private Clients clients;
    @Autowired private Clientele clientele;
    @Autowired private JdbcClient jdbc;
    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;

    private Me me;
    private ClientCard client;

    @BeforeEach
    void aClientWithAContact() {
        me = cast.projectManager();
        client = clientele.hengyuan(me);
        clientele.lin(me, client);
        finish();
    }

    private void finish() {
        while (rounds.step()) {}
    }

    private void rename(String name) {
        clients.change(
                me,
                client.id(),
                1,
                new ClientFacts(
                        name,
                        name,
                        client.language(),
                        client.zone(),
                        client.channel(),
                        client.customs(),
                        client.sensitivities(),
                        client.notes()));
    }

    private long found(String words) {
        return search.find(me, words, 10, null).items().stream()
                .filter(it -> it.subject().kind().equals("contact"))
                .count();
    }

    @Test
    void contactsAreFoundByTheNewNameOfTheirClient() {
        var name = "遠大運輸" + Cast.next();
        rename(name);
        assertThat(found("林雅雯 " + name)).isZero();

        finish();

        assertThat(found("林雅雯 " + name)).isEqualTo(1);
        assertThat(rounds.open(cast.administrator())).isEmpty();
    }

    @Test
    void whatTheIndexLostIsFoundAgain() {
        jdbc.sql("delete from search_entry where kind = 'contact' and circle_id = :circle")
                .param("circle", client.circle().value())
                .update();
        assertThat(found("林雅雯")).isZero();

        assertThat(
                        browser.post()
                                .uri("/settings/search/rounds")
                                .with(cast.signedIn(cast.administrator()))
                                .with(csrf()))
                .hasStatus(303);
        assertThat(rounds.open(cast.administrator())).contains("client", "complaint", "contact");
        finish();

        assertThat(found("林雅雯")).isEqualTo(1);
    }

    @Test
    void isForAdministrators() {
        assertThatThrownBy(() -> rounds.begin(me)).isInstanceOf(NotFound.class);
        assertThat(browser.get().uri("/settings/search").with(cast.signedIn(me))).hasStatus(404);
        assertThat(browser.get().uri("/settings/search").with(cast.signedIn(cast.administrator())))
                .hasStatusOk();
    }
}
