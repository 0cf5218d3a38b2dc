package org.heed.promise.web;

import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.promise.PromiseId;
import org.heed.promise.ReviewAnswer;
import org.heed.promise.ReviewLists;
import org.heed.promise.Reviews;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The evening review: one promise at a time. Source: R081. */
@Controller
@RequestMapping("/promises")
class ReviewController {

    private final Reviews reviews;
    private final ReviewLists lists;

    ReviewController(Reviews reviews, ReviewLists lists) {
        this.reviews = reviews;
        this.lists = lists;
    }

    @GetMapping("/review")
    ModelAndView show(Me me, @RequestParam(defaultValue = "") String other, Form form) {
        return Pages.show(
                "promise/review",
                new PromisePages.Review(
                        lists.evening(me), other.equals("help") ? "help" : "", form));
    }

    @PostMapping("/{id}/review")
    ModelAndView answer(Me me, @PathVariable long id, Form form) {
        var answer = form.choice("answer", ReviewAnswer.class).orElse(ReviewAnswer.KEEP);
        var words = form.text(answer == ReviewAnswer.HELP ? "wish" : "why");
        return form.attempt(
                () -> {
                    reviews.answer(me, new PromiseId(id), answer, words, form.checked("tomorrow"));
                    return Pages.go(
                            "/promises/review",
                            Notice.of("promise.review.answered." + Form.slug(answer)));
                },
                () -> show(me, answer == ReviewAnswer.HELP ? "help" : "risk", form));
    }
}
