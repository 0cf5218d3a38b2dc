package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.identity.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Nobody learns at the door whether somebody works here; {@link D7SignInTimeIT} takes the time. */
@HeedTest
class D7AccountDiscoveryTests {

    @Autowired private Cast cast;
    @Autowired private Visitors visitors;
    @Autowired private People people;

    @Test
    void theAnswerIsTheSameForKnownUnknownDisabledAndUnsettled() throws Exception {
        var known = page(visitors.signIn(visitors.somebody(), "wrong-password", "192.0.2.71"));
        var unknown =
                page(visitors.signIn("nobody@yunfan.example", "wrong-password", "192.0.2.72"));
        var unsettled = cast.projectManager();
        var disabled = cast.projectManager();
        visitors.link(disabled);
        people.disable(cast.administrator(), disabled.id(), 1);

        assertThat(unknown).isEqualTo(known);
        assertThat(page(visitors.signIn(visitors.email(unsettled), "wrong-password", "192.0.2.73")))
                .isEqualTo(known);
        assertThat(page(visitors.signIn(visitors.email(disabled), "wrong-password", "192.0.2.74")))
                .isEqualTo(known);
    }

    /** Status, headers and page, without what differs between any two answers. */
    private static String page(MvcTestResult answer) throws Exception {
        var response = answer.getResponse();
        var headers =
                response.getHeaderNames().stream()
                        .filter(it -> !it.equals("X-Request-Id"))
                        .sorted()
                        .map(it -> it + response.getHeaders(it))
                        .toList();
        return response.getStatus()
                + headers.toString().replaceAll("Content-Length\\[\\d+]", "")
                + response.getContentAsString()
                        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                        .replaceAll("name=\"email\" type=\"email\" value=\"[^\"]*\"", "");
    }
}
