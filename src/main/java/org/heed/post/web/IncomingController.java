package org.heed.post.web;

import org.heed.client.ClientId;
import org.heed.client.ClientLists;
import org.heed.client.ContactId;
import org.heed.client.ContactLists;
import org.heed.identity.Me;
import org.heed.kernel.Cursor;
import org.heed.kernel.NotFound;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.post.Incoming;
import org.heed.post.IncomingId;
import org.heed.post.IncomingLists;
import org.heed.post.Letter;
import org.heed.post.LetterKind;
import org.heed.post.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Optional;

/** Mails that came in: lists by kind, one of them, and what becomes of it. */
@Controller
@RequestMapping("/incoming")
class IncomingController {

    private static final int LIMIT = 50;
    private static final List<String> LISTS =
            List.of(
                    "waiting",
                    "on-record",
                    "complaint",
                    "bounce",
                    "invitation",
                    "automatic",
                    "list",
                    "duplicate",
                    "aside");

    private final Incoming incoming;
    private final IncomingLists lists;
    private final ClientLists clients;
    private final ContactLists contacts;

    IncomingController(
            Incoming incoming, IncomingLists lists, ClientLists clients, ContactLists contacts) {
        this.incoming = incoming;
        this.lists = lists;
        this.clients = clients;
        this.contacts = contacts;
    }

    @GetMapping
    ModelAndView list(
            Me me,
            @RequestParam(defaultValue = "waiting") String kind,
            @RequestParam(required = false) @Nullable String cursor) {
        var after = Cursor.read(cursor, 1);
        var found =
                switch (kind) {
                    case "waiting" -> lists.waiting(me, after, LIMIT);
                    case "on-record" -> lists.of(me, Standing.ON_RECORD, after, LIMIT);
                    case "complaint" -> lists.of(me, Standing.COMPLAINT, after, LIMIT);
                    case "aside" -> lists.of(me, Standing.ASIDE, after, LIMIT);
                    case "bounce" -> lists.kept(me, LetterKind.BOUNCE, after, LIMIT);
                    case "invitation" -> lists.kept(me, LetterKind.INVITATION, after, LIMIT);
                    case "automatic" -> lists.kept(me, LetterKind.AUTOMATIC, after, LIMIT);
                    case "list" -> lists.kept(me, LetterKind.LIST, after, LIMIT);
                    case "duplicate" -> lists.kept(me, LetterKind.DUPLICATE, after, LIMIT);
                    default -> throw new NotFound();
                };
        var next =
                found.next() == null ? null : "/incoming?kind=" + kind + "&cursor=" + found.next();
        return Pages.show("post/list", new PostPages.Mails(kind, LISTS, found.items(), next));
    }

    @GetMapping("/{id}")
    ModelAndView show(Me me, @PathVariable long id, Form form) {
        var letter = lists.get(me, new IncomingId(id));
        return Pages.show(
                "post/show",
                new PostPages.Mail(
                        form,
                        letter,
                        lists.line(me, letter.id()),
                        contactName(me, letter),
                        lists.together(me, letter.id())));
    }

    private String contactName(Me me, Letter letter) {
        var contact = letter.contact();
        return contact == null ? "" : contacts.get(me, contact).name();
    }

    /** It is really them. */
    @PostMapping("/{id}/vouching")
    ModelAndView vouch(Me me, @PathVariable long id, Form form) {
        return form.attempt(
                () -> {
                    incoming.vouch(me, new IncomingId(id));
                    return Pages.go("/incoming/" + id, Notice.of("post.notice.vouched"));
                },
                () -> show(me, id, form));
    }

    /** It belongs to this record. */
    @PostMapping("/{id}/record")
    ModelAndView put(Me me, @PathVariable long id, Form form) {
        return form.attempt(
                () -> {
                    var number = form.required("about", 100);
                    var contact = contact(form);
                    form.done();
                    incoming.putOn(
                            me, new IncomingId(id), number, contact, form.checked("reopens"));
                    return Pages.go("/incoming/" + id, Notice.of("post.notice.put"));
                },
                () -> show(me, id, form));
    }

    /** It is a complaint. */
    @PostMapping("/{id}/complaint")
    ModelAndView complain(Me me, @PathVariable long id, Form form) {
        return form.attempt(
                () -> {
                    var client = client(me, form);
                    if (client.isEmpty()) {
                        form.refuse(Reason.of("post.refused.which-client", "client"));
                    }
                    var contact = contact(form);
                    form.done();
                    incoming.complain(me, new IncomingId(id), client.orElseThrow(), contact);
                    return Pages.go(
                            "/complaints/" + lists.line(me, new IncomingId(id)).about(),
                            Notice.of("post.notice.complaint"));
                },
                () -> show(me, id, form));
    }

    private static @Nullable ContactId contact(Form form) {
        var contact = form.number("contactId").map(ContactId::new).orElse(null);
        if (contact == null && !form.text("contact").isEmpty()) {
            form.refuse(Reason.of("post.refused.which-contact", "contact"));
        }
        return contact;
    }

    /** Without script there is only what was typed: a name that one client alone has. */
    private Optional<ClientId> client(Me me, Form form) {
        var picked = form.number("clientId").map(ClientId::new);
        var typed = form.text("client");
        if (picked.isPresent() || typed.isEmpty()) {
            return picked;
        }
        return clients.find(me, typed).map(it -> it.id());
    }

    /** Nothing is to be done about it. */
    @PostMapping("/{id}/setting-aside")
    ModelAndView setAside(Me me, @PathVariable long id, Form form) {
        return form.attempt(
                () -> {
                    incoming.setAside(me, new IncomingId(id), form.text("because"));
                    return Pages.go("/incoming", Notice.of("post.notice.aside"));
                },
                () -> show(me, id, form));
    }

    /** Sorted anew from its bytes. */
    @PostMapping("/{id}/replay")
    ModelAndView replay(Me me, @PathVariable long id, Form form) {
        return form.attempt(
                () -> {
                    incoming.replay(me, new IncomingId(id));
                    return Pages.go("/incoming", Notice.of("post.notice.replayed"));
                },
                () -> show(me, id, form));
    }
}
