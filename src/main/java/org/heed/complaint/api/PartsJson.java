package org.heed.complaint.api;

import static org.heed.complaint.api.ComplaintJson.word;

import org.heed.complaint.ReadBack;
import org.heed.complaint.Workspace;
import org.heed.complaint.api.ComplaintJson.Named;
import org.heed.complaint.api.Shown.Part;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** The parts of a complaint, as answers carry them. */
final class PartsJson {

    private PartsJson() {}

    record ListeningJson(
            int version,
            String happened,
            String feeling,
            String wish,
            String cause,
            String promised,
            Instant at,
            Named by,
            @Nullable ReadBackJson readBack) {

        static ListeningJson of(Workspace.Listening heard) {
            return new ListeningJson(
                    heard.version(),
                    heard.happened(),
                    heard.feeling(),
                    heard.wish(),
                    heard.cause(),
                    heard.promised(),
                    heard.at(),
                    new Named(heard.by().value(), heard.byName()),
                    heard.readBack() == null ? null : ReadBackJson.of(heard.readBack()));
        }
    }

    /** Either when, to whom and how, or the reason why not. */
    record ReadBackJson(
            @Nullable Instant at,
            @Nullable String to,
            @Nullable String channel,
            @Nullable String reason) {

        static ReadBackJson of(ReadBack readBack) {
            return switch (readBack) {
                case ReadBack.Done done ->
                        new ReadBackJson(done.at(), done.to(), word(done.channel()), null);
                case ReadBack.NotDone not -> new ReadBackJson(null, null, null, not.reason());
            };
        }
    }

    /** Scope, clause and note are internal: this is the staff's API. */
    record PointJson(
            long id,
            int version,
            String text,
            String finding,
            @Nullable String decision,
            String reasons,
            String answer,
            @Nullable String scope,
            @Nullable Long clause,
            String scopeNote)
            implements Part {

        @Override
        public long key() {
            return id;
        }

        static PointJson of(Workspace.Point point) {
            return new PointJson(
                    point.id().value(),
                    point.version(),
                    point.text(),
                    point.finding(),
                    word(point.decision()),
                    point.reasons(),
                    point.answer(),
                    word(point.scope()),
                    point.clause() == null ? null : point.clause().value(),
                    point.scopeNote());
        }
    }

    record CauseJson(long id, String code, boolean primary) {

        static CauseJson of(Workspace.AttributedCause named) {
            return new CauseJson(named.cause().id().value(), named.cause().code(), named.primary());
        }
    }

    record ActionJson(
            long id,
            int version,
            String text,
            Named owner,
            LocalDate dueOn,
            String state,
            String note)
            implements Part {

        @Override
        public long key() {
            return id;
        }

        static ActionJson of(Workspace.Action action) {
            return new ActionJson(
                    action.id().value(),
                    action.version(),
                    action.text(),
                    new Named(action.owner().value(), action.ownerName()),
                    action.dueOn(),
                    Objects.requireNonNull(word(action.state())),
                    action.note());
        }
    }

    record FollowUpJson(
            long id,
            int version,
            Instant dueAt,
            @Nullable Instant heldAt,
            @Nullable String result,
            @Nullable String channel,
            String note) {

        static FollowUpJson of(Workspace.FollowUp followUp) {
            return new FollowUpJson(
                    followUp.id().value(),
                    followUp.version(),
                    followUp.dueAt(),
                    followUp.heldAt(),
                    word(followUp.result()),
                    word(followUp.channel()),
                    followUp.note());
        }
    }

    record SatisfactionJson(
            Instant askedAt,
            @Nullable String channel,
            @Nullable Integer result,
            @Nullable Integer handling,
            String comment) {

        static SatisfactionJson of(Workspace.Satisfaction asked) {
            return new SatisfactionJson(
                    asked.askedAt(),
                    word(asked.channel()),
                    asked.result(),
                    asked.handling(),
                    asked.comment());
        }
    }

    record WaiverJson(String reason, Named by, Instant at) {

        static WaiverJson of(Workspace.LessonWaiver waiver) {
            return new WaiverJson(
                    waiver.reason(), new Named(waiver.by().value(), waiver.byName()), waiver.at());
        }
    }

    record LinkJson(long id, @Nullable String kind, String complaint, String subject) {

        static LinkJson of(Workspace.Link link) {
            return new LinkJson(
                    link.id().value(),
                    word(link.kind()),
                    link.other().number().toString(),
                    link.other().title());
        }
    }
}
