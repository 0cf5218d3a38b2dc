package org.heed.lesson.web;

import org.heed.conversation.Topics;
import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.identity.PersonId;
import org.heed.kernel.Cursor;
import org.heed.kernel.NotFound;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.lesson.CauseNames;
import org.heed.lesson.LessonCard;
import org.heed.lesson.LessonId;
import org.heed.lesson.LessonLists;
import org.heed.lesson.LessonText;
import org.heed.lesson.Lessons;
import org.heed.lesson.NewLesson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The library of lessons. */
@Controller
@RequestMapping("/lessons")
class LessonsController {

    private static final int LIMIT = 30;

    private final Lessons lessons;
    private final LessonLists lists;
    private final Topics topics;
    private final PeopleLists people;
    private final CauseNames names;

    LessonsController(
            Lessons lessons,
            LessonLists lists,
            Topics topics,
            PeopleLists people,
            CauseNames names) {
        this.names = names;
        this.lessons = lessons;
        this.lists = lists;
        this.topics = topics;
        this.people = people;
    }

    @GetMapping
    ModelAndView list(
            Me me,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String cursor) {
        var found = lists.search(me, q, Cursor.read(cursor, 1), LIMIT);
        var next =
                found.next() == null
                        ? null
                        : "/lessons?q="
                                + URLEncoder.encode(q, StandardCharsets.UTF_8)
                                + "&cursor="
                                + found.next();
        return Pages.show(
                "lesson/list",
                new LessonPages.Library(q.strip(), shelved(me, found.items()), next));
    }

    @GetMapping("/new")
    ModelAndView fresh(Me me, @RequestParam(defaultValue = "") String about, Form form) {
        return blank(me, about, form);
    }

    @PostMapping
    ModelAndView create(Me me, Form form) {
        var about = form.text("about");
        return form.attempt(
                () -> {
                    var matter = topics.get(me, about, "about");
                    var text = read(form, me, null);
                    var id = lessons.write(me, NewLesson.of(matter, text));
                    return Pages.go("/lessons/" + id.number(), Notice.of("lesson.written"));
                },
                () -> blank(me, about, form));
    }

    private ModelAndView blank(Me me, String about, Form form) {
        return Pages.show(
                "lesson/edit",
                new LessonPages.Writing(topics.find(me, about).orElse(null), null, form));
    }

    @GetMapping("/{number}")
    ModelAndView show(Me me, @PathVariable String number) {
        var lesson = lists.get(me, id(number));
        var causes = shelved(me, List.of(lesson)).getFirst().causes();
        return Pages.show("lesson/show", new LessonPages.One(lesson, causes));
    }

    /** All causes of a page are looked up at once. */
    private List<LessonPages.Shelved> shelved(Me me, List<LessonCard> found) {
        var words = found.stream().flatMap(it -> it.causes().stream()).distinct().toList();
        var called = names.of(words, me.language());
        return found.stream()
                .map(it ->
                        new LessonPages.Shelved(
                                it,
                                it.causes().stream()
                                        .map(word -> called.getOrDefault(word, word))
                                        .distinct()
                                        .toList()))
                .toList();
    }

    @GetMapping("/{number}/edit")
    ModelAndView edit(Me me, @PathVariable String number, Form form) {
        return Pages.show("lesson/edit", new LessonPages.Writing(null, mine(me, number), form));
    }

    @PostMapping("/{number}")
    ModelAndView change(Me me, @PathVariable String number, Form form) {
        var before = mine(me, number);
        return form.attempt(
                () -> {
                    lessons.revise(me, before.id(), form.version(), read(form, me, before));
                    return Pages.go("/lessons/" + number, Notice.of("lesson.revised"));
                },
                () ->
                        Pages.show(
                                "lesson/edit",
                                new LessonPages.Writing(null, mine(me, number), form)));
    }

    /** One whose case this person may see; the others are not theirs to change. */
    private LessonCard mine(Me me, String number) {
        var lesson = lists.get(me, id(number));
        if (lesson.source() == null) {
            throw new NotFound();
        }
        return lesson;
    }

    private LessonText read(Form form, Me me, @Nullable LessonCard before) {
        var text =
                new LessonText(
                        form.required("condition", 2000),
                        form.required("advice", 4000),
                        form.required("evidence", 4000),
                        before == null ? me.language() : before.language(),
                        owner(form, me, before),
                        List.of(form.optional("causes", 2000).split("[,，、;；\\n]")),
                        form.checked("shared"));
        form.done();
        return text;
    }

    /** Who was picked, else who is the only one of the name that was typed. */
    private PersonId owner(Form form, Me me, @Nullable LessonCard before) {
        var picked = form.number("ownerId");
        var typed = form.text("owner");
        var usual = before == null ? me.id() : before.owner();
        var name = before == null ? me.name() : before.ownerName();
        if (picked.isPresent()) {
            return new PersonId(picked.get());
        } else if (typed.isEmpty() || typed.equals(name)) {
            return usual;
        }
        var found = people.picker(me, typed, 2);
        if (found.size() != 1) {
            form.refuse(Reason.of("lesson.refused.which-person", "owner"));
            return usual;
        }
        return found.getFirst().id();
    }

    private static LessonId id(String number) {
        return LessonId.read(number).orElseThrow(NotFound::new);
    }
}
