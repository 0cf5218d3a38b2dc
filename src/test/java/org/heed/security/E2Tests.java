package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.HeedTest;
import org.heed.security.Route.Who;
import org.heed.security.Walker.Caller;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * E2: a script that somebody wrote into any text of any record is shown on every page and runs on
 * none: it stands there escaped, and the page's policy would not run it either. The weakened case
 * is a page that does not escape: {@link #isNoticedWhereItIsNotEscaped}.
 */
@HeedTest
class E2Tests {

    /** Leaves a text, an attribute and a quoted string; kept short, because names are. */
    static final String PAYLOAD = "\"'><img src=x onerror=xss9()>";

    private static final Pattern ALIVE =
            Pattern.compile(
                    "<img src=x|\"'>|<script(?![^>]*"
                            + " src=\"/assets/)[^>]*>|<[^>]*\\son[a-z]+=\"?'?[a-z]"
                            + "|<[^>]*\\sstyle=|href=\"?javascript:",
                    Pattern.CASE_INSENSITIVE);

    @Autowired private Mirrors mirrors;
    @Autowired private Walker walker;

    @Test
    void standsEscapedOnEveryPage() {
        var hostile = mirrors.hostile();
        var me = Caller.of("a manager", hostile.manager(), hostile.token());
        var wrong = new ArrayList<String>();
        int shown = 0;
        for (var route : pages()) {
            var answer = walker.call(me, route, slot -> mirrors.record(hostile, slot.record()));
            if (!html(answer)) {
                continue;
            }
            shown += answer.body().contains("&lt;img src=x") ? 1 : 0;
            var alive = ALIVE.matcher(answer.body());
            if (alive.find()) {
                int from = Math.max(0, alive.start() - 80);
                int to = Math.min(answer.body().length(), alive.end() + 80);
                wrong.add(route + "\n    → " + answer.body().substring(from, to));
            }
            if (!strict(answer)) {
                wrong.add(route + "\n    → " + answer.headers());
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(shown).as("pages that show the text at all").isGreaterThan(10);
    }

    @Test
    void isNoticedWhereItIsNotEscaped() {
        assertThat(ALIVE.matcher("<p>" + PAYLOAD + "</p>").find()).isTrue();
        assertThat(ALIVE.matcher("<input value=\"" + PAYLOAD + "\">").find()).isTrue();
        assertThat(ALIVE.matcher("<script>go()</script>").find()).isTrue();
        assertThat(ALIVE.matcher("<b onclick=\"go()\">").find()).isTrue();
        assertThat(ALIVE.matcher("<script src=\"/assets/htmx.js\" defer></script>").find())
                .isFalse();
        assertThat(ALIVE.matcher("&#34;&#39;&gt;&lt;img src=x onerror=xss9()&gt;").find())
                .isFalse();
    }

    private static boolean html(Answer answer) {
        return answer.headers().getOrDefault("Content-Type", "").startsWith("text/html");
    }

    private static boolean strict(Answer answer) {
        var policy = answer.headers().getOrDefault("Content-Security-Policy", "");
        return policy.contains("script-src 'self'")
                && !policy.contains("unsafe")
                && policy.contains("object-src 'none'")
                        | policy.contains("default-src 'none'")
                        | policy.contains("default-src 'self'");
    }

    private static List<Route> pages() {
        return Routes.expected().stream()
                .filter(route -> route.reads() && !route.api())
                .filter(route -> route.who() == Who.SEES || route.who() == Who.PEOPLE)
                .toList();
    }
}
