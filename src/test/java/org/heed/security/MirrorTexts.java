package org.heed.security;

import org.heed.Cast;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Writes everything one can say about a client, over the API, with the canary in each text. */
@TestComponent
public class MirrorTexts extends MirrorCalls {

    private final MockMvcTester program;
    private final JsonMapper json;
    private final Clock clock;

    MirrorTexts(MockMvcTester program, JsonMapper json, Clock clock) {
        super(program, json);
        this.program = program;
        this.json = json;
        this.clock = clock;
    }

    void write(Mirror of) {
        client(of);
        project(of);
        complaint(of);
        beside(of);
        life(of);
        upward(of);
        handover(of);
        rhythm(of);
        HistoryTexts.write(this, of, clock.instant());
        ChangeTexts.write(this, of);
        MeetingTexts.write(this, of, clock.instant().plus(Duration.ofDays(2)));
    }

    private void client(Mirror of) {
        var client =
                post(
                        of,
                        "/clients",
                        """
                        {"name": "%1$s", "shortName": "%2$s", "customs": "%1$s",
                         "sensitivities": "%1$s", "notes": "%1$s", "language": "en", "zone": "UTC"}
                        """
                                .formatted(said(of, "client"), "Kunde " + Cast.next()));
        of.keep("client", client.at("/slug").asString());
        of.keep("contact", contact(of, "1st"));
        of.keep("contact2", contact(of, "2nd"));
        send(of, HttpMethod.PUT, "/clients/$client/seats/$member", "");
    }

    private String contact(Mirror of, String which) {
        return post(
                        of,
                        "/contacts",
                        """
                        {"client": "$client", "name": "%1$s", "title": "%1$s", "phone": "1",
                         "address": {"zhHans": "%1$s", "zhHant": "%1$s", "en": "%1$s"},
                         "email": "%2$s%3$d@kestrel.example", "notes": "%1$s"}
                        """
                                .formatted(said(of, which), of.canary(), Cast.next()))
                .at("/id")
                .asString();
    }

    private void project(Mirror of) {
        var project =
                """
                {"client": "$client", "name": "%1$s", "summary": "%1$s", "plannedEnd": "%2$s"}
                """
                        .formatted(said(of, "project"), today().plusDays(90));
        of.keep("project", post(of, "/projects", project).at("/number").asString());
        var here = "/projects/$project";
        made(of, "clause", here + "/clauses", "{'kind':'in-scope','reference':'1','text':'%s'}");
        made(
                of,
                "freeClause",
                here + "/clauses",
                "{'kind':'warranty','reference':'2','text':'%s'}");
        made(of, "milestone", here + "/milestones", "{'name':'%s','plannedOn':'" + today() + "'}");
        made(
                of,
                "stakeholder",
                here + "/stakeholders",
                "{'contact':$contact,'role':'boss','note':'%s'}");
        send(of, HttpMethod.PUT, here + "/members/$member", text(of, "{'role':'%s'}", "role"));
        send(
                of,
                HttpMethod.PUT,
                here + "/ladder/2",
                "{\"person\":$manager,\"contact\":$contact,\"channel\":\"phone\","
                        + "\"answerHours\":8}");
    }

    private void complaint(Mirror of) {
        of.keep("fresh", received(of, "fresh"));
        of.keep("complaint", received(of, "complaint"));
        var here = "/complaints/$complaint";
        made(of, "point", here + "/points", "{'text':'%s'}");
        var listening =
                "{'happened':'%1$s','feeling':'%1$s','wish':'%1$s',"
                        + "'cause':'%1$s','promised':'%1$s'}";
        send(of, HttpMethod.PUT, here + "/listening", text(of, listening, "listening"));
        send(
                of,
                HttpMethod.POST,
                here + "/listening/read-back",
                text(of, "{'reason':'%s'}", "read back"));
        send(
                of,
                HttpMethod.PUT,
                here + "/points/$point/scope",
                text(of, "{'scope':'in','clause':$clause,'note':'%s'}", "scope"));
        send(
                of,
                HttpMethod.PUT,
                here + "/points/$point/finding",
                text(
                        of,
                        "{'finding':'%1$s','decision':'partly','reasons':'%1$s','answer':'%1$s'}",
                        "finding"));
        made(
                of,
                "action",
                here + "/actions",
                "{'text':'%s','owner':$manager,'dueOn':'" + today().plusDays(3) + "'}");
        var linked =
                send(
                        of,
                        HttpMethod.POST,
                        here + "/links",
                        "{\"kind\":\"blocks\",\"other\":\"$fresh\"}");
        of.keep("link", linked.at("/links/0/id").asString());
    }

