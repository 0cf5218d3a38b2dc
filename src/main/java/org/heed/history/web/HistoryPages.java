package org.heed.history.web;

import org.heed.client.ClientCard;
import org.heed.complaint.ComplaintCard;
import org.heed.history.Brief;
import org.heed.history.ClientHistory;
import org.heed.history.Gap;
import org.heed.history.HistoryItem;
import org.heed.history.ImportCard;
import org.heed.history.Moment;
import org.heed.history.Playbook;
import org.heed.history.Question;
import org.heed.history.Silences.Month;
import org.heed.kernel.Language;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Option;
import org.heed.project.MilestoneCard;
import org.heed.project.ProjectCard;
import org.heed.rhythm.DropOff;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the pages of this room show. */
public final class HistoryPages {

    private HistoryPages() {}

    /** The address of a project's history. */
    public static String home(ProjectCard project) {
        return project.url() + "/history";
    }

    /** One thing on the line of a history, at its moment. */
    public sealed interface Mark {

        Instant at();

        /** Something that happened. */
        record Line(Moment moment) implements Mark {
            @Override
            public Instant at() {
                return moment.at();
            }
        }

        /** Several smaller things in a row, without words and among us, the latest first. */
        record Folded(List<Moment> moments) implements Mark {
            public Folded {
                moments = List.copyOf(moments);
            }

            @Override
            public Instant at() {
                return moments.getFirst().at();
            }
        }

        /** Nobody spoke with anybody until then. */
        record Silence(Gap gap) implements Mark {
            @Override
            public Instant at() {
                return gap.until();
            }
        }

        /** The last thing somebody is known to have understood. */
        record Known(DropOff dropOff, Instant at) implements Mark {}

        /** What the client asks about the span that ends there. */
        record Pinned(Question question, Instant at) implements Mark {}
    }

    /**
     * A part of a history, the latest first.
     *
     * @param clientOnly only what the client may read
     * @param until the month it goes back from; none for now
     * @param next address of what came before; none when this is all
     * @param longest the longest silence of the last months; none when there was none
     * @param dropOffs what each contact is known to have understood, whether or not it is shown
     *     here
     * @param runs whether whoever looks may add to it
     */
    public record Shown(
            ProjectCard project,
            ClientCard client,
            List<Mark> marks,
            boolean clientOnly,
            @Nullable String until,
            @Nullable String next,
            List<Month> months,
            @Nullable Gap longest,
            List<Question> questions,
            List<DropOff> dropOffs,
            List<MilestoneCard> milestones,
            List<ImportCard> imports,
            boolean runs,
            Form form) {

        public String home() {
            return HistoryPages.home(project);
        }
    }

    /** What came of a file. */
    public record Report(ProjectCard project, ImportCard card) {}

    /** Something read from a file. */
    public record Item(ProjectCard project, HistoryItem item, boolean runs, Form form) {

        public String url() {
            return home(project) + "/items/" + item.id().value();
        }
    }

    /** A question about to be pinned. */
    public record Asking(ProjectCard project, List<Option> contacts, Form form) {}

    /**
     * A question, its answer, and what the answer may rest on.
     *
     * @param offered what happened in the span, the latest first
     */
    public record Asked(
            ProjectCard project,
            Question question,
            List<Moment> offered,
            List<Moment> evidence,
            boolean runs,
            Form form) {

        public String url() {
            return home(project) + "/questions/" + question.id().value();
        }

        /** Whether a box is ticked: as typed, or as it was answered. */
        public boolean picked(String word) {
            return form.has("evidence")
                    ? form.texts("evidence").contains(word)
                    : question.evidence().stream().anyMatch(it -> it.word().equals(word));
        }
    }

    /** The client's version, in their language and their zone. */
    public record Version(
            ProjectCard project, ClientCard client, ClientHistory history, Instant at) {}

    /** What a superior needs on one page. */
    public record Briefed(Brief brief, Instant at) {}

    /** The three steps of a complaint. */
    public record Steps(ComplaintCard complaint, Playbook playbook) {

        public String url() {
            return "/complaints/" + complaint.number() + "/playbook";
        }
    }

    /**
     * On the page of a complaint.
     *
     * @param project the page of its project; none when it has none
     * @param crisis whether the step it is in is shown there
     */
    public record InComplaint(ComplaintCard complaint, @Nullable String project, boolean crisis) {}

    /** On the page of a project: where the history is, and its last gap. */
    public record Hung(ProjectCard project, Optional<Gap> gap, int open) {}

    /** The end of a day in a zone: where what is asked about it is pinned. */
    static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The beginning of a longer text, for what has to fit on one page. */
    public static String begin(String words) {
        int most = 120;
        var line = words.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
    }

    /** Languages by their own names. */
    public static List<Option> languages() {
        return Arrays.stream(Language.values()).map(it -> Option.of(it.tag(), own(it))).toList();
    }

    private static String own(Language language) {
        return switch (language) {
            case EN -> "English";
            case ZH_HANS -> "简体中文";
            case ZH_HANT -> "繁體中文";
        };
    }
}
