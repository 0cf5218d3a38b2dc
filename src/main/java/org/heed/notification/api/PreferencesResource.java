package org.heed.notification.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.identity.Me;
import org.heed.kernel.Checks;
import org.heed.kernel.Refused;
import org.heed.kernel.web.Api;
import org.heed.notification.DigestTimes;
import org.heed.notification.NotificationPreferences;
import org.heed.notification.NotificationSettings;
import org.heed.notification.QuietHours;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;

/** {@code /api/v1/me/notification-preferences}. */
@RestController
@RequestMapping("/api/v1/me/notification-preferences")
class PreferencesResource {

    private final NotificationSettings settings;

    PreferencesResource(NotificationSettings settings) {
        this.settings = settings;
    }

    /**
     * All of it is given. Times are of the person's own zone, such as {@code 08:30}.
     *
     * @param quietFrom with {@code quietUntil}; the same time twice means no quiet hours
     * @param digestAt one to four times
     */
    record PreferencesJson(
            @Nullable Boolean nowByMail,
            @Nullable Boolean todayByMail,
            @Nullable Boolean eveningByMail,
            @Nullable String quietFrom,
            @Nullable String quietUntil,
            @Nullable List<@Nullable String> digestAt,
            @Nullable String eveningAt,
            @Nullable Integer version) {

        static PreferencesJson of(NotificationPreferences it) {
            return new PreferencesJson(
                    it.nowByMail(),
                    it.todayByMail(),
                    it.eveningByMail(),
                    it.quiet().from().toString(),
                    it.quiet().until().toString(),
                    it.digest().times().stream()
                            .<@Nullable String>map(LocalTime::toString)
                            .toList(),
                    it.eveningAt().toString(),
                    it.version());
        }

        NotificationPreferences read(int seen) {
            new Checks()
                    .given("nowByMail", nowByMail)
                    .given("todayByMail", todayByMail)
                    .given("eveningByMail", eveningByMail)
                    .given("digestAt", digestAt == null || digestAt.isEmpty() ? null : digestAt)
                    .done();
            var times = digestAt == null ? List.<@Nullable String>of() : digestAt;
            return new NotificationPreferences(
                    Boolean.TRUE.equals(nowByMail),
                    Boolean.TRUE.equals(todayByMail),
                    Boolean.TRUE.equals(eveningByMail),
                    new QuietHours(time("quietFrom", quietFrom), time("quietUntil", quietUntil)),
                    new DigestTimes(times.stream().map(it -> time("digestAt", it)).toList()),
                    time("eveningAt", eveningAt),
                    seen);
        }

        private static LocalTime time(String field, @Nullable String text) {
            if (text == null) {
                throw Refused.because("kernel.refused.missing").at(field);
            }
            try {
                return LocalTime.parse(text);
            } catch (DateTimeException notATime) {
                throw Refused.because("notification.refused.not-a-time").at(field);
            }
        }
    }

    @GetMapping
    ResponseEntity<PreferencesJson> show(Me me) {
        var wishes = settings.get(me);
        return Api.shown(wishes.version(), PreferencesJson.of(wishes));
    }

    @PutMapping
    ResponseEntity<PreferencesJson> change(
            Me me, @RequestBody PreferencesJson input, HttpServletRequest request) {
        Api.matching(request, seen -> settings.choose(me, input.read(seen)));
        return show(me);
    }
}