    private String received(Mirror of, String which) {
        return post(
                        of,
                        "/complaints",
                        """
                        {"client": "$client", "project": "$project", "contact": $contact,
                         "channel": "phone", "receivedAt": "%2$s", "words": "%1$s",
                         "language": "en", "demand": "%1$s", "object": "%1$s", "subject": "%1$s",
                         "background": "%1$s", "severity": "normal", "matter": "schedule",
                         "emotion": "uneasy", "tags": ["%3$s"]}
                        """
                                .formatted(
                                        said(of, which),
                                        clock.instant().minusSeconds(60),
                                        of.canary()))
                .at("/number")
                .asString();
    }

    private void beside(Mirror of) {
        made(
                of,
                "touchpoint",
                "/touchpoints",
                "{'about':'$complaint','contact':$contact,'channel':'phone','direction':'in',"
                        + "'language':'en','words':'%s'}");
        made(
                of,
                "promise",
                "/promises",
                "{'about':'$complaint','contact':$contact,'text':'%1$s','conditions':'%1$s','due':'"
                        + later()
                        + "'}");
        var lesson = "{'about':'$complaint','condition':'%1$s','advice':'%1$s','evidence':'%1$s'}";
        var made = post(of, "/lessons", text(of, lesson, "lesson"));
        of.keep("lesson", made.at("/number").asString());
        var file =
                new MockMultipartFile(
                        "file", of.canary() + ".txt", "text/plain", of.says("file").getBytes());
        of.keep("document", sent(of, "/documents", file, of.get("complaint")).at("/id").asString());
    }

    /** Acknowledged by mail, assessed, and a proposal that was put by mail. */
    private void life(Mirror of) {
        var here = "/complaints/$complaint";
        var mail = "'telling':{'mail':{'to':$contact,'subject':'%1$s','words':'%1$s'}}";
        var next = ",'nextAt':'" + later() + "'}";
        send(
                of,
                HttpMethod.POST,
                here + "/acknowledgement",
                text(of, "{" + mail + next, "acknowledged"));
        first(of, "mail", "/mail?about=$complaint");
        post(
                of,
                here + "/proposals",
                text(
                        of,
                        "{'text':'%1$s','items':[{'text':'%1$s','firmness':'promise','dueAt':'"
                                + later()
                                + "'}],'cost':'%1$s','needs':'%1$s','couldChange':'%1$s',"
                                + "'feasibility':'%1$s','effectiveness':'%1$s'}",
                        "proposal"));
    }

    /** What climbs: a question with its options, a call for help, a difficulty, the card. */
    private void handover(Mirror of) {
        made(
                of,
                "handover",
                "/handovers",
                "{'about':'$project','from':$manager,'to':$member,'reason':'%s','plannedOn':'"
                        + today()
                        + "'}");
        made(of, "line", "/handovers/$handover/lines", "{'text':'%1$s','note':'%1$s'}");
        send(of, HttpMethod.POST, "/handovers/$handover/handing", "");
    }

    private void upward(Mirror of) {
        var question =
                "{'about':'$project','question':'%1$s','happened':'%1$s','wish':'%1$s',"
                        + "'advice':'%1$s','options':[{'text':'%1$s','effect':'%1$s'}]}";
        var made = post(of, "/escalations", text(of, question, "question"));
        of.keep("escalation", made.at("/number").asString());
        made(of, "support", "/support-requests", "{'about':'$project','text':'%s'}");
        made(of, "difficulty", "/difficulties", "{'about':'$project','text':'%s','kind':'rules'}");
        send(of, HttpMethod.POST, "/difficulties/$difficulty/report", "");
        var card = "{'goingOn':'%1$s','answer':'%1$s','avoid':'%1$s'}";
        send(of, HttpMethod.PUT, "/clients/$client/card", text(of, card, "card"));
    }

    /** What is agreed, planned, owed and unsaid; the bad news is late, and so on the radar. */
    private void rhythm(Mirror of) {
        var with = "{'about':'$project','contact':$contact,";
        made(of, "rhythm", "/rhythms", with + "'every':7}");
        made(of, "plan", "/communication-plans", with + "'what':'%s','every':7}");
        made(of, "news", "/bad-news", with + "'what':'%s','known':'2026-01-05T08:00:00Z'}");
        var said = with + "'channel':'email','language':'en','words':'%s','clientVisible':true,";
        made(of, "told", "/touchpoints", said + "'direction':'out'}");
        made(of, "question", "/touchpoints", said + "'direction':'in'}");
        first(of, "radar", "/radar");
        first(of, "reply", "/replies");
    }

    private void first(Mirror of, String record, String path) {
        of.keep(record, send(of, HttpMethod.GET, path, "").at("/items/0/id").asString());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private String later() {
        return clock.instant().plus(Duration.ofDays(6)).toString();
    }
}
