package org.heed.client.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.identity.ApiTokens;
import org.heed.identity.Me;
import org.heed.identity.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import java.time.Duration;
import java.util.Set;

@HeedTest
class ClientResourceTests {

    @Autowired MockMvcTester program;
    @Autowired ApiTokens tokens;
    @Autowired Cast cast;
    @Autowired Clientele clientele;

    @Test
    void createsAClientOnceAndFindsItByIdSlugAndPinyin() {
        var key = token(cast.projectManager());
        var body = "{\"name\": \"恒远物流%d\", \"language\": \"zh-Hant\"}".formatted(Cast.next());

        var first = post(key, "/api/v1/clients", body).header("Idempotency-Key", "1").exchange();
        var again = post(key, "/api/v1/clients", body).header("Idempotency-Key", "1").exchange();

        assertThat(first).hasStatus(201).hasHeader("ETag", "\"1\"");
        var location = first.getResponse().getHeader("Location");
        assertThat(again).hasStatus(201).hasHeader("Location", location);
        assertThat(get(key, location)).bodyJson().extractingPath("$.channel").isEqualTo("email");
        assertThat(get(key, "/api/v1/clients?q=hywl"))
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(1);
    }

    @Test
    void takesADayNoDatabaseKeepsForBadInput() {
        var me = cast.projectManager();
        var lin = "/api/v1/contacts/" + clientele.lin(me, clientele.hengyuan(me)).value();

        var never = "{\"on\": \"+999999998-12-31\"}";
        assertThat(put(token(me), lin + "/departure", never).header("If-Match", "\"1\""))
                .hasStatus(400);
    }

    @Test
    void changesWhatIsSaidWithTheVersionThatWasSeen() {
        var me = cast.projectManager();
        var key = token(me);
        var url = "/api/v1/clients/" + clientele.hengyuan(me).slug();

        assertThat(patch(key, url, "{\"notes\": \"x\"}")).hasStatus(428);
        assertThat(patch(key, url, "{\"notes\": \"x\"}").header("If-Match", "\"1\""))
                .hasStatusOk()
                .hasHeader("ETag", "\"2\"");
        assertThat(patch(key, url, "{\"notes\": \"y\"}").header("If-Match", "\"1\""))
                .hasStatus(412);
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        var key = token(cast.projectManager());

        assertThat(post(key, "/api/v1/clients", "{\"name\": \"\"}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/name");
        assertThat(post(key, "/api/v1/clients", "{\"name\": \"a\", \"zone\": \"Mars\"}"))
                .hasStatus(422);
        assertThat(post(key, "/api/v1/clients", "{\"name\": \"a\", \"colour\": \"red\"}"))
                .hasStatus(400);
        assertThat(post(key, "/api/v1/contacts", "{\"name\": \"林\"}")).hasStatus(422);
    }

    @Test
    void keepsContacts() {
        var me = cast.projectManager();
        var key = token(me);
        var client = clientele.hengyuan(me);
        var body =
                """
                {"client": "%s", "family": "林", "given": "雅雯", "address": {"zhHant": "林副總"},
                 "email": "lin@hengyuan.example"}
                """
                        .formatted(client.slug());

        var made = post(key, "/api/v1/contacts", body).exchange();
        assertThat(made).hasStatus(201).bodyJson().extractingPath("$.name").isEqualTo("林雅雯");
        var url = made.getResponse().getHeader("Location");

        assertThat(post(key, "/api/v1/contacts", body)).hasStatus(422);
        assertThat(patch(key, url, "{\"title\": \"副總\"}").header("If-Match", "\"1\""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.address.zhHant")
                .isEqualTo("林副總");
        assertThat(put(key, url + "/departure", "{\"on\": \"2026-11-20\"}").header("If-Match", "2"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.leftOn")
                .isEqualTo("2026-11-20");
        assertThat(put(key, url + "/main", "")).hasStatus(422);
        assertThat(with(key, HttpMethod.DELETE, url + "/departure").header("If-Match", "3"))
                .hasStatusOk();
        assertThat(get(key, "/api/v1/contacts?client=" + client.id().value()))
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(1);
    }

    @Test
    void seatsPeople() {
        var me = cast.projectManager();
        var other = cast.projectManager();
        var client = clientele.hengyuan(me);
        var seats = "/api/v1/clients/" + client.slug() + "/seats";

        assertThat(put(token(me), seats + "/" + other.id().value(), ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(2);
        assertThat(get(token(other), seats)).hasStatusOk();
        assertThat(with(token(me), HttpMethod.DELETE, seats + "/" + other.id().value()))
                .hasStatus(204);
        assertThat(get(token(other), seats)).hasStatus(404);
    }

    @Test
    void showsStrangersNothingEvenInsideABody() {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me);
        var lin = "/api/v1/contacts/" + clientele.lin(me, client).value();
        var key = token(cast.projectManager());

        assertThat(get(key, "/api/v1/clients/" + client.slug())).hasStatus(404);
        assertThat(get(key, lin)).hasStatus(404);
        assertThat(get(key, "/api/v1/contacts?client=" + client.slug())).hasStatus(404);
        assertThat(patch(key, lin, "{}").header("If-Match", "\"1\"")).hasStatus(404);
        assertThat(
                        post(
                                key,
                                "/api/v1/contacts",
                                "{\"client\": %d, \"name\": \"x\"}".formatted(client.id().value())))
                .hasStatus(404);
    }

    private String token(Me me) {
        return tokens.make(me, "test", Set.of(Scope.READ, Scope.WRITE), Duration.ofDays(1));
    }

    private MockMvcRequestBuilder get(String token, String uri) {
        return with(token, HttpMethod.GET, uri);
    }

    private MockMvcRequestBuilder post(String token, String uri, String body) {
        return with(token, HttpMethod.POST, uri).content(body);
    }

    private MockMvcRequestBuilder patch(String token, String uri, String body) {
        return with(token, HttpMethod.PATCH, uri).content(body);
    }

    private MockMvcRequestBuilder put(String token, String uri, String body) {
        return with(token, HttpMethod.PUT, uri).content(body);
    }

    private MockMvcRequestBuilder with(String token, HttpMethod method, String uri) {
        return program.method(method)
                .uri(uri)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON);
    }
}
