package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heed.Cases;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.client.Channel;
import org.heed.clock.Severity;
import org.heed.complaint.ActionForm;
import org.heed.complaint.Actions;
import org.heed.complaint.CauseForm;
import org.heed.complaint.Causes;
import org.heed.complaint.ComplaintCard;
import org.heed.complaint.ComplaintForm;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.Complaints;
import org.heed.complaint.Decision;
import org.heed.complaint.FindingForm;
import org.heed.complaint.Listening;
import org.heed.complaint.ListeningForm;
import org.heed.complaint.Matter;
import org.heed.complaint.Particulars;
import org.heed.complaint.PointForm;
import org.heed.complaint.Points;
import org.heed.complaint.ProposalForm;
import org.heed.complaint.Proposals;
import org.heed.complaint.ReadBack;
import org.heed.complaint.Scope;
import org.heed.complaint.ScopeForm;
import org.heed.conversation.Emotion;
import org.heed.conversation.NewNote;
import org.heed.conversation.OutboxLists;
import org.heed.conversation.Touchpoints;
import org.heed.document.DocumentId;
import org.heed.document.Documents;
import org.heed.document.NewDocument;
import org.heed.identity.Me;
import org.heed.kernel.About;
import org.heed.kernel.Language;
import org.heed.portal.Callers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** No internal fact reaches the client: not on a page, in a PDF, in a mail, nor by its address. */
@HeedTest
class A5InternalFactsTests {

    private static final String CANARY = "CANARY";

    @Autowired private Cast cast;
    @Autowired private Cases cases;
    @Autowired private Clientele clientele;
    @Autowired private Callers callers;
    @Autowired private Complaints complaints;
    @Autowired private ComplaintLists lists;
    @Autowired private Listening listening;
    @Autowired private Points points;
    @Autowired private Particulars particulars;
    @Autowired private Causes causes;
    @Autowired private Proposals proposals;
    @Autowired private Actions actions;
    @Autowired private Touchpoints touchpoints;
    @Autowired private Documents documents;
    @Autowired private OutboxLists mails;
    @Autowired private Clock clock;

    private Me me;
    private ComplaintNumber number;
    private DocumentId internal;

    /** Every internal field there is carries the canary; the client's own words do not. */
    @BeforeEach
    void aComplaintFullOfCanaries() {
        me = cast.administrator();
        var client = clientele.hengyuan(me);
        number =
                complaints.receive(
                        me,
                        new ComplaintForm(
                                client.id(),
                                null,
                                clientele.lin(me, client),
                                Channel.PHONE,
                                clock.instant().minus(Duration.ofHours(1)),
                                Cases.WORDS,
                                Language.ZH_HANT,
                                "看得見的時間表",
                                Matter.SCHEDULE,
                                "CANARY object",
                                "上線延期",
                                "CANARY background",
                                Severity.CRITICAL,
                                Emotion.UNEASY,
                                false,
                                null,
                                List.of("CANARY tag")));
        cases.acknowledge(me, number);
        assess();
        propose();
        aside();
    }

    private ComplaintCard card() {
        return lists.card(me, number);
    }

    private void assess() {
        listening.record(
                me,
                number,
                null,
                new ListeningForm(
                        "CANARY happened",
                        "CANARY feeling",
                        "CANARY wish",
                        "CANARY why",
                        "CANARY promised"));
        listening.readBack(
                me, number, null, new ReadBack.Done(clock.instant(), "林雅雯", Channel.PHONE));
        var point = points.add(me, number, new PointForm("兩個月沒有主動更新"));
        points.scope(me, number, point, 1, new ScopeForm(Scope.OUT, null, "CANARY scope note"));
        var n = Cast.next();
        var cause = causes.add(me, new CauseForm("X" + n, "CANARY cause", "CANARY 因", "CANARY 因"));
        particulars.attribute(me, number, null, Set.of(cause), cause);
        complaints.assess(me, number, null);
    }

    private void propose() {
        for (var point : lists.get(me, number).points()) {
            points.find(
                    me,
                    number,
                    point.id(),
                    point.version(),
                    new FindingForm(
                            "CANARY finding", Decision.ACCEPTED, "CANARY reasons", "是我們的疏失"));
        }
        actions.plan(
                me,
                number,
                new ActionForm(
                        "CANARY action",
                        me.id(),
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(2)));
        var plain = cases.proposal();
        var version =
                proposals.draft(
                        me,
                        number,
                        new ProposalForm(
                                plain.text(),
                                plain.items(),
                                plain.cost(),
                                plain.needs(),
                                plain.couldChange(),
                                "CANARY feasibility",
                                "CANARY effectiveness",
                                plain.answerBy()));
        proposals.put(me, number, null, version, Cases.mail("方案如附：{link}"), true);
        proposals.draft(
                me,
                number,
                new ProposalForm(
                        "CANARY draft", plain.items(), "", "", "", "CANARY", "CANARY", null));
    }

    private void aside() {
        var card = card();
        touchpoints.note(
                me,
                new NewNote(
                        card.id().subject(),
                        card.circle(),
                        card.client(),
                        null,
                        "CANARY internal note",
                        Language.ZH_HANS));
        internal =
                documents
                        .keep(
                                me,
                                new NewDocument(
                                        new About(
                                                card.id().subject(),
                                                card.circle().value(),
                                                List.of()),
                                        "CANARY.txt",
                                        false,
                                        () -> new ByteArrayInputStream("CANARY".getBytes())))
                        .id();
    }

    private static final List<String> PAGES =
            List.of(
                    "",
                    "/record",
                    "/decision",
                    "/message",
                    "/call",
                    "/senior",
                    "/correction",
                    "/withdrawal",
                    "/result",
                    "/done/message",
                    "/done/accepted");

    @Test
    void noPageOfThePortalHoldsOne() {
        var caller = callers.letIn(me, number);
        for (var language : List.of("en", "zh-hans", "zh-hant")) {
            var there =
                    new Callers.Caller(
                            caller.page().replaceFirst("^/[a-z-]+", "/" + language),
                            caller.device());
            for (var rest : PAGES) {
                var page = callers.get(there, rest);
                assertThat(page).as(rest).hasStatusOk();
                assertThat(Callers.body(page))
                        .as(rest)
                        .doesNotContain(CANARY)
                        .doesNotContain("critical");
            }
        }
    }

    @Test
    void thePdfHoldsNone() throws Exception {
        var answer = callers.get(callers.letIn(me, number), "/record.pdf");
        try (var pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(number.toString())
                    .doesNotContain(CANARY);
        }
    }

    @Test
    void noMailHoldsOne() {
        callers.letIn(me, number);
        var sent = mails.of(me, card().id().subject());
        var texts = new ArrayList<String>();
        sent.forEach(it -> texts.add(it.subject() + it.body()));
        assertThat(texts).isNotEmpty().allSatisfy(it -> assertThat(it).doesNotContain(CANARY));
    }

    @Test
    void anInternalFileIsNotThereEvenByItsAddress() {
        var caller = callers.letIn(me, number);
        assertThat(callers.get(caller, "/documents/" + internal.value())).hasStatus(404);
    }

    /** The weakened case: the same walk over our own page does find them. */
    @Test
    void ourOwnWorkspaceIsFullOfThem() {
        var workspace = lists.get(me, number);
        assertThat(workspace.toString())
                .contains("CANARY finding", "CANARY scope note", "CANARY cause");
    }
}
