package org.heed.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.heed.identity.Networks;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Pages;
import org.heed.portal.LinkWishes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Lost the link: number and mail address, and the same answer for everybody. Source: D6, D7. */
@Controller("portalLostLinkController")
@RequestMapping(Asked.START + "/links")
class LostLinkController {

    private final LinkWishes wishes;
    private final Networks networks;

    LostLinkController(LinkWishes wishes, Networks networks) {
        this.wishes = wishes;
        this.networks = networks;
    }

    @GetMapping
    ModelAndView show(Form form, HttpServletRequest request) {
        return Pages.show("portal/find", new PortalPages.Find(form, Asked.languages(request)));
    }

    @PostMapping
    ModelAndView create(Form form, HttpServletRequest request, HttpServletResponse response) {
        var answer =
                form.attempt(
                        () -> {
                            wishes.find(
                                    form.text("number"), form.text("email"), networks.of(request));
                            return Pages.go(Asked.start(request) + "/links/asked");
                        },
                        () -> show(form, request));
        return Asked.slowed(answer, form, response);
    }

    @GetMapping("/asked")
    ModelAndView asked(HttpServletRequest request) {
        return Pages.show("portal/asked", new PortalPages.Told("", Asked.languages(request)));
    }
}
