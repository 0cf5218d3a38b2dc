package org.heed.identity.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.identity.ApiTokens;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.identity.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

@HeedTest
class PeopleResourceTests {

    /** As the tests' settings name it: HEED_API_TOKEN. */
    private static final String ADMINISTRATOR = "heed_test-token-of-the-house";

    @Autowired private MockMvcTester program;
    @Autowired private ApiTokens tokens;
    @Autowired private Cast cast;

    @Test
    void tellsWhoTheTokenActsFor() {
        assertThat(get("/api/v1/me", ADMINISTRATOR))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.email")
                .isEqualTo("hejing@yunfan.example");
    }

    @Test
    void createsAPersonOnce() {
        var name = "林小雨" + Cast.next();
        var body = person(name, "rain" + Cast.next() + "@yunfan.example");
        var key = "rain-" + Cast.next();

        var first = post(body).header("Idempotency-Key", key).exchange();
        var again = post(body).header("Idempotency-Key", key).exchange();

        assertThat(first).hasStatus(201).hasHeader("ETag", "\"1\"");
        assertThat(again)
                .hasStatus(201)
                .hasHeader("Location", first.getResponse().getHeader("Location"));
        assertThat(get("/api/v1/people?q=" + name, ADMINISTRATOR))
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(1);
    }

    @Test
    void changesWhatIsSaidAndLeavesTheRest() {
        var superior = cast.person("刘建国", Role.MANAGER);
        var other = cast.person("周思远", Role.PROJECT_MANAGER, superior);
        var page = "/api/v1/people/" + other.id().value();

        assertThat(patch(page, "{\"phone\": \"138\"}").header("If-Match", "\"1\""))
                .hasStatusOk()
                .hasHeader("ETag", "\"2\"")
                .bodyJson()
                .extractingPath("$.superior")
                .isEqualTo((int) superior.id().value());
        assertThat(patch(page, "{\"superior\": null}").header("If-Match", "\"2\""))
                .bodyJson()
                .extractingPath("$.superior")
                .isNull();
        assertThat(patch(page, "{\"disabled\": true}").header("If-Match", "\"3\""))
                .bodyJson()
                .extractingPath("$.disabled")
                .isEqualTo(true);
        assertThat(patch(page, "{\"phone\": \"139\"}").header("If-Match", "\"1\"")).hasStatus(412);
        assertThat(patch(page, "{\"phone\": \"139\"}")).hasStatus(428);
        assertThat(patch(page, "{\"passwordHash\": \"x\"}").header("If-Match", "\"5\""))
                .hasStatus(400);
    }

    @Test
    void saysWhatIsWrongWhereItIsWrong() {
        assertThat(post(person("", "not an address")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/name", "/email");
    }

    @Test
    void letsATokenDoOnlyWhatItsScopeAndItsOwnerMay() {
        var member = token(cast.projectManager(), EnumSet.of(Scope.READ, Scope.WRITE));
        var reader = token(cast.administrator(), EnumSet.of(Scope.READ));

        assertThat(get("/api/v1/people", member)).hasStatusOk();
        for (var token : new String[] {member, reader}) {
            assertThat(
                            program.post()
                                    .uri("/api/v1/people")
                                    .header("Authorization", "Bearer " + token)
                                    .contentType(MediaType.APPLICATION_JSON)
                                    .content(person("A", "a" + Cast.next() + "@b.example")))
                    .hasStatus(403)
                    .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        }
        assertThat(get("/api/v1/people", "heed_nothing"))
                .hasStatus(401)
                .hasHeader("WWW-Authenticate", "Bearer realm=\"Heed\"")
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private String token(Me me, Set<Scope> scopes) {
        return tokens.make(me, "test", scopes, Duration.ofDays(1));
    }

    private static String person(String name, String email) {
        return """
        {"name": "%s", "email": "%s", "role": "project-manager"}
        """
                .formatted(name, email);
    }

    private MockMvcRequestBuilder get(String path, String token) {
        return program.get().uri(path).header("Authorization", "Bearer " + token);
    }

    private MockMvcRequestBuilder post(String body) {
        return send(HttpMethod.POST, "/api/v1/people", body);
    }

    private MockMvcRequestBuilder patch(String path, String body) {
        return send(HttpMethod.PATCH, path, body);
    }

    private MockMvcRequestBuilder send(HttpMethod method, String path, String body) {
        return program.method(method)
                .uri(path)
                .header("Authorization", "Bearer " + ADMINISTRATOR)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }
}
