package org.heed.complaint.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.client.Channel;
import org.heed.client.ContactId;
import org.heed.clock.Severity;
import org.heed.complaint.CauseId;
import org.heed.complaint.ComplaintCard;
import org.heed.complaint.Matter;
import org.heed.complaint.Particulars;
import org.heed.complaint.ParticularsForm;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.web.Api;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of a complaint besides its words, who looks after it, and why it came about. */
@RestController
@RequestMapping("/api/v1/complaints/{number}")
class ParticularsApi {

    private final Particulars particulars;
    private final References references;
    private final Shown shown;

    ParticularsApi(Particulars particulars, References references, Shown shown) {
        this.particulars = particulars;
        this.references = references;
        this.shown = shown;
    }

    /** What is left out stays as it is. The words themselves never change. */
    record ParticularsInput(
            @Nullable String subject,
            @Nullable Reference project,
            @Nullable Long contact,
            @Nullable String channel,
            @Nullable String receivedAt,
            @Nullable String demand,
            @Nullable String matter,
            @Nullable String object,
            @Nullable String background,
            @Nullable String severity,
            @Nullable Boolean aboutManager,
            @Nullable List<@Nullable String> tags) {}

    record SeverityInput(@Nullable String severity) {}

    record OwnerInput(@Nullable Long owner, @Nullable Set<@Nullable Long> coOwners) {}

    record CausesInput(@Nullable Set<@Nullable Long> causes, @Nullable Long primary) {}

    @PatchMapping
    ResponseEntity<WorkspaceJson> rewrite(
            Me me,
            @PathVariable String number,
            @RequestBody ParticularsInput input,
            HttpServletRequest http) {
        int seen = Api.ifMatch(http);
        return shown.after(
                me,
                number,
                http,
                (complaint, version) ->
                        particulars.rewrite(
                                me, complaint, seen, form(me, shown.card(me, number), input)));
    }

    private ParticularsForm form(Me me, ComplaintCard was, ParticularsInput input) {
        ProjectId project =
                input.project() == null
                        ? was.project()
                        : references.project(me, input.project().text());
        var in = new Reading();
        Channel channel = in.choice("channel", input.channel(), Channel.class);
        Instant receivedAt = in.moment("receivedAt", input.receivedAt());
        Matter matter = in.choice("matter", input.matter(), Matter.class);
        Severity severity = in.choice("severity", input.severity(), Severity.class);
        var form =
                new ParticularsForm(
                        or(
                                in.optional("subject", input.subject(), 200),
                                input.subject(),
                                was.title()),
                        project,
                        input.contact() == null ? was.contact() : new ContactId(input.contact()),
                        Objects.requireNonNullElse(channel, was.channel()),
                        Objects.requireNonNullElse(receivedAt, was.receivedAt()),
                        or(
                                in.optional("demand", input.demand(), 4_000),
                                input.demand(),
                                was.demand()),
                        matter == null ? was.matter() : matter,
                        or(
                                in.optional("object", input.object(), 300),
                                input.object(),
                                was.object()),
                        or(
                                in.optional("background", input.background(), 8_000),
                                input.background(),
                                was.background()),
                        severity == null ? was.severity() : severity,
                        Objects.requireNonNullElse(input.aboutManager(), was.about() != null),
                        input.tags() == null ? was.tags() : in.texts("tags", input.tags()));
        in.done();
        return form;
    }

    private static String or(String read, @Nullable String given, String was) {
        return given == null ? was : read;
    }

    @PutMapping("/severity")
    ResponseEntity<WorkspaceJson> weigh(
            Me me,
            @PathVariable String number,
            @RequestBody SeverityInput input,
            HttpServletRequest http) {
        var in = new Reading();
        var severity = in.choiceRequired("severity", input.severity(), Severity.class);
        in.done();
        int seen = Api.ifMatch(http);
        return shown.after(
                me,
                number,
                http,
                (complaint, version) -> particulars.weigh(me, complaint, seen, severity));
    }

    @PutMapping("/owner")
    ResponseEntity<WorkspaceJson> assign(
            Me me,
            @PathVariable String number,
            @RequestBody OwnerInput input,
            HttpServletRequest http) {
        var in = new Reading();
        var owner = new PersonId(in.required("owner", input.owner(), 0L));
        var others =
                input.coOwners() == null ? Set.<Long>of() : in.ids("coOwners", input.coOwners());
        in.done();
        var coOwners = others.stream().map(PersonId::new).collect(Collectors.toSet());
        int seen = Api.ifMatch(http);
        return shown.after(
                me,
                number,
                http,
                (complaint, version) -> particulars.assign(me, complaint, seen, owner, coOwners));
    }

    @PutMapping("/causes")
    ResponseEntity<WorkspaceJson> attribute(
            Me me,
            @PathVariable String number,
            @RequestBody CausesInput input,
            HttpServletRequest http) {
        var in = new Reading();
        var named = in.ids("causes", input.causes());
        in.done();
        Set<CauseId> causes = named.stream().map(CauseId::new).collect(Collectors.toSet());
        int seen = Api.ifMatch(http);
        return shown.after(
                me,
                number,
                http,
                (complaint, version) ->
                        particulars.attribute(
                                me,
                                complaint,
                                seen,
                                causes,
                                input.primary() == null ? null : new CauseId(input.primary())));
    }
}
