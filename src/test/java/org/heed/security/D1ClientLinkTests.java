package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.portal.Callers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.net.URI;
import java.util.List;

/** A mail scanner may open a client's link as often as it likes: nothing is used up or done. */
@HeedTest
class D1ClientLinkTests {

    @Autowired private MockMvcTester browser;
    @Autowired private JdbcClient jdbc;
    @Autowired private Cast cast;
    @Autowired private Cases cases;
    @Autowired private Callers callers;

    @Test
    void openingALinkChangesNothing() {
        var me = cast.projectManager();
        var handed = callers.handedOver(me, cases.received(me));
        var page = URI.create(handed.url()).getPath();
        var before = everything();
        for (int scan = 1; scan <= 3; scan++) {
            for (var rest : List.of("", "/record", "/decision", "/message", "/codes", "/entry")) {
                for (var method : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
                    assertThat(
                                    browser.method(method)
                                            .uri(page + rest)
                                            .with(Visitors.from("198.51.100." + scan)))
                            .cookies()
                            .doesNotContainCookie("heed-client");
                }
            }
        }
        assertThat(everything()).isEqualTo(before);
        assertThat(callers.enter(page, handed.code())).hasStatus(303);
    }

    /** The weakened case: what the button does is seen in the same rows. */
    @Test
    void givingTheCodeIsSeen() {
        var me = cast.projectManager();
        var handed = callers.handedOver(me, cases.received(me));
        var before = everything();
        callers.enter(URI.create(handed.url()).getPath(), handed.code());
        assertThat(everything()).isNotEqualTo(before);
    }

    @Test
    void aLinkAloneShowsNoWordOfTheRecord() {
        var me = cast.projectManager();
        var number = cases.received(me);
        var page = URI.create(callers.handedOver(me, number).url()).getPath();
        var door = Callers.body(browser.get().uri(page).exchange());
        assertThat(door)
                .contains(number.toString(), me.name())
                .doesNotContain(Cases.WORDS, "看得見的時間表", "林雅雯");
        for (var rest : List.of("/record", "/record.pdf", "/decision", "/documents/1")) {
            assertThat(browser.get().uri(page + rest)).hasStatus(303).hasHeader("Location", page);
        }
    }

    private List<Object> everything() {
        return jdbc.sql(
                        """
                        select concat_ws('/',
                            (select count(*) from client_link), (select count(*) from client_device),
                            (select sum(tries) from client_code),
                            (select count(used_at) from client_code),
                            (select count(*) from timeline_entry),
                            (select count(*) from outgoing_mail))
                        """)
                .query((row, index) -> (Object) row.getString(1))
                .list();
    }
}
