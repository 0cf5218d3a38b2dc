package org.heed.promise;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import org.heed.kernel.text.CalendarLines;
import org.heed.kernel.web.Host;
import org.heed.kernel.web.Words;
import org.springframework.stereotype.Component;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;

/**
 * A feed as an iCalendar: for each promise the moment work has to begin and the moment it is due.
 * The same content gives the same text, to the letter. Source: RFC 5545; interop, C.9.
 */
@Component
public class FeedCalendar {

    private final Words words;
    private final Host host;

    FeedCalendar(Words words, Host host) {
        this.words = words;
        this.host = host;
    }

    /** The whole text, lines folded and ended as the standard says. */
    public String text(Feeds.Content content) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Heed//Promises//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        var title = words.say(content.language(), "promise.feed.title", "name", content.name());
        calendar.add(new XProperty("X-WR-CALNAME", title));
        for (var promise : content.promises()) {
            var begin = promise.care().remindAt();
            if (begin != null) {
                calendar.add(event(content, promise, begin, "begin"));
            }
            calendar.add(event(content, promise, promise.due(), "due"));
        }
        return CalendarLines.folded(calendar.toString());
    }

    private VEvent event(Feeds.Content content, PromiseCard promise, Instant at, String what) {
        var uid = "promise-" + promise.id().value() + "-" + what + "@" + domain();
        var summary =
                words.say(
                        content.language(),
                        "promise.feed." + what,
                        "text",
                        content.words() ? promise.text() : promise.aboutLabel());
        var event = new VEvent(new PropertyList());
        event.add(new Uid(uid));
        event.add(new DtStamp(promise.saidAt()));
        event.add(new DtStart<>(at));
        event.add(new Sequence(promise.version()));
        event.add(new Summary(summary));
        event.add(new Description(content.words() ? promise.aboutLabel() : ""));
        event.add(new Url(URI.create(host.address() + "/promises/" + promise.id().value())));
        event.add(new Clazz(Clazz.VALUE_PRIVATE));
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        if (what.equals("begin")) {
            event.add(alarm(at, summary));
        }
        return event;
    }

    private static VAlarm alarm(Instant at, String summary) {
        var alarm = new VAlarm();
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Trigger(at));
        alarm.add(new Description(summary));
        return alarm;
    }

    private String domain() {
        return Objects.requireNonNullElse(URI.create(host.address()).getHost(), "heed.invalid");
    }
}
