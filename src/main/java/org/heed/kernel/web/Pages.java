package org.heed.kernel.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Map;

/** The two things a page handler can answer: show a page, or go to one. */
public final class Pages {

    /** Model name under which a redirect carries its notice. */
    static final String NOTICE = "heed.notice";

    private Pages() {}

    /** Shows a template with its record. */
    public static ModelAndView show(String template, Object it) {
        return new ModelAndView(template, Map.of("it", it));
    }

    public static ModelAndView show(String template, Object it, HttpStatus status) {
        var shown = show(template, it);
        shown.setStatus(status);
        return shown;
    }

    /** Sends the person to a page of ours, with 303 so that refreshing never repeats. */
    public static ModelAndView go(String path) {
        var redirect = new RedirectView(path, false, false, false);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }

    /** Like {@link #go(String)}, with one sentence on the page that follows. */
    public static ModelAndView go(String path, Notice notice) {
        var answer = go(path);
        answer.addObject(NOTICE, notice);
        return answer;
    }
}
