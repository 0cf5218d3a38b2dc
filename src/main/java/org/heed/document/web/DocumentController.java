package org.heed.document.web;

import jakarta.servlet.http.HttpServletResponse;

import org.heed.document.DocumentId;
import org.heed.document.DocumentLists;
import org.heed.document.DocumentLists.Target;
import org.heed.document.Documents;
import org.heed.document.NewDocument;
import org.heed.document.web.DocumentPages.Adding;
import org.heed.identity.Me;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.util.Objects;

@Controller
class DocumentController {

    private final Documents documents;
    private final DocumentLists lists;

    DocumentController(Documents documents, DocumentLists lists) {
        this.documents = documents;
        this.lists = lists;
    }

    @GetMapping("/documents/{id}")
    void show(Me me, @PathVariable long id, HttpServletResponse response) throws IOException {
        documents.open(me, new DocumentId(id)).sendTo(response);
    }

    @GetMapping("/documents/new")
    ModelAndView make(Me me, @RequestParam String of, Form form) {
        return Pages.show("document/new", adding(form, lists.called(me, of)));
    }

    @PostMapping("/documents")
    ModelAndView create(Me me, Form form) {
        var target = lists.called(me, form.text("of"));
        var files = form.files("files");
        if (files.isEmpty()) {
            form.refuse(Reason.of("document.refused.none", "files"));
        }
        return form.attempt(
                () -> {
                    files.forEach(
                            it -> documents.keep(me, arrived(target, it, form.checked("visible"))));
                    return Pages.go(target.url(), Notice.of("document.notice.kept"));
                },
                () -> Pages.show("document/new", adding(form, target)));
    }

    private static NewDocument arrived(Target target, MultipartFile file, boolean visible) {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return new NewDocument(target.about(), name, visible, file::getInputStream);
    }

    private static Adding adding(Form form, Target target) {
        return new Adding(form, target.label(), target.title(), target.url());
    }
}
