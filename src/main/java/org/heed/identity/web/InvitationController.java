package org.heed.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.heed.identity.Invitations;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Behind the link that an administrator handed over. The secret leaves the address at once, into a
 * cookie; looking changes nothing, only the button does. Source: security, D1, D3.
 */
@Controller
@RequestMapping("/sign-in/invitation")
class InvitationController {

    private static final String COOKIE = "heed-invitation";

    private final Invitations invitations;
    private final Cookies cookies;

    InvitationController(Invitations invitations, Cookies cookies) {
        this.invitations = invitations;
        this.cookies = cookies;
    }

    @GetMapping("/{token}")
    ModelAndView exchange(@PathVariable String token, HttpServletResponse response) {
        if (invitations.find(token).isEmpty()) {
            throw new NotFound();
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookies.shortLived(COOKIE, token).toString());
        return Pages.go("/sign-in/invitation");
    }

    @GetMapping
    ModelAndView edit(Form form, @CookieValue(name = COOKIE, defaultValue = "") String token) {
        return shown(form, token);
    }

    @PostMapping
    ModelAndView create(
            Form form,
            HttpServletRequest request,
            HttpServletResponse response,
            @CookieValue(name = COOKIE, defaultValue = "") String token) {
        return form.attempt(
                () -> {
                    invitations.accept(token, Typed.password(request, "password"));
                    response.addHeader(HttpHeaders.SET_COOKIE, cookies.gone(COOKIE).toString());
                    return Pages.go("/sign-in", Notice.of("identity.invitation.accepted"));
                },
                () -> shown(form, token));
    }

    private ModelAndView shown(Form form, String token) {
        var who = invitations.find(token).orElseThrow(NotFound::new);
        return Pages.show("identity/new-password", new IdentityPages.NewPassword(form, who));
    }
}
