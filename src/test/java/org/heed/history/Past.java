package org.heed.history;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.TestClock;
import org.heed.client.Channel;
import org.heed.client.ClientCard;
import org.heed.client.ContactCard;
import org.heed.client.ContactId;
import org.heed.client.ContactLists;
import org.heed.conversation.Direction;
import org.heed.conversation.NewTouchpoint;
import org.heed.conversation.Touchpoints;
import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectFacts;
import org.heed.project.ProjectLists;
import org.heed.project.Projects;
import org.springframework.boot.test.context.TestComponent;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Projects with a past: what was said, and what old files hold; for tests of many rooms. */
@TestComponent
public class Past {

    private static final DateTimeFormatter MAIL_DATE = DateTimeFormatter.RFC_1123_DATE_TIME;

    private final Cast cast;
    private final Clientele clientele;
    private final ContactLists contacts;
    private final Projects projects;
    private final ProjectLists lists;
    private final Touchpoints touchpoints;
    private final Imports imports;

    Past(
            Cast cast,
            Clientele clientele,
            ContactLists contacts,
            Projects projects,
            ProjectLists lists,
            Touchpoints touchpoints,
            Imports imports) {
        this.cast = cast;
        this.clientele = clientele;
        this.contacts = contacts;
        this.projects = projects;
        this.lists = lists;
        this.touchpoints = touchpoints;
        this.imports = imports;
    }

    /** A project, its client, and 林雅雯 there. */
    public record Engagement(Me me, ClientCard client, ContactCard lin, ProjectCard project) {}

    public Engagement engagement() {
        return engagement(cast.projectManager());
    }

    public Engagement engagement(Me me) {
        var client = clientele.hengyuan(me);
        var lin = contacts.get(me, clientele.lin(me, client));
        var id =
                projects.open(
                        me,
                        client.id(),
                        new ProjectFacts("WMS 升级", "", me.id(), null, null, null, null, null));
        return new Engagement(me, client, lin, lists.get(me, id));
    }

    public void said(Engagement of, Direction way, int daysAgo, String words, boolean visible) {
        said(
                of,
                of.lin().id(),
                way,
                TestClock.START.minus(Duration.ofDays(daysAgo)),
                words,
                visible);
    }

    private void said(
            Engagement of,
            ContactId contact,
            Direction way,
            Instant at,
            String words,
            boolean visible) {
        touchpoints.record(
                of.me(),
                new NewTouchpoint(
                        of.project().id().subject(),
                        of.project().circle(),
                        of.client().id(),
                        of.project().id(),
                        contact,
                        Channel.PHONE,
                        way,
                        visible,
                        words,
                        Language.ZH_HANT,
                        at,
                        null,
                        null));
    }

    /** A mail of 林雅雯's as a mail program saves it. */
    public static String mail(Engagement of, int daysAgo, String id, String subject, String words) {
        return """
        From: =?UTF-8?B?5p6X6ZuF6Zuv?= <%s>
        To: zhou@yunfan.example
        Subject: %s
        Message-ID: <%s@hengyuan.example>
        Date: %s
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        %s
        """
                .formatted(of.lin().email(), subject, id, date(daysAgo), words);
    }

    public static String mailbox(String... mails) {
        var all = new StringBuilder();
        for (var mail : mails) {
            all.append("From lin@hengyuan.example Mon Aug 31 09:00:00 2026\n")
                    .append(
                            mail.replaceAll("(?m)^(>*From )", ">$1")
                                    .replaceFirst(">From:", "From:"))
                    .append('\n');
        }
        return all.toString();
    }

    public static String date(int daysAgo) {
        return MAIL_DATE.format(
                TestClock.START.minus(Duration.ofDays(daysAgo)).atOffset(ZoneOffset.UTC));
    }

    public ImportCard take(Engagement of, String name, String content) {
        return take(of, name, content.getBytes(StandardCharsets.UTF_8));
    }

    public ImportCard take(Engagement of, String name, byte[] content) {
        return imports.take(
                of.me(), of.project().id(), name, () -> new ByteArrayInputStream(content));
    }
}
