package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heed.Cases;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.change.Analyses;
import org.heed.change.ChangeCause;
import org.heed.change.ChangeLists;
import org.heed.change.ChangeState;
import org.heed.change.Changes;
import org.heed.change.Wishes;
import org.heed.client.Channel;
import org.heed.clock.Severity;
import org.heed.complaint.ComplaintForm;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.Complaints;
import org.heed.complaint.Matter;
import org.heed.complaint.PointForm;
import org.heed.complaint.Points;
import org.heed.complaint.Scope;
import org.heed.complaint.ScopeForm;
import org.heed.conversation.Emotion;
import org.heed.conversation.Outbox;
import org.heed.conversation.OutboxLists;
import org.heed.escalation.Answer;
import org.heed.escalation.Decisions;
import org.heed.escalation.Team;
import org.heed.kernel.Language;
import org.heed.portal.Callers;
import org.heed.project.ClauseFacts;
import org.heed.project.ClauseKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A complaint with a verdict against the contract, and the change that came of it: neither the
 * verdict nor the clause nor what we think of the cost reaches the client, by whatever door.
 */
@HeedTest
class A5ChangesTests {

    private static final String SECRET = Wishes.SECRET;

    @Autowired private MockMvcTester browser;
    @Autowired private Wishes wishes;
    @Autowired private Team team;
    @Autowired private Cases cases;
    @Autowired private Callers callers;
    @Autowired private Complaints complaints;
    @Autowired private ComplaintLists lists;
    @Autowired private Points points;
    @Autowired private org.heed.project.Scope scope;
    @Autowired private Changes changes;
    @Autowired private ChangeLists changeLists;
    @Autowired private Analyses analyses;
    @Autowired private Decisions decisions;
    @Autowired private Outbox outbox;
    @Autowired private OutboxLists mails;
    @Autowired private TestClock clock;

    private Team.Side side;
    private ComplaintNumber number;
    private Wishes.Wish wish;

    @BeforeEach
    void aWishOutOfScope() {
        side = team.side();
        wishes.contract(side, 0);
        var clause =
                scope.agree(
                        side.siyuan(),
                        side.project(),
                        new ClauseFacts(
                                ClauseKind.OUT_OF_SCOPE, SECRET + " 9.9", SECRET + " clause"));
        number = complaints.receive(side.siyuan(), form());
        cases.acknowledge(side.siyuan(), number);
        var point = points.add(side.siyuan(), number, new PointForm("倉庫要能用手機揀貨"));
        points.scope(
                side.siyuan(),
                number,
                point,
                1,
                new ScopeForm(Scope.OUT, clause, SECRET + " scope note"));
        wish =
                new Wishes.Wish(
                        side,
                        changes.raise(side.siyuan(), number, point, "", ChangeCause.FORGOTTEN));
        analyses.analyse(side.siyuan(), wish.id(), null, Wishes.form(30, 1));
        analyses.approve(side.jianguo(), wish.id(), 1, SECRET + " remark");
        wishes.feedBack(wish);
    }

    private ComplaintForm form() {
        return new ComplaintForm(
                side.client().id(),
                side.project(),
                side.lin(),
                Channel.PHONE,
                clock.instant().minus(Duration.ofHours(1)),
                Cases.WORDS,
                Language.ZH_HANT,
                "",
                Matter.SCHEDULE,
                "",
                "",
                "",
                Severity.NORMAL,
                Emotion.UNEASY,
                false,
                null,
                List.of());
    }

    private static void clean(String text) {
        assertThat(text)
                .doesNotContain(SECRET)
                .doesNotContain("out-of-scope")
                .doesNotContain("範圍外")
                .doesNotContain("刘建国");
    }

    private Callers.Caller inside() {
        var page = wishes.page(wish);
        browser.post().uri(page + "/codes").with(csrf()).exchange();
        var entered =
                browser.post()
                        .uri(page + "/entry")
                        .with(csrf())
                        .param("code", wishes.code(wish))
                        .exchange();
        return new Callers.Caller(page, entered.getResponse().getCookie("heed-client"));
    }

