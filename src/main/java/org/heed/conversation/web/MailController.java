package org.heed.conversation.web;

import org.heed.conversation.MailId;
import org.heed.conversation.Outbox;
import org.heed.conversation.OutboxLists;
import org.heed.identity.Me;
import org.heed.kernel.Cursor;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Mails of ours: what waits for a person, and one of them. */
@Controller
@RequestMapping("/mail")
class MailController {

    private static final int LIMIT = 50;

    private final Outbox outbox;
    private final OutboxLists lists;

    MailController(Outbox outbox, OutboxLists lists) {
        this.outbox = outbox;
        this.lists = lists;
    }

    @GetMapping
    ModelAndView list(Me me, @RequestParam(required = false) @Nullable String cursor) {
        var found = lists.waitingForUs(me, Cursor.read(cursor, 1), LIMIT);
        var next = found.next() == null ? null : "/mail?cursor=" + found.next();
        return Pages.show("conversation/list", new ConversationPages.Mails(found.items(), next));
    }

    @GetMapping("/{id}")
    ModelAndView show(Me me, @PathVariable long id, Form form) {
        return page(me, new MailId(id), null, form);
    }

    /** Taking a mail back before it leaves; the way back of the notice after sending. */
    @PostMapping("/{id}/recall")
    ModelAndView recall(Me me, @PathVariable long id, Form form) {
        var mail = new MailId(id);
        return form.attempt(
                () -> {
                    outbox.takeBack(me, mail);
                    return back(me, mail, "conversation.mail.taken-back");
                },
                () -> page(me, mail, null, form));
    }

    /** A person has sent it themselves. */
    @PostMapping("/{id}/hand-delivery")
    ModelAndView handDelivery(Me me, @PathVariable long id, Form form) {
        var mail = new MailId(id);
        return form.attempt(
                () -> {
                    outbox.sentByHand(me, mail);
                    return back(me, mail, "conversation.mail.marked");
                },
                () -> page(me, mail, null, form));
    }

    /** One more attempt for a mail that had been given up. */
    @PostMapping("/{id}/attempts")
    ModelAndView attempt(Me me, @PathVariable long id, Form form) {
        var mail = new MailId(id);
        return form.attempt(
                () -> {
                    outbox.tryAgain(me, mail);
                    return Pages.go("/mail/" + id, Notice.of("conversation.mail.tried-again"));
                },
                () -> page(me, mail, null, form));
    }

    /**
     * The words to copy, with the private link in them. Made by a post, because a link is made;
     * shown at once, because it is kept nowhere.
     */
    @PostMapping("/{id}/words")
    ModelAndView words(Me me, @PathVariable long id, Form form) {
        var mail = new MailId(id);
        return page(me, mail, outbox.handOver(me, mail), form);
    }

    private ModelAndView page(Me me, MailId id, @Nullable String words, Form form) {
        return Pages.show(
                "conversation/show", new ConversationPages.Mail(lists.get(me, id), words, form));
    }

    private ModelAndView back(Me me, MailId id, String notice) {
        var url = lists.get(me, id).aboutUrl();
        return Pages.go(url.isEmpty() ? "/mail/" + id.value() : url, Notice.of(notice));
    }
}
