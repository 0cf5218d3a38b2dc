package org.heed.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.heed.document.DocumentId;
import org.heed.document.Documents;
import org.heed.document.PdfPaper;
import org.heed.kernel.web.Pages;
import org.heed.kernel.web.Rendering;
import org.heed.portal.Guest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;

/** Everything so far, to print, to keep, and the files that belong to it. */
@Controller("portalRecordController")
@RequestMapping(Asked.START + "/c/{token}")
class RecordController {

    private final Views views;
    private final Documents documents;
    private final Rendering rendering;
    private final PdfPaper pdf;

    RecordController(Views views, Documents documents, Rendering rendering, PdfPaper pdf) {
        this.views = views;
        this.documents = documents;
        this.rendering = rendering;
        this.pdf = pdf;
    }

    @GetMapping("/record")
    ModelAndView show(Guest guest, @PathVariable String token, HttpServletRequest request) {
        return Pages.show("portal/record", views.record(guest, request, token));
    }

    @GetMapping("/record.pdf")
    void print(
            Guest guest,
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var page =
                rendering.of("portal/pdf", views.record(guest, request, token), request, response);
        var bytes = pdf.of(page, Asked.language(request));
        response.setContentType("application/pdf");
        response.setContentLength(bytes.length);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + guest.number() + ".pdf\"");
        response.getOutputStream().write(bytes);
    }

    @GetMapping("/documents/{id}")
    void open(Guest guest, @PathVariable long id, HttpServletResponse response) throws IOException {
        documents.openForClient(guest.complaint().subject(), new DocumentId(id)).sendTo(response);
    }
}
