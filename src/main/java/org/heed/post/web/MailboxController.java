package org.heed.post.web;

import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Option;
import org.heed.kernel.web.Pages;
import org.heed.kernel.web.Words;
import org.heed.post.MailboxCard;
import org.heed.post.MailboxForm;
import org.heed.post.MailboxId;
import org.heed.post.Mailboxes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.stream.Stream;

/** Where mail is fetched from. */
@Controller
@RequestMapping("/settings/mailboxes")
class MailboxController {

    private static final String PATH = "/settings/mailboxes";

    private final Mailboxes mailboxes;
    private final Words words;

    MailboxController(Mailboxes mailboxes, Words words) {
        this.mailboxes = mailboxes;
        this.words = words;
    }

    @GetMapping
    ModelAndView list(Me me) {
        return Pages.show("post/mailboxes", new PostPages.Boxes(mailboxes.list(me)));
    }

    @GetMapping("/new")
    ModelAndView begin(Me me, Form form) {
        mailboxes.list(me);
        return page(me, form, null);
    }

    @PostMapping
    ModelAndView create(Me me, Form form) {
        if (!me.administrator()) {
            throw new NotFound();
        }
        return form.attempt(
                () -> {
                    mailboxes.add(me, read(form));
                    return Pages.go(PATH, Notice.of("post.mailbox.saved"));
                },
                () -> page(me, form, null));
    }

    @GetMapping("/{id}")
    ModelAndView edit(Me me, @PathVariable long id, Form form) {
        return page(me, form, mailboxes.get(me, new MailboxId(id)));
    }

    @PostMapping("/{id}")
    ModelAndView update(Me me, @PathVariable long id, Form form) {
        var box = mailboxes.get(me, new MailboxId(id));
        return form.attempt(
                () -> {
                    mailboxes.change(me, box.id(), form.version(), read(form));
                    return Pages.go(PATH, Notice.of("post.mailbox.saved"));
                },
                () -> page(me, form, box));
    }

    /** Looks into it now, whatever it is waiting for. */
    @PostMapping("/{id}/fetches")
    ModelAndView fetch(Me me, @PathVariable long id, Form form) {
        return form.attempt(
                () -> {
                    mailboxes.tryNow(me, new MailboxId(id));
                    return Pages.go("/settings/mail-health", Notice.of("post.mailbox.trying"));
                },
                () -> edit(me, id, form));
    }

    /** Nothing is fetched from it any more. */
    @PostMapping("/{id}/removal")
    ModelAndView remove(Me me, @PathVariable long id, Form form) {
        return form.attempt(
                () -> {
                    mailboxes.remove(me, new MailboxId(id));
                    return Pages.go(PATH, Notice.of("post.mailbox.removed"));
                },
                () -> edit(me, id, form));
    }

    private static MailboxForm read(Form form) {
        long port = form.number("port").orElse(993L);
        if (port < 1 || port > 65_535) {
            form.refuse(Reason.of("post.refused.not-a-port", "port"));
        }
        var read =
                new MailboxForm(
                        form.required("name", 100),
                        form.required("host", 253),
                        (int) Math.clamp(port, 1, 65_535),
                        form.text("security", "tls"),
                        form.required("user", 254),
                        form.text("signOn", "password"),
                        form.text("secret"),
                        form.text("folder", "INBOX"),
                        form.checked("direct") ? "complaint" : "ask",
                        form.checked("active"));
        form.done();
        return read;
    }

    private ModelAndView page(Me me, Form form, @Nullable MailboxCard box) {
        return Pages.show(
                "post/mailbox",
                new PostPages.Box(
                        form,
                        box,
                        options(me, "post.security.", "tls", "starttls", "none"),
                        options(me, "post.sign-on.", "password", "bearer")));
    }

    private List<Option> options(Me me, String of, String... values) {
        return Stream.of(values)
                .map(it -> Option.of(it, words.say(me.language(), of + it)))
                .toList();
    }
}
