package org.heed.promise.web;

import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.promise.Acknowledgements;
import org.heed.promise.PromiseId;
import org.heed.promise.PromiseLists;
import org.heed.promise.Tellings;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.function.Consumer;

/** The page of one promise, and acting on it: back to where one came from, or here with errors. */
@Component
class PromiseShown {

    private final PromiseLists lists;
    private final Acknowledgements acknowledgements;
    private final Tellings tellings;

    PromiseShown(PromiseLists lists, Acknowledgements acknowledgements, Tellings tellings) {
        this.lists = lists;
        this.acknowledgements = acknowledgements;
        this.tellings = tellings;
    }

    ModelAndView page(Me me, long id, String doing, Form form) {
        var promise = lists.get(me, new PromiseId(id));
        var team = acknowledgements.of(me, promise);
        return Pages.show(
                "promise/show",
                new PromisePages.One(
                        promise,
                        doing,
                        form,
                        promise.slips() == 0 ? java.util.List.of() : lists.slips(me, promise.id()),
                        team,
                        team.stream().anyMatch(it -> it.person().equals(me.id())),
                        tellings.reader(me, promise).orElse(null)));
    }

    /**
     * @param doing names the form of the page, and the notice once it is done
     */
    ModelAndView attempt(Me me, long id, String doing, Form form, Consumer<PromiseId> act) {
        return form.attempt(
                () -> {
                    act.accept(new PromiseId(id));
                    return done(id, doing, form);
                },
                () -> page(me, id, doing, form));
    }

    static ModelAndView done(long id, String doing, Form form) {
        var back =
                switch (form.text("back")) {
                    case "list" -> "/promises";
                    case "today" -> "/today";
                    case "review" -> "/promises/review";
                    default -> "/promises/" + id;
                };
        return Pages.go(back, Notice.of("promise.outcome." + doing));
    }
}
