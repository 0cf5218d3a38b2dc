package org.heed.portal.web;

import jakarta.servlet.http.HttpServletResponse;

import org.heed.client.ClientId;
import org.heed.client.ClientLists;
import org.heed.client.ContactId;
import org.heed.identity.Me;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.portal.LodgingDesk;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lodgings nobody could be matched to: whose are they? */
@Controller("portalLodgingsController")
@RequestMapping("/lodgings")
class LodgingsController {

    private final LodgingDesk desk;
    private final ClientLists clients;

    LodgingsController(LodgingDesk desk, ClientLists clients) {
        this.desk = desk;
        this.clients = clients;
    }

    @GetMapping
    ModelAndView list(Me me) {
        return Pages.show("portal/lodgings", new PortalPages.Waiting(desk.waiting(me)));
    }

    @GetMapping("/{id}")
    ModelAndView show(Me me, @PathVariable long id, Form form) {
        return Pages.show("portal/lodging", new PortalPages.Assigning(form, desk.get(me, id)));
    }

    @PostMapping("/{id}/client")
    ModelAndView assign(Me me, @PathVariable long id, Form form) {
        return form.attempt(
                () -> {
                    var client = client(me, form);
                    if (client.isEmpty()) {
                        form.refuse(Reason.of("portal.refused.which-client", "client"));
                    }
                    var contact = form.number("contactId").map(ContactId::new).orElse(null);
                    if (contact == null && !form.text("contact").isEmpty()) {
                        form.refuse(Reason.of("portal.refused.which-contact", "contact"));
                    }
                    form.done();
                    desk.assign(me, id, client.orElseThrow(), contact);
                    return Pages.go("/lodgings", Notice.of("portal.lodgings.assigned"));
                },
                () -> show(me, id, form));
    }

    /** Without script there is only what was typed: a name that one client alone has. */
    private Optional<ClientId> client(Me me, Form form) {
        var picked = form.number("clientId").map(ClientId::new);
        var typed = form.text("client");
        if (picked.isPresent() || typed.isEmpty()) {
            return picked;
        }
        var found =
                clients.picker(me, typed, 10).stream()
                        .filter(it -> typed.equalsIgnoreCase(it.label()))
                        .toList();
        return found.size() == 1
                ? Optional.of(new ClientId(found.getFirst().id()))
                : Optional.empty();
    }

    @PostMapping("/{id}/setting-aside")
    ModelAndView setAside(Me me, @PathVariable long id, Form form) {
        return form.attempt(
                () -> {
                    desk.setAside(me, id, form.text("because"));
                    return Pages.go("/lodgings", Notice.of("portal.lodgings.set-aside"));
                },
                () -> show(me, id, form));
    }

    /** Never shown in our origin: always to be saved, as bytes of no type. */
    @GetMapping("/{id}/files/{file}")
    void file(Me me, @PathVariable long id, @PathVariable long file, HttpServletResponse response)
            throws IOException {
        var lodging = desk.get(me, id);
        var bytes = desk.file(me, id, file);
        var name =
                lodging.files().stream()
                        .filter(it -> it.id() == file)
                        .findFirst()
                        .orElseThrow()
                        .name()
                        .replaceAll("[\\p{Cntrl}/\\\\]", "_");
        response.setContentType("application/octet-stream");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.getOutputStream().write(bytes);
    }
}
