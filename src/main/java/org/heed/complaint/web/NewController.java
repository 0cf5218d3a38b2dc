package org.heed.complaint.web;

import org.heed.client.ClientCard;
import org.heed.client.ClientLists;
import org.heed.complaint.ComplaintCard;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.Complaints;
import org.heed.document.Documents;
import org.heed.document.NewDocument;
import org.heed.identity.Me;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectLists;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Takes a complaint down: at the desk with all there is to say, or at night with two fields. */
@Controller
class NewController {

    private static final String TOO_LARGE = "document.refused.too-large";

    private final Complaints complaints;
    private final ComplaintLists lists;
    private final TakingDown taking;
    private final OnTheSpot spot;
    private final Documents documents;
    private final ClientLists clients;
    private final ProjectLists projects;

    NewController(
            Complaints complaints,
            ComplaintLists lists,
            TakingDown taking,
            OnTheSpot spot,
            Documents documents,
            ClientLists clients,
            ProjectLists projects) {
        this.complaints = complaints;
        this.lists = lists;
        this.taking = taking;
        this.spot = spot;
        this.documents = documents;
        this.clients = clients;
        this.projects = projects;
    }

    @GetMapping("/complaints/new")
    ModelAndView fresh(Me me, Form form) {
        return shown(me, form, "complaint/new");
    }

    @GetMapping("/complaints/quick")
    ModelAndView quick(Me me, Form form) {
        return shown(me, form, "complaint/quick");
    }

    private ModelAndView shown(Me me, Form form, String template) {
        var project = projects.find(me, form.text("in"));
        var client = clients.find(me, form.text("for"));
        return Pages.show(
                template,
                new ListPages.Taking(
                        form,
                        project.map(ProjectCard::clientName)
                                .or(() -> client.map(ClientCard::shortName))
                                .orElse(""),
                        project.map(ProjectCard::name).orElse("")));
    }

    @PostMapping("/complaints")
    ModelAndView create(Me me, Form form) {
        var files = form.files("files");
        files.stream()
                .filter(it -> it.getSize() > Documents.LARGEST)
                .forEach(it -> form.refuse(tooLarge(it)));
        var answer =
                form.attempt(
                        () -> {
                            var number = complaints.receive(me, taking.read(me, form));
                            keep(me, lists.card(me, number), files);
                            return taken(number);
                        },
                        () -> shown(me, form, "complaint/new"));
        if (form.reasons().stream().anyMatch(it -> it.key().equals(TOO_LARGE))) {
            answer.setStatus(HttpStatus.CONTENT_TOO_LARGE);
        }
        return answer;
    }

    private static Reason tooLarge(MultipartFile file) {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return Reason.of(TOO_LARGE, "files", "name", name, "max", "25 MB");
    }

    private void keep(Me me, ComplaintCard card, List<MultipartFile> files) {
        for (var file : files) {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            documents.keep(me, new NewDocument(card.told(), name, false, file::getInputStream));
        }
    }

    @PostMapping("/complaints/quick")
    ModelAndView capture(Me me, Form form) {
        return form.attempt(
                () -> {
                    var said = spot.read(me, form);
                    var number = complaints.receive(me, taking.read(me, form));
                    said.ifPresent(it -> spot.promise(me, lists.card(me, number), it));
                    return taken(number);
                },
                () -> shown(me, form, "complaint/quick"));
    }

    private static ModelAndView taken(ComplaintNumber number) {
        return Pages.go(
                "/complaints/" + number,
                Notice.of("complaint.new.taken", Map.of("number", number.toString())));
    }
}
