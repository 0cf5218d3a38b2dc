package org.heed.promise.web;

import org.heed.client.Channel;
import org.heed.client.ContactCard;
import org.heed.conversation.OutboxLists;
import org.heed.conversation.TouchpointLists;
import org.heed.identity.Me;
import org.heed.kernel.Reason;
import org.heed.kernel.Subject;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Option;
import org.heed.kernel.web.Pages;
import org.heed.kernel.web.Words;
import org.heed.promise.Consent;
import org.heed.promise.PromiseCard;
import org.heed.promise.PromiseId;
import org.heed.promise.PromiseLists;
import org.heed.promise.Promises;
import org.heed.promise.ReviewAnswer;
import org.heed.promise.Reviews;
import org.heed.promise.Tellings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Another date for a promise: asked of the client in a message, or agreed already. */
@Controller
@RequestMapping("/promises/{id}")
class MovingController {

    private static final int RECENT = 20;

    private final Promises promises;
    private final PromiseLists lists;
    private final Tellings tellings;
    private final Reviews reviews;
    private final TouchpointLists contacts;
    private final OutboxLists mails;
    private final Words words;

    MovingController(
            Promises promises,
            PromiseLists lists,
            Tellings tellings,
            Reviews reviews,
            TouchpointLists contacts,
            OutboxLists mails,
            Words words) {
        this.promises = promises;
        this.lists = lists;
        this.tellings = tellings;
        this.reviews = reviews;
        this.contacts = contacts;
        this.mails = mails;
        this.words = words;
    }

    @GetMapping("/moving")
    ModelAndView draft(
            Me me, @PathVariable long id, @RequestParam(defaultValue = "") String back, Form form) {
        var promise = lists.get(me, new PromiseId(id));
        var reader = tellings.reader(me, promise).orElse(null);
        return Pages.show(
                "promise/moving",
                new PromisePages.Moving(
                        promise,
                        evidence(me, promise),
                        channels(me),
                        reader,
                        reader == null ? "" : letter(reader, promise, ".subject"),
                        reader == null ? "" : letter(reader, promise, ""),
                        back.equals("review") ? back : "",
                        form));
    }

    @PostMapping("/renegotiation")
    ModelAndView renegotiate(Me me, @PathVariable long id, Form form) {
        var due = due(me, form);
        var channel = form.choice("channel", Channel.class).orElse(Channel.PHONE);
        var consent = new Consent(form.text("consent"), record(form), channel);
        return form.attempt(
                () -> {
                    promises.renegotiate(me, new PromiseId(id), due.orElseThrow(), consent);
                    return done(me, id, "renegotiation", form);
                },
                () -> draft(me, id, form.text("back"), form));
    }

    @PostMapping("/asking")
    ModelAndView ask(Me me, @PathVariable long id, Form form) {
        var due = due(me, form);
        return form.attempt(
                () -> {
                    tellings.ask(
                            me,
                            new PromiseId(id),
                            due.orElseThrow(),
                            PromiseCareController.message(form));
                    return done(me, id, "asking", form);
                },
                () -> draft(me, id, form.text("back"), form));
    }

    /** In the evening review it is also the answer to the question how this promise stands. */
    private ModelAndView done(Me me, long id, String doing, Form form) {
        if (form.text("back").equals("review")) {
            reviews.answer(me, new PromiseId(id), ReviewAnswer.MOVE, "", false);
        }
        return PromiseShown.done(id, doing, form);
    }

    private static Optional<Instant> due(Me me, Form form) {
        if (form.text("due").isEmpty()) {
            form.refuse(Reason.of("kernel.refused.missing", "due"));
        }
        return form.moment("due", me.zone());
    }

    /** {@code touchpoint-12} or {@code mail-3}; none when it is recorded now. */
    private static @Nullable Subject record(Form form) {
        var named = form.text("evidence").split("-");
        if (named.length != 2 || !named[1].matches("[0-9]{1,18}")) {
            return null;
        }
        return new Subject(named[0], Long.parseLong(named[1]));
    }

    private List<Option> evidence(Me me, PromiseCard promise) {
        var said =
                contacts.ofClient(me, promise.client(), null, RECENT).items().stream()
                        .filter(it -> !it.at().isBefore(promise.saidAt()))
                        .map(it ->
                                Option.of(
                                        "touchpoint-" + it.id().value(),
                                        it.contactName() + " · " + brief(it.words())));
        var written =
                mails.of(me, promise.about()).stream()
                        .filter(it -> !it.writtenAt().isBefore(promise.saidAt()))
                        .limit(RECENT)
                        .map(it ->
                                Option.of(
                                        "mail-" + it.id().value(),
                                        it.to().name() + " · " + it.subject()));
        return Stream.concat(said, written).toList();
    }

    private static String brief(String words) {
        int most = Math.min(40, words.codePointCount(0, words.length()));
        return words.substring(0, words.offsetByCodePoints(0, most)).replaceAll("\\s+", " ");
    }

    private List<Option> channels(Me me) {
        return Arrays.stream(Channel.values())
                .map(it ->
                        Option.of(
                                it.word(), words.say(me.language(), "client.channel." + it.word())))
                .toList();
    }

    private String letter(ContactCard reader, PromiseCard promise, String part) {
        return words.say(
                reader.language(),
                "promise.letter.move" + part,
                "salutation",
                reader.salutation(),
                "text",
                promise.text());
    }
}
