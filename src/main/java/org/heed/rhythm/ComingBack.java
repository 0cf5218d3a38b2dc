package org.heed.rhythm;

import org.heed.clock.ClockKind;
import org.heed.clock.Clocks;
import org.heed.conversation.MailCard;
import org.heed.conversation.MailKind;
import org.springframework.stereotype.Component;

import java.time.Instant;

/**
 * A mail came back: it reached nobody, and is no contact. What it had settled is owed again, unless
 * something else has settled it since. Source: decision 0128; R036, R037, R039.
 */
@Component
class ComingBack {

    private final RhythmReckoning rhythms;
    private final RhythmSigns signs;
    private final ReplyRepository replies;
    private final Answering answering;
    private final BadNewsRepository news;
    private final Clocks clocks;
    private final Radar radar;

    ComingBack(
            RhythmReckoning rhythms,
            RhythmSigns signs,
            ReplyRepository replies,
            Answering answering,
            BadNewsRepository news,
            Clocks clocks,
            Radar radar) {
        this.rhythms = rhythms;
        this.signs = signs;
        this.replies = replies;
        this.answering = answering;
        this.news = news;
        this.clocks = clocks;
        this.radar = radar;
    }

    void of(MailCard mail, Instant leftAt) {
        var contact = mail.to().contact();
        if (contact != null) {
            rhythms.without(contact, leftAt).forEach(signs::show);
        }
        for (var id : replies.openAgain(mail.client(), contact, mail.about(), leftAt)) {
            clocks.resume(id.subject(), ClockKind.REPLY, leftAt);
            answering.show(replies.get(id));
        }
        if (mail.kind() == MailKind.BAD_NEWS) {
            news.untell(mail.client(), mail.about(), leftAt, mail.subject())
                    .forEach(id -> radar.raise(news.get(id).sign()));
        }
    }
}
