package org.heed.rhythm;

import org.heed.conversation.MailCard;
import org.heed.conversation.MailKind;
import org.heed.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Instant;

/** What happens when bad news has reached them. */
@Component
class BadNewsTelling {

    private final BadNewsRepository news;
    private final Radar radar;
    private final ApplicationEventPublisher events;

    BadNewsTelling(BadNewsRepository news, Radar radar, ApplicationEventPublisher events) {
        this.news = news;
        this.radar = radar;
        this.events = events;
    }

    /** A mail that says so has left: it tells of the same matter, to the same people. */
    void left(MailCard mail, Instant at) {
        if (mail.kind() == MailKind.BAD_NEWS) {
            news.untold(mail.client(), mail.to().contact(), at).stream()
                    .filter(it -> it.about().equals(mail.about()))
                    .forEach(it -> told(it, at, mail.subject(), mail.author()));
        }
    }

    void told(BadNewsLine line, Instant at, String how, Actor by) {
        if (news.told(line.id(), at, how) == 1) {
            radar.clear(line.id().subject());
            events.publishEvent(
                    new RhythmHappening.NewsTold(
                            line.where(), at, by, line.what(), line.known(), line.id()));
        }
    }
}
