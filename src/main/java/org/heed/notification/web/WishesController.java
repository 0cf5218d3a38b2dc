package org.heed.notification.web;

import org.heed.conversation.StaffMails;
import org.heed.identity.Me;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.notification.DigestTimes;
import org.heed.notification.NotificationPreferences;
import org.heed.notification.NotificationSettings;
import org.heed.notification.QuietHours;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.stream.Stream;

/** How I want to be told. */
@Controller
@RequestMapping("/settings/me/notifications")
class WishesController {

    private final NotificationSettings settings;
    private final StaffMails mails;

    WishesController(NotificationSettings settings, StaffMails mails) {
        this.settings = settings;
        this.mails = mails;
    }

    @GetMapping
    ModelAndView edit(Me me, Form form) {
        return Pages.show(
                "notification/wishes",
                new NotificationPages.Wishes(settings.get(me), mails.leave(), form));
    }

    @PostMapping
    ModelAndView update(Me me, Form form) {
        return form.attempt(
                () -> {
                    settings.choose(me, read(form));
                    return Pages.go(
                            "/settings/me/notifications", Notice.of("notification.wishes.saved"));
                },
                () -> edit(me, form));
    }

    private static NotificationPreferences read(Form form) {
        var first = time(form, "digestAt", LocalTime.of(8, 30));
        var second =
                form.text("digestAgain").isBlank()
                        ? first
                        : time(form, "digestAgain", LocalTime.of(16, 30));
        var wishes =
                new NotificationPreferences(
                        form.checked("nowByMail"),
                        form.checked("todayByMail"),
                        form.checked("eveningByMail"),
                        new QuietHours(
                                time(form, "quietFrom", LocalTime.MIDNIGHT),
                                time(form, "quietUntil", LocalTime.MIDNIGHT)),
                        new DigestTimes(Stream.of(first, second).distinct().toList()),
                        time(form, "eveningAt", LocalTime.of(18, 30)),
                        form.version());
        form.done();
        return wishes;
    }

    private static LocalTime time(Form form, String name, LocalTime otherwise) {
        try {
            return LocalTime.parse(form.text(name));
        } catch (DateTimeException notATime) {
            form.refuse(Reason.of("notification.refused.not-a-time", name));
            return otherwise;
        }
    }
}
