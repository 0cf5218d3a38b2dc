package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.identity.People;
import org.heed.identity.SignIns;
import org.heed.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.Arrays;

/** Nobody learns at the door whether somebody works here. */
@HeedTest
class D7AccountDiscoveryTests {

    private static final int SAMPLES = 15;

    @Autowired private Cast cast;
    @Autowired private Visitors visitors;
    @Autowired private SignIns signIns;
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

    /** Interleaved, so that a busy machine slows both alike. */
    @Test
    void theTimeIsTheSame() {
        var email = visitors.somebody();
        var known = new long[SAMPLES];
        var unknown = new long[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            known[i] = nanos(email, "10.71.0." + i);
            unknown[i] = nanos("nobody" + i + "@yunfan.example", "10.72.0." + i);
        }
        // The weakened case: without the stand-in hash, an unknown account costs two queries.
        long withoutHash = median(known) / 4;
        assertThat(median(unknown)).isGreaterThan(withoutHash);
        assertThat((double) median(unknown) / median(known)).isBetween(0.5, 2.0);
    }

    private long nanos(String email, String network) {
        long start = System.nanoTime();
        assertThatThrownBy(() -> signIns.prove(email, "wrong-password", network))
                .isInstanceOf(Refused.class)
                .hasMessage("identity.refused.sign-in");
        return System.nanoTime() - start;
    }

    private static long median(long[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
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
