package org.heed.identity.web;

import org.heed.identity.ApiTokens;
import org.heed.identity.Me;
import org.heed.identity.Scope;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** One's own API tokens. */
@Controller
@RequestMapping("/settings/tokens")
class TokensController {

    private final ApiTokens tokens;
    private final Clock clock;

    TokensController(ApiTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Me me, Form form) {
        return shown(me, form, null);
    }

    /** Answers with the page itself: a redirect would have to keep the secret somewhere. */
    @PostMapping
    ModelAndView create(Me me, Form form) {
        var name = form.required("name", 100);
        var scopes = scopes(form);
        var days = form.number("days").orElse(90L);
        if (days < 1 || days > 366) {
            form.refuse(Reason.of("kernel.refused.not-a-choice", "days"));
        }
        return form.attempt(
                () -> {
                    var made = tokens.make(me, name, scopes, Duration.ofDays(days));
                    var answer = shown(me, form, made);
                    answer.setStatus(HttpStatus.CREATED);
                    return answer;
                },
                () -> shown(me, form, null));
    }

    @PostMapping("/{id}/revocation")
    ModelAndView revoke(Me me, Form form, @PathVariable long id) {
        return form.attempt(
                () -> {
                    tokens.revoke(me, id);
                    return Pages.go("/settings/tokens", Notice.of("identity.tokens.revoked"));
                },
                () -> shown(me, form, null));
    }

    private static Set<Scope> scopes(Form form) {
        var scopes = EnumSet.noneOf(Scope.class);
        for (var text : form.texts("scopes")) {
            for (var scope : Scope.values()) {
                if (scope.name().toLowerCase(Locale.ROOT).equals(text)) {
                    scopes.add(scope);
                }
            }
        }
        return scopes;
    }

    private ModelAndView shown(Me me, Form form, @Nullable String made) {
        return Pages.show(
                "identity/tokens",
                new IdentityPages.Tokens(
                        form, tokens.list(me), clock.instant(), me.administrator(), made));
    }
}
