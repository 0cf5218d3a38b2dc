package org.heed.notification;

import org.heed.kernel.Checks;

import java.time.LocalTime;
import java.util.List;

/**
 * How somebody is told. What needs them now, or today, always stands in the list; here is what else
 * reaches them. Times are of their own zone.
 *
 * @param nowByMail what needs them now is mailed at once, outside of quiet hours
 * @param todayByMail what is for today is mailed in digests
 * @param eveningByMail in the evening they hear what is promised for the next working day
 * @param quiet no mail then, but for whoever is on call
 * @param version 0 while they chose nothing
 */
public record NotificationPreferences(
        boolean nowByMail,
        boolean todayByMail,
        boolean eveningByMail,
        QuietHours quiet,
        DigestTimes digest,
        LocalTime eveningAt,
        int version) {

    /** What the house begins with. Source: design/screens 5.9. */
    public static final NotificationPreferences FIRST =
            new NotificationPreferences(
                    true,
                    true,
                    true,
                    new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 30)),
                    new DigestTimes(List.of(LocalTime.of(8, 30), LocalTime.of(16, 30))),
                    LocalTime.of(18, 30),
                    0);

    void judge() {
        new Checks()
                .that(digest.times().size() <= 4, "notification.refused.too-many-times", "digestAt")
                .done();
    }
}
