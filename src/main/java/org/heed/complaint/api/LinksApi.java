package org.heed.complaint.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.LinkId;
import org.heed.complaint.LinkKind;
import org.heed.complaint.Links;
import org.heed.complaint.PointId;
import org.heed.complaint.SplitForm;
import org.heed.identity.Me;
import org.heed.kernel.web.Api;
import org.heed.kernel.web.Creates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.Set;
import java.util.stream.Collectors;

/** How complaints belong together: links, merging (undoable) and splitting. */
@RestController
@RequestMapping("/api/v1/complaints/{number}")
class LinksApi {

    private final Links links;
    private final Shown shown;
    private final Api api;

    LinksApi(Links links, Shown shown, Api api) {
        this.links = links;
        this.shown = shown;
        this.api = api;
    }

    record LinkInput(@Nullable String kind, @Nullable String other) {}

    record MergeInput(@Nullable String into) {}

    record SplitInput(@Nullable Set<@Nullable Long> points, @Nullable String subject) {}

    @PostMapping("/links")
    ResponseEntity<WorkspaceJson> link(
            Me me,
            @PathVariable String number,
            @RequestBody LinkInput input,
            HttpServletRequest http) {
        return shown.comparing(
                me,
                number,
                http,
                complaint -> {
                    var in = new Reading();
                    var kind = in.choiceRequired("kind", input.kind(), LinkKind.class);
                    in.done();
                    links.link(me, complaint, kind, References.number("other", input.other()));
                });
    }

    @DeleteMapping("/links/{link}")
    ResponseEntity<WorkspaceJson> unlink(
            Me me, @PathVariable String number, @PathVariable long link, HttpServletRequest http) {
        return shown.comparing(
                me, number, http, complaint -> links.unlink(me, complaint, new LinkId(link)));
    }

    /** Goes on in {@code into}; both numbers keep resolving. */
    @PostMapping("/merge")
    ResponseEntity<WorkspaceJson> merge(
            Me me,
            @PathVariable String number,
            @RequestBody MergeInput input,
            HttpServletRequest http) {
        return shown.after(
                me,
                number,
                http,
                (complaint, seen) ->
                        links.merge(me, complaint, seen, References.number("into", input.into())));
    }

    @DeleteMapping("/merge")
    ResponseEntity<WorkspaceJson> unmerge(
            Me me, @PathVariable String number, HttpServletRequest http) {
        return shown.comparing(me, number, http, complaint -> links.unmerge(me, complaint));
    }

    /** Moves some points into a complaint of their own and answers with it. */
    @PostMapping("/split")
    @Creates(WorkspaceJson.class)
    ResponseEntity<String> split(
            Me me,
            @PathVariable String number,
            @RequestBody SplitInput input,
            HttpServletRequest http) {
        var complaint = References.number(number);
        return Api.matching(
                http,
                () ->
                        api.create(
                                http,
                                me.id().value(),
                                input,
                                () -> split(me, complaint, input, http)));
    }

    private Api.Made split(
            Me me, ComplaintNumber complaint, SplitInput input, HttpServletRequest http) {
        var in = new Reading();
        var points =
                in.ids("points", input.points()).stream()
                        .map(PointId::new)
                        .collect(Collectors.toSet());
        var title = in.optional("subject", input.subject(), 200);
        in.done();
        var made =
                links.split(
                        me,
                        complaint,
                        Api.maybeIfMatch(http).orElse(null),
                        new SplitForm(points, title));
        var body = shown.whole(me, made);
        return new Api.Made("/api/v1/complaints/" + made, body.version(), body);
    }
}
