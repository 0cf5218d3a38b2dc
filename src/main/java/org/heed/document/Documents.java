package org.heed.document;

import org.heed.identity.CircleId;
import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Keeps files and hands them out again. Limits are counted while bytes arrive, whatever was
 * declared. Source: decision 0023; security, C1 to C3, A10.
 */
@Service
@Transactional
public class Documents {

    /** The largest file, in bytes: 25 MB. */
    public static final long LARGEST = 25L * 1024 * 1024;

    /** The most files one record has. */
    public static final int MOST = 50;

    /** What one person or contact may keep in a day, in bytes: 500 MB; and in files. */
    static final long DAILY = 500L * 1024 * 1024;

    static final int DAILY_FILES = 500;

    private static final int CHUNK = 256 * 1024;

    private final DocumentRepository repository;
    private final TextRepository texts;
    private final Sight sight;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Documents(
            DocumentRepository repository,
            TextRepository texts,
            Sight sight,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.texts = texts;
        this.sight = sight;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps a file; internal unless said otherwise.
     *
     * @throws NotFound when this person may not see the record
     * @throws Refused {@code document.refused.empty}, {@code .too-large}, {@code .too-many}, {@code
     *     .daily}, at {@code files}
     */
    public DocumentLine keep(Me me, NewDocument document) {
        sight.require(me, new CircleId(document.about().circle()));
        return keep(me.actor(), document);
    }

    /**
     * The same for a contact, or for Heed itself. The caller has made sure that the record is
     * theirs.
     */
    public DocumentLine keep(Actor actor, NewDocument document) {
        var about = document.about();
        if (repository.countLocked(about.subject()) >= MOST) {
            throw refused("document.refused.too-many", "max", MOST);
        }
        requireRoom(actor);
        var id = repository.next();
        var name = FileName.clean(document.name());
        var content = read(id, name, document.content());
        var line =
                new DocumentLine(
                        id,
                        name,
                        content.type().name(),
                        content.type().mismatch(),
                        content.size(),
                        DocumentLine.hex(content.hash()),
                        document.clientVisible(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        actor);
        repository.save(about.subject(), about.circle(), line, content.hash());
        if (Readable.of(line.type()).isPresent()) {
            texts.wait(id, clock.instant());
        }
        events.publishEvent(
                new DocumentHappening.Kept(
                        about, line.keptAt(), actor, id, name, line.clientVisible()));
        return line;
    }

    /** How many more files a record takes; locked until the transaction ends. */
    public int room(Subject subject) {
        return (int) Math.max(0, MOST - repository.countLocked(subject));
    }

    /** Files go where their record goes. Source: decision 0042. */
    public List<Subject> moveTo(About about) {
        return repository.moveTo(about);
    }

    /**
     * @throws NotFound when there is none, or not for this person
     */
    @Transactional(readOnly = true)
    public Opened open(Me me, DocumentId id) {
        return jdbc.sql(
                        """
                        select d.id, d.name, d.type, d.size from document d
                        where d.id = :id and %s
                        """
                                .formatted(Sight.of(me, "d.circle_id")))
                .param("id", id.value())
                .param("me", me.id().value())
                .query((row, index) -> opened(id, row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /**
     * For the client: only of the record they were let in to, only what is visible to them.
     *
     * @throws NotFound for everything else
     */
    @Transactional(readOnly = true)
    public Opened openForClient(Subject subject, DocumentId id) {
        return jdbc.sql(
                        """
                        select id, name, type, size from document
                        where id = :id and subject_kind = :kind and subject_id = :subject
                            and client_visible
                        """)
                .param("id", id.value())
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .query((row, index) -> opened(id, row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private void requireRoom(Actor actor) {
        if (actor.id() == null) {
            return;
        }
        var used = repository.usage(actor, clock.instant().minus(Duration.ofDays(1)));
        if (used.bytes() >= DAILY || used.files() >= DAILY_FILES) {
            throw refused("document.refused.daily");
        }
    }

    private record Content(FileType type, long size, byte[] hash) {}

    private Content read(DocumentId id, String name, NewDocument.Content content) {
        var digest = sha256();
        long size = 0;
        FileType type = null;
        try (var in = content.open()) {
            var bytes = in.readNBytes(CHUNK);
            for (int number = 0; bytes.length > 0; number++, bytes = in.readNBytes(CHUNK)) {
                size += bytes.length;
                if (size > LARGEST) {
                    throw refused("document.refused.too-large", "name", name, "max", "25 MB");
                }
                type = type == null ? FileType.of(bytes, name) : type;
                digest.update(bytes);
                repository.save(id, number, bytes);
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        if (type == null) {
            throw refused("document.refused.empty", "name", name);
        }
        return new Content(type, size, digest.digest());
    }

    private Opened opened(DocumentId id, ResultSet row) throws SQLException {
        return new Opened(
                repository, id, row.getString("name"), row.getString("type"), row.getLong("size"));
    }

    private static Refused refused(String key, Object... namesAndValues) {
        return Refused.because(key, namesAndValues).at("files");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
