package org.heed.complaint.web;

import org.heed.client.ClientLists;
import org.heed.client.ContactId;
import org.heed.client.ContactLists;
import org.heed.complaint.ComplaintCard;
import org.heed.complaint.Telling;
import org.heed.complaint.web.FieldPages.Answer;
import org.heed.complaint.web.FieldPages.Field;
import org.heed.complaint.web.FieldPages.Kind;
import org.heed.complaint.web.SheetPages.Sheet;
import org.heed.conversation.Emotion;
import org.heed.conversation.MailKind;
import org.heed.conversation.MailState;
import org.heed.conversation.OutboxLists;
import org.heed.conversation.PromiseCheck;
import org.heed.conversation.Templates;
import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Dates;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the client is told, as a part of a sheet: a mail that starts from our text for it, or a talk
 * that was had. A mail that soothes instead of promising is asked about once. Source: R026, R036.
 */
@Component
class Tellings {

    /** Beginning of the keys by which a mail is only asked about. */
    static final String SOOTHES = "complaint.page.soothes.";

    /** What leaves later than this was chosen to. */
    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    private final Templates templates;
    private final ContactLists contacts;
    private final ClientLists clients;
    private final OutboxLists mails;
    private final Clock clock;

    Tellings(
            Templates templates,
            ContactLists contacts,
            ClientLists clients,
            OutboxLists mails,
            Clock clock) {
        this.templates = templates;
        this.contacts = contacts;
        this.clients = clients;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Adds the fields; the talk is in front where the client's mood asks for one first.
     *
     * @param facts of our text for it; a day is written as the letter writes it
     */
    Sheet ask(Me me, Sheet sheet, MailKind kind, Map<String, ?> facts) {
        var card = sheet.complaint();
        var mood = card.emotion();
        var talkFirst = mood != null && mood.high() || sheet.form().text("how").equals("talk");
        var language = language(me, card);
        var draft = templates.draft(me, kind, language, all(me, card, language, facts));
        var felt = Answers.of(Emotion.class, "conversation.emotion.");
        return sheet.add(
                        Kind.CHOICE,
                        "how",
                        talkFirst ? "talk" : "mail",
                        List.of(
                                new Answer("mail", "@complaint.page.how.mail"),
                                new Answer("talk", "@complaint.page.how.talk")))
                .add(field(Kind.LINE, "subject", draft.subject(), "for-mail", language, true))
                .add(field(Kind.LETTER, "words", draft.body(), "for-mail", language, true))
                .add(choose("channel", "phone", Answers.channels()))
                .add(field(Kind.MOMENT, "at", null, "for-talk", null, false))
                .add(field(Kind.AREA, "said", null, "for-talk", null, true))
                .add(choose("before", "", felt))
                .add(choose("after", "", felt));
    }

    private static Field field(
            Kind kind,
            String name,
            @Nullable Object value,
            String when,
            @Nullable Language language,
            boolean required) {
        return new Field(kind, name, value, required, List.of(), when, language, null, null);
    }

    private static Field choose(String name, String value, List<Answer> answers) {
        return new Field(Kind.SELECT, name, value, false, answers, "for-talk", null, null, null);
    }

    private Map<String, String> all(
            Me me, ComplaintCard card, Language language, Map<String, ?> facts) {
        var all = new HashMap<String, String>();
        facts.forEach((name, fact) -> all.put(name, written(language, fact)));
        all.put("number", card.number().toString());
        all.put("title", card.title());
        all.put("handler", me.name());
        all.put("salutation", salutation(me, card));
        return all;
    }

    private static String written(Language language, Object fact) {
        return fact instanceof LocalDate on ? Dates.fullDay(language, on) : fact.toString();
    }

    private String salutation(Me me, ComplaintCard card) {
        @Nullable ContactId contact = card.contact();
        return contact == null ? card.complainantName() : contacts.get(me, contact).salutation();
    }

    private Language language(Me me, ComplaintCard card) {
        @Nullable ContactId contact = card.contact();
        return contact == null ? card.language() : contacts.get(me, contact).language();
    }

    /** Puts into a letter when its reader hears from us next, by the reader's own clock. */
    String saying(Me me, ComplaintCard card, String words, @Nullable Instant next) {
        if (next == null) {
            return words;
        }
        var zone = clients.get(me, card.client()).zone();
        return words.replace("{next_date}", Dates.full(language(me, card), zone, next));
    }

    /** As {@link #read(Me, ComplaintCard, Form, Instant)}, where no next word is promised. */
    Telling read(Me me, ComplaintCard card, Form form) {
        return read(me, card, form, null);
    }

    /** Reads it; notes what is missing, and asks once about a word that soothes. */
    Telling read(Me me, ComplaintCard card, Form form, @Nullable Instant next) {
        if (form.text("how").equals("talk")) {
            var channel = Typed.channel(form);
            var at = Typed.moment(form, "at", me);
            var said = form.required("said", 8_000);
            var before = form.choice("before", Emotion.class);
            var after = form.choice("after", Emotion.class);
            form.done();
            return new Telling.Talk(
                    channel.orElseThrow(),
                    at.orElseThrow(),
                    said,
                    before.orElse(null),
                    after.orElse(null));
        }
        var subject = form.required("subject", 200);
        var words = form.required("words", 20_000);
        if (!form.checked("anyway")) {
            PromiseCheck.find(words).ifPresent(found -> form.refuse(soothes(found)));
        }
        form.done();
        return new Telling.Mail(null, subject, saying(me, card, words, next), language(me, card));
    }

    private Notice leaves(MailState.Waiting it) {
        boolean chosen = it.leavesAt().isAfter(clock.instant().plus(AT_ONCE));
        return Notice.of("complaint.page.told." + (chosen ? "leaves-later" : "leaves"));
    }

    static Reason soothes(PromiseCheck.Finding found) {
        return Reason.of(SOOTHES + Form.slug(found.kind()), "words", "word", found.word());
    }

    /** Back to the complaint; a mail that still waits can be taken back from there. */
    ModelAndView told(Me me, ComplaintCard card, Telling telling) {
        var page = "/complaints/" + card.number();
        if (telling instanceof Telling.Talk) {
            return Pages.go(page, Notice.of("complaint.page.told.noted"));
        }
        var newest = mails.of(me, card.id().subject()).stream().findFirst().orElse(null);
        if (newest == null) {
            return Pages.go(page, Notice.of("complaint.page.told.noted"));
        }
        return switch (newest.state()) {
            case MailState.Waiting it ->
                    Pages.go(page, leaves(it).undoAt("/mail/" + newest.id().value() + "/recall"));
            case MailState.ByHand _ -> Pages.go(page, Notice.of("complaint.page.told.by-hand"));
            default -> Pages.go(page, Notice.of("complaint.page.told.noted"));
        };
    }
}
