package org.heed.portal.web;

import org.heed.client.ContactId;
import org.heed.complaint.ComplaintNumber;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.portal.ClientLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Our page about the client's links: who has one, a code to read out, the end of one. */
@Controller("portalClientLinksController")
@RequestMapping("/complaints/{number}/client-links")
class ClientLinksController {

    private final ClientLinks links;

    ClientLinksController(ClientLinks links) {
        this.links = links;
    }

    @GetMapping
    ModelAndView list(Me me, @PathVariable String number, Form form) {
        return shown(me, read(number), form, null);
    }

    /**
     * Shows a link and a code, this once: the answer is the page itself, because an address that
     * leads to them would have to keep them.
     */
    @PostMapping("/codes")
    ModelAndView handOver(Me me, @PathVariable String number, Form form) {
        return form.attempt(
                () -> {
                    var to = contact(form);
                    form.done();
                    return shown(me, read(number), form, links.handOver(me, read(number), to));
                },
                () -> shown(me, read(number), form, null));
    }

    @PostMapping("/mails")
    ModelAndView send(Me me, @PathVariable String number, Form form) {
        return form.attempt(
                () -> {
                    var to = contact(form);
                    form.done();
                    links.send(me, read(number), to);
                    return Pages.go(at(number), Notice.of("portal.links.sent"));
                },
                () -> shown(me, read(number), form, null));
    }

    @PostMapping("/{link}/end")
    ModelAndView end(Me me, @PathVariable String number, @PathVariable long link, Form form) {
        return form.attempt(
                () -> {
                    links.end(me, read(number), link);
                    return Pages.go(at(number), Notice.of("portal.links.ended"));
                },
                () -> shown(me, read(number), form, null));
    }

    @PostMapping("/guests/{guest}/sign-outs")
    ModelAndView endDevices(
            Me me, @PathVariable String number, @PathVariable long guest, Form form) {
        return form.attempt(
                () -> {
                    links.endDevices(me, read(number), guest);
                    return Pages.go(at(number), Notice.of("portal.links.devices-ended"));
                },
                () -> shown(me, read(number), form, null));
    }

    private ModelAndView shown(
            Me me, ComplaintNumber number, Form form, ClientLinks.@Nullable HandedOver handed) {
        return Pages.show(
                "portal/links", new PortalPages.Links(form, links.of(me, number), handed));
    }

    /** Who it is for; "named" stands for the complainant who is no contact. */
    private static @Nullable ContactId contact(Form form) {
        var chosen = form.text("contact");
        if (chosen.isEmpty()) {
            form.refuse(Reason.of("kernel.refused.missing", "contact"));
        }
        if (chosen.isEmpty() || chosen.equals("named")) {
            return null;
        }
        return form.number("contact").map(ContactId::new).orElse(null);
    }

    private static ComplaintNumber read(String number) {
        return ComplaintNumber.of(number).orElseThrow(NotFound::new);
    }

    private static String at(String number) {
        return "/complaints/" + read(number) + "/client-links";
    }
}
