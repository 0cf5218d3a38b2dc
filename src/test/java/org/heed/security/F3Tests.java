package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.client.ClientCard;
import org.heed.client.Clients;
import org.heed.identity.Me;
import org.heed.identity.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * F3: a request sent again has one effect, whether it comes at the same moment, later, or with
 * something else in it; another person's key is another key. The weakened case is the same request
 * without a key: {@link #hasAsManyEffectsAsRequestsWithoutAKey}.
 */
@HeedTest
class F3Tests {

    private static final int THREADS = 20;

    @Autowired private MockMvcTester program;
    @Autowired private Mirrors mirrors;
    @Autowired private Cast cast;
    @Autowired private Clientele clientele;
    @Autowired private Clients clients;
    @Autowired private JdbcClient jdbc;

    private Me me;
    private ClientCard client;
    private String token;
    private String name;
    private String key;

    @BeforeEach
    void aProgram() {
        me = cast.projectManager();
        client = clientele.northwind(me);
        token = mirrors.token(me, Scope.WRITE);
        name = "Hand-over " + Cast.next();
        key = UUID.randomUUID().toString();
    }

    @Test
    void hasOneEffectOnTwentyThreads() throws Exception {
        var answers = new ArrayList<Future<MockHttpServletResponse>>();
        var barrier = new CyclicBarrier(THREADS);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < THREADS; i++) {
                answers.add(
                        threads.submit(() -> {
                            barrier.await();
                            return create(token, key, name);
                        }));
            }
        }

        for (var answer : answers) {
            assertThat(answer.get().getStatus()).isEqualTo(201);
            assertThat(answer.get().getHeader("Location"))
                    .isEqualTo(answers.getFirst().get().getHeader("Location"));
            assertThat(answer.get().getContentAsString())
                    .isEqualTo(answers.getFirst().get().getContentAsString());
        }
        assertThat(made()).isEqualTo(1);
    }

    @Test
    void isRefusedWithAnotherBody() throws Exception {
        assertThat(create(token, key, name).getStatus()).isEqualTo(201);
        var other = create(token, key, name + " Ltd");

        assertThat(other.getStatus()).isEqualTo(422);
        assertThat(other.getContentAsString()).contains("key-reused");
        assertThat(made()).isEqualTo(1);
    }

    @Test
    void isAnotherKeyForAnotherPerson() throws Exception {
        var colleague = cast.projectManager();
        clients.seat(me, client.id(), colleague.id());
        var other = mirrors.token(colleague, Scope.WRITE);
        var first = create(token, key, name);
        var second = create(other, key, name);

        assertThat(second.getStatus()).isEqualTo(201);
        assertThat(second.getHeader("Location")).isNotEqualTo(first.getHeader("Location"));
        assertThat(made()).isEqualTo(2);
    }

    @Test
    void isFreeAgainAfterARefusal() throws Exception {
        assertThat(create(token, key, "").getStatus()).isEqualTo(422);
        assertThat(create(token, key, name).getStatus()).isEqualTo(201);
    }

    @Test
    void hasAsManyEffectsAsRequestsWithoutAKey() throws Exception {
        create(token, "", name);
        create(token, "", name);

        assertThat(made()).isEqualTo(2);
    }

    private MockHttpServletResponse create(String by, String once, String called) {
        return program.post()
                .uri("/api/v1/projects")
                .header("Authorization", "Bearer " + by)
                .header("Idempotency-Key", once)
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                        "{\"client\": %d, \"name\": \"%s\"}".formatted(client.id().value(), called))
                .exchange()
                .getResponse();
    }

    private long made() {
        return jdbc.sql("select count(*) from project where name like :name || '%'")
                .param("name", name)
                .query(Long.class)
                .single();
    }
}
