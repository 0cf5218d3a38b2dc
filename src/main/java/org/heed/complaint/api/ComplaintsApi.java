package org.heed.complaint.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.clock.Severity;
import org.heed.complaint.ComplaintFilter;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintOrder;
import org.heed.complaint.Complaints;
import org.heed.complaint.Phase;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.heed.kernel.web.Creates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code /api/v1/complaints}: taking complaints down, finding them, looking at one. */
@RestController
@RequestMapping("/api/v1/complaints")
class ComplaintsApi {

    private final Complaints complaints;
    private final ComplaintLists lists;
    private final References references;
    private final Shown shown;
    private final Api api;

    ComplaintsApi(
            Complaints complaints,
            ComplaintLists lists,
            References references,
            Shown shown,
            Api api) {
        this.complaints = complaints;
        this.lists = lists;
        this.references = references;
        this.shown = shown;
        this.api = api;
    }

    /**
     * Newest receipt first; with {@code sort=due} the nearest time limit first, those without one
     * left out.
     *
     * @param q words anywhere in it, in either Chinese script
     * @param owner the id of an owner or co-owner, or {@code me}
     */
    @GetMapping
    Slice<ComplaintJson> list(
            Me me,
            @RequestParam(required = false) @Nullable String client,
            @RequestParam(required = false) @Nullable String project,
            @RequestParam(required = false) @Nullable List<String> state,
            @RequestParam(required = false) @Nullable List<String> severity,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(required = false) @Nullable String tag,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(required = false) @Nullable String dueBefore,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var in = new Reading();
        var order = in.choice("sort", sort, ComplaintOrder.class);
        var filter =
                new ComplaintFilter(
                        client == null ? null : references.client(me, client),
                        references.project(me, project),
                        words(in, "state", state, Phase.class),
                        null,
                        words(in, "severity", severity, Severity.class),
                        owner(me, in, owner),
                        tag,
                        q,
                        open,
                        in.moment("dueBefore", dueBefore));
        in.done();
        return lists.list(
                        me,
                        filter,
                        order == null ? ComplaintOrder.RECEIVED : order,
                        Api.limit(limit),
                        cursor)
                .map(ComplaintJson::of);
    }

    private static <E extends Enum<E>> Set<E> words(
            Reading in, String name, @Nullable List<String> words, Class<E> of) {
        var chosen = new HashSet<E>();
        for (var word : words == null ? List.<String>of() : words) {
            var constant = in.choice(name, word, of);
            if (constant != null) {
                chosen.add(constant);
            }
        }
        return chosen;
    }

    private static @Nullable PersonId owner(Me me, Reading in, @Nullable String owner) {
        if (owner == null) {
            return null;
        }
        if (owner.equals("me")) {
            return me.id();
        }
        try {
            return new PersonId(Long.parseLong(owner));
        } catch (NumberFormatException notAnId) {
            in.wrong("kernel.refused.not-a-number", "owner");
            return null;
        }
    }

    /** Takes a complaint down, once for each {@code Idempotency-Key}. */
    @PostMapping
    @Creates(WorkspaceJson.class)
    ResponseEntity<String> create(
            Me me, @RequestBody ComplaintInput input, HttpServletRequest http) {
        return api.create(
                http,
                me.id().value(),
                input,
                () -> {
                    var form =
                            input.read(
                                    references.client(me, text(input.client())),
                                    references.project(me, text(input.project())));
                    var number = complaints.receive(me, form);
                    var made = shown.whole(me, number);
                    return new Api.Made("/api/v1/complaints/" + number, made.version(), made);
                });
    }

    private static @Nullable String text(@Nullable Reference reference) {
        return reference == null ? null : reference.text();
    }

    /** One complaint with all its parts; a merged number answers with the one it goes on in. */
    @GetMapping("/{number}")
    ResponseEntity<WorkspaceJson> show(Me me, @PathVariable String number) {
        return shown.now(me, References.number(number));
    }
}
