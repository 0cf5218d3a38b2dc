package org.heed.change.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.change.Agreements;
import org.heed.change.ChangeLists;
import org.heed.change.Revisions;
import org.heed.document.DocumentId;
import org.heed.identity.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;

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

    /**
     * What the client signed on paper.
     *
     * @param document the scan, a file of the change
     * @param name who signed, and as what
     * @param on the day it was signed
     */
    record PaperInput(
            @Nullable Integer agreement,
            @Nullable Long document,
            @Nullable String name,
            @Nullable String role,
            @Nullable LocalDate on) {}

    /** Which version of the contract was looked at, and why it is revised. */
    record Revision(@Nullable Integer baseline, @Nullable String why) {}

    /** What the client's people read. */
    record Telling(@Nullable String words) {}

    @PostMapping("/agreement")
    ResponseEntity<ChangeJson> draw(
            Me me, @PathVariable String number, @RequestBody Terms input, HttpServletRequest http) {
        return Read.after(
                lists,
                me,
                number,
                http,
                (id, seen) -> agreements.draw(me, id, seen, Read.text(input.terms())));
    }

    @PostMapping("/signature")
    ResponseEntity<ChangeJson> sign(
            Me me,
            @PathVariable String number,
            @RequestBody SignatureInput input,
            HttpServletRequest http) {
        return Read.comparing(
                lists,
                me,
                number,
                http,
                id ->
                        agreements.sign(
                                me,
                                id,
                                whole(input.agreement()),
                                Read.text(input.hash()),
                                Read.text(input.role())));
    }

    @PostMapping("/paper-signature")
    ResponseEntity<ChangeJson> signedOnPaper(
            Me me,
            @PathVariable String number,
            @RequestBody PaperInput input,
            HttpServletRequest http) {
        var document = Read.given(input.document(), "document");
        var on = Read.given(input.on(), "on");
        return Read.comparing(
                lists,
                me,
                number,
                http,
                id ->
                        agreements.signedOnPaper(
                                me,
                                id,
                                whole(input.agreement()),
                                new DocumentId(document),
                                Read.text(input.name()),
                                Read.text(input.role()),
                                on));
    }

    @PostMapping("/plan")
    ResponseEntity<ChangeJson> replan(
            Me me,
            @PathVariable String number,
            @RequestBody Revision input,
            HttpServletRequest http) {
        return Read.comparing(
                lists,
                me,
                number,
                http,
                id -> revisions.replan(me, id, whole(input.baseline()), Read.text(input.why())));
    }

    @PostMapping("/budget")
    ResponseEntity<ChangeJson> rebudget(
            Me me,
            @PathVariable String number,
            @RequestBody Revision input,
            HttpServletRequest http) {
        return Read.comparing(
                lists,
                me,
                number,
                http,
                id -> revisions.rebudget(me, id, whole(input.baseline()), Read.text(input.why())));
    }

    @PostMapping("/notices")
    ResponseEntity<ChangeJson> tell(
            Me me,
            @PathVariable String number,
            @RequestBody Telling input,
            HttpServletRequest http) {
        return Read.after(
                lists,
                me,
                number,
                http,
                (id, seen) -> revisions.tell(me, id, seen, Read.text(input.words())));
    }

    private static int whole(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
