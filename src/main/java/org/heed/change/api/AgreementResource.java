package org.heed.change.api;

import org.heed.change.Agreements;
import org.heed.change.ChangeLists;
import org.heed.change.Revisions;
import org.heed.identity.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The text that is signed, and what follows before work begins. */
@RestController
@RequestMapping("/api/v1/changes/{number}")
class AgreementResource {

    private final Agreements agreements;
    private final Revisions revisions;
    private final ChangeLists lists;

    AgreementResource(Agreements agreements, Revisions revisions, ChangeLists lists) {
        this.agreements = agreements;
        this.revisions = revisions;
        this.lists = lists;
    }

    /** What is added to the text. */
    record Terms(@Nullable String terms) {}

    /** Which text, by its number and its SHA-256, and as what one signs. */
    record SignatureInput(
            @Nullable Integer agreement, @Nullable String hash, @Nullable String role) {}

    /** Which version of the contract was looked at, and why it is revised. */
    record Revision(@Nullable Integer baseline, @Nullable String why) {}

    /** What the client's people read. */
    record Telling(@Nullable String words) {}

    @PostMapping("/agreement")
    ResponseEntity<ChangeJson> draw(Me me, @PathVariable String number, @RequestBody Terms input) {
        agreements.draw(me, Read.id(number), null, Read.text(input.terms()));
        return Read.shown(lists, me, Read.id(number));
    }

    @PostMapping("/signature")
    ResponseEntity<ChangeJson> sign(
            Me me, @PathVariable String number, @RequestBody SignatureInput input) {
        agreements.sign(
                me,
                Read.id(number),
                whole(input.agreement()),
                Read.text(input.hash()),
                Read.text(input.role()));
        return Read.shown(lists, me, Read.id(number));
    }

    @PostMapping("/plan")
    ResponseEntity<ChangeJson> replan(
            Me me, @PathVariable String number, @RequestBody Revision input) {
        revisions.replan(me, Read.id(number), whole(input.baseline()), Read.text(input.why()));
        return Read.shown(lists, me, Read.id(number));
    }

    @PostMapping("/budget")
    ResponseEntity<ChangeJson> rebudget(
            Me me, @PathVariable String number, @RequestBody Revision input) {
        revisions.rebudget(me, Read.id(number), whole(input.baseline()), Read.text(input.why()));
        return Read.shown(lists, me, Read.id(number));
    }

    @PostMapping("/notices")
    ResponseEntity<ChangeJson> tell(
            Me me, @PathVariable String number, @RequestBody Telling input) {
        revisions.tell(me, Read.id(number), null, Read.text(input.words()));
        return Read.shown(lists, me, Read.id(number));
    }

    private static int whole(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
