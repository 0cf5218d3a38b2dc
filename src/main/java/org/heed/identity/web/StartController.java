package org.heed.identity.web;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.identity.Me;
import org.heed.identity.Organisation;
import org.heed.kernel.web.Pages;
import org.heed.kernel.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The address itself: on to today's page, to sign-in, or to where the first-run link is found. */
@Controller
class StartController {

    private final Organisation organisation;

    StartController(Organisation organisation) {
        this.organisation = organisation;
    }

    @GetMapping("/")
    ModelAndView show(HttpServletRequest request) {
        if (!organisation.card().begun()) {
            return Pages.show("identity/closed", new IdentityPages.Closed(false));
        }
        return Pages.go(
                request.getAttribute(Visitor.ATTRIBUTE) instanceof Me ? "/today" : "/sign-in");
    }

    /** The short address in the side bar. */
    @GetMapping("/me")
    ModelAndView me() {
        return Pages.go("/settings/me");
    }
}
