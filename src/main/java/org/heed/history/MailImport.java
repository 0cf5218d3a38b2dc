package org.heed.history;

import org.heed.identity.CircleId;
import org.heed.kernel.Reason;
import org.heed.kernel.Refused;
import org.heed.kernel.Secrets;
import org.heed.post.Correspondence;
import org.heed.post.Correspondence.Piece;
import org.heed.project.ProjectCard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Reads mails of files, with the eyes of the room that takes mail in. */
@Component
class MailImport {

    private static final Duration TOLERANCE = Duration.ofDays(1);

    private final Correspondence correspondence;
    private final ItemRepository items;
    private final Clock clock;

    MailImport(Correspondence correspondence, ItemRepository items, Clock clock) {
        this.correspondence = correspondence;
        this.items = items;
        this.clock = clock;
    }

    void one(ProjectCard project, ImportId in, byte[] raw, Tally tally) {
        take(project, in, 1, raw, tally);
    }

    void all(ProjectCard project, ImportId in, InputStream file, Tally tally) throws IOException {
        new Mbox(file, Imports.LARGEST)
                .each(
                        new Mbox.Taker() {
                            @Override
                            public void mail(int number, byte[] raw) {
                                take(project, in, number, raw, tally);
                            }

                            @Override
                            public void tooLarge(int number) {
                                tally.left("#" + number, "too-large", "");
                            }

                            @Override
                            public boolean more(int number) {
                                if (number > Imports.MOST) {
                                    throw Refused.because(
                                                    "history.refused.too-many", "max", Imports.MOST)
                                            .at("files");
                                }
                                return true;
                            }
                        });
    }

    private void take(ProjectCard project, ImportId in, int number, byte[] raw, Tally tally) {
        var piece = read(number, raw, tally);
        if (piece == null) {
            return;
        }
        var label = "#" + number + " " + piece.subject();
        if (piece.writtenAt() == null) {
            tally.left(label, "no-date", "");
        } else if (piece.writtenAt().isAfter(clock.instant().plus(TOLERANCE))) {
            tally.left(label, "to-come", "");
        } else if (correspondence.onRecord(piece, raw, circles(project))) {
            tally.count(ItemRepository.Kept.KNOWN);
        } else {
            tally.count(items.keep(project, in, item(project, piece, raw)));
        }
    }

    private @Nullable Piece read(int number, byte[] raw, Tally tally) {
        try {
            return correspondence.read(raw);
        } catch (Refused broken) {
            var why = broken.reasons().getFirst();
            tally.left("#" + number, "broken", said(why));
            return null;
        }
    }

    private static String said(Reason reason) {
        return String.valueOf(reason.facts().getOrDefault("why", ""));
    }

    private static List<CircleId> circles(ProjectCard project) {
        return List.of(project.circle());
    }

    /** An id alone could be anybody's: somebody who knows it could keep the true mail out. */
    private static byte[] message(Piece it) {
        return Secrets.sha256(
                String.join(
                        "\n",
                        it.messageId(),
                        it.fromAddress().toLowerCase(Locale.ROOT),
                        String.valueOf(it.writtenAt()),
                        it.subject()));
    }

    private NewItem item(ProjectCard project, Piece it, byte[] raw) {
        var at = it.writtenAt();
        if (at == null) {
            throw new IllegalStateException("A mail without a date is left out");
        }
        return new NewItem(
                ItemKind.MAIL,
                it.fingerprint(),
                it.messageId().isEmpty() ? null : message(it),
                0,
                at,
                null,
                Texts.line(400, it.subject()),
                Texts.cut(20_000, Texts.plain(it.words())),
                it.language(),
                items.side(project, it.fromAddress()),
                it.fromName(),
                it.fromAddress(),
                Texts.line(1000, String.join(", ", it.recipients())),
                false,
                it.automatic(),
                raw);
    }
}
