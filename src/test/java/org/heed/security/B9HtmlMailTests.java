package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.post.Postbag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Locale;

/** B9: what is left of an HTML mail neither runs nor reaches out. */
@HeedTest
class B9HtmlMailTests {

    @Autowired private Postbag bag;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<img src=https://evil.example/p.png>",
                "<img src='cid:none'>",
                "<img srcset='https://evil.example/p.png 1x'>",
                "<svg onload=alert(1)><image href=https://evil.example/></svg>",
                "<math><mtext><table><mglyph><style><img src=x"
                        + " onerror=alert(1)></style></table></math>",
                "<style>@import 'https://evil.example/x.css'</style>",
                "<p style='background:url(https://evil.example/)'>x</p>",
                "<base href=https://evil.example/>",
                "<form action=https://evil.example/><input name=a><button>x</button></form>",
                "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<a href='javascript:alert(1)'>x</a>",
                "<iframe src=https://evil.example/></iframe>",
                "<object data=https://evil.example/></object>",
                "<link rel=stylesheet href=https://evil.example/>",
                "<video poster=https://evil.example/><source src=https://evil.example/></video>",
                "<body background=https://evil.example/ onload=alert(1)>x",
                "<table background=https://evil.example/><td background=https://evil.example/>x",
                "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
                "<div id=main name=form class=dialog data-opens='#x'>x</div>",
                "<!--><img src=x onerror=alert(1)>-->",
            })
    void isWordsAndTheirOrder(String html) {
        var letter =
                bag.arrives(
                        "From: a@b.example\r\nSubject: %d\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>said</p>%s"
                                .formatted(Cast.next(), html));

        var left = letter.html().toLowerCase(Locale.ROOT);
        assertThat(left)
                .contains("said")
                .doesNotContain("evil.example\"", "//evil", "<script", "<svg", "<style", "<img")
                .doesNotContainPattern(
                        "<[^>]+\\s(on\\w+|style|href|src|id|name|class|data-\\w+)\\s*=");
    }
}
