package org.heed.meeting.web;

import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.meeting.AgendaItem;
import org.heed.meeting.ClientQuestion;
import org.heed.meeting.ItemId;
import org.heed.meeting.MeetingCard;
import org.heed.meeting.MeetingId;
import org.heed.meeting.MeetingLists;
import org.heed.meeting.Preparations;
import org.heed.meeting.QuestionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.function.Supplier;

/** First words, agenda, the client's questions. */
@Controller("meetingPreparationController")
class PreparationController {

    private final Preparations preparations;
    private final MeetingLists lists;
    private final Rooms rooms;

    PreparationController(Preparations preparations, MeetingLists lists, Rooms rooms) {
        this.preparations = preparations;
        this.lists = lists;
        this.rooms = rooms;
    }

    @GetMapping(Numbers.MEETING + "/opening")
    ModelAndView opening(Me me, @PathVariable String number, Form form) {
        var card = lists.card(me, Numbers.id(number));
        return Pages.show(
                "meeting/sheet",
                new MeetingPages.Sheet(
                        card,
                        "opening",
                        card.url() + "/opening",
                        List.of(
                                MeetingPages.Field.of("opening", "area", false, card.opening())
                                        .in(card.language().tag()),
                                MeetingPages.Field.of("mustNot", "area", false, card.mustNot())),
                        form.version() == 0 ? card.version() : form.version(),
                        null,
                        form));
    }

    @PostMapping(Numbers.MEETING + "/opening")
    ModelAndView open(Me me, @PathVariable String number, Form form) {
        var id = Numbers.id(number);
        return saved(
                id,
                form,
                () ->
                        preparations.open(
                                me, id, form.version(), form.text("opening"), form.text("mustNot")),
                () -> opening(me, number, form));
    }

    private static ModelAndView saved(
            MeetingId id, Form form, Runnable verb, Supplier<ModelAndView> again) {
        return form.attempt(
                () -> {
                    verb.run();
                    return Pages.go(id.url(), Notice.of("meeting.said.saved"));
                },
                again);
    }

    @GetMapping(Numbers.MEETING + "/items/new")
    ModelAndView freshItem(Me me, @PathVariable String number, Form form) {
        var card = lists.card(me, Numbers.id(number));
        return Pages.show("meeting/sheet", item(card, null, form));
    }

    @GetMapping(Numbers.MEETING + "/items/{item}")
    ModelAndView editItem(Me me, @PathVariable String number, @PathVariable long item, Form form) {
        var whole = lists.get(me, Numbers.id(number));
        var found =
                whole.items().stream()
                        .filter(it -> it.id().value() == item)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return Pages.show("meeting/sheet", item(whole.card(), found, form));
    }

    private static MeetingPages.Sheet item(MeetingCard card, @Nullable AgendaItem it, Form form) {
        var here = card.url() + "/items" + (it == null ? "" : "/" + it.id().value());
        return new MeetingPages.Sheet(
                card,
                it == null ? "item-new" : "item",
                here,
                List.of(
                        MeetingPages.Field.of("title", "text", true, it == null ? null : it.title())
                                .in(card.language().tag()),
                        MeetingPages.Field.of(
                                "minutes", "number", true, it == null ? 10 : it.minutes()),
                        MeetingPages.Field.of(
                                "speaker", "text", false, it == null ? null : it.speaker())),
                null,
                it == null || it.closing() ? null : here + "/removal",
                form);
    }

    @PostMapping(Numbers.MEETING + "/items")
    ModelAndView addItem(Me me, @PathVariable String number, Form form) {
        var id = Numbers.id(number);
        return saved(
                id,
                form,
                () ->
                        preparations.add(
                                me, id, form.text("title"), minutes(form), form.text("speaker")),
                () -> freshItem(me, number, form));
    }

    @PostMapping(Numbers.MEETING + "/items/{item}")
    ModelAndView reviseItem(
            Me me, @PathVariable String number, @PathVariable long item, Form form) {
        var id = Numbers.id(number);
        return saved(
                id,
                form,
                () ->
                        preparations.revise(
                                me,
                                id,
                                new ItemId(item),
                                form.text("title"),
                                minutes(form),
                                form.text("speaker")),
                () -> editItem(me, number, item, form));
    }

    @PostMapping(Numbers.MEETING + "/items/{item}/removal")
    ModelAndView removeItem(
            Me me, @PathVariable String number, @PathVariable long item, Form form) {
        var id = Numbers.id(number);
        return saved(
                id,
                form,
                () -> preparations.remove(me, id, new ItemId(item)),
                () -> rooms.show(me, id, null, form));
    }

    private static int minutes(Form form) {
        var typed = form.number("minutes").orElse(0L);
        form.done();
        return (int) Math.clamp(typed, 0, 10_000);
    }

    @GetMapping(Numbers.MEETING + "/questions/new")
    ModelAndView freshQuestion(Me me, @PathVariable String number, Form form) {
        var card = lists.card(me, Numbers.id(number));
        return Pages.show("meeting/sheet", question(card, null, form));
    }

    @GetMapping(Numbers.MEETING + "/questions/{question}")
    ModelAndView editQuestion(
            Me me, @PathVariable String number, @PathVariable long question, Form form) {
        var whole = lists.get(me, Numbers.id(number));
        var found =
                whole.questions().stream()
                        .filter(it -> it.id().value() == question)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return Pages.show("meeting/sheet", question(whole.card(), found, form));
    }

    private static MeetingPages.Sheet question(
            MeetingCard card, @Nullable ClientQuestion it, Form form) {
        var tag = card.language().tag();
        return new MeetingPages.Sheet(
                card,
                it == null ? "question-new" : "question",
                card.url() + "/questions" + (it == null ? "" : "/" + it.id().value()),
                List.of(
                        MeetingPages.Field.of(
                                        "question", "area", true, it == null ? null : it.question())
                                .in(tag),
                        MeetingPages.Field.of(
                                        "answer", "area", false, it == null ? null : it.answer())
                                .in(tag),
                        MeetingPages.Field.of(
                                "evidence", "text", false, it == null ? null : it.evidence())),
                it == null ? null : form.version() == 0 ? it.version() : form.version(),
                null,
                form);
    }

    @PostMapping(Numbers.MEETING + "/questions")
    ModelAndView addQuestion(Me me, @PathVariable String number, Form form) {
        var id = Numbers.id(number);
        return saved(
                id,
                form,
                () ->
                        preparations.question(
                                me,
                                id,
                                form.text("question"),
                                form.text("answer"),
                                form.text("evidence")),
                () -> freshQuestion(me, number, form));
    }

    @PostMapping(Numbers.MEETING + "/questions/{question}")
    ModelAndView reviseQuestion(
            Me me, @PathVariable String number, @PathVariable long question, Form form) {
        var id = Numbers.id(number);
        return saved(
                id,
                form,
                () ->
                        preparations.answer(
                                me,
                                id,
                                new QuestionId(question),
                                form.version(),
                                form.text("question"),
                                form.text("answer"),
                                form.text("evidence")),
                () -> editQuestion(me, number, question, form));
    }
}
