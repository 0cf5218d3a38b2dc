package org.heed.meeting;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What a calendar program reads out of an invitation, and what it answers. */
record Ics(
        String method,
        String uid,
        int sequence,
        Instant start,
        String zone,
        String organiser,
        String status,
        List<String> attendees) {

    static Ics read(String text) throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(text));
        calendar.validate();
        VEvent event = calendar.<VEvent>getComponents("VEVENT").getFirst();
        var begin = event.getRequiredProperty(Property.DTSTART);
        var zone = begin.getRequiredParameter("TZID").getValue();
        assertKnown(text, zone);
        return new Ics(
                calendar.getRequiredProperty(Property.METHOD).getValue(),
                event.getRequiredProperty(Property.UID).getValue(),
                Integer.parseInt(event.getRequiredProperty(Property.SEQUENCE).getValue()),
                LocalDateTime.parse(
                                begin.getValue(), DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss"))
                        .atZone(ZoneId.of(zone))
                        .toInstant(),
                zone,
                event.getRequiredProperty(Property.ORGANIZER).getValue(),
                event.getRequiredProperty(Property.STATUS).getValue(),
                event.getProperties(Property.ATTENDEE).stream().map(Property::getValue).toList());
    }

    private static void assertKnown(String text, String zone) {
        if (!text.contains("BEGIN:VTIMEZONE\r\nTZID:" + zone)) {
            throw new AssertionError("Its zone does not come with it: " + zone);
        }
    }

    /** As a calendar program answers it. */
    static String reply(Ics to, String address, String partStat, String comment) {
        return """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Other//Calendar//EN
        METHOD:REPLY
        BEGIN:VEVENT
        UID:%s
        SEQUENCE:%d
        DTSTAMP:20261124T060000Z
        ORGANIZER:mailto:care@yunfan.example
        ATTENDEE;PARTSTAT=%s;CN="Lin, Ya-wen":MAILTO:%s
        COMMENT:%s
        END:VEVENT
        END:VCALENDAR
        """
                .formatted(to.uid(), to.sequence(), partStat, address, comment)
                .replace("\n", "\r\n");
    }
}
