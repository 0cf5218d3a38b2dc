package org.heed.post.web;

import org.heed.identity.Me;
import org.heed.kernel.Cursor;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.post.Incoming;
import org.heed.post.IncomingId;
import org.heed.post.MailHealth;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;

/** Whether mail comes in, and what could not be understood. */
@Controller
@RequestMapping("/settings/mail-health")
class HealthController {

    private static final int LIMIT = 50;

    private final MailHealth health;
    private final Incoming incoming;
    private final Clock clock;

    HealthController(MailHealth health, Incoming incoming, Clock clock) {
        this.health = health;
        this.incoming = incoming;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(Me me, @RequestParam(required = false) @Nullable String cursor, Form form) {
        var now = health.now(me, Cursor.read(cursor, 1), LIMIT);
        var oldest = now.oldest();
        boolean late = oldest != null && oldest.plus(MailHealth.PATIENCE).isBefore(clock.instant());
        return Pages.show("post/health", new PostPages.Health(form, now, late));
    }

    /** One more try, from its bytes. */
    @PostMapping("/{id}/replay")
    ModelAndView replay(Me me, @PathVariable long id, Form form) {
        return form.attempt(
                () -> {
                    health.now(me, null, 1);
                    incoming.replay(me, new IncomingId(id));
                    return Pages.go("/settings/mail-health", Notice.of("post.notice.replayed"));
                },
                () -> show(me, null, form));
    }
}
