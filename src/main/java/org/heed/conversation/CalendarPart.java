package org.heed.conversation;

/**
 * An iCalendar that goes with a mail: an invitation, a change of it, or its end. Source: RFC 6047,
 * 2.4; interop, C.9.
 *
 * @param method {@code REQUEST} or {@code CANCEL}, the same as in the text
 * @param text the whole {@code VCALENDAR}, at most 100000 characters, without links or codes
 */
public record CalendarPart(String method, String text) {

    public CalendarPart {
        if (!method.matches("REQUEST|CANCEL") || !text.contains("METHOD:" + method + "\r\n")) {
            throw new IllegalArgumentException("The method of the part is that of its text");
        }
    }
}
