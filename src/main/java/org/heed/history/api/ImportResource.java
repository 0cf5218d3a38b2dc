package org.heed.history.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.history.ImportCard;
import org.heed.history.ImportId;
import org.heed.history.Imports;
import org.heed.identity.Me;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.heed.kernel.web.Creates;
import org.heed.project.ProjectLists;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Files that are read into a history: mails, mailboxes, calendars; the last first. */
@RestController
@RequestMapping("/api/v1/projects/{project}/history/imports")
class ImportResource {

    private final ProjectLists projects;
    private final Imports imports;
    private final Api api;

    ImportResource(ProjectLists projects, Imports imports, Api api) {
        this.projects = projects;
        this.imports = imports;
        this.api = api;
    }

    /** What tells a repeated request from another one with the same key. */
    private record Sent(String project, String name, long size) {}

    /**
     * What came of a file.
     *
     * @param kind mail, mailbox or calendar: by its content
     * @param renewed events of which the file had a newer version
     * @param known passed over: in the history, or on a record, already
     * @param unreadMore what could not be taken besides those named
     */
    record ImportJson(
            long id,
            String name,
            String kind,
            Instant at,
            String by,
            int added,
            int renewed,
            int known,
            List<UnreadJson> unread,
            int unreadMore) {

        static ImportJson of(ImportCard it) {
            return new ImportJson(
                    it.id().value(),
                    it.name(),
                    it.kind().word(),
                    it.at(),
                    it.by(),
                    it.added(),
                    it.renewed(),
                    it.known(),
                    it.unread().stream()
                            .map(one -> new UnreadJson(one.label(), one.key(), one.why()))
                            .toList(),
                    it.unreadMore());
        }
    }

    /** Something that was not taken: which one, the reason's word, and what the reader said. */
    record UnreadJson(String label, String reason, String why) {}

    @GetMapping
    Slice<ImportJson> list(Me me, @PathVariable String project) {
        var found = imports.of(me, projects.get(me, project).id());
        return new Slice<>(found.stream().map(ImportJson::of).toList(), null);
    }

    @GetMapping("/{id}")
    ResponseEntity<ImportJson> show(Me me, @PathVariable String project, @PathVariable long id) {
        var of = projects.get(me, project).id();
        return Api.shown(1, ImportJson.of(imports.get(me, of, new ImportId(id))));
    }

    /** The same file again adds nothing, with or without a key. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Creates(ImportJson.class)
    ResponseEntity<String> create(
            Me me,
            HttpServletRequest http,
            @PathVariable String project,
            @RequestPart MultipartFile file) {
        var of = projects.get(me, project);
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return api.create(
                http,
                me.id().value(),
                new Sent(of.number(), name, file.getSize()),
                () -> {
                    var card = imports.take(me, of.id(), name, file::getInputStream);
                    return new Api.Made(
                            "/api/v1/projects/%s/history/imports/%d"
                                    .formatted(of.number(), card.id().value()),
                            1,
                            ImportJson.of(card));
                });
    }
}
