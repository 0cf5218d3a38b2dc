package org.heed.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.identity.ApiTokens;
import org.heed.identity.Me;
import org.heed.identity.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.List;
import java.util.Set;

@HeedTest
class IndexingTests {

    @Autowired private Search search;
    @Autowired private Clientele clientele;
    @Autowired private ApiTokens tokens;
    @Autowired private TransactionTemplate transaction;
    @Autowired private MockMvcTester program;
    @Autowired private Cast cast;

    private Me manager;

    @BeforeEach
    void somebodyWhoOpensClients() {
        manager = cast.projectManager();
    }

    @Test
    void findsAClientAsSoonAsItIsWrittenDown() {
        var client = clientele.hengyuan(manager);

        assertThat(search.find(manager, "恒远物流 重承诺", 10, null).items())
                .extracting(Hit::label)
                .containsExactly(client.shortName());
        assertThat(search.called(manager, client.shortName())).isPresent();
    }

    @Test
    void findsNothingOfWhatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            clientele.hengyuan(manager);
            status.setRollbackOnly();
        });

        assertThat(search.find(manager, "恒远物流", 10, null).items()).isEmpty();
    }

    @Test
    void answersProgramsWithWhatTheirOwnerMaySee() {
        var client = clientele.hengyuan(manager);
        var word = client.shortName();

        assertThat(get(manager, "/api/v1/search?q=" + word))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].url")
                .isEqualTo(List.of("/clients/" + client.slug()));
        assertThat(get(cast.projectManager(), "/api/v1/search?q=" + word))
                .bodyJson()
                .extractingPath("$.items")
                .isEqualTo(List.of());
        assertThat(get(manager, "/api/v1/search")).hasStatus(400);
        assertThat(get(manager, "/api/v1/search?q=a&limit=201")).hasStatus(422);
        assertThat(get(manager, "/api/v1/search?q=a&cursor=nonsense")).hasStatus(422);
        assertThat(program.get().uri("/api/v1/search?q=a")).hasStatus(401);
    }

    private MvcTestResult get(Me me, String path) {
        var token = tokens.make(me, "test", Set.of(Scope.READ), Duration.ofDays(1));
        return program.get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .exchange();
    }
}
