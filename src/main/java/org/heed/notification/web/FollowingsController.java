package org.heed.notification.web;

import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.notification.Followings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What I follow, silently; and one record, to follow it or to leave it. */
@Controller
@RequestMapping("/notifications/followings")
class FollowingsController {

    private final Followings followings;

    FollowingsController(Followings followings) {
        this.followings = followings;
    }

    @GetMapping
    ModelAndView list(Me me, @RequestParam(defaultValue = "") String page) {
        var record = page.isEmpty() ? null : followings.at(me, page);
        return Pages.show(
                "notification/followings",
                new NotificationPages.Followed(
                        record,
                        record != null && followings.follows(me, record.subject()),
                        followings.list(me)));
    }

    /** Begins or ends, and goes back to the record. */
    @PostMapping
    ModelAndView change(Me me, Form form) {
        var record = followings.at(me, form.text("page"));
        if (form.text("follow").equals("false")) {
            followings.leave(me, record.url());
            return Pages.go(
                    form.text("from").isEmpty() ? record.url() : "/notifications/followings",
                    Notice.of("notification.left"));
        } else {
            followings.follow(me, record.url());
            return Pages.go(record.url(), Notice.of("notification.followed"));
        }
    }
}
