package org.heed.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.heed.identity.Networks;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Pages;
import org.heed.portal.Lodgings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The last look before it is sent, and what happens next. Files come here, when the texts are safe.
 * A form that counts once leads to a relative address, because that answer is stored and the key of
 * the draft must not be.
 */
@Controller("portalSendingController")
@RequestMapping(Asked.START + "/new/{key}")
class SendingController {

    private final Lodgings lodgings;
    private final Networks networks;
    private final Devices devices;

    SendingController(Lodgings lodgings, Networks networks, Devices devices) {
        this.lodgings = lodgings;
        this.networks = networks;
        this.devices = devices;
    }

    @GetMapping("/check")
    ModelAndView check(@PathVariable String key, Form form, HttpServletRequest request) {
        var lodging = lodgings.get(key);
        if (!lodging.isDraft()) {
            return Pages.go(LodgeController.at(request, key) + "/sent");
        } else if (lodging.name().isBlank()) {
            return Pages.go(LodgeController.at(request, key) + "/reach");
        } else {
            return shown(key, form, request);
        }
    }

    private ModelAndView shown(String key, Form form, HttpServletRequest request) {
        return Pages.show(
                "portal/check",
                new PortalPages.Draft(
                        form,
                        lodgings.get(key),
                        LodgeController.at(request, key),
                        Asked.languages(request)));
    }

    @PostMapping("/files")
    ModelAndView attach(@PathVariable String key, Form form, HttpServletRequest request) {
        return form.attempt(
                () -> {
                    form.files("files").forEach(it -> attach(key, it));
                    return Pages.go("check");
                },
                () -> shown(key, form, request));
    }

    private void attach(String key, MultipartFile file) {
        try {
            var name = file.getOriginalFilename();
            lodgings.attach(key, name == null ? "" : name, file.getBytes());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @PostMapping("/files/{file}/removal")
    ModelAndView detach(
            @PathVariable String key,
            @PathVariable long file,
            Form form,
            HttpServletRequest request) {
        return form.attempt(
                () -> {
                    lodgings.detach(key, file);
                    return Pages.go("../../check");
                },
                () -> shown(key, form, request));
    }

    @PostMapping("/sending")
    ModelAndView send(
            @PathVariable String key,
            Form form,
            HttpServletRequest request,
            HttpServletResponse response) {
        var answer =
                form.attempt(
                        () -> {
                            lodgings.send(
                                    key,
                                    form.text("website"),
                                    devices.of(request),
                                    networks.of(request));
                            return Pages.go("sent");
                        },
                        () -> shown(key, form, request));
        return Asked.slowed(answer, form, response);
    }

    @GetMapping("/sent")
    ModelAndView sent(@PathVariable String key, HttpServletRequest request) {
        var lodging = lodgings.get(key);
        if (lodging.isDraft()) {
            return Pages.go(LodgeController.at(request, key) + "/check");
        }
        return Pages.show(
                "portal/sent",
                new PortalPages.Sent(
                        lodging,
                        lodgings.answerBy(lodging).orElse(null),
                        Asked.languages(request)));
    }
}
