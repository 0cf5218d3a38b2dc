package org.heed.change.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.change.Analyses;
import org.heed.change.ChangeFilter;
import org.heed.change.ChangeId;
import org.heed.change.ChangeLists;
import org.heed.change.Changes;
import org.heed.change.OfferForm;
import org.heed.change.Offers;
import org.heed.client.ClientLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.PointId;
import org.heed.identity.Me;
import org.heed.kernel.Cursor;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.heed.kernel.web.Creates;
import org.heed.project.ProjectLists;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;

/** {@code /api/v1/changes}: written down, analysed, fed back, answered, seen to their end. */
@RestController
@RequestMapping("/api/v1/changes")
class ChangeResource {

    private final Changes changes;
    private final Analyses analyses;
    private final Offers offers;
    private final ChangeLists lists;
    private final ProjectLists projects;
    private final ClientLists clients;
    private final Clock clock;
    private final Api api;

    ChangeResource(
            Changes changes,
            Analyses analyses,
            Offers offers,
            ChangeLists lists,
            ProjectLists projects,
            ClientLists clients,
            Clock clock,
            Api api) {
        this.changes = changes;
        this.analyses = analyses;
        this.offers = offers;
        this.lists = lists;
        this.projects = projects;
        this.clients = clients;
        this.clock = clock;
        this.api = api;
    }

    /** Which analysis, and a word with it. */
    record ApprovalInput(@Nullable Integer analysis, @Nullable String remark) {}

    /** What it is fed back with; by mail unless said otherwise. */
    record OfferInput(
            @Nullable String words, @Nullable LocalDate validUntil, @Nullable Boolean byMail) {}

    /** Why. */
    record Why(@Nullable String why) {}

    /** Until when, and why. */
    record Deferral(@Nullable LocalDate until, @Nullable String why) {}

    /** What came of it, as the client reads it. */
    record Outcome(@Nullable String words) {}

    /**
     * @param state a state, open (the default) or all; the newest first
     * @param client slug, {@code project} number
     */
    @GetMapping
    Slice<ChangeJson> list(
            Me me,
            @RequestParam(defaultValue = "open") String state,
            @RequestParam(required = false) @Nullable String client,
            @RequestParam(required = false) @Nullable String project,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var filter =
                new ChangeFilter(
                        state,
                        client == null ? null : clients.get(me, client).id(),
                        project == null ? null : projects.get(me, project).id(),
                        mine,
                        overdue);
        return lists.list(me, filter, Cursor.read(cursor, 1), Api.limit(limit)).map(ChangeJson::of);
    }

    @PostMapping
    @Creates(ChangeJson.class)
    ResponseEntity<String> create(
            Me me, @RequestBody ChangeInput input, HttpServletRequest request) {
        return api.create(
                request,
                me.id().value(),
                input,
                () -> {
                    var whole = lists.get(me, raise(me, input));
                    return new Api.Made(
                            "/api/v1/changes/" + whole.card().number(),
                            whole.card().version(),
                            ChangeJson.of(whole));
                });
    }

    private ChangeId raise(Me me, ChangeInput input) {
        var point = input.point();
        if (point != null) {
            var complaint =
                    ComplaintNumber.of(Read.text(input.complaint())).orElseThrow(NotFound::new);
            return changes.raise(
                    me, complaint, new PointId(point), Read.text(input.title()), input.why());
        }
        var project =
                projects.find(me, Read.text(input.project()))
                        .orElseThrow(() ->
                                Refused.because("change.refused.which-project").at("project"));
        var client = clients.get(me, project.client());
        return changes.raise(me, input.change(project, client.language()));
    }

    @GetMapping("/{number}")
    ResponseEntity<ChangeJson> show(Me me, @PathVariable String number) {
        return Read.shown(lists, me, Read.id(number));
    }

    @PostMapping("/{number}/analysis")
    ResponseEntity<ChangeJson> analyse(
            Me me,
            @PathVariable String number,
            @RequestBody AnalysisInput input,
            HttpServletRequest request) {
        return Read.after(
                lists,
                me,
                number,
                request,
                (id, seen) -> analyses.analyse(me, id, seen, input.form()));
    }

    @PostMapping("/{number}/approval")
    ResponseEntity<ChangeJson> approve(
            Me me,
            @PathVariable String number,
            @RequestBody ApprovalInput input,
            HttpServletRequest request) {
        var analysis = input.analysis();
        return Read.comparing(
                lists,
                me,
                number,
                request,
                id ->
                        analyses.approve(
                                me,
                                id,
                                analysis == null ? 0 : analysis,
                                Read.text(input.remark())));
    }

    @PostMapping("/{number}/offer")
    ResponseEntity<ChangeJson> feedBack(
            Me me,
            @PathVariable String number,
            @RequestBody OfferInput input,
            HttpServletRequest request) {
        var until = Read.given(input.validUntil(), "validUntil");
        var form =
                new OfferForm(
                        Read.text(input.words()), until, !Boolean.FALSE.equals(input.byMail()));
        return Read.after(
                lists, me, number, request, (id, seen) -> offers.feedBack(me, id, seen, form));
    }

    @PostMapping("/{number}/answer")
    ResponseEntity<ChangeJson> answer(
            Me me,
            @PathVariable String number,
            @RequestBody AnswerInput input,
            HttpServletRequest request) {
        var offer = input.offer();
        var at = input.decidedAt();
        return Read.comparing(
                lists,
                me,
                number,
                request,
                id ->
                        offers.answer(
                                me,
                                id,
                                offer == null ? 0 : offer,
                                input.answer(),
                                input.evidence(),
                                at == null ? clock.instant() : at));
    }

    @PostMapping("/{number}/withdrawal")
    ResponseEntity<ChangeJson> withdraw(
            Me me,
            @PathVariable String number,
            @RequestBody Why input,
            HttpServletRequest request) {
        return Read.after(
                lists,
                me,
                number,
                request,
                (id, seen) -> changes.withdraw(me, id, seen, Read.text(input.why())));
    }

    @PostMapping("/{number}/deferral")
    ResponseEntity<ChangeJson> defer(
            Me me,
            @PathVariable String number,
            @RequestBody Deferral input,
            HttpServletRequest request) {
        var until = Read.given(input.until(), "until");
        return Read.after(
                lists,
                me,
                number,
                request,
                (id, seen) -> changes.defer(me, id, seen, until, Read.text(input.why())));
    }

    @PostMapping("/{number}/resumption")
    ResponseEntity<ChangeJson> resume(
            Me me, @PathVariable String number, HttpServletRequest request) {
        return Read.after(lists, me, number, request, (id, seen) -> changes.resume(me, id, seen));
    }

    @PostMapping("/{number}/beginning")
    ResponseEntity<ChangeJson> begin(
            Me me, @PathVariable String number, HttpServletRequest request) {
        return Read.after(lists, me, number, request, (id, seen) -> changes.begin(me, id, seen));
    }

    @PostMapping("/{number}/completion")
    ResponseEntity<ChangeJson> finish(
            Me me,
            @PathVariable String number,
            @RequestBody Outcome input,
            HttpServletRequest request) {
        return Read.after(
                lists,
                me,
                number,
                request,
                (id, seen) -> changes.finish(me, id, seen, Read.text(input.words())));
    }
}