    /** In each state a client can find it in, in each language. */
    @Test
    void noPageHoldsOne() throws Exception {
        var caller = inside();
        look(caller);
        wishes.insist(wish);
        look(caller);
    }

    @Test
    void noPageNorPaperHoldsOneOnceItIsSigned() throws Exception {
        var caller = inside();
        wishes.accept(wish);
        look(caller);
        wishes.signOurs(wish);
        wishes.signTheirs(wish);
        look(caller);
        var pdf = callers.get(caller, "/agreement.pdf").getResponse().getContentAsByteArray();
        try (var read = Loader.loadPDF(pdf)) {
            clean(new PDFTextStripper().getText(read));
        }
    }

    /** What a superior decided, with whatever they added, is said among us. */
    @Test
    void noPageHoldsWhatWasDecidedAmongUs() throws Exception {
        var caller = inside();
        wishes.insist(wish);
        var question = ((ChangeState.Insisted) wishes.card(wish).state()).escalation();
        decisions.decide(side.jianguo(), question, new Answer.InWords(SECRET + " decision"));
        assertThat(wishes.card(wish).state().words()).contains(SECRET);

        look(caller);
    }

    @Test
    void noPageHoldsWhyItWasPutOff() throws Exception {
        var caller = inside();
        changes.defer(
                side.siyuan(), wish.id(), null, wishes.today().plusDays(30), SECRET + " reason");
        assertThat(wishes.card(wish).state().words()).contains(SECRET);

        look(caller);
    }

    private void look(Callers.Caller caller) throws Exception {
        for (var language : List.of("en", "zh-hans", "zh-hant")) {
            var there =
                    new Callers.Caller(
                            caller.page().replaceFirst("^/[a-z-]+", "/" + language),
                            caller.device());
            var page = callers.get(there, "");
            assertThat(page).hasStatusOk();
            clean(Callers.body(page));
        }
        clean(Callers.body(browser.get().uri(caller.page()).exchange()));
    }

    @Test
    void theComplaintsOwnPagesAndRecordHoldNone() throws Exception {
        wishes.accept(wish);
        wishes.signOurs(wish);
        wishes.signTheirs(wish);
        var caller = callers.letIn(side.siyuan(), number);
        for (var rest : List.of("", "/record", "/message", "/call")) {
            clean(Callers.body(callers.get(caller, rest)));
        }
        var pdf = callers.get(caller, "/record.pdf").getResponse().getContentAsByteArray();
        try (var read = Loader.loadPDF(pdf)) {
            clean(new PDFTextStripper().getText(read));
        }
    }

    @Test
    void noMailHoldsOne() {
        inside();
        wishes.accept(wish);
        wishes.signOurs(wish);
        wishes.signTheirs(wish);
        var texts = new ArrayList<String>();
        for (var mail : mails.of(side.siyuan(), wish.id().subject())) {
            texts.add(mail.subject() + outbox.handOver(side.siyuan(), mail.id()));
        }
        assertThat(texts).hasSizeGreaterThan(1).allSatisfy(A5ChangesTests::clean);
    }

    /** Whoever has only the client's cookie is nobody to our API, our search and our pages. */
    @Test
    void ourOwnDoorsAreShutToThem() {
        var caller = inside();
        var url = wish.id().url();
        for (var door :
                List.of(
                        "/api/v1" + url,
                        "/api/v1/changes",
                        "/api/v1/search?q=CANARY",
                        url,
                        url + "/agreement.pdf",
                        "/search?q=CANARY")) {
            var answer = browser.get().uri(door).cookie(caller.device()).exchange();
            assertThat(answer.getResponse().getStatus()).as(door).isIn(302, 303, 401, 403, 404);
            clean(Callers.body(answer));
        }
    }

    /** The weakened case: our own sheet is full of them. */
    @Test
    void ourOwnSheetIsFullOfThem() {
        assertThat(changeLists.get(side.siyuan(), wish.id()).toString())
                .contains(SECRET + " quality", SECRET + " remark");
        assertThat(lists.get(side.siyuan(), number).toString()).contains(SECRET + " scope note");
    }
}
