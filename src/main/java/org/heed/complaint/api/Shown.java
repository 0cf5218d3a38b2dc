package org.heed.complaint.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.complaint.ComplaintCard;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.heed.kernel.web.Api;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.util.function.BiConsumer;

/** What every verb does alike: expect a version, act, answer with the complaint as it is now. */
@Component
class Shown {

    private final ComplaintLists lists;

    Shown(ComplaintLists lists) {
        this.lists = lists;
    }

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

    ResponseEntity<WorkspaceJson> now(Me me, ComplaintNumber number) {
        var whole = WorkspaceJson.of(lists.get(me, lists.resolve(me, number)));
        return Api.shown(whole.version(), whole);
    }

    /** The complaint before the verb; not there when it is not for this person. */
    ComplaintCard card(Me me, String number) {
        return lists.card(me, References.number(number));
    }

    /** The language in which this client is written to, unless the caller says otherwise. */
    Language language(Me me, String number) {
        return card(me, number).language();
    }
}
