package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.document.DocumentLine;
import org.heed.document.Documents;
import org.heed.document.Files;
import org.heed.identity.Circles;
import org.heed.identity.Me;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * A10: the address of another client's attachment leads nowhere, with and without a session. The
 * weakened case is the same address for somebody who may have it: {@link
 * #isGivenToThoseWhoMaySeeTheRecord} shows that it leads somewhere.
 */
@HeedTest
class A10Tests {

    private static final String CANARY = "canary-7c1e5b";

    @Autowired private Documents documents;
    @Autowired private MockMvcTester browser;
    @Autowired private JdbcClient jdbc;
    @Autowired private Circles circles;
    @Autowired private Cast cast;
    private CaseFile files;

    private CaseFile.Case foreign;
    private DocumentLine document;

    @BeforeEach
    void anAttachmentOfAnotherClient() {
        files = new CaseFile(circles, jdbc, cast);
        foreign = files.make();
        document =
                documents.keep(
                        foreign.manager(),
                        Files.of(
                                foreign.subject(),
                                foreign.circle().value(),
                                CANARY + ".txt",
                                CANARY));
    }

    @Test
    void isGivenToThoseWhoMaySeeTheRecord() {
        assertThat(get(document.url(), foreign.manager()))
                .hasStatusOk()
                .bodyText()
                .contains(CANARY);
    }

    @Test
    void isNotThereForAnybodyElse() {
        var stranger = files.make().manager();

        var answer = get(document.url(), stranger);
        var nothing = get("/documents/999999999", stranger);

        assertThat(answer).hasStatus(404);
        assertThat(answer).bodyText().doesNotContain(CANARY);
        assertThat(answer.getResponse().getHeader("Content-Disposition")).isNull();
        assertThat(answer.getResponse().getContentLength())
                .isEqualTo(nothing.getResponse().getContentLength());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?of=1", "/content", "/preview", "/thumbnail", "/text"})
    void isNotThereWithoutASession(String more) {
        var answer = browser.get().uri(document.url() + more).exchange();

        assertThat(answer.getResponse().getStatus()).isNotEqualTo(200);
        assertThat(answer).bodyText().doesNotContain(CANARY);
    }

    @Test
    void isGoneWithTheSeat() {
        assertThat(get(document.url(), foreign.manager())).hasStatusOk();

        files.unseat(foreign);

        assertThat(get(document.url(), foreign.manager())).hasStatus(404);
    }

    @Test
    void cannotBeAddedToARecordOfAnotherClient() {
        var stranger = files.make().manager();

        assertThat(get("/documents/new?of=" + foreign.number(), stranger)).hasStatus(404);
        assertThat(get("/documents/new?of=" + foreign.number(), foreign.manager())).hasStatusOk();
    }

    private MvcTestResult get(String path, Me me) {
        return browser.get().uri(path).with(cast.signedIn(me)).exchange();
    }
}
