package org.heed.security;

import org.springframework.http.HttpMethod;

import java.time.Duration;
import java.time.Instant;

/** What stands in the meeting of a mirrored client. */
final class MeetingTexts {

    private MeetingTexts() {}

    /** A meeting with everything somebody may write in one. */
    static void write(MirrorCalls texts, Mirror of, Instant start) {
        var body =
                "{'about':'$complaint','kind':'dedicated','title':'%1$s','place':'%1$s',"
                        + "'contacts':[$contact],'startsAt':'"
                        + start
                        + "','endsAt':'"
                        + start.plus(Duration.ofHours(1))
                        + "'}";
        of.keep(
                "meeting",
                texts.post(of, "/meetings", MirrorCalls.text(of, body, "meeting"))
                        .at("/number")
                        .asString());
        var here = "/meetings/$meeting";
        var opening = "{'opening':'%1$s','mustNot':'%1$s'}";
        texts.send(of, HttpMethod.PUT, here + "/opening", MirrorCalls.text(of, opening, "opening"));
        var asked = "{'question':'%1$s','answer':'%1$s','evidence':'%1$s'}";
        texts.post(of, here + "/questions", MirrorCalls.text(of, asked, "question"));
        texts.post(
                of,
                here + "/items",
                MirrorCalls.text(of, "{'title':'%1$s','speaker':'%1$s'}", "item"));
        var line = "{'kind':'decision','text':'%s'}";
        var whole = texts.post(of, here + "/lines", MirrorCalls.text(of, line, "decision"));
        of.keep("attendee", whole.at("/attendees/1/id").asString());
        of.keep("agendaItem", whole.at("/items/0/id").asString());
        of.keep("clientQuestion", whole.at("/questions/0/id").asString());
        of.keep("meetingLine", whole.at("/lines/0/id").asString());
        var known = "{'wants':'%1$s','fears':'%1$s'}";
        texts.send(
                of,
                HttpMethod.PUT,
                here + "/attendees/$attendee",
                MirrorCalls.text(of, known, "known"));
        var notes = "{'notes':'%s'}";
        texts.send(
                of,
                HttpMethod.PUT,
                here + "/items/$agendaItem/notes",
                MirrorCalls.text(of, notes, "notes"));
    }
}
