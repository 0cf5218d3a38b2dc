package org.heed.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.heed.identity.Networks;
import org.heed.kernel.Language;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Pages;
import org.heed.portal.Lodging;
import org.heed.portal.Lodgings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;
import java.util.function.Supplier;

/** The three steps of the public form; each keeps what was typed in a draft before the next. */
@Controller("portalLodgeController")
@RequestMapping(Asked.START + "/new")
class LodgeController {

    private final Lodgings lodgings;
    private final Networks networks;

    LodgeController(Lodgings lodgings, Networks networks) {
        this.lodgings = lodgings;
        this.networks = networks;
    }

    @GetMapping
    ModelAndView begin(Form form, HttpServletRequest request) {
        return Pages.show("portal/new", new PortalPages.Begin(form, "", languages(request)));
    }

    @PostMapping
    ModelAndView create(Form form, HttpServletRequest request, HttpServletResponse response) {
        var answer =
                form.attempt(
                        () -> {
                            var key =
                                    lodgings.begin(
                                            Asked.language(request),
                                            form.text("words"),
                                            networks.of(request));
                            return Pages.go(at(request, key) + "/wish");
                        },
                        () -> begin(form, request));
        return Asked.slowed(answer, form, response);
    }

    @GetMapping("/{key}")
    ModelAndView what(@PathVariable String key, Form form, HttpServletRequest request) {
        return unlessSent(
                key,
                request,
                () ->
                        Pages.show(
                                "portal/new",
                                new PortalPages.Begin(
                                        form, lodgings.get(key).words(), languages(request))));
    }

    @PostMapping("/{key}")
    ModelAndView tell(@PathVariable String key, Form form, HttpServletRequest request) {
        return form.attempt(
                () -> {
                    lodgings.tell(key, Asked.language(request), form.text("words"));
                    return Pages.go(at(request, key) + "/wish");
                },
                () -> what(key, form, request));
    }

    @GetMapping("/{key}/wish")
    ModelAndView wish(@PathVariable String key, Form form, HttpServletRequest request) {
        return unlessSent(key, request, () -> Pages.show("portal/wish", step(key, form, request)));
    }

    @PostMapping("/{key}/wish")
    ModelAndView keepWish(@PathVariable String key, Form form, HttpServletRequest request) {
        return form.attempt(
                () -> {
                    lodgings.wish(key, form.text("demand"));
                    return Pages.go(at(request, key) + "/reach");
                },
                () -> wish(key, form, request));
    }

    @GetMapping("/{key}/reach")
    ModelAndView reach(@PathVariable String key, Form form, HttpServletRequest request) {
        return unlessSent(key, request, () -> Pages.show("portal/reach", step(key, form, request)));
    }

    @PostMapping("/{key}/reach")
    ModelAndView keepReach(@PathVariable String key, Form form, HttpServletRequest request) {
        return form.attempt(
                () -> {
                    lodgings.reach(key, read(form, request));
                    return Pages.go(at(request, key) + "/check");
                },
                () -> reach(key, form, request));
    }

    private static Lodging.Reach read(Form form, HttpServletRequest request) {
        return new Lodging.Reach(
                form.text("name"),
                form.text("organisation"),
                form.text("email"),
                form.text("phone"),
                Language.of(form.text("language")).orElse(Asked.language(request)));
    }

    private ModelAndView unlessSent(
            String key, HttpServletRequest request, Supplier<ModelAndView> page) {
        return lodgings.get(key).isDraft() ? page.get() : Pages.go(at(request, key) + "/sent");
    }

    private PortalPages.Draft step(String key, Form form, HttpServletRequest request) {
        return new PortalPages.Draft(form, lodgings.get(key), at(request, key), languages(request));
    }

    private static Map<Language, String> languages(HttpServletRequest request) {
        return Asked.languages(request);
    }

    static String at(HttpServletRequest request, String key) {
        return Asked.start(request) + "/new/" + key;
    }
}
