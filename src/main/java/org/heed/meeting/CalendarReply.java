package org.heed.meeting;

import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;

import java.io.IOException;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An answer a calendar program sent by mail. It came from anybody: only a few short facts are taken
 * out of it, nothing in it is fetched, and never more is read than an answer holds. Source: RFC
 * 5546, 3.2.3; RFC 6047.
 *
 * @param sequence of the invitation it answers; 0 when it does not say
 * @param address whose answer it is
 */
record CalendarReply(
        String uid, int sequence, String address, AttendeeAnswer answer, String words) {

    private static final int LARGEST = 64 * 1024;

    /** Empty for what is no answer: another method, two attendees, a delegation, no calendar. */
    static Optional<CalendarReply> read(String text) {
        if (text.length() > LARGEST) {
            return Optional.empty();
        }
        var found = new Facts();
        try {
            new CalendarParserImpl().parse(new StringReader(text), found);
            return found.reply();
        } catch (IOException | ParserException notACalendar) {
            return Optional.empty();
        }
    }

    /** Somebody who answered, by the parameters of the line. */
    private record Answered(String address, String partStat) {}

    /** Collects the few properties that matter, those of the event itself only. */
    private static final class Facts implements ContentHandler {

        private final List<Answered> answered = new ArrayList<>();
        private String method = "";
        private String uid = "";
        private String sequence = "0";
        private String comment = "";
        private String property = "";
        private String partStat = "";
        private int depth;
        private boolean inEvent;

        Optional<CalendarReply> reply() {
            if (!method.equalsIgnoreCase("REPLY") || answered.size() != 1 || uid.isEmpty()) {
                return Optional.empty();
            }
            var one = answered.getFirst();
            return AttendeeAnswer.ofPartStat(one.partStat())
                    .map(it -> new CalendarReply(uid, number(), one.address(), it, words()));
        }

        private int number() {
            return sequence.matches("[0-9]{1,6}") ? Integer.parseInt(sequence) : 0;
        }

        private String words() {
            var plain =
                    comment.replace("\\n", "\n")
                            .replace("\\N", "\n")
                            .replace("\\,", ",")
                            .replace("\\;", ";")
                            .replace("\\\\", "\\")
                            .strip();
            return plain.codePointCount(0, plain.length()) <= 1000
                    ? plain
                    : plain.substring(0, plain.offsetByCodePoints(0, 999)) + "…";
        }

        @Override
        public void startCalendar() {}

        @Override
        public void endCalendar() {}

        @Override
        public void startComponent(String name) {
            depth++;
            inEvent = depth == 1 && name.equalsIgnoreCase("VEVENT");
        }

        @Override
        public void endComponent(String name) {
            depth--;
            inEvent = false;
        }

        @Override
        public void startProperty(String name) {
            property = name.toUpperCase(Locale.ROOT);
            partStat = "";
        }

        @Override
        public void propertyValue(String value) {
            if (depth == 0 && property.equals("METHOD")) {
                method = value.strip();
            } else if (inEvent) {
                fact(value.strip());
            }
        }

        private void fact(String value) {
            switch (property) {
                case "UID" -> uid = value;
                case "SEQUENCE" -> sequence = value;
                case "COMMENT" -> comment = value;
                case "ATTENDEE" -> answered.add(new Answered(address(value), partStat));
                default -> {}
            }
        }

        private static String address(String value) {
            var plain = value.replaceFirst("(?i)^mailto:", "");
            return plain.matches(".*%[^0-9a-fA-F].*|.*%.?")
                    ? plain
                    : URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
        }

        @Override
        public void endProperty(String name) {}

        @Override
        public void parameter(String name, String value) {
            if (name.equalsIgnoreCase("PARTSTAT")) {
                partStat = value;
            }
        }
    }
}
