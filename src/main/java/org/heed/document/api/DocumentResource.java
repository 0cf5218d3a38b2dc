package org.heed.document.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.heed.document.DocumentId;
import org.heed.document.DocumentLine;
import org.heed.document.DocumentLists;
import org.heed.document.Documents;
import org.heed.document.NewDocument;
import org.heed.identity.Me;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.time.Instant;
import java.util.Objects;

/** Files of a record, which is named by its number: {@code ?of=HD-0143}. */
@RestController
class DocumentResource {

    private static final String PATH = "/api/v1/documents";

    private final Documents documents;
    private final DocumentLists lists;
    private final Api api;

    DocumentResource(Documents documents, DocumentLists lists, Api api) {
        this.documents = documents;
        this.lists = lists;
        this.api = api;
    }

    /** A file's facts; {@code mismatch} says that its name claims another type. */
    record Document(
            long id,
            String name,
            String type,
            boolean mismatch,
            long size,
            String sha256,
            boolean clientVisible,
            Instant keptAt,
            String by,
            String content) {}

    /** What tells a repeated request from another one with the same key. */
    private record Sent(String of, String name, long size, boolean clientVisible) {}

    @GetMapping(PATH)
    Slice<Document> list(Me me, @RequestParam String of) {
        var found = lists.of(me, lists.called(me, of).about().subject());
        return new Slice<>(found.stream().map(DocumentResource::document).toList(), null);
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<Document> show(Me me, @PathVariable long id) {
        return Api.shown(1, document(lists.get(me, new DocumentId(id))));
    }

    @GetMapping(PATH + "/{id}/content")
    void content(Me me, @PathVariable long id, HttpServletResponse response) throws IOException {
        documents.open(me, new DocumentId(id)).sendTo(response);
    }

    @PostMapping(path = PATH, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<String> create(
            Me me,
            HttpServletRequest http,
            @RequestParam String of,
            @RequestParam(defaultValue = "false") boolean clientVisible,
            @RequestPart MultipartFile file) {
        if (file.getSize() > Documents.LARGEST) {
            throw new MaxUploadSizeExceededException(Documents.LARGEST);
        }
        var about = lists.called(me, of).about();
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var sent = new Sent(of, name, file.getSize(), clientVisible);
        return api.create(
                http,
                me.id().value(),
                sent,
                () -> {
                    var kept =
                            documents.keep(
                                    me,
                                    new NewDocument(
                                            about, name, clientVisible, file::getInputStream));
                    var location = PATH + "/" + kept.id().value();
                    return new Api.Made(location, 1, document(kept));
                });
    }

    private static Document document(DocumentLine line) {
        return new Document(
                line.id().value(),
                line.name(),
                line.type(),
                line.mismatch(),
                line.size(),
                line.sha256(),
                line.clientVisible(),
                line.keptAt(),
                line.actor().name(),
                PATH + "/" + line.id().value() + "/content");
    }
}
