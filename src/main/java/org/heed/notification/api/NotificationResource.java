package org.heed.notification.api;

import org.heed.identity.Me;
import org.heed.kernel.Cursor;
import org.heed.kernel.Refused;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.heed.notification.NotificationId;
import org.heed.notification.NotificationLists;
import org.heed.notification.Notifications;
import org.heed.notification.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.Locale;

/**
 * {@code /api/v1/notifications}, the last told first. Reading, keeping and snoozing are put and
 * deleted; doing it twice is doing it once.
 */
@RestController
@RequestMapping("/api/v1/notifications")
class NotificationResource {

    private final Notifications notifications;
    private final NotificationLists lists;

    NotificationResource(Notifications notifications, NotificationLists lists) {
        this.notifications = notifications;
        this.lists = lists;
    }

    /**
     * @param until a moment ahead, at most a year
     */
    record SnoozeInput(@Nullable Instant until) {}

    @GetMapping
    Slice<NotificationJson> list(
            Me me,
            @RequestParam(defaultValue = "open") String show,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return lists.list(me, show(show), Cursor.read(cursor, 2), Api.limit(limit))
                .map(NotificationJson::of);
    }

    private static Show show(String word) {
        for (var show : Show.values()) {
            if (show.name().toLowerCase(Locale.ROOT).equals(word)) {
                return show;
            }
        }
        throw Refused.because("kernel.refused.not-a-choice").at("show");
    }

    @GetMapping("/{id}")
    ResponseEntity<NotificationJson> show(Me me, @PathVariable long id) {
        return shown(me, new NotificationId(id));
    }

    @PutMapping("/{id}/read")
    ResponseEntity<NotificationJson> read(Me me, @PathVariable long id) {
        notifications.read(me, new NotificationId(id));
        return shown(me, new NotificationId(id));
    }

    @DeleteMapping("/{id}/read")
    ResponseEntity<NotificationJson> unread(Me me, @PathVariable long id) {
        notifications.unread(me, new NotificationId(id));
        return shown(me, new NotificationId(id));
    }

    @PutMapping("/{id}/keep")
    ResponseEntity<NotificationJson> keep(Me me, @PathVariable long id) {
        notifications.keep(me, new NotificationId(id));
        return shown(me, new NotificationId(id));
    }

    @DeleteMapping("/{id}/keep")
    ResponseEntity<NotificationJson> letGo(Me me, @PathVariable long id) {
        notifications.letGo(me, new NotificationId(id));
        return shown(me, new NotificationId(id));
    }

    @PutMapping("/{id}/snooze")
    ResponseEntity<NotificationJson> snooze(
            Me me, @PathVariable long id, @RequestBody SnoozeInput input) {
        var until = input.until();
        if (until == null) {
            throw Refused.because("kernel.refused.missing").at("until");
        }
        notifications.snooze(me, new NotificationId(id), until);
        return shown(me, new NotificationId(id));
    }

    @DeleteMapping("/{id}/snooze")
    ResponseEntity<NotificationJson> wake(Me me, @PathVariable long id) {
        notifications.wake(me, new NotificationId(id));
        return shown(me, new NotificationId(id));
    }

    private ResponseEntity<NotificationJson> shown(Me me, NotificationId id) {
        var line = lists.get(me, id);
        return Api.shown(line.version(), NotificationJson.of(line));
    }
}
