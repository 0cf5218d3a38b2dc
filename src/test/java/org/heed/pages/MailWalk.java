package org.heed.pages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;

import org.heed.Cast;
import org.heed.TestClock;
import org.heed.conversation.TestPost;
import org.heed.identity.Role;
import org.heed.identity.web.SignedIn;
import org.heed.meeting.Meetings;
import org.heed.meeting.Rounds;
import org.heed.post.MailboxForm;
import org.heed.post.Mailboxes;
import org.heed.post.Postbag;
import org.springframework.session.SessionRepository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/** Over the pages that mail leads to: what came in, mailboxes, a client's answer to a meeting. */
final class MailWalk {

    private static final Pattern LINK = Pattern.compile("/[a-z-]+(/p/m/[A-Za-z0-9_-]{32})");

    private final Cast cast;
    private final Postbag bag;
    private final Mailboxes mailboxes;
    private final Rounds rounds;
    private final Meetings meetings;
    private final TestPost.Post post;
    private final SessionRepository<?> sessions;
    private final TestClock clock;

    MailWalk(
            Cast cast,
            Postbag bag,
            Mailboxes mailboxes,
            Rounds rounds,
            Meetings meetings,
            TestPost.Post post,
            SessionRepository<?> sessions,
            TestClock clock) {
        this.cast = cast;
        this.bag = bag;
        this.mailboxes = mailboxes;
        this.rounds = rounds;
        this.meetings = meetings;
        this.post = post;
        this.sessions = sessions;
        this.clock = clock;
    }

    void walk(Walk walk) {
        var me = cast.person("何静", Role.ADMINISTRATOR, null, walk.language());
        var matter = bag.matter(me);
        var letter =
                bag.arrives(Postbag.mail(matter.lin().email(), matter.number() + " 改期", "請改約星期五。"));
        var mailbox =
                mailboxes.add(
                        me,
                        new MailboxForm(
                                "care " + Cast.next(),
                                "127.0.0.1",
                                1,
                                "none",
                                "care@yunfan.example",
                                "password",
                                "secret",
                                "INBOX",
                                "ask",
                                false));
        try (var chief = walk.onlooker();
                var stranger = walk.onlooker()) {
            chief.with(SignedIn.cookie(sessions, me.id(), 1, clock.instant()));
            chief.look("/incoming");
            chief.look("/incoming/" + letter.id().value());
            chief.look("/settings/mailboxes/" + mailbox.value());
            stranger.look("/" + walk.language().tag().toLowerCase(Locale.ROOT) + invitation());
        }
    }

    private String invitation() {
        post.open();
        try {
            var at = rounds.table();
            meetings.invite(at.siyuan(), rounds.prepared(at));
            clock.pass(Duration.ofMinutes(1));
            post.deliver();
            var mails = String.join("\n", post.received().stream().map(MailWalk::text).toList());
            var link = LINK.matcher(mails);
            assertThat(link.find()).isTrue();
            return link.group(1);
        } finally {
            post.close();
        }
    }

    private static String text(Part part) {
        try {
            return part.getContent() instanceof Multipart many
                    ? text(many.getBodyPart(0))
                    : new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
