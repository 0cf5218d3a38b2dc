package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heed.Cases;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.client.Channel;
import org.heed.client.ClientCard;
import org.heed.clock.Severity;
import org.heed.complaint.AcknowledgementForm;
import org.heed.complaint.ComplaintForm;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.Complaints;
import org.heed.conversation.OutboxLists;
import org.heed.identity.ApiTokens;
import org.heed.identity.Me;
import org.heed.identity.Scope;
import org.heed.kernel.Language;
import org.heed.portal.Callers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;

/**
 * A4: whatever leaves the house as a whole — the PDF, the printed record, a mail, an answer of the
 * search, the description of the API, the machine's figures — holds nothing of another client. The
 * weakened case is the same artefact of that other client, which does hold it.
 */
@HeedTest
class A4Tests {

    private static final String CANARY = "CANARYOFTHEOTHERS";

    @Autowired private Cast cast;
    @Autowired private Clientele clientele;
    @Autowired private Callers callers;
    @Autowired private Complaints complaints;
    @Autowired private ComplaintLists lists;
    @Autowired private OutboxLists mails;
    @Autowired private ApiTokens tokens;
    @Autowired private MockMvcTester program;
    @Autowired private Clock clock;

    private Me me;
    private Me other;
    private ComplaintNumber ours;
    private ComplaintNumber theirs;

    @BeforeEach
    void twoClientsOfTwoManagers() {
        me = cast.projectManager();
        other = cast.projectManager();
        ours = received(me, clientele.hengyuan(me), "結帳逾時");
        theirs = received(other, clientele.hengyuan(other), CANARY + " 結帳逾時");
    }

    private ComplaintNumber received(Me manager, ClientCard client, String words) {
        var number =
                complaints.receive(
                        manager,
                        new ComplaintForm(
                                client.id(),
                                null,
                                clientele.lin(manager, client),
                                Channel.PHONE,
                                clock.instant().minus(Duration.ofHours(1)),
                                words,
                                Language.ZH_HANT,
                                words,
                                null,
                                "",
                                words,
                                "",
                                Severity.NORMAL,
                                null,
                                false,
                                null,
                                List.of()));
        complaints.acknowledge(
                manager,
                number,
                null,
                new AcknowledgementForm(
                        Cases.mail(words), clock.instant().plus(Duration.ofHours(8))));
        return number;
    }

    @Test
    void thePdfHoldsOnlyTheirOwn() throws Exception {
        assertThat(pdf(me, ours)).contains(ours.toString()).doesNotContain(CANARY);
        assertThat(pdf(other, theirs)).contains(CANARY);
    }

    private String pdf(Me manager, ComplaintNumber number) throws Exception {
        var answer = callers.get(callers.letIn(manager, number), "/record.pdf");
        try (var pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void thePrintedRecordHoldsOnlyTheirOwn() {
        assertThat(printed(me, ours)).contains(ours.toString()).doesNotContain(CANARY);
        assertThat(printed(other, theirs)).contains(CANARY);
    }

    private String printed(Me manager, ComplaintNumber number) {
        return Callers.body(callers.get(callers.letIn(manager, number), "/record"));
    }

    @Test
    void noMailSpeaksOfAnother() {
        callers.letIn(me, ours);
        callers.letIn(other, theirs);
        var sent = mails.of(me, lists.card(me, ours).id().subject());
        assertThat(sent)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.subject() + it.body()).doesNotContain(CANARY));
        assertThat(mails.of(me, lists.card(other, theirs).id().subject())).isEmpty();
    }

    @Test
    void noAnswerOfAProgramHoldsAnother() {
        for (var path :
                List.of(
                        "/api/v1/search?q=結帳",
                        "/api/v1/complaints?q=結帳",
                        "/api/v1/complaints/" + ours + "/timeline",
                        "/api/v1/promises",
                        "/api/v1/openapi.json")) {
            assertThat(asked(me, path)).as(path).isNotEmpty().doesNotContain(CANARY);
        }
        assertThat(asked(other, "/api/v1/complaints?q=結帳")).contains(CANARY);
    }

    @Test
    void theMachinesFiguresNameNobody() {
        var chief = cast.administrator();
        var token = tokens.make(chief, "figures", EnumSet.of(Scope.ADMIN), Duration.ofDays(1));
        var figures =
                program.get().uri("/metrics").header("Authorization", "Bearer " + token).exchange();
        assertThat(figures).hasStatusOk();
        assertThat(Callers.body(figures)).doesNotContain(CANARY, "hengyuan.example");
    }

    private String asked(Me manager, String path) {
        var token = tokens.make(manager, "a4", EnumSet.of(Scope.READ), Duration.ofDays(1));
        return Callers.body(
                program.get().uri(path).header("Authorization", "Bearer " + token).exchange());
    }
}
