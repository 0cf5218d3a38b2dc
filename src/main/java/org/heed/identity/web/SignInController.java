package org.heed.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.heed.identity.Me;
import org.heed.identity.Networks;
import org.heed.identity.Organisation;
import org.heed.identity.SignIns;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Pages;
import org.heed.kernel.web.Visitor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;

/** In and out. */
@Controller
class SignInController {

    private static final String TOO_MANY = "identity.refused.too-many-tries";

    private final SignIns signIns;
    private final Networks networks;
    private final Organisation organisation;
    private final Clock clock;

    SignInController(SignIns signIns, Networks networks, Organisation organisation, Clock clock) {
        this.signIns = signIns;
        this.networks = networks;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping("/sign-in")
    ModelAndView edit(Form form, HttpServletRequest request) {
        if (!organisation.card().begun()) {
            return Pages.go("/");
        }
        var next = OwnPath.or(form.text("next"), "/");
        return request.getAttribute(Visitor.ATTRIBUTE) instanceof Me
                ? Pages.go(next)
                : shown(form, request, next);
    }

    @PostMapping("/sign-in")
    ModelAndView create(Form form, HttpServletRequest request, HttpServletResponse response) {
        var next = OwnPath.or(form.text("next"), "/");
        var answer =
                form.attempt(
                        () -> {
                            var proved =
                                    signIns.prove(
                                            form.text("email"),
                                            Typed.password(request, "password"),
                                            networks.of(request));
                            BrowserSession.begin(request, proved, clock.instant());
                            return Pages.go(next);
                        },
                        () -> shown(form, request, next));
        if (form.reasons().stream().anyMatch(it -> it.key().equals(TOO_MANY))) {
            answer.setStatus(HttpStatus.TOO_MANY_REQUESTS);
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(SignIns.WAIT.toSeconds()));
        }
        return answer;
    }

    @PostMapping("/sign-out")
    ModelAndView destroy(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return Pages.go("/sign-in");
    }

    private static ModelAndView shown(Form form, HttpServletRequest request, String next) {
        AskedLanguage.fix(request);
        return Pages.show(
                "identity/sign-in",
                new IdentityPages.SignIn(form, next, AskedLanguage.links(next)));
    }
}
