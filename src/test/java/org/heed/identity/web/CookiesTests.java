package org.heed.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.kernel.Language;
import org.heed.kernel.web.Host;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

import java.time.ZoneId;

class CookiesTests {

    @Test
    void belongToThisHostAloneWhereWeAreReachedByHttps() {
        var cookies = new Cookies(at("https://heed.yunfan.example"));

        assertThat(written(cookies))
                .startsWith("__Host-heed=secret")
                .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Domain");
        assertThat(cookies.kept(cookies.csrf(), "key").toString())
                .startsWith("__Host-heed-form=key")
                .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax");
    }

    @Test
    void haveAPlainNameOnALaptop() {
        assertThat(written(new Cookies(at("http://localhost:8080"))))
                .startsWith("heed=secret")
                .contains("; HttpOnly")
                .doesNotContain("Secure");
    }

    private static String written(Cookies cookies) {
        var response = new MockHttpServletResponse();
        cookies.cookieSerializer()
                .writeCookieValue(
                        new CookieValue(new MockHttpServletRequest(), response, "secret"));
        return response.getHeader("Set-Cookie");
    }

    private static Host at(String address) {
        return new Host() {
            @Override
            public String name() {
                return "Yunfan";
            }

            @Override
            public Language language() {
                return Language.ZH_HANS;
            }

            @Override
            public ZoneId zone() {
                return ZoneId.of("Asia/Shanghai");
            }

            @Override
            public String address() {
                return address;
            }
        };
    }
}
