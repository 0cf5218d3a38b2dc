package org.heed.complaint.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.complaint.ComplaintCard;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.Telling;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.web.Api;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** What every verb does alike: expect a version, act, answer with what was changed as it is now. */
@Component
class Shown {

    private final ComplaintLists lists;
    private final Api api;

    Shown(ComplaintLists lists, Api api) {
        this.lists = lists;
        this.api = api;
    }

    // — The complaint as a whole —

    /** Acts and shows; {@code If-Match} names the version expected, where the caller gave one. */
    ResponseEntity<WorkspaceJson> after(
            Me me,
            String number,
            HttpServletRequest http,
            BiConsumer<ComplaintNumber, @Nullable Integer> act) {
        var complaint = References.number(number);
        return Api.matching(
                http,
                () -> {
                    act.accept(complaint, Api.maybeIfMatch(http).orElse(null));
                    return now(me, complaint);
                });
    }

    /**
     * The same for a verb that asks for no version: compares it beforehand, where one was given.
     */
    ResponseEntity<WorkspaceJson> comparing(
            Me me, String number, HttpServletRequest http, Consumer<ComplaintNumber> act) {
        return after(
                me,
                number,
                http,
                (complaint, seen) -> {
                    if (seen != null && seen != lists.card(me, complaint).version()) {
                        throw Refused.stale();
                    }
                    act.accept(complaint);
                });
    }

    ResponseEntity<WorkspaceJson> now(Me me, ComplaintNumber number) {
        var whole = whole(me, number);
        return Api.shown(whole.version(), whole);
    }

    WorkspaceJson whole(Me me, ComplaintNumber number) {
        return WorkspaceJson.of(lists.get(me, lists.resolve(me, number)));
    }

    /** The complaint before the verb; not there when it is not for this person. */
    ComplaintCard card(Me me, String number) {
        return lists.card(me, References.number(number));
    }

    /** What the client is told, in the language they are written to unless the caller says. */
    Telling telling(Me me, ComplaintNumber number, Reading in, @Nullable TellingInput input) {
        var language = lists.card(me, number).language();
        return in.part("telling", it -> TellingInput.read(it, input, language));
    }

    // — Its parts —

    /** A part of a complaint with a version of its own: a point, an action, a proposal. */
    interface Part {

        /** What stands for it in the address. */
        long key();

        int version();
    }

    /** The one of that key; those of other complaints are not there. */
    static <P extends Part> P one(List<P> parts, long key) {
        return parts.stream().filter(it -> it.key() == key).findFirst().orElseThrow(NotFound::new);
    }

    static <P extends Part> ResponseEntity<P> part(P part) {
        return Api.shown(part.version(), part);
    }

    /**
     * Makes a part, once for each {@code Idempotency-Key}.
     *
     * @param parts their name in the address
     */
    ResponseEntity<String> made(
            Me me,
            String number,
            String parts,
            Object input,
            HttpServletRequest http,
            Function<ComplaintNumber, Part> make) {
        var complaint = References.number(number);
        return api.create(
                http,
                me.id().value(),
                input,
                () -> {
                    var part = make.apply(complaint);
                    var list = "/api/v1/complaints/" + complaint + "/" + parts + "/";
                    return new Api.Made(list + part.key(), part.version(), part);
                });
    }

    /** Changes a part, whose own version {@code If-Match} names, and shows it. */
    static <P extends Part> ResponseEntity<P> changed(
            HttpServletRequest http, IntConsumer change, Supplier<P> now) {
        int seen = Api.ifMatch(http);
        return Api.matching(
                http,
                () -> {
                    change.accept(seen);
                    return part(now.get());
                });
    }

    /** Takes a part away, whose own version {@code If-Match} names. */
    static ResponseEntity<Void> removed(HttpServletRequest http, IntConsumer remove) {
        int seen = Api.ifMatch(http);
        return Api.matching(
                http,
                () -> {
                    remove.accept(seen);
                    return ResponseEntity.noContent().build();
                });
    }
}
