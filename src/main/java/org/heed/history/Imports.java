package org.heed.history;

import org.heed.client.ClientLists;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectId;
import org.heed.project.ProjectLists;
import org.heed.project.ProjectRights;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.List;

/**
 * Reads mails, mailboxes and calendars into the history of a project: all of a file or nothing of
 * it, and nothing twice. What cannot be read is named; the rest of the file stays. Source: R024;
 * interop, C.9, C.10; security, B8, C2, C3.
 */
@Service
@Transactional
public class Imports {

    /** The largest file, in bytes: 25 MB. */
    public static final int LARGEST = 25 * 1024 * 1024;

    /** The most mails of one file. */
    public static final int MOST = 5_000;

    private final ImportRepository imports;
    private final MailImport mails;
    private final CalendarImport calendars;
    private final ProjectLists projects;
    private final ClientLists clients;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Imports(
            ImportRepository imports,
            MailImport mails,
            CalendarImport calendars,
            ProjectLists projects,
            ClientLists clients,
            ApplicationEventPublisher events,
            Clock clock) {
        this.imports = imports;
        this.mails = mails;
        this.calendars = calendars;
        this.projects = projects;
        this.clients = clients;
        this.events = events;
        this.clock = clock;
    }

    /** Opens the file; called once. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /**
     * @param name what the file is called; only ever shown
     * @throws Refused at {@code files}: {@code history.refused.empty}, {@code .packed}, {@code
     *     .unknown-file}, {@code .too-large}, {@code .too-many}, {@code .calendar-…}; {@code
     *     history.refused.not-yours}
     */
    public ImportCard take(Me me, ProjectId id, String name, Content content) {
        var project = projects.get(me, id);
        if (!ProjectRights.runs(me)) {
            throw Refused.because("history.refused.not-yours");
        }
        var digest = sha256();
        var tally = new Tally(digest);
        try (var counted = new Counted(content.open(), LARGEST);
                var in = new BufferedInputStream(new DigestInputStream(counted, digest))) {
            in.mark(FileKind.LOOKED_AT);
            var start = in.readNBytes(FileKind.LOOKED_AT);
            in.reset();
            var kind = FileKind.of(start);
            var now = clock.instant();
            var begun = imports.begin(me, project, name(name), kind, new byte[32], now);
            read(me, project, begun, kind, in, tally);
            imports.end(begun, tally);
            var card = imports.find(me, begun).orElseThrow(NotFound::new);
            if (card.added() + card.renewed() > 0) {
                events.publishEvent(
                        new HistoryHappening.FileRead(
                                HistoryHappening.about(project), now, me.actor(), card));
            }
            return card;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @Transactional(readOnly = true)
    public ImportCard get(Me me, ProjectId project, ImportId id) {
        return imports.find(me, id)
                .filter(it -> it.project().equals(project))
                .orElseThrow(NotFound::new);
    }

    /** The last ten, the latest first. */
    @Transactional(readOnly = true)
    public List<ImportCard> of(Me me, ProjectId project) {
        return imports.of(me, projects.get(me, project).id(), 10);
    }

    private void read(
            Me me, ProjectCard project, ImportId id, ImportKind kind, InputStream in, Tally tally)
            throws IOException {
        switch (kind) {
            case MAIL -> mails.one(project, id, in.readAllBytes(), tally);
            case MAILBOX -> mails.all(project, id, in, tally);
            case CALENDAR ->
                    calendars.all(
                            project,
                            id,
                            in.readAllBytes(),
                            clients.get(me, project.client()).zone(),
                            tally);
        }
    }

    private static String name(String given) {
        var name = given.replace('\\', '/');
        var last = Texts.line(200, name.substring(name.lastIndexOf('/') + 1));
        return last.isEmpty() ? "file" : last;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
