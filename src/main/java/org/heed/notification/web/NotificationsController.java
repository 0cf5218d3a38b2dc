package org.heed.notification.web;

import org.heed.identity.Me;
import org.heed.kernel.Cursor;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.notification.NotificationId;
import org.heed.notification.NotificationLists;
import org.heed.notification.Notifications;
import org.heed.notification.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** What I am told, and what I do with it. */
@Controller
@RequestMapping("/notifications")
class NotificationsController {

    private static final int ROWS = 50;
    private static final String ONE = "/{id:[0-9]{1,18}}";

    private final Notifications notifications;
    private final NotificationLists lists;
    private final Clock clock;

    NotificationsController(Notifications notifications, NotificationLists lists, Clock clock) {
        this.notifications = notifications;
        this.lists = lists;
        this.clock = clock;
    }

    private static final Pattern OURS =
            Pattern.compile(
                    "/inbox|/notifications\\?show=[a-z]{3,10}(&cursor=[A-Za-z0-9_.~%-]{1,200})?");

    @GetMapping
    ModelAndView list(
            Me me,
            @RequestParam(defaultValue = "open") String show,
            @RequestParam(required = false) @Nullable String cursor) {
        var shown = Shows.of(show);
        var lines = lists.list(me, shown, Cursor.read(cursor, 2), ROWS);
        var next = lines.next() == null ? null : address(shown, lines.next());
        return Pages.show(
                "notification/list",
                new NotificationPages.Listing(
                        lines.items(), shown, address(shown, cursor), next, clock.instant()));
    }

    private static String address(Show show, @Nullable String cursor) {
        var list = "/notifications?show=" + NotificationPages.Listing.word(show);
        return cursor == null ? list : list + "&cursor=" + cursor;
    }

    /** Only the entry of the side bar, for a page that is open. */
    @GetMapping("/bell")
    ModelAndView bell(Me me, @RequestParam(defaultValue = "false") boolean here) {
        return Pages.show("notification/bell", new NotificationPages.Bell(lists.calling(me), here));
    }

    @GetMapping(ONE)
    ModelAndView show(Me me, @PathVariable long id, Form form) {
        var presets = SnoozeUntil.offered(me, clock.instant()).stream().map(Form::slug).toList();
        return Pages.show(
                "notification/show",
                new NotificationPages.Shown(lists.get(me, new NotificationId(id)), presets, form));
    }

    /** Goes to where they can act; the line is read with that. */
    @PostMapping(ONE + "/opening")
    ModelAndView open(Me me, @PathVariable long id) {
        var line = lists.get(me, new NotificationId(id));
        notifications.read(me, line.id());
        return Pages.go(line.url());
    }

    @PostMapping(ONE + "/reading")
    ModelAndView read(Me me, @PathVariable long id, Form form) {
        var line = new NotificationId(id);
        if (form.text("read").equals("false")) {
            notifications.unread(me, line);
            return back(form, Notice.of("notification.unread-now"));
        } else {
            notifications.read(me, line);
            return back(form, Notice.of("notification.read-now"));
        }
    }

    @PostMapping(ONE + "/keeping")
    ModelAndView keep(Me me, @PathVariable long id, Form form) {
        var line = new NotificationId(id);
        if (form.text("keep").equals("false")) {
            notifications.letGo(me, line);
            return back(form, Notice.of("notification.let-go"));
        } else {
            notifications.keep(me, line);
            return back(form, Notice.of("notification.kept-now"));
        }
    }

    @PostMapping(ONE + "/snooze")
    ModelAndView snooze(Me me, @PathVariable long id, Form form) {
        var line = new NotificationId(id);
        if (form.text("preset").equals("back")) {
            notifications.wake(me, line);
            return back(form, Notice.of("notification.back-now"));
        }
        return form.attempt(
                () -> {
                    var until = SnoozeUntil.chosen(me, form, clock.instant());
                    notifications.snooze(me, line, until);
                    return back(form, Notice.of("notification.snoozed-now"));
                },
                () -> show(me, id, form));
    }

    /** All that stood there. */
    @PostMapping("/readings")
    ModelAndView readAll(Me me, Form form) {
        notifications.readAll(me, seenAt(form));
        return Pages.go("/notifications", Notice.of("notification.all-read"));
    }

    private Instant seenAt(Form form) {
        try {
            return Instant.parse(form.text("seenAt"));
        } catch (DateTimeParseException notOurs) {
            return clock.instant();
        }
    }

    /** To the list they came from, if it is one of ours. */
    private static ModelAndView back(Form form, Notice notice) {
        var from = form.text("from");
        return Pages.go(OURS.matcher(from).matches() ? from : "/notifications", notice);
    }
}
